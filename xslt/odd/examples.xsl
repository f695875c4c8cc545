<?xml version="1.0" encoding="UTF-8"?>
<!-- Examples: their XML as it stands in the ODD, without the indent of the file. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:eg="http://www.tei-c.org/ns/Examples"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    xmlns="http://www.w3.org/1999/xhtml"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <xsl:mode name="ed:example" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="exemplum" mode="ed:example">
    <xsl:apply-templates select="eg:egXML" mode="ed:example"/>
  </xsl:template>

  <xsl:template match="eg:egXML" mode="ed:example">
    <pre class="example">
      <code>{edp:outdented(string-join(node() ! edp:source(.)))}</code>
    </pre>
  </xsl:template>

  <!-- The source of a node. -->
  <xsl:function name="edp:source" as="xs:string">
    <xsl:param name="node" as="node()"/>
    <xsl:variable name="attributes" as="xs:string" select="
        string-join($node/@* ! (' ' || name() || '=&quot;' || edp:escaped(.) || '&quot;'))"/>
    <xsl:sequence select="
        if (not($node/self::*)) then edp:escaped($node)
        else if (not($node/node())) then '&lt;' || local-name($node) || $attributes || '/&gt;'
        else '&lt;' || local-name($node) || $attributes || '&gt;' || string-join($node/node() ! edp:source(.))
          || '&lt;/' || local-name($node) || '&gt;'"/>
  </xsl:function>

  <xsl:function name="edp:escaped" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="$text => replace('&amp;', '&amp;amp;') => replace('&lt;', '&amp;lt;')"/>
  </xsl:function>

  <!-- Lines without the indent that they share. -->
  <xsl:function name="edp:outdented" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="lines" as="xs:string*" select="tokenize($text, '\n')[normalize-space()]"/>
    <xsl:variable name="indent" as="xs:integer" select="(min($lines ! string-length(replace(., '\S.*$', ''))), 0)[1]"/>
    <xsl:sequence select="string-join($lines ! substring(., $indent + 1), '&#10;')"/>
  </xsl:function>

</xsl:stylesheet>
