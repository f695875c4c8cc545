<?xml version="1.0" encoding="UTF-8"?>
<!--
  The files of an EPUB 3.3 publication. Initial template: the document node of a TEI file in the default mode.
  Result: map { path inside the EPUB: file }; the container, the style sheet and the images are added by the program.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    exclude-result-prefixes="#all"
    default-mode="ed:book">

  <xsl:import href="edition.xsl"/>

  <xsl:include href="epub/chapters.xsl"/>
  <xsl:include href="epub/parts.xsl"/>
  <xsl:include href="epub/semantics.xsl"/>
  <xsl:include href="epub/fonts.xsl"/>
  <xsl:include href="epub/views.xsl"/>
  <xsl:include href="epub/notes.xsl"/>
  <xsl:include href="epub/pages.xsl"/>
  <xsl:include href="epub/documents.xsl"/>
  <xsl:include href="modules/indexes.xsl"/>
  <xsl:include href="epub/indexes.xsl"/>
  <xsl:include href="epub/cover.xsl"/>
  <xsl:include href="epub/navigation.xsl"/>
  <xsl:include href="epub/ncx.xsl"/>
  <xsl:include href="epub/package.xsl"/>
  <xsl:include href="epub/onix.xsl"/>

  <!-- The identifier of the publication, an URN; and the moment of its last change, in UTC. -->
  <xsl:param name="publication" as="xs:string" select="'urn:uuid:00000000-0000-5000-8000-000000000000'"/>
  <xsl:param name="modified" as="xs:string" select="''"/>

  <!-- The image that is the cover; where there is none, cover.svg and cover.png are drawn. -->
  <xsl:param name="cover" as="xs:string" select="''"/>

  <!-- What the publisher answers for: the standard that the publication conforms to, who says so, and where the report
       is. Empty where nobody does. -->
  <xsl:param name="conforms-to" as="xs:string" select="''"/>
  <xsl:param name="certified-by" as="xs:string" select="''"/>
  <xsl:param name="certifier-report" as="xs:string" select="''"/>

  <xsl:mode name="ed:book" use-accumulators="#all" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="/" mode="ed:book" as="map(xs:string, xs:string)">
    <xsl:variable name="xhtml" as="map(xs:string, item())"
        select="map { 'method': 'xhtml', 'html-version': 5.0, 'indent': false(), 'include-content-type': false(),
                      'omit-xml-declaration': false(), 'escape-uri-attributes': false() }"/>
    <xsl:variable name="xml" as="map(xs:string, item())"
        select="map { 'method': 'xml', 'indent': false(), 'omit-xml-declaration': false() }"/>
    <xsl:variable name="documents" as="map(xs:string, element())">
      <xsl:call-template name="ed:documents"/>
    </xsl:variable>
    <xsl:variable name="navigation" as="element()">
      <xsl:call-template name="ed:navigation"/>
    </xsl:variable>
    <xsl:map>
      <xsl:for-each select="map:keys($documents)">
        <xsl:map-entry key="." select="serialize($documents(.), $xhtml)"/>
      </xsl:for-each>
      <xsl:map-entry key="'nav.xhtml'" select="serialize($navigation, $xhtml)"/>
      <xsl:map-entry key="'toc.ncx'">
        <xsl:variable name="ncx" as="element()">
          <xsl:call-template name="ed:ncx">
            <xsl:with-param name="navigation" select="$navigation"/>
            <xsl:with-param name="documents" select="$documents"/>
          </xsl:call-template>
        </xsl:variable>
        <xsl:sequence select="serialize($ncx, $xml)"/>
      </xsl:map-entry>
      <xsl:if test="$cover = ''">
        <xsl:map-entry key="'cover.json'">
          <xsl:variable name="data" as="map(xs:string, item())">
            <xsl:call-template name="ed:cover-data"/>
          </xsl:variable>
          <xsl:sequence select="serialize($data, map { 'method': 'json' })"/>
        </xsl:map-entry>
      </xsl:if>
      <xsl:if test="exists($ed:font-files)">
        <xsl:map-entry key="'fonts.css'">
          <xsl:call-template name="ed:font-style"/>
        </xsl:map-entry>
      </xsl:if>
      <xsl:map-entry key="'onix.xml'">
        <xsl:variable name="record" as="element()">
          <xsl:call-template name="ed:onix">
            <xsl:with-param name="documents" select="$documents"/>
          </xsl:call-template>
        </xsl:variable>
        <xsl:sequence select="serialize($record, $xml)"/>
      </xsl:map-entry>
      <xsl:map-entry key="'package.opf'">
        <xsl:variable name="package" as="element()">
          <xsl:call-template name="ed:package">
            <xsl:with-param name="documents" select="$documents"/>
          </xsl:call-template>
        </xsl:variable>
        <xsl:sequence select="serialize($package, $xml)"/>
      </xsl:map-entry>
    </xsl:map>
  </xsl:template>

</xsl:stylesheet>
