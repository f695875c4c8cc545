<?xml version="1.0" encoding="UTF-8"?>
<!--
  TEI P5 chapter 2 "The TEI Header": what the book says about itself on its title page, in its imprint and in the
  metadata of the PDF.
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

  <xsl:mode name="edp:metadata" on-no-match="fail"/>
  <xsl:mode name="edp:title-page" on-no-match="fail"/>
  <xsl:mode name="edp:imprint" on-no-match="fail"/>
  <xsl:mode name="edp:colophon" on-no-match="fail"/>

  <xsl:template match="TEI | teiCorpus" mode="edp:metadata" as="element(Q{}metadata)">
    <metadata identifier="{$identifier}">
      <title>{$ed:title}</title>
      <xsl:for-each select="$ed:authors"><author>{.}</author></xsl:for-each>
      <xsl:for-each select="$ed:keywords"><keyword>{.}</keyword></xsl:for-each>
      <word name="contents">{edp:label('contents')}</word>
      <word name="notes">{edp:label('notes')}</word>
      <word name="image">{edp:label('image')}</word>
      <word name="attached">{edp:sentence('attached')}</word>
    </metadata>
  </xsl:template>

  <xsl:function name="edp:label" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="ed:label($key, $ed:interface-language)"/>
  </xsl:function>

  <xsl:template match="teiHeader" mode="edp:title-page" as="item()*">
    <xsl:sequence select="$ed:authors ! edp:say('byline', .)"/>
    <xsl:sequence select="edp:say('title', $ed:title)"/>
    <xsl:sequence select="$ed:subtitle ! edp:say('subtitle', .)"/>
    <xsl:if test="exists($ed:editors)">
      <xsl:sequence select="edp:say('titlepart', edp:sentence('edited-by') || ' ' || string-join($ed:editors, ', '))"/>
    </xsl:if>
    <xsl:if test="exists($ed:translators)">
      <xsl:sequence select="
          edp:say('titlepart', edp:sentence('translated-by') || ' ' || string-join($ed:translators, ', '))"/>
    </xsl:if>
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
    <xsl:sequence select="edp:entry('', string-join(($ed:authors, $ed:title), ', '))"/>
    <xsl:sequence select="edp:entry(edp:label('source'), string-join(fileDesc/sourceDesc/* ! edp:source(.), ' '))"/>
    <xsl:sequence select="edp:entry(edp:label('publication'), string-join(
        fileDesc/publicationStmt/(publisher | distributor | authority | pubPlace | date | p | ab)
        ! ed:plain(.)[. ne ''], ', '))"/>
    <xsl:for-each select="fileDesc/publicationStmt/availability/(licence, p)[normalize-space() or @target]">
      <xsl:sequence select="
          edp:entry(edp:label('licence'), string-join((ed:plain(.), @target[not(contains(current(), .))]), ' '))"/>
    </xsl:for-each>
  </xsl:template>

  <!-- How the text was made, what accounts for it, and how the book was set. -->
  <xsl:template match="teiHeader" mode="edp:colophon" as="item()*">
    <xsl:variable name="program" as="element()?" select="encodingDesc/appInfo/application[@ident = 'edition']"/>
    <xsl:variable name="file" as="element()?" select="fileDesc/sourceDesc/bibl[@type = 'digitalSource']"/>
    <xsl:sequence select="edp:say('subtitle', edp:label('how-made'))"/>
    <xsl:sequence select="edp:statement(string-join((
        if ($program and $file) then edp:sentence('converted') || ' ' || ed:plain($file/title) || '.' else (),
        encodingDesc/appInfo/application ! (normalize-space((label, @ident)[1] || ' ' || @version) || '.')), ' '))"/>
    <xsl:sequence select="edp:statement(
        if ($program) then edp:sentence('ledger') || ' ' || $identifier || '.ledger.json.' else '')"/>
    <xsl:sequence select="edp:statement(
        if ($file/idno[@type = 'sha256']) then 'SHA-256 ' || $file/idno[@type = 'sha256'] else '')"/>
    <xsl:sequence select="edp:statement(if (../text//pb[@n]) then edp:sentence('pages') else '')"/>
    <xsl:sequence select="edp:statement(if (../text//choice[reg or expan or ex]) then edp:sentence('normalised') else '')"/>
    <xsl:sequence select="edp:statement(edp:sentence('attached'))"/>
    <xsl:sequence select="edp:statement(edp:sentence('set'))"/>
  </xsl:template>

  <xsl:function name="edp:statement" as="element()*">
    <xsl:param name="text" as="xs:string"/>
    <xsl:if test="normalize-space($text)">
      <xsl:sequence select="edp:say('colophon', $text)"/>
    </xsl:if>
  </xsl:function>

  <!-- What the text was made from, as a sentence; of a file its name only. -->
  <xsl:function name="edp:source" as="xs:string?">
    <xsl:param name="source" as="element()"/>
    <xsl:variable name="words" as="xs:string"
        select="if ($source/@type = 'digitalSource') then ed:plain($source/title) else ed:citation($source)"/>
    <xsl:if test="$words">
      <xsl:sequence select="replace($words, '\.$', '') || '.'"/>
    </xsl:if>
  </xsl:function>

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

</xsl:stylesheet>
