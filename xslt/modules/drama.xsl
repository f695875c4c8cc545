<?xml version="1.0" encoding="UTF-8"?>
<!-- Performance Texts (Guidelines, chapter 7): speeches, cast lists. -->
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

  <xsl:template match="sp | spGrp | set | prologue | epilogue | performance" mode="ed:text">
    <div>
      <xsl:sequence select="ed:attributes(., ed:type-class(.))"/>
      <xsl:apply-templates mode="ed:text"/>
    </div>
  </xsl:template>

  <xsl:template match="castList | castGroup" mode="ed:text">
    <div>
      <xsl:sequence select="ed:attributes(.)"/>
      <xsl:apply-templates mode="ed:text"/>
    </div>
  </xsl:template>

</xsl:stylesheet>
