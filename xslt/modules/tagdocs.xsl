<?xml version="1.0" encoding="UTF-8"?>
<!-- Documentation Elements (Guidelines, chapter 23): examples of markup, as text. -->
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

  <!-- Markup as an example: written out as characters, so that nothing of it becomes markup of the page. -->
  <xsl:template match="*:egXML" mode="ed:text">
    <pre class="egXML" tabindex="0">
      <code>
        <xsl:for-each select="node()[not(self::processing-instruction() or self::comment())]">
          <xsl:value-of select="serialize(., map { 'method': 'xml', 'omit-xml-declaration': true() })"/>
        </xsl:for-each>
      </code>
    </pre>
  </xsl:template>

</xsl:stylesheet>
