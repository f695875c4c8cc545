<?xml version="1.0" encoding="UTF-8"?>
<!-- EPUB's own words for the parts of a text (EPUB 3 Structural Semantics), and the roles of DPUB-ARIA for them. -->
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

  <!-- XHTML wants the language twice. -->
  <xsl:function name="ed:lang" as="attribute()+">
    <xsl:param name="tag" as="xs:string"/>
    <xsl:attribute name="lang" select="$tag"/>
    <xsl:attribute name="xml:lang" select="$tag"/>
  </xsl:function>

  <!-- @type of a division, and the word that epub:type and role have for it. -->
  <xsl:variable name="edp:parts" as="map(xs:string, xs:string)" select="map {
      'chapter': 'chapter', 'part': 'part', 'preface': 'preface', 'foreword': 'foreword',
      'introduction': 'introduction', 'prologue': 'prologue', 'epilogue': 'epilogue',
      'afterword': 'afterword', 'conclusion': 'conclusion',
      'appendix': 'appendix', 'dedication': 'dedication', 'acknowledgements': 'acknowledgments',
      'acknowledgments': 'acknowledgments', 'bibliography': 'bibliography', 'glossary': 'glossary',
      'colophon': 'colophon' }"/>

  <xsl:template match="div | div0 | div1 | div2 | div3 | div4 | div5 | div6 | div7" mode="ed:division-attributes">
    <xsl:param name="chapter" as="element()?" tunnel="yes"/>
    <xsl:variable name="word" as="xs:string?" select="
        ($edp:parts(lower-case(@type)),
         'chapter'[current() is $chapter and exists($chapter/ancestor::body) and $chapter/head])[1]"/>
    <xsl:if test="$word">
      <xsl:attribute name="epub:type" select="$word" namespace="http://www.idpf.org/2007/ops"/>
      <xsl:attribute name="role" select="'doc-' || $word"/>
      <xsl:if test="head[1][ed:plain(.)]">
        <xsl:attribute name="aria-labelledby" select="ed:id(head[1])"/>
      </xsl:if>
    </xsl:if>
  </xsl:template>

  <!-- MathML is a part of EPUB; the package says which documents have any. -->
  <xsl:variable name="ed:shows-mathematics" as="xs:boolean" select="true()"/>

  <!-- A formula as words, for readers that draw none: as the encoding gives it, else its signs one after the other. -->
  <xsl:template match="m:math" mode="edp:mathematics" xmlns:m="http://www.w3.org/1998/Math/MathML">
    <xsl:element name="math" namespace="http://www.w3.org/1998/Math/MathML">
      <xsl:sequence select="@*[local-name() = ('display', 'dir')][matches(., '^[a-z-]+$')]"/>
      <xsl:attribute name="alttext" select="(@alttext ! string(.), .//text() => string-join(' '))[normalize-space()][1]
          => normalize-space()"/>
      <xsl:apply-templates mode="edp:mathematics"/>
    </xsl:element>
  </xsl:template>

</xsl:stylesheet>
