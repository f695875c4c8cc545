<?xml version="1.0" encoding="UTF-8"?>
<!-- The public parameters of the web page and the EPUB. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    exclude-result-prefixes="#all">

  <!-- The identifier of the edition: the file name of the TEI without its ending. -->
  <xsl:param name="identifier" as="xs:string" select="'edition'"/>

  <!-- Name and version of the program, for meta elements. -->
  <xsl:param name="generator" as="xs:string" select="'edition'"/>

  <!-- Which other files of this edition exist, and so may be linked to. -->
  <xsl:param name="has-tei" as="xs:boolean" select="false()"/>
  <xsl:param name="has-epub" as="xs:boolean" select="false()"/>
  <xsl:param name="has-pdf" as="xs:boolean" select="false()"/>

  <!-- Whether there are pages that show the source beside the edition, and how the text was made. -->
  <xsl:param name="has-account" as="xs:boolean" select="false()"/>

  <!-- The witness whose text is shown (its xml:id); empty: the text of the edition. -->
  <xsl:param name="witness" as="xs:string" select="''"/>

  <!-- The images at hand: graphic/@url and the path of the copy beside the page, by turns. Any other image is shown by
       its description. -->
  <xsl:param name="images" as="array(xs:string)" select="[]"/>

</xsl:stylesheet>
