<?xml version="1.0" encoding="UTF-8"?>
<!-- The public parameters of the print style sheet. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" expand-text="yes"
    exclude-result-prefixes="#all">

  <!-- The identifier of the edition: the file name of the TEI without its ending. -->
  <xsl:param name="identifier" as="xs:string" select="'edition'"/>

  <!-- The addresses (graphic/@url) of the images at hand and the file names they have beside the book: "url TAB name"
       per line. Any other image is set as its description. -->
  <xsl:param name="images" as="xs:string" select="''"/>

</xsl:stylesheet>
