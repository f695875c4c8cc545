<?xml version="1.0" encoding="UTF-8"?>
<!-- The content documents: cover, title page, chapters, and what is to be known about the edition. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    xmlns="http://www.w3.org/1999/xhtml"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <!-- Every content document by its file name. -->
  <xsl:template name="ed:documents" as="map(xs:string, element())">
    <xsl:map>
      <xsl:map-entry key="'cover.xhtml'">
        <xsl:call-template name="edp:cover"/>
      </xsl:map-entry>
      <xsl:if test="$edp:makes-title-page">
        <xsl:map-entry key="'title.xhtml'">
          <xsl:call-template name="edp:title-page"/>
        </xsl:map-entry>
      </xsl:if>
      <xsl:for-each select="1 to count($edp:chapters)">
        <xsl:variable name="chapter" as="map(xs:string, node()*)" select="$edp:chapters[current()]"/>
        <xsl:map-entry key="edp:file(.)">
          <xsl:choose>
            <xsl:when test="$chapter?nodes[1]/self::teiHeader">
              <xsl:call-template name="ed:part-page">
                <xsl:with-param name="header" select="$chapter?nodes"/>
              </xsl:call-template>
            </xsl:when>
            <xsl:otherwise>
              <xsl:call-template name="edp:chapter">
                <xsl:with-param name="chapter" select="$chapter"/>
              </xsl:call-template>
            </xsl:otherwise>
          </xsl:choose>
        </xsl:map-entry>
      </xsl:for-each>
      <xsl:if test="$ed:has-indexes">
        <xsl:map-entry key="'index.xhtml'">
          <xsl:call-template name="ed:index-document"/>
        </xsl:map-entry>
      </xsl:if>
      <xsl:map-entry key="'about.xhtml'">
        <xsl:call-template name="edp:about"/>
      </xsl:map-entry>
    </xsl:map>
  </xsl:template>

  <xsl:variable name="ed:cover-file" as="xs:string" select="if ($cover = '') then 'cover.png' else $cover"/>

  <!-- A text that brings its own title page needs no other. -->
  <xsl:variable name="edp:makes-title-page" as="xs:boolean" select="$ed:is-anthology or empty(//text//titlePage)"/>

  <xsl:template name="ed:document" as="element()">
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="type" as="xs:string?"/>
    <xsl:param name="class" as="xs:string?"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="language" as="xs:string" select="$ed:text-language"/>
    <html xmlns:epub="http://www.idpf.org/2007/ops" dir="{ed:direction($language)}">
      <xsl:sequence select="ed:lang($language)"/>
      <head>
        <meta charset="utf-8"/>
        <title>{($title[normalize-space()], $ed:title)[1]}</title>
        <link rel="stylesheet" href="edition.css" type="text/css"/>
        <xsl:if test="exists($ed:font-files)">
          <link rel="stylesheet" href="fonts.css" type="text/css"/>
        </xsl:if>
      </head>
      <body>
        <xsl:if test="$class">
          <xsl:attribute name="class" select="$class"/>
        </xsl:if>
        <xsl:if test="$type">
          <xsl:attribute name="epub:type" select="$type"/>
        </xsl:if>
        <xsl:sequence select="$content"/>
      </body>
    </html>
  </xsl:template>

  <xsl:template name="edp:cover" as="element()">
    <xsl:call-template name="ed:document">
      <xsl:with-param name="title" select="ed:label('cover', $ed:interface-language)"/>
      <xsl:with-param name="type" select="'cover'"/>
      <xsl:with-param name="class" select="'cover'"/>
      <xsl:with-param name="content">
        <div>
          <!-- Old programs know no picture element, and some draw no patterns of SVG: they take the PNG. -->
          <picture>
            <xsl:if test="$cover = ''">
              <source srcset="cover.svg" type="image/svg+xml"/>
            </xsl:if>
            <img src="{$ed:cover-file}" role="doc-cover" alt="{$ed:cover-words}"/>
          </picture>
        </div>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="edp:title-page" as="element()">
    <xsl:call-template name="ed:document">
      <xsl:with-param name="title" select="ed:label('title-page', $ed:interface-language)"/>
      <xsl:with-param name="type" select="'frontmatter'"/>
      <xsl:with-param name="content">
        <section class="title-page" epub:type="titlepage" xmlns:epub="http://www.idpf.org/2007/ops">
          <h1>{$ed:title}</h1>
          <xsl:if test="$ed:subtitle">
            <p class="subtitle" role="doc-subtitle">{$ed:subtitle}</p>
          </xsl:if>
          <xsl:if test="exists($ed:authors)">
            <p class="author">{string-join($ed:authors, ', ')}</p>
          </xsl:if>
          <xsl:if test="$ed:date-words">
            <p class="date">{$ed:date-words}</p>
          </xsl:if>
        </section>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="edp:about" as="element()">
    <xsl:call-template name="ed:document">
      <xsl:with-param name="title" select="ed:label('about', $ed:interface-language)"/>
      <xsl:with-param name="type" select="'backmatter'"/>
      <xsl:with-param name="content">
        <section class="about" epub:type="colophon" role="doc-colophon" aria-labelledby="ed-about"
            xmlns:epub="http://www.idpf.org/2007/ops">
          <h1 id="ed-about">{ed:label('about', $ed:interface-language)}</h1>
          <xsl:call-template name="ed:about"/>
        </section>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- One chapter: its containers again around it, then its notes. Its own heading is the h1 of the file. -->
  <xsl:template name="edp:chapter" as="element()">
    <xsl:param name="chapter" as="map(xs:string, node()*)"/>
    <xsl:variable name="nodes" as="node()*" select="$chapter?nodes"/>
    <xsl:variable name="main" as="node()" select="($nodes[not(edp:is-slight(.))], $nodes)[1]"/>
    <xsl:variable name="division" as="element()?" select="($main/self::*[ed:is-division(.)], $main/..)[1]"/>
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates select="$nodes" mode="ed:text">
        <xsl:with-param name="first-level" select="2 - max((1, ed:depth($division)))" tunnel="yes"/>
        <xsl:with-param name="chapter" select="$main/self::*" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:call-template name="ed:document">
      <xsl:with-param name="title" select="edp:chapter-title($nodes)"/>
      <xsl:with-param name="type" select="edp:matter($main)"/>
      <xsl:with-param name="language" select="ed:language($main)"/>
      <xsl:with-param name="content">
        <xsl:call-template name="edp:wrapped">
          <xsl:with-param name="content" select="$content"/>
          <xsl:with-param name="containers"
              select="$main/ancestor::*[ancestor-or-self::text or self::standOff or self::sourceDoc]"/>
          <xsl:with-param name="opens" select="$chapter?opens"/>
        </xsl:call-template>
        <xsl:call-template name="ed:chapter-notes">
          <xsl:with-param name="nodes" select="$nodes"/>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The content in its containers, outermost first; those that begin here have their ids. -->
  <xsl:template name="edp:wrapped" as="node()*">
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="containers" as="element()*"/>
    <xsl:param name="opens" as="element()*"/>
    <xsl:choose>
      <xsl:when test="$containers">
        <xsl:variable name="outer" as="element()" select="$containers[1]"/>
        <div>
          <xsl:sequence select="if ($outer intersect $opens) then ed:attributes($outer)
              else ed:attributes($outer)[not(name() = 'id')]"/>
          <xsl:call-template name="edp:wrapped">
            <xsl:with-param name="content" select="$content"/>
            <xsl:with-param name="containers" select="tail($containers)"/>
            <xsl:with-param name="opens" select="$opens"/>
          </xsl:call-template>
        </div>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$content"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:function name="edp:chapter-title" as="xs:string">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:variable name="head" as="xs:string" select="ed:plain(($nodes/self::head, $nodes/head)[1])"/>
    <xsl:variable name="around" as="xs:string" select="ed:plain(($nodes/..[ed:is-division(.)]/head)[1])"/>
    <xsl:sequence select="
        if ($head ne '') then $head
        else if ($around ne '') then $around
        else if ($nodes/self::titlePage) then ed:label('title-page', $ed:interface-language)
        else $ed:title"/>
  </xsl:function>

  <xsl:function name="edp:matter" as="xs:string">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="
        if ($node/ancestor-or-self::front) then 'frontmatter'
        else if ($node/ancestor-or-self::*[self::back or self::standOff]) then 'backmatter' else 'bodymatter'"/>
  </xsl:function>

</xsl:stylesheet>
