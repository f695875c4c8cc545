<?xml version="1.0" encoding="UTF-8"?>
<!--
  Which way an element goes when no template of its own says so. The question is TEI's own distinction between chunks,
  phrases and what may be either (TEI P5, 1.3 "The TEI Class System": model.divPart, model.phrase, model.inter).
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <!-- Elements that hold blocks and, between them, no words of their own. -->
  <xsl:variable name="edp:holders" as="map(xs:string, xs:boolean)" select="edp:names('
      TEI teiCorpus text front body back group div div1 div2 div3 div4 div5 div6 div7 set prologue epilogue performance
      sp spGrp castList castGroup titlePage docTitle lg list table row figure postscript noteGrp
      listBibl listPerson listPlace listOrg listEvent listWit listApp listRef listChange listNym listObject listRelation
      sourceDoc surface surfaceGrp standOff person personGrp place org event object msDesc msContents msItemStruct
      physDesc objectDesc supportDesc layoutDesc handDesc decoDesc history additional adminInfo msPart msFrag
      superEntry entry annotation annotationBlock eTree graph')"/>

  <!-- Elements that make a block of their own wherever they stand. -->
  <xsl:variable name="edp:chunks" as="map(xs:string, xs:boolean)" select="map:merge((edp:names('
      p ab l head trailer speaker castItem witness titlePart imprimatur docImprint docEdition u item opener closer
      epigraph argument floatingText zone line biblStruct biblFull msItem entryFree eg egXML'), $edp:holders))"/>

  <!-- A set of names, written as words. -->
  <xsl:function name="edp:names" as="map(xs:string, xs:boolean)">
    <xsl:param name="words" as="xs:string"/>
    <xsl:sequence select="map:merge(tokenize($words) ! map:entry(., true()))"/>
  </xsl:function>

  <!-- Does the element hold blocks and nothing else? -->
  <xsl:function name="edp:is-holder" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        map:contains($edp:holders, local-name($element))
        or (edp:has-chunks($element) and not(edp:has-words($element)))"/>
  </xsl:function>

  <!-- Does the element hold a chunk as its child, or in one of its phrases? Notes keep their chunks to themselves. -->
  <xsl:function name="edp:has-chunks" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        some $child in $element/*[not(self::note)]
        satisfies map:contains($edp:chunks, local-name($child)) or edp:has-chunks($child)"/>
  </xsl:function>

  <xsl:function name="edp:has-words" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/text()[normalize-space()])"/>
  </xsl:function>

</xsl:stylesheet>
