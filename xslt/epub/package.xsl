<?xml version="1.0" encoding="UTF-8"?>
<!-- The package document (EPUB 3.3, section 5): metadata, manifest, reading order. -->
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

  <xsl:template name="ed:package" as="element()">
    <xsl:param name="documents" as="map(xs:string, element())"/>
    <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="publication"
        xml:lang="{$ed:text-language}" dir="{ed:direction($ed:text-language)}">
      <xsl:if test="exists(edp:prefixes())">
        <xsl:attribute name="prefix" select="edp:prefixes()"/>
      </xsl:if>
      <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:identifier id="publication">{$publication}</dc:identifier>
        <xsl:call-template name="edp:identifiers"/>
        <xsl:call-template name="edp:titles"/>
        <xsl:call-template name="edp:people"/>
        <xsl:for-each select="$ed:languages">
          <dc:language>{.}</dc:language>
        </xsl:for-each>
        <xsl:call-template name="edp:provenance"/>
        <meta property="dcterms:modified">{$modified}</meta>
        <xsl:call-template name="edp:series"/>
        <xsl:call-template name="edp:accessibility">
          <xsl:with-param name="documents" select="$documents"/>
        </xsl:call-template>
        <link rel="record" href="onix.xml" media-type="application/xml" properties="onix"/>
        <meta name="cover" content="cover-image"/>
      </metadata>
      <xsl:call-template name="edp:manifest">
        <xsl:with-param name="documents" select="$documents"/>
      </xsl:call-template>
      <spine toc="ncx">
        <xsl:if test="ed:right-to-left($ed:text-language)">
          <xsl:attribute name="page-progression-direction" select="'rtl'"/>
        </xsl:if>
        <xsl:for-each select="edp:reading-order($documents)">
          <itemref idref="{edp:item-id(.)}"/>
        </xsl:for-each>
      </spine>
    </package>
  </xsl:template>

  <xsl:template name="edp:titles" as="element()+" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:opf="http://www.idpf.org/2007/opf">
    <dc:title id="title">{$ed:title}</dc:title>
    <meta xmlns="http://www.idpf.org/2007/opf" refines="#title" property="title-type">main</meta>
    <xsl:if test="$ed:subtitle">
      <dc:title id="subtitle">{$ed:subtitle}</dc:title>
      <meta xmlns="http://www.idpf.org/2007/opf" refines="#subtitle" property="title-type">subtitle</meta>
    </xsl:if>
  </xsl:template>

  <!-- Persons with their roles as MARC names them, and the form of the name that sorts. -->
  <xsl:template name="edp:people" as="element()*" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <xsl:for-each select="$ed:header/fileDesc/titleStmt/(author | editor)[ed:name(.)]">
      <xsl:variable name="id" as="xs:string" select="'person-' || position()"/>
      <xsl:variable name="role" as="xs:string" select="
          if (self::author) then 'aut' else (map:get($edp:roles, string(@role)), 'edt')[1]"/>
      <xsl:element name="dc:{if ($role = 'aut') then 'creator' else 'contributor'}">
        <xsl:attribute name="id" select="$id"/>
        <xsl:text>{ed:name(.)}</xsl:text>
      </xsl:element>
      <meta xmlns="http://www.idpf.org/2007/opf" refines="#{$id}" property="role" scheme="marc:relators">{$role}</meta>
      <meta xmlns="http://www.idpf.org/2007/opf" refines="#{$id}" property="file-as">{ed:sort-name(.)}</meta>
    </xsl:for-each>
  </xsl:template>

  <!-- What editor/@role says, in MARC's codes for relators. -->
  <xsl:variable name="edp:roles" as="map(xs:string, xs:string)" select="map {
      'translator': 'trl', 'illustrator': 'ill', 'compiler': 'com', 'annotator': 'ann', 'introduction': 'aui',
      'transcriber': 'trc', 'contributor': 'ctb' }"/>

  <!-- The edition's own identifiers, with their kind where EPUB has a code for it (ONIX, list 5). -->
  <xsl:template name="edp:identifiers" as="element()*" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <xsl:for-each select="$ed:header/fileDesc/publicationStmt/idno[ed:plain(.)]">
      <xsl:variable name="kind" as="xs:string?" select="edp:identifier-code(.)"/>
      <dc:identifier>
        <xsl:if test="$kind">
          <xsl:attribute name="id" select="'identifier-' || position()"/>
        </xsl:if>
        <xsl:text>{ed:plain(.)}</xsl:text>
      </dc:identifier>
      <xsl:if test="$kind">
        <meta xmlns="http://www.idpf.org/2007/opf" refines="#identifier-{position()}" property="identifier-type"
            scheme="onix:codelist5">{$kind}</meta>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <!-- ISBN-13, DOI, URN:NBN, URL; empty for other kinds. -->
  <xsl:function name="edp:identifier-code" as="xs:string?">
    <xsl:param name="identifier" as="element()"/>
    <xsl:sequence select="
        if (matches($identifier, '^\s*(97[89][\d -]{10,14})\s*$')) then '15'
        else map:get(map { 'doi': '06', 'urn:nbn': '22', 'uri': '36', 'url': '36' }, lower-case($identifier/@type))"/>
  </xsl:function>

  <!-- The series that the edition is in, and its number there. -->
  <xsl:template name="edp:series" as="element()*" xmlns="http://www.idpf.org/2007/opf">
    <xsl:for-each select="$ed:header/fileDesc/seriesStmt[ed:plain(title[1])][1]">
      <meta property="belongs-to-collection" id="series">{ed:plain(title[1])}</meta>
      <meta refines="#series" property="collection-type">series</meta>
      <xsl:variable name="number" as="xs:string?" select="(biblScope/@n, biblScope)[1] ! normalize-space(.)"/>
      <xsl:if test="matches($number, '^\d+(\.\d+)*$')">
        <meta refines="#series" property="group-position">{$number}</meta>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <!-- The vocabularies that the package uses and EPUB does not know by itself. -->
  <xsl:function name="edp:prefixes" as="xs:string?">
    <xsl:sequence select="
        'ibooks: http://vocabulary.itunes.apple.com/rdf/ibooks/vocabulary-extensions-1.0/'[exists($ed:font-files)]"/>
  </xsl:function>

  <xsl:template name="edp:provenance" as="element()*" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <xsl:if test="$ed:publisher">
      <dc:publisher>{$ed:publisher}</dc:publisher>
    </xsl:if>
    <xsl:if test="$ed:iso-date">
      <dc:date>{$ed:iso-date}</dc:date>
    </xsl:if>
    <xsl:if test="$ed:description">
      <dc:description>{$ed:description}</dc:description>
    </xsl:if>
    <xsl:for-each select="$ed:keywords">
      <dc:subject>{.}</dc:subject>
    </xsl:for-each>
    <xsl:if test="$ed:source-line">
      <dc:source>{$ed:source-line}</dc:source>
    </xsl:if>
    <xsl:variable name="rights" as="xs:string?" select="$ed:licence ! (ed:plain(.), string(@target))[. ne ''][1]"/>
    <xsl:if test="$rights">
      <dc:rights>{$rights}</dc:rights>
    </xsl:if>
    <xsl:variable name="licence" as="xs:string?"
        select="$ed:licence/@target ! ed:safe-address(.)[starts-with(., 'http')]"/>
    <xsl:if test="$licence">
      <meta xmlns="http://www.idpf.org/2007/opf" property="dcterms:license">{$licence}</meta>
    </xsl:if>
  </xsl:template>

  <xsl:variable name="edp:has-images" as="xs:boolean" select="exists(//text//graphic[ed:image(@url)])"/>

  <xsl:variable name="edp:all-described" as="xs:boolean"
      select="not(//text//figure[graphic/ed:image(@url)][not(figDesc)])"/>

  <!-- EPUB Accessibility 1.1, section 2: what is true of every edition, and of those with pages or images. -->
  <xsl:template name="edp:accessibility" as="element()+" xmlns="http://www.idpf.org/2007/opf">
    <xsl:param name="documents" as="map(xs:string, element())"/>
    <meta property="schema:accessMode">textual</meta>
    <xsl:if test="$edp:has-images">
      <meta property="schema:accessMode">visual</meta>
    </xsl:if>
    <xsl:if test="$edp:all-described">
      <meta property="schema:accessModeSufficient">textual</meta>
    </xsl:if>
    <xsl:for-each select="'tableOfContents', 'structuralNavigation', 'readingOrder', 'displayTransformability',
        'ARIA', 'unlocked',
        ('pageNavigation', 'pageBreakMarkers')[exists($ed:pages)],
        'alternativeText'[$edp:has-images and $edp:all-described],
        'MathML'[edp:has-mathematics($documents)], 'index'[$ed:has-indexes]">
      <meta property="schema:accessibilityFeature">{.}</meta>
    </xsl:for-each>
    <meta property="schema:accessibilityHazard">none</meta>
    <meta property="schema:accessibilitySummary">{ed:label('accessibility', $ed:interface-language)}</meta>
    <xsl:if test="$conforms-to">
      <meta property="dcterms:conformsTo" id="conformance">{$conforms-to}</meta>
      <xsl:if test="$certified-by">
        <meta property="a11y:certifiedBy" refines="#conformance" id="certifier">{$certified-by}</meta>
      </xsl:if>
      <xsl:if test="$certified-by and $certifier-report">
        <link rel="a11y:certifierReport" refines="#certifier" href="{$certifier-report}"/>
      </xsl:if>
    </xsl:if>
    <xsl:if test="exists($ed:font-files)">
      <!-- Apple's reader shows embedded fonts only where this says so (Apple Books Asset Guide, Fonts). -->
      <meta property="ibooks:specified-fonts">true</meta>
    </xsl:if>
    <xsl:if test="exists($ed:pages)">
      <meta property="pageBreakSource">{($ed:source-line, $ed:title)[1]}</meta>
    </xsl:if>
  </xsl:template>

  <xsl:function name="edp:has-mathematics" as="xs:boolean">
    <xsl:param name="documents" as="map(xs:string, element())"/>
    <xsl:sequence select="some $file in map:keys($documents) satisfies edp:properties($documents($file)) = 'mathml'"/>
  </xsl:function>

  <!-- What is in a document that readers must be told of (EPUB 3.3, D.3). -->
  <xsl:function name="edp:properties" as="xs:string*">
    <xsl:param name="document" as="element()"/>
    <xsl:sequence select="
        'mathml'[exists($document//*[namespace-uri() = 'http://www.w3.org/1998/Math/MathML'])],
        'svg'[exists($document//*[namespace-uri() = 'http://www.w3.org/2000/svg'])]"/>
  </xsl:function>

  <xsl:template name="edp:manifest" as="element()">
    <xsl:param name="documents" as="map(xs:string, element())"/>
    <manifest xmlns="http://www.idpf.org/2007/opf">
      <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
      <item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
      <item id="css" href="edition.css" media-type="text/css"/>
      <item id="cover-image" href="{$ed:cover-file}" media-type="{edp:media-type($ed:cover-file)}"
          properties="cover-image"/>
      <xsl:if test="$cover = ''">
        <item id="cover-drawing" href="cover.svg" media-type="image/svg+xml"/>
      </xsl:if>
      <xsl:if test="exists($ed:font-files)">
        <item id="font-style" href="fonts.css" media-type="text/css"/>
      </xsl:if>
      <xsl:for-each select="$ed:font-files">
        <item id="font-{position()}" href="{.}" media-type="font/ttf"/>
      </xsl:for-each>
      <xsl:for-each select="sort(map:keys($documents))">
        <xsl:variable name="properties" as="xs:string*" select="edp:properties($documents(.))"/>
        <item id="{edp:item-id(.)}" href="{.}" media-type="application/xhtml+xml">
          <xsl:if test="exists($properties)">
            <xsl:attribute name="properties" select="$properties"/>
          </xsl:if>
        </item>
      </xsl:for-each>
      <xsl:for-each select="distinct-values(map:keys($edp:images) ! $edp:images(.))">
        <xsl:sort select="."/>
        <item id="image-{position()}" href="{.}" media-type="{edp:media-type(.)}"/>
      </xsl:for-each>
    </manifest>
  </xsl:template>

  <xsl:function name="edp:item-id" as="xs:string">
    <xsl:param name="file" as="xs:string"/>
    <xsl:sequence select="if ($file = 'nav.xhtml') then 'nav' else 'document-' || replace($file, '\.xhtml$', '')"/>
  </xsl:function>

  <xsl:function name="edp:reading-order" as="xs:string+">
    <xsl:param name="documents" as="map(xs:string, element())"/>
    <xsl:variable name="files" as="xs:string*" select="(1 to count($edp:chapters)) ! edp:file(.)"/>
    <!-- The title page comes before the contents, ours or that of the text. -->
    <xsl:variable name="own-title" as="xs:boolean"
        select="not($edp:makes-title-page) and exists($edp:chapters[1]?nodes/self::titlePage)"/>
    <xsl:sequence select="
        ('cover.xhtml', 'title.xhtml', $files[1][$own-title], 'nav.xhtml',
         if ($own-title) then tail($files) else $files, 'index.xhtml', 'about.xhtml')
        [. = 'nav.xhtml' or map:contains($documents, .)]"/>
  </xsl:function>

  <xsl:function name="edp:media-type" as="xs:string">
    <xsl:param name="file" as="xs:string"/>
    <xsl:sequence select="
        let $ending := replace($file, '^.*\.', '')
        return map { 'png': 'image/png', 'jpg': 'image/jpeg', 'gif': 'image/gif', 'webp': 'image/webp' }($ending)"/>
  </xsl:function>

</xsl:stylesheet>
