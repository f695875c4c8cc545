<?xml version="1.0" encoding="UTF-8"?>
<!-- BibTeX, in UTF-8 as biblatex reads it. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <xsl:variable name="edp:bibtex-types" as="map(xs:string, xs:string)" select="map {
      'article-journal': 'article', 'chapter': 'incollection', 'book': 'book', 'webpage': 'online',
      'document': 'misc' }"/>

  <xsl:variable name="edp:bibtex-fields" as="array(xs:string)+" select="
      ['author', 'author'], ['title', 'title'], ['editor', 'editor'], ['translator', 'translator'],
      ['container-title', 'container'], ['collection-title', 'series'], ['edition', 'edition'],
      ['volume', 'volume'], ['issue', 'number'], ['page', 'pages'], ['publisher', 'publisher'],
      ['publisher-place', 'address'], ['issued', 'date'], ['DOI', 'doi'], ['ISBN', 'isbn'], ['ISSN', 'issn'],
      ['URL', 'url'], ['language', 'langid']"/>

  <xsl:function name="ed:bibtex" as="xs:string">
    <xsl:param name="item" as="map(xs:string, item()*)"/>
    <xsl:variable name="type" as="xs:string" select="$edp:bibtex-types($item?type)"/>
    <xsl:variable name="lines" as="xs:string*">
      <xsl:for-each select="$edp:bibtex-fields[exists($item(.(1)))]">
        <xsl:variable name="name" as="xs:string" select="
            if (.(2) = 'container') then (if ($type = 'article') then 'journaltitle' else 'booktitle') else .(2)"/>
        <xsl:sequence select="'  ' || $name || ' = {' || edp:tex(edp:flat($item(.(1)), ' and ')) || '}'"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="'@' || $type || '{' || replace($item?id, '[^A-Za-z0-9:._-]', '-') || ',&#10;'
        || string-join($lines, ',&#10;') || '&#10;}&#10;'"/>
  </xsl:function>

  <!-- A value of CSL-JSON in one line: names sorted by surname, dates as ISO 8601. -->
  <xsl:function name="edp:flat" as="xs:string">
    <xsl:param name="value" as="item()"/>
    <xsl:param name="between" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="$value instance of array(*)">
        <xsl:sequence select="
            string-join($value?* ! (.?literal, string-join((.?family, .?given), ', '))[1], $between)"/>
      </xsl:when>
      <xsl:when test="$value instance of map(*)">
        <xsl:sequence select="($value?literal,
            string-join($value?date-parts?*?* ! format-integer(., '00'), '-'))[1]"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="string($value)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The signs that TeX would take for commands. -->
  <xsl:function name="edp:tex" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:sequence select="$words => replace('\\', '\\textbackslash ') => replace('[{}]', '')
        => replace('([&amp;%$#_])', '\\$1') => replace('~', '\\textasciitilde ')
        => replace('\^', '\\textasciicircum ')"/>
  </xsl:function>

</xsl:stylesheet>
