<?xml version="1.0" encoding="UTF-8"?>
<!-- What the converter was not sure of: what it chose, what else it could be, and how sure it was. -->
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

  <xsl:mode name="ed:doubt" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="*:doubt" mode="ed:doubt">
    <details class="doubt">
      <summary>{ed:label('doubt', $ed:interface-language)}: <span lang="en">{@chosen}</span>, {edp:percent(.)}</summary>
      <p lang="en">{@message}</p>
      <xsl:call-template name="edp:alternatives"/>
    </details>
  </xsl:template>

  <xsl:template name="edp:alternatives" as="element()?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:if test="*:alternative">
      <p>{ed:label('else', $ed:interface-language)}: <span lang="en">{string-join(*:alternative, ', ')}</span></p>
    </xsl:if>
  </xsl:template>

  <xsl:function name="edp:percent" as="xs:string">
    <xsl:param name="doubt" as="element()"/>
    <xsl:sequence select="round(xs:decimal($doubt/@probability) * 100) || '&#xA0;%'"/>
  </xsl:function>

</xsl:stylesheet>
