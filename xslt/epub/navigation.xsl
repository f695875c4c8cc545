<?xml version="1.0" encoding="UTF-8"?>
<!-- The navigation document: contents, pages, landmarks, in the language of the book. -->
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

  <xsl:template name="ed:navigation" as="element()">
    <xsl:call-template name="ed:document">
      <xsl:with-param name="title" select="ed:label('contents', $ed:interface-language)"/>
      <xsl:with-param name="type" select="'frontmatter'"/>
      <xsl:with-param name="content">
        <nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="toc-title"
            xmlns:epub="http://www.idpf.org/2007/ops">
          <h1 id="toc-title">{ed:label('contents', $ed:interface-language)}</h1>
          <ol>
            <xsl:call-template name="edp:toc"/>
          </ol>
        </nav>
        <xsl:call-template name="edp:page-list"/>
        <xsl:call-template name="edp:landmarks"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="edp:toc" as="element()+">
    <xsl:variable name="entries" as="element()*">
      <xsl:choose>
        <xsl:when test="$ed:is-anthology">
          <xsl:call-template name="ed:part-contents"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="//text[not(ancestor::text)]" mode="ed:contents"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:sequence select="$entries"/>
    <xsl:if test="not($entries) and exists($edp:chapters)">
      <xsl:sequence select="edp:entry(edp:file(1), $ed:title)"/>
    </xsl:if>
    <xsl:if test="$ed:has-indexes">
      <xsl:sequence select="edp:entry('index.xhtml', ed:label('register', $ed:interface-language))"/>
    </xsl:if>
    <xsl:sequence select="edp:entry('about.xhtml', ed:label('about', $ed:interface-language))"/>
  </xsl:template>

  <xsl:function name="edp:entry" as="element()">
    <xsl:param name="address" as="xs:string"/>
    <xsl:param name="words" as="xs:string"/>
    <li>
      <a href="{$address}">{$words}</a>
    </li>
  </xsl:function>

  <xsl:template name="edp:page-list" as="element()?">
    <xsl:if test="exists($ed:pages)">
      <nav epub:type="page-list" role="doc-pagelist" hidden="hidden" aria-labelledby="pages-title"
          xmlns:epub="http://www.idpf.org/2007/ops">
        <h2 id="pages-title">{ed:label('pages', $ed:interface-language)}</h2>
        <ol>
          <xsl:for-each select="$ed:pages">
            <xsl:sequence select="edp:entry(ed:address-of(ed:id(.), ., ()), normalize-space(@n))"/>
          </xsl:for-each>
        </ol>
      </nav>
    </xsl:if>
  </xsl:template>

  <xsl:template name="edp:landmarks" as="element()">
    <xsl:variable name="body" as="xs:integer?" select="
        (for $number in 1 to count($edp:chapters)
         return $number[edp:matter($edp:chapters[$number]?nodes[last()]) = 'bodymatter'])[1]"/>
    <nav epub:type="landmarks" hidden="hidden" aria-labelledby="landmarks-title"
        xmlns:epub="http://www.idpf.org/2007/ops">
      <h2 id="landmarks-title">{ed:label('landmarks', $ed:interface-language)}</h2>
      <ol>
        <li>
          <a epub:type="cover" href="cover.xhtml">{ed:label('cover', $ed:interface-language)}</a>
        </li>
        <li>
          <a epub:type="toc" href="nav.xhtml#toc">{ed:label('contents', $ed:interface-language)}</a>
        </li>
        <xsl:if test="$edp:makes-title-page">
          <li>
            <a epub:type="titlepage" href="title.xhtml">{ed:label('title-page', $ed:interface-language)}</a>
          </li>
        </xsl:if>
        <xsl:if test="$body">
          <li>
            <a epub:type="bodymatter" href="{edp:file($body)}">{ed:label('text', $ed:interface-language)}</a>
          </li>
        </xsl:if>
        <xsl:if test="$ed:has-indexes">
          <li>
            <a epub:type="index" href="index.xhtml">{ed:label('register', $ed:interface-language)}</a>
          </li>
        </xsl:if>
      </ol>
    </nav>
  </xsl:template>

</xsl:stylesheet>
