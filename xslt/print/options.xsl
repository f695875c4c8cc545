<?xml version="1.0" encoding="UTF-8"?>
<!-- The layout of the book, as people choose it; names, values and their meanings are those of edition.model.book_layout,
     which also checks them. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    exclude-result-prefixes="#all">

  <xsl:param name="paper" as="xs:string" select="'royal'"/>
  <xsl:param name="notes" as="xs:string" select="'foot'"/>
  <xsl:param name="signs" as="xs:string" select="'printed'"/>
  <xsl:param name="chapters" as="xs:string" select="'auto'"/>
  <xsl:param name="heads" as="xs:string" select="'author-chapter'"/>
  <xsl:param name="half-title" as="xs:string" select="'auto'"/>
  <xsl:param name="line-numbers" as="xs:string" select="'printed'"/>
  <xsl:param name="apparatus" as="xs:string" select="'auto'"/>
  <xsl:param name="index" as="xs:string" select="'auto'"/>
  <xsl:param name="parallel" as="xs:string" select="'facing'"/>

</xsl:stylesheet>
