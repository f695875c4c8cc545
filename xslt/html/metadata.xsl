<?xml version="1.0" encoding="UTF-8"?>
<!-- The head of the page: what search engines, reference managers and the shelf are told. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    xmlns="http://www.w3.org/1999/xhtml"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <xsl:template name="ed:head">
    <head>
      <meta charset="utf-8"/>
      <meta http-equiv="Content-Security-Policy"
          content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none';
              form-action 'none'"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="color-scheme" content="light dark"/>
      <title>{string-join(($ed:title, $ed:witness-shown ! ed:siglum(.), $ed:authors[1]), ' – ')}</title>
      <xsl:if test="$ed:witness-shown">
        <link rel="canonical" href="index.html"/>
      </xsl:if>
      <meta name="generator" content="{$generator}"/>
      <xsl:call-template name="edp:dublin-core"/>
      <xsl:call-template name="edp:citation"/>
      <link rel="stylesheet" href="edition.css"/>
      <script src="edition.js" defer="defer"/>
      <xsl:if test="$has-tei">
        <link rel="alternate" type="application/tei+xml" href="{iri-to-uri('../../tei/' || $identifier || '.xml')}"/>
      </xsl:if>
      <xsl:if test="$has-epub">
        <link rel="alternate" type="application/epub+zip" href="{iri-to-uri('../../epub/' || $identifier || '.epub')}"/>
      </xsl:if>
      <script type="application/ld+json">
        <xsl:value-of select="edp:escaped(serialize(edp:schema-org(), map { 'method': 'json' }))"/>
      </script>
    </head>
  </xsl:template>

  <!-- Dublin Core, as DCMI writes it in HTML. -->
  <xsl:template name="edp:dublin-core">
    <link rel="schema.DC" href="http://purl.org/dc/elements/1.1/"/>
    <xsl:variable name="terms" as="map(xs:string, xs:string*)" select="map {
        'title': $ed:title, 'creator': $ed:authors, 'contributor': ($ed:editors, $ed:translators),
        'date': ($ed:iso-date, $ed:date-words)[1], 'language': $ed:languages, 'publisher': $ed:publisher,
        'description': $ed:description, 'subject': $ed:keywords, 'source': $ed:source-line,
        'rights': $ed:licence ! (string(@target), ed:plain(.))[. ne ''][1], 'type': 'Text', 'format': 'text/html' }"/>
    <xsl:for-each select="'title', 'creator', 'contributor', 'date', 'language', 'publisher', 'description',
        'subject', 'source', 'rights', 'type', 'format'">
      <xsl:variable name="term" as="xs:string" select="."/>
      <xsl:for-each select="$terms($term)[normalize-space()]">
        <meta name="DC.{$term}" content="{.}"/>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:template>

  <!-- The tags of Highwire Press, which reference managers read. -->
  <xsl:template name="edp:citation">
    <meta name="citation_title" content="{$ed:title}"/>
    <xsl:for-each select="$ed:header/fileDesc/titleStmt/author[ed:plain(.)]">
      <meta name="citation_author" content="{ed:sort-name(.)}"/>
    </xsl:for-each>
    <xsl:if test="$ed:iso-date">
      <meta name="citation_publication_date" content="{replace($ed:iso-date, '-', '/')}"/>
    </xsl:if>
    <xsl:if test="$ed:publisher">
      <meta name="citation_publisher" content="{$ed:publisher}"/>
    </xsl:if>
    <meta name="citation_language" content="{$ed:text-language}"/>
    <xsl:if test="$has-pdf">
      <meta name="citation_pdf_url" content="{iri-to-uri('../../print/' || $identifier || '.pdf')}"/>
    </xsl:if>
  </xsl:template>

  <xsl:function name="edp:schema-org" as="map(xs:string, item()*)">
    <xsl:variable name="people" as="function(xs:string*) as array(*)?" select="
        function($names) { if (exists($names)) then array { $names ! map { '@type': 'Person', 'name': . } } else () }"/>
    <xsl:variable name="all" as="map(xs:string, item()*)" select="map {
        '@context': 'https://schema.org', '@type': 'CreativeWork', 'name': $ed:title,
        'alternativeHeadline': $ed:subtitle,
        'author': $people($ed:authors), 'editor': $people($ed:editors), 'translator': $people($ed:translators),
        'inLanguage': $ed:text-language, 'dateCreated': $ed:iso-date, 'publisher': $ed:publisher,
        'abstract': $ed:description, 'keywords': string-join($ed:keywords, ', ')[. ne ''],
        'license': $ed:licence/@target ! ed:safe-address(.), 'isBasedOn': $ed:source-line }"/>
    <xsl:sequence select="map:merge(sort(map:keys($all))[exists($all(.))] ! map:entry(., $all(.)))"/>
  </xsl:function>

  <!-- Characters that could end a script element are written as escapes, which JSON reads as the same characters. -->
  <xsl:function name="edp:escaped" as="xs:string">
    <xsl:param name="json" as="xs:string"/>
    <xsl:sequence select="$json => replace('&lt;', '\\u003c') => replace('>', '\\u003e') => replace('&amp;', '\\u0026')
        => replace('&#x2028;', '\\u2028') => replace('&#x2029;', '\\u2029')"/>
  </xsl:function>

  <xsl:function name="ed:facts" as="xs:string">
    <xsl:sequence select="serialize(map { 'title': $ed:title, 'subtitle': string($ed:subtitle),
        'author': string-join($ed:authors, ', '),
        'date': string($ed:date-words), 'language': $ed:text-language,
        'witnesses': array { $ed:witnesses ! string(@xml:id) } }, map { 'method': 'json' })"/>
  </xsl:function>

</xsl:stylesheet>
