<?xml version="1.0" encoding="UTF-8"?>
<!-- The rules in Schematron: what is asked, whether it is an error or a warning, and how it is tested. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    xmlns:ed="urn:x-edition:xslt"
    xmlns="http://www.w3.org/1999/xhtml"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <xsl:mode name="ed:rule" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="constraintSpec" mode="ed:rule">
    <xsl:apply-templates select="constraint/sch:rule/(sch:assert | sch:report)" mode="ed:rule"/>
  </xsl:template>

  <xsl:template match="sch:assert | sch:report" mode="ed:rule">
    <div class="rule" id="rule-{@id}">
      <p>
        <b>{if (@role = 'warning') then 'Warning' else 'Error'}</b>
        <xsl:text>: </xsl:text>
        <xsl:apply-templates mode="ed:message"/>
      </p>
      <details>
        <summary>
          <xsl:text>Rule </xsl:text>
          <code>{@id}</code>
        </summary>
        <dl>
          <dt>On</dt>
          <dd>
            <code>{../@context => normalize-space()}</code>
          </dd>
          <xsl:for-each select="../sch:let">
            <dt>With</dt>
            <dd>
              <code>${@name} := {@value => normalize-space()}</code>
            </dd>
          </xsl:for-each>
          <dt>{if (self::sch:assert) then 'Told unless' else 'Told if'}</dt>
          <dd>
            <code>{@test => normalize-space()}</code>
          </dd>
        </dl>
      </details>
    </div>
  </xsl:template>

  <xsl:mode name="ed:message" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="text()" mode="ed:message">
    <xsl:value-of select="replace(., '\s+', ' ')"/>
  </xsl:template>

  <xsl:template match="sch:name" mode="ed:message">
    <i>the element</i>
  </xsl:template>

  <xsl:template match="sch:value-of" mode="ed:message">
    <code>{@select}</code>
  </xsl:template>

</xsl:stylesheet>
