<?xml version="1.0" encoding="UTF-8"?>
<!--
  How TEI P5 becomes XHTML elements: the one include list of what the web page and the EPUB share.

  Modules are named after the modules of TEI. An element that none of them handles goes to modules/unhandled.xsl, which
  renders it by its content, so that no element fails and no text is lost. Entries import this file and override what
  is different in their product: notes, page breaks, the language attribute, addresses of links.

  Public names are in ed:, what only this body uses is in edp:.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:ed="urn:x-edition:xslt"
    exclude-result-prefixes="#all">

  <xsl:include href="params.xsl"/>

  <xsl:include href="lib/labels.xsl"/>
  <xsl:include href="lib/languages.xsl"/>
  <xsl:include href="lib/identifiers.xsl"/>
  <xsl:include href="lib/addresses.xsl"/>
  <xsl:include href="lib/renditions.xsl"/>
  <xsl:include href="lib/display.xsl"/>
  <xsl:include href="lib/plain.xsl"/>
  <xsl:include href="lib/elements.xsl"/>
  <xsl:include href="lib/metadata.xsl"/>

  <xsl:include href="modules/textstructure.xsl"/>
  <xsl:include href="modules/contents.xsl"/>
  <xsl:include href="modules/core.xsl"/>
  <xsl:include href="modules/lists.xsl"/>
  <xsl:include href="modules/notes.xsl"/>
  <xsl:include href="modules/verse.xsl"/>
  <xsl:include href="modules/drama.xsl"/>
  <xsl:include href="modules/figures.xsl"/>
  <xsl:include href="modules/linking.xsl"/>
  <xsl:include href="modules/transcr.xsl"/>
  <xsl:include href="modules/spoken.xsl"/>
  <xsl:include href="modules/dictionaries.xsl"/>
  <xsl:include href="modules/gaiji.xsl"/>
  <xsl:include href="modules/analysis.xsl"/>
  <xsl:include href="modules/textcrit.xsl"/>
  <xsl:include href="modules/tagdocs.xsl"/>
  <xsl:include href="modules/header.xsl"/>
  <xsl:include href="modules/unhandled.xsl"/>

  <!-- TEI to the XHTML of the text. Closed: an element without a template is a defect of these style sheets. -->
  <xsl:mode name="ed:text" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="text()" mode="ed:text">
    <xsl:value-of select="."/>
  </xsl:template>

  <!-- A comment or processing instruction can end early in HTML and let markup in: none is ever written. -->
  <xsl:template match="comment() | processing-instruction()" mode="ed:text"/>

</xsl:stylesheet>
