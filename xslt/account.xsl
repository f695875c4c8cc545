<?xml version="1.0" encoding="UTF-8"?>
<!--
  The proof, shown: the source beside the edition, and how the text was made. Initial template: the document node of a
  TEI file in the default mode; $account is the ledger of the file with the characters of its source, as
  edition/rendering/account.py writes it.
  Result: map { 'source.html': the source beside the edition, 'made.html': how the text was made }.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    default-mode="ed:account">

  <xsl:import href="edition.xsl"/>

  <xsl:include href="html/pages.xsl"/>
  <xsl:include href="html/surfaces.xsl"/>
  <xsl:include href="account/page.xsl"/>
  <xsl:include href="account/passages.xsl"/>
  <xsl:include href="account/rows.xsl"/>
  <xsl:include href="account/runs.xsl"/>
  <xsl:include href="account/doubts.xsl"/>
  <xsl:include href="account/made.xsl"/>

  <!-- The account as XML; see edition/rendering/account.py for its vocabulary. -->
  <xsl:param name="account" as="xs:string" required="yes"/>

  <xsl:variable name="edp:account" as="element(account)" select="parse-xml($account)/*"
      xpath-default-namespace=""/>

  <xsl:mode name="ed:account" use-accumulators="#all" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="/" mode="ed:account" as="map(xs:string, xs:string)">
    <xsl:variable name="source" as="element()">
      <xsl:call-template name="ed:source-page"/>
    </xsl:variable>
    <xsl:variable name="made" as="element()">
      <xsl:call-template name="ed:made-page"/>
    </xsl:variable>
    <xsl:variable name="html" as="map(xs:string, item())"
        select="map { 'method': 'html', 'html-version': 5.0, 'indent': false(), 'include-content-type': false(),
                      'escape-uri-attributes': false() }"/>
    <xsl:map>
      <xsl:map-entry key="'source.html'" select="serialize($source, $html) || '&#10;'"/>
      <xsl:map-entry key="'made.html'" select="serialize($made, $html) || '&#10;'"/>
    </xsl:map>
  </xsl:template>

</xsl:stylesheet>
