<?xml version="1.0" encoding="UTF-8"?>
<!--
  The web page of one edition. Initial template: the document node of a TEI file in the default mode.
  Result: map { 'index.html': the page, 'facts.json': what the shelf tells of it }, and 'indexes.html' and
  'facsimile.html' where the file has names or images; for a $witness its page alone ('witness-1.html').
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    default-mode="ed:page">

  <xsl:import href="edition.xsl"/>

  <xsl:include href="html/page.xsl"/>
  <xsl:include href="html/metadata.xsl"/>
  <xsl:include href="html/contents.xsl"/>
  <xsl:include href="html/cite.xsl"/>
  <xsl:include href="html/notes.xsl"/>
  <xsl:include href="html/pages.xsl"/>
  <xsl:include href="html/surfaces.xsl"/>
  <xsl:include href="html/numbers.xsl"/>
  <xsl:include href="html/side-page.xsl"/>
  <xsl:include href="html/witnesses.xsl"/>
  <xsl:include href="modules/indexes.xsl"/>
  <xsl:include href="html/indexes.xsl"/>
  <xsl:include href="html/facsimile.xsl"/>

  <!-- References to the edition in words: the name of a citation style and the reference, by turns. -->
  <xsl:param name="citations" as="array(xs:string)" select="[]"/>

  <xsl:variable name="ed:shows-mathematics" as="xs:boolean" select="true()"/>

  <!-- Whether there is a page to search all texts. -->
  <xsl:param name="has-search" as="xs:boolean" select="false()"/>

  <!-- Control characters from U+007F to U+009F are written as they are. The serializer would write references, which
       HTML takes for characters of Windows-1252. -->
  <xsl:variable name="edp:controls" as="map(xs:string, xs:string)"
      select="map:merge((127 to 159) ! map:entry(codepoints-to-string(.), codepoints-to-string(.)))"/>

  <xsl:mode name="ed:page" use-accumulators="#all" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="/" mode="ed:page" as="map(xs:string, xs:string)">
    <xsl:variable name="page" as="element()">
      <xsl:call-template name="ed:page"/>
    </xsl:variable>
    <xsl:variable name="html" as="map(xs:string, item())"
        select="map { 'method': 'html', 'html-version': 5.0, 'indent': false(), 'include-content-type': false(),
                      'escape-uri-attributes': false(), 'use-character-maps': $edp:controls }"/>
    <xsl:map>
      <xsl:map-entry key="($ed:witness-shown ! ed:witness-page(.), 'index.html')[1]"
          select="serialize($page, $html) || '&#10;'"/>
      <xsl:if test="empty($ed:witness-shown)">
        <xsl:map-entry key="'facts.json'" select="ed:facts()"/>
        <xsl:if test="$ed:has-indexes">
          <xsl:variable name="indexes" as="element()">
            <xsl:call-template name="ed:indexes"/>
          </xsl:variable>
          <xsl:map-entry key="'indexes.html'" select="serialize($indexes, $html) || '&#10;'"/>
        </xsl:if>
        <xsl:if test="$ed:has-facsimile">
          <xsl:variable name="facsimile" as="element()">
            <xsl:call-template name="ed:facsimile"/>
          </xsl:variable>
          <xsl:map-entry key="'facsimile.html'" select="serialize($facsimile, $html) || '&#10;'"/>
        </xsl:if>
      </xsl:if>
    </xsl:map>
  </xsl:template>

</xsl:stylesheet>
