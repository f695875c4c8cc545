<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI P5 chapter 2 "The TEI Header": what the book says about itself on its title page, in its imprint and in the metadata of the PDF. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" expand-text="yes"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:mode name="edp:metadata" on-no-match="fail"/>
  <xsl:mode name="edp:title-page" on-no-match="fail"/>
  <xsl:mode name="edp:imprint" on-no-match="fail"/>

  <xsl:function name="edp:main-title" as="xs:string">
    <xsl:param name="header" as="element()?"/>
    <xsl:variable name="titles" as="element()*" select="$header/fileDesc/titleStmt/title[normalize-space()]"/>
    <xsl:variable name="title" as="element()?" select="($titles[@type = 'main'], $titles[not(@type = ('sub', 'alt'))], $titles)[1]"/>
    <xsl:sequence select="(edp:plain($title)[. ne ''], $edp:labels?untitled)[1]"/>
  </xsl:function>

  <!-- The people of a role, by name. -->
  <xsl:function name="edp:people" as="xs:string*">
    <xsl:param name="header" as="element()?"/>
    <xsl:param name="role" as="xs:string"/>
    <xsl:variable name="people" as="element()*" select="
        $header/fileDesc/titleStmt/(if ($role = 'translator') then (editor[@role = 'translator'] | *[local-name() = 'translator'])
          else if ($role = 'editor') then editor[not(@role = 'translator')] else author)"/>
    <xsl:sequence select="distinct-values(($people ! edp:person(.))[. ne ''])"/>
  </xsl:function>

  <xsl:function name="edp:person" as="xs:string">
    <xsl:param name="person" as="element()"/>
    <xsl:variable name="name" as="element()" select="($person/persName, $person/name, $person)[1]"/>
    <xsl:sequence select="
        if ($name/forename and $name/surname) then normalize-space(string-join(($name/forename, $name/nameLink, $name/surname), ' '))
        else edp:plain($name)"/>
  </xsl:function>

  <xsl:template match="TEI | teiCorpus" mode="edp:metadata" as="element(Q{}metadata)">
    <metadata identifier="{$identifier}">
      <title>{edp:main-title(teiHeader)}</title>
      <xsl:for-each select="edp:people(teiHeader, 'author')"><author>{.}</author></xsl:for-each>
      <xsl:for-each select="distinct-values(teiHeader/profileDesc/textClass/keywords//(term | item[not(term)]) ! edp:plain(.))[. ne '']">
        <keyword>{.}</keyword>
      </xsl:for-each>
      <word name="contents">{$edp:labels?contents}</word>
      <word name="image">{$edp:labels?image}</word>
      <word name="attached">{$edp:labels?attached}</word>
    </metadata>
  </xsl:template>

  <xsl:template match="teiHeader" mode="edp:title-page" as="item()*">
    <xsl:for-each select="edp:people(., 'author')">
      <xsl:sequence select="edp:say('byline', .)"/>
    </xsl:for-each>
    <xsl:sequence select="edp:say('title', edp:main-title(.))"/>
    <xsl:for-each select="fileDesc/titleStmt/title[@type = 'sub'][normalize-space()]">
      <xsl:sequence select="edp:say('subtitle', edp:plain(.))"/>
    </xsl:for-each>
    <xsl:variable name="labels" as="map(xs:string, xs:string)" select="$edp:labels"/>
    <xsl:variable name="header" as="element()" select="."/>
    <xsl:for-each select="('editor', 'translator')[exists(edp:people($header, .))]">
      <xsl:sequence select="edp:say('titlepart', $labels(.) || ' ' || string-join(edp:people($header, .), ', '))"/>
    </xsl:for-each>
  </xsl:template>

  <!-- A paragraph of the book's own words. -->
  <xsl:function name="edp:say" as="element()*">
    <xsl:param name="style" as="xs:string"/>
    <xsl:param name="text" as="xs:string"/>
    <open style="{$style}"/>
    <t made="yes">{$text}</t>
    <close/>
  </xsl:function>

  <xsl:template match="teiHeader" mode="edp:imprint" as="item()*">
    <xsl:variable name="labels" as="map(xs:string, xs:string)" select="$edp:labels"/>
    <xsl:sequence select="edp:entry('', string-join((edp:people(., 'author'), edp:main-title(.)), ', '))"/>
    <xsl:sequence select="edp:entry($labels?source, string-join((fileDesc/sourceDesc/* ! edp:citation(.))[. ne ''], ' '))"/>
    <xsl:sequence select="edp:entry($labels?publication,
        string-join((fileDesc/publicationStmt/(publisher | distributor | authority | pubPlace | date | p | ab) ! edp:citation(.))[. ne ''], ', '))"/>
    <xsl:for-each select="fileDesc/publicationStmt/availability/(licence, p)[normalize-space() or @target]">
      <xsl:sequence select="edp:entry($labels?licence, string-join((edp:plain(.), @target[not(contains(current(), .))]), ' '))"/>
    </xsl:for-each>
    <xsl:variable name="programs" as="xs:string" select="
        string-join(encodingDesc/appInfo/application ! normalize-space(((label, @ident)[1]) || ' ' || @version), ', ')"/>
    <xsl:sequence select="edp:entry($labels?encoding, string-join((
        $programs[. ne ''] ! (. || '.'),
        $labels?attached,
        if (encodingDesc/appInfo/application[matches(@ident, '^edition([^a-z]|$)')]) then $labels?ledger || ' ' || $identifier || '.ledger.json.' else (),
        if (../text//pb[@n]) then $labels?pages else (),
        if (../text//choice[reg or expan or ex]) then $labels?normalised else ()), ' '))"/>
  </xsl:template>

  <xsl:function name="edp:entry" as="element()*">
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="text" as="xs:string"/>
    <xsl:if test="normalize-space($text)">
      <open style="imprint"/>
      <xsl:if test="$label"><t look="smallcaps" made="yes">{$label}</t><t made="yes">{' '}</t></xsl:if>
      <t made="yes">{$text}</t>
      <close/>
    </xsl:if>
  </xsl:function>

  <!-- A bibliographic description as one line: the parts with words in their order, with commas where the TEI has only
       elements. -->
  <xsl:function name="edp:citation" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        if (edp:has-words($element) or empty($element/*)) then edp:plain($element)
        else if ($element[self::author or self::editor or self::persName or self::name]) then edp:person($element)
        else string-join(($element/* ! edp:citation(.))[. ne ''], ', ')"/>
  </xsl:function>

</xsl:stylesheet>
