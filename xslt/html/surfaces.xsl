<?xml version="1.0" encoding="UTF-8"?>
<!-- Which image of the source shows an element of the text (Guidelines, chapter 12). -->
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

  <xsl:variable name="ed:surfaces" as="element()*" select="
      (/*, //TEI)/(facsimile | sourceDoc)/(.//surface | graphic)[self::graphic or graphic]"/>

  <!-- The surface that an element points to, by itself or by one of its zones. -->
  <xsl:function name="edp:surface-of" as="element()?">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="targets" as="element()*" select="
        $element/@facs ! tokenize(.) ! key('ed:by-id', substring-after(., '#'), root($element))"/>
    <xsl:sequence select="$targets/(ancestor-or-self::surface | self::graphic)[. intersect $ed:surfaces][1]"/>
  </xsl:function>

  <!-- The image at hand for an element with @facs: of the surface, or named by its own address. -->
  <xsl:function name="edp:image-of" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        (edp:surface-of($element)/(self::graphic, graphic)/ed:image(@url), tokenize($element/@facs) ! ed:image(.))[1]"/>
  </xsl:function>

</xsl:stylesheet>
