<?xml version="1.0" encoding="UTF-8"?>
<!-- RIS (Research Information Systems, specification of 2011): a tag a line, CR LF at their ends. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <xsl:variable name="edp:ris-types" as="map(xs:string, xs:string)" select="map {
      'article-journal': 'JOUR', 'chapter': 'CHAP', 'book': 'BOOK', 'webpage': 'ELEC', 'document': 'GEN' }"/>

  <xsl:variable name="edp:ris-tags" as="array(xs:string)+" select="
      ['author', 'AU'], ['title', 'TI'], ['editor', 'ED'], ['translator', 'A4'], ['container-title', 'T2'],
      ['collection-title', 'T3'], ['edition', 'ET'], ['volume', 'VL'], ['issue', 'IS'], ['page', 'SP'],
      ['publisher', 'PB'], ['publisher-place', 'CY'], ['issued', 'DA'], ['DOI', 'DO'], ['ISBN', 'SN'],
      ['ISSN', 'SN'], ['URL', 'UR'], ['language', 'LA']"/>

  <xsl:function name="ed:ris" as="xs:string">
    <xsl:param name="item" as="map(xs:string, item()*)"/>
    <xsl:variable name="lines" as="xs:string*">
      <xsl:sequence select="edp:ris-line('TY', $edp:ris-types($item?type))"/>
      <xsl:for-each select="$edp:ris-tags[exists($item(.(1)))]">
        <xsl:variable name="tag" as="xs:string" select=".(2)"/>
        <xsl:variable name="value" as="item()" select="$item(.(1))"/>
        <xsl:choose>
          <xsl:when test="$value instance of array(*)">
            <xsl:sequence select="$value?* ! edp:ris-line($tag, edp:flat([.], ''))"/>
          </xsl:when>
          <xsl:when test="$tag = 'DA'">
            <xsl:sequence select="edp:ris-date(edp:flat($value, ''))"/>
          </xsl:when>
          <xsl:when test="$tag = 'SP'">
            <xsl:variable name="pages" as="xs:string*" select="tokenize($value, '[-–—]') ! normalize-space()"/>
            <xsl:sequence select="edp:ris-line('SP', $pages[1]), $pages[2] ! edp:ris-line('EP', .)"/>
          </xsl:when>
          <xsl:otherwise>
            <xsl:sequence select="edp:ris-line($tag, string($value))"/>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
      <xsl:sequence select="edp:ris-line('ER', '')"/>
    </xsl:variable>
    <xsl:sequence select="string-join($lines)"/>
  </xsl:function>

  <!-- A date as YYYY/MM/DD, and its year. -->
  <xsl:function name="edp:ris-date" as="xs:string*">
    <xsl:param name="date" as="xs:string"/>
    <xsl:variable name="year" as="xs:string?" select="$date[matches(., '^\d{4}(-\d\d)*$')] ! substring(., 1, 4)"/>
    <xsl:sequence select="$year ! edp:ris-line('PY', .)"/>
    <xsl:sequence select="edp:ris-line('DA', if ($year) then replace($date, '-', '/') else $date)"/>
  </xsl:function>

  <xsl:function name="edp:ris-line" as="xs:string">
    <xsl:param name="tag" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:sequence select="$tag || '  - ' || normalize-space($value) || '&#13;&#10;'"/>
  </xsl:function>

</xsl:stylesheet>
