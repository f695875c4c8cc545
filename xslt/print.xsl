<?xml version="1.0" encoding="UTF-8"?>
<!--
  The print edition: any TEI P5 document to the closed print vocabulary (schemas/print.rnc), which the Typst template
  xslt/print/book.typ sets as a book.

  Three passes, each with one question:
    10 flow        what is each element: a paragraph, a run of words, a container?      (print/flow.xsl and its modules)
    20 paragraphs  which words make a paragraph, and where are its spaces?              (print/paragraphs.xsl)
    30 number      what depends on the order: signs of notes, levels, places of marks?  (print/number.xsl)

  Initial template: the document node in the default mode. Result: map { 'book.xml': xs:string }.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <xsl:include href="params.xsl"/>
  <xsl:include href="print/options.xsl"/>

  <xsl:include href="lib/labels.xsl"/>
  <xsl:include href="lib/languages.xsl"/>
  <xsl:include href="lib/identifiers.xsl"/>
  <xsl:include href="lib/addresses.xsl"/>
  <xsl:include href="lib/renditions.xsl"/>
  <xsl:include href="lib/plain.xsl"/>
  <xsl:include href="lib/metadata.xsl"/>

  <xsl:include href="print/sentences.xsl"/>
  <xsl:include href="print/routes.xsl"/>
  <xsl:include href="print/runs.xsl"/>
  <xsl:include href="print/flow.xsl"/>
  <xsl:include href="print/textstructure.xsl"/>
  <xsl:include href="print/core.xsl"/>
  <xsl:include href="print/lists.xsl"/>
  <xsl:include href="print/notes.xsl"/>
  <xsl:include href="print/breaks.xsl"/>
  <xsl:include href="print/linking.xsl"/>
  <xsl:include href="print/parallel.xsl"/>
  <xsl:include href="print/verse-drama.xsl"/>
  <xsl:include href="print/figures.xsl"/>
  <xsl:include href="print/transcr.xsl"/>
  <xsl:include href="print/textcrit.xsl"/>
  <xsl:include href="print/namesdates.xsl"/>
  <xsl:include href="print/header.xsl"/>
  <xsl:include href="print/paragraphs.xsl"/>
  <xsl:include href="print/number.xsl"/>
  <xsl:include href="print/number-notes.xsl"/>
  <xsl:include href="print/number-apparatus.xsl"/>

  <xsl:mode on-no-match="fail"/>

  <xsl:template match="/" as="map(xs:string, xs:string)">
    <xsl:variable name="flow" as="document-node()">
      <xsl:document>
        <xsl:apply-templates select="*" mode="edp:book"/>
      </xsl:document>
    </xsl:variable>
    <xsl:variable name="paragraphs" as="document-node()">
      <xsl:apply-templates select="$flow" mode="edp:paragraphs"/>
    </xsl:variable>
    <xsl:variable name="numbered" as="document-node()">
      <xsl:apply-templates select="$paragraphs" mode="edp:number"/>
    </xsl:variable>
    <xsl:sequence select="map { 'book.xml': serialize($numbered, map { 'method': 'xml', 'indent': false() }) }"/>
  </xsl:template>

</xsl:stylesheet>
