<?xml version="1.0" encoding="UTF-8"?>
<!--
  Many TEI files as one corpus, for a book of them all: ids are told apart by the name of their file, pointers go with
  them, and those to other files of the book lead there. Initial template: the document node of

      <anthology title="..." language="..."><part name="ID" file="NAME.xml"> TEI </part> ... </anthology>

  Result: map { 'anthology.xml': the corpus }. It is an intermediate; its header says what all parts have in common.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:a="urn:x-edition:anthology"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    xmlns="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    default-mode="ed:anthology"
    expand-text="yes">

  <xsl:include href="lib/labels.xsl"/>

  <xsl:mode name="ed:anthology" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:template match="/" mode="ed:anthology" as="map(xs:string, xs:string)">
    <xsl:variable name="corpus" as="element()">
      <xsl:apply-templates select="a:anthology" mode="ed:anthology"/>
    </xsl:variable>
    <xsl:sequence select="map { 'anthology.xml': serialize($corpus, map { 'method': 'xml', 'indent': false() }) }"/>
  </xsl:template>

  <xsl:template match="a:anthology" mode="ed:anthology" as="element()">
    <teiCorpus xml:lang="{@language}">
      <teiHeader>
        <fileDesc>
          <titleStmt>
            <title>{(@title[. ne ''], ed:label('anthology', @language))[1]}</title>
            <xsl:for-each-group select="a:part/*/teiHeader/fileDesc/titleStmt/author" group-by="normalize-space(.)">
              <xsl:apply-templates select="." mode="ed:anthology"/>
            </xsl:for-each-group>
          </titleStmt>
          <publicationStmt>
            <xsl:call-template name="edp:common">
              <xsl:with-param name="elements" select="a:part/*/teiHeader/fileDesc/publicationStmt/publisher"/>
            </xsl:call-template>
            <xsl:call-template name="edp:common">
              <xsl:with-param name="elements" select="a:part/*/teiHeader/fileDesc/publicationStmt/availability"/>
            </xsl:call-template>
          </publicationStmt>
          <sourceDesc>
            <p/>
          </sourceDesc>
        </fileDesc>
        <profileDesc>
          <langUsage>
            <xsl:for-each select="distinct-values((@language, a:part//langUsage/language/@ident, a:part/*/@xml:lang))">
              <language ident="{.}"/>
            </xsl:for-each>
          </langUsage>
        </profileDesc>
        <xsl:variable name="changes" as="xs:string*" select="
            a:part//teiHeader/(revisionDesc//change | fileDesc/publicationStmt//date)/@when
            [matches(., '^\d{4}-\d\d-\d\d')]"/>
        <xsl:if test="exists($changes)">
          <revisionDesc>
            <change when="{sort($changes)[last()]}"/>
          </revisionDesc>
        </xsl:if>
      </teiHeader>
      <xsl:apply-templates select="a:part/*" mode="ed:anthology"/>
    </teiCorpus>
  </xsl:template>

  <!-- What every part says in the same words; nothing where they differ, or one of them is silent. -->
  <xsl:template name="edp:common" as="element()?">
    <xsl:context-item as="element(a:anthology)" use="required"/>
    <xsl:param name="elements" as="element()*"/>
    <xsl:variable name="words" as="xs:string*"
        select="distinct-values($elements ! string-join((normalize-space(.), .//@target), ' '))"/>
    <xsl:if test="count($words) eq 1 and count($elements) eq count(a:part)">
      <xsl:apply-templates select="$elements[1]" mode="ed:anthology"/>
    </xsl:if>
  </xsl:template>

  <!-- A file states its language, which was that of the corpus else. -->
  <xsl:template match="a:part/*" mode="ed:anthology">
    <xsl:copy>
      <xsl:if test="not(@xml:lang) and teiHeader/profileDesc/langUsage/language/@ident">
        <xsl:attribute name="xml:lang" select="teiHeader/profileDesc/langUsage/language[@ident][1]/@ident"/>
      </xsl:if>
      <xsl:apply-templates select="@*, node()" mode="ed:anthology"/>
    </xsl:copy>
  </xsl:template>

  <xsl:key name="edp:by-id" match="*[@xml:id]" use="normalize-space(@xml:id)"/>

  <xsl:template match="@xml:id" mode="ed:anthology">
    <xsl:attribute name="xml:id" select="ancestor::a:part/@name || '.' || normalize-space(.)"/>
  </xsl:template>

  <xsl:template match="@*[contains(., '#')][not(local-name() = ('rend', 'style', 'n', 'id'))]" mode="ed:anthology">
    <xsl:variable name="part" as="element()?" select="ancestor::a:part"/>
    <xsl:attribute name="{name()}" namespace="{namespace-uri()}"
        select="if ($part) then tokenize(.) ! edp:pointer(., $part) else string(.)"/>
  </xsl:template>

  <!-- A pointer to an element of the same file, or of another file of the book; all others stay. -->
  <xsl:function name="edp:pointer" as="xs:string">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:param name="from" as="element(a:part)"/>
    <xsl:variable name="file" as="xs:string" select="substring-before($pointer, '#')"/>
    <xsl:variable name="id" as="xs:string" select="substring-after($pointer, '#')"/>
    <xsl:variable name="part" as="element()?"
        select="if ($file = '') then $from else $from/../a:part[@file = $file][1]"/>
    <xsl:sequence select="
        if ($part and key('edp:by-id', $id, $part)) then '#' || $part/@name || '.' || $id else $pointer"/>
  </xsl:function>

  <!-- Images lie beside their file: their addresses are told apart by its name, as the program does with them. -->
  <xsl:template match="graphic/@url | media/@url" mode="ed:anthology" priority="1">
    <xsl:attribute name="url" select="ancestor::a:part/@name || '/' || ."/>
  </xsl:template>

  <xsl:template match="(graphic | media)/@url[matches(., '^[A-Za-z][A-Za-z0-9+.-]*:')]" mode="ed:anthology"
      priority="2">
    <xsl:attribute name="url" select="."/>
  </xsl:template>

</xsl:stylesheet>
