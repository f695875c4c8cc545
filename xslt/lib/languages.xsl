<?xml version="1.0" encoding="UTF-8"?>
<!-- Languages: which one an element is in, its direction and its name. -->
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

  <!-- A BCP 47 tag as HTML may have it, empty where the value is none. -->
  <xsl:function name="ed:language-tag" as="xs:string?">
    <xsl:param name="value" as="xs:string?"/>
    <xsl:variable name="tag" as="xs:string" select="normalize-space($value)"/>
    <xsl:sequence select="$tag[matches(., '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$')]"/>
  </xsl:function>

  <!-- The language of a node: the nearest xml:lang, else the main language of the header, else "und". -->
  <xsl:function name="ed:language" as="xs:string">
    <xsl:param name="node" as="node()"/>
    <xsl:variable name="stated" as="attribute()?" select="$node/ancestor-or-self::*[@xml:lang][1]/@xml:lang"/>
    <xsl:variable name="main" as="attribute()?"
        select="(root($node)//teiHeader)[1]/profileDesc/langUsage/language[@ident][1]/@ident"/>
    <xsl:sequence select="(ed:language-tag($stated), ed:language-tag($main), 'und')[1]"/>
  </xsl:function>

  <!-- Whether a language is written from right to left by default. -->
  <xsl:function name="ed:right-to-left" as="xs:boolean">
    <xsl:param name="tag" as="xs:string"/>
    <xsl:variable name="parts" as="xs:string*" select="tokenize(lower-case($tag), '-')"/>
    <xsl:variable name="script" as="xs:string?" select="$parts[position() gt 1][string-length(.) eq 4][1]"/>
    <xsl:sequence select="
        if ($script) then $script = ('arab', 'hebr', 'syrc', 'thaa', 'nkoo', 'adlm')
        else $parts[1] = ('ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'ji', 'nqo', 'ota', 'pal', 'ps', 'sd', 'syc',
        'syr',
                          'ug', 'ur', 'yi')"/>
  </xsl:function>

  <xsl:function name="ed:direction" as="xs:string">
    <xsl:param name="tag" as="xs:string"/>
    <xsl:sequence select="if (ed:right-to-left($tag)) then 'rtl' else 'ltr'"/>
  </xsl:function>

</xsl:stylesheet>
