<?xml version="1.0" encoding="UTF-8"?>
<!-- Indexes of what the text names, as the encoding says: each entry with its occurrences and authority records. -->
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

  <xsl:variable name="edp:index-kinds" as="xs:string*"
      select="'persons', 'places', 'organisations', 'works', 'events', 'objects', 'dates'"/>

  <!-- The kind of index that an element of the text belongs to, if any (Guidelines, chapter 14; 3.6). -->
  <xsl:function name="edp:index-kind" as="xs:string?">
    <xsl:param name="named" as="element()"/>
    <xsl:variable name="name" as="xs:string" select="local-name($named)"/>
    <xsl:variable name="known" as="xs:boolean" select="exists($named/(@ref | @key))"/>
    <xsl:sequence select="
        if ($name = 'persName') then 'persons'
        else if ($name = ('placeName', 'geogName')) then 'places'
        else if ($name = 'orgName') then 'organisations'
        else if ($name = 'eventName') then 'events'
        else if ($name = 'objectName') then 'objects'
        else if ($name = ('country', 'region', 'settlement', 'district', 'bloc'))
          then 'places'[$known][empty($named/ancestor::placeName)]
        else if ($name = 'title') then 'works'[$known]
        else if ($name = ('rs', 'name')) then map:get($edp:index-types, string($named/@type))
        else if ($name = 'date') then 'dates'[exists(edp:sorting-date($named))]
        else ()"/>
  </xsl:function>

  <xsl:variable name="edp:index-types" as="map(xs:string, xs:string)" select="map {
      'person': 'persons', 'pers': 'persons', 'place': 'places', 'org': 'organisations',
      'organisation': 'organisations', 'organization': 'organisations', 'work': 'works', 'bibl': 'works',
      'event': 'events', 'object': 'objects' }"/>

  <xsl:function name="edp:sorting-date" as="xs:string?">
    <xsl:param name="date" as="element()"/>
    <xsl:sequence select="$date/(@when, @from, @notBefore, @when-iso, @from-iso, @notBefore-iso, @to, @notAfter)
        [matches(., '^-?\d{4}')][1] ! string(.)"/>
  </xsl:function>

  <!-- What the text names, in its order. -->
  <xsl:variable name="edp:named" as="element()*" select="
      //text//(persName | placeName | geogName | orgName | eventName | objectName | country | region | settlement
               | district | bloc | title | rs | name | date)
      [exists(edp:index-kind(.))][normalize-space()][ed:is-shown(.)]"/>

  <xsl:variable name="ed:has-indexes" as="xs:boolean" select="exists($edp:named)"/>

  <xsl:variable name="edp:index-names" as="map(xs:string, xs:boolean)" select="edp:set('
      persName placeName geogName orgName eventName objectName country region settlement district bloc title rs name
      date')"/>

  <!-- An element that the indexes lead to has an id on the page. -->
  <xsl:function name="ed:is-indexed" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        map:contains($edp:index-names, local-name($element))
        and exists(edp:index-kind($element)) and exists($element/ancestor::text)"/>
  </xsl:function>

  <!-- By what two occurrences are the same: the pointer, the key, the date, else the words. -->
  <xsl:function name="edp:identity" as="xs:string">
    <xsl:param name="named" as="element()"/>
    <xsl:sequence select="
        ($named/@ref ! tokenize(.)[1], $named/@key ! ('key ' || normalize-space(.)),
         edp:sorting-date($named)[$named/self::date] ! ('date ' || .), 'words ' || lower-case(ed:plain($named)))[1]"/>
  </xsl:function>

  <!-- A section for each kind of what is named. A product says where its entries lead (ed:index-address), and what
       the link to an occurrence says (ed:index-place). -->
  <xsl:template name="ed:index-sections" as="element()*">
    <xsl:for-each select="$edp:index-kinds">
      <xsl:variable name="kind" as="xs:string" select="."/>
      <xsl:variable name="named" as="element()*" select="$edp:named[edp:index-kind(.) = $kind]"/>
      <xsl:if test="$named">
        <section class="index" aria-labelledby="ed-index-{$kind}">
          <h2 id="ed-index-{$kind}">{ed:label($kind, $ed:interface-language)}</h2>
          <ul>
            <xsl:call-template name="edp:index-entries">
              <xsl:with-param name="named" select="$named"/>
            </xsl:call-template>
          </ul>
        </section>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="edp:index-entries">
    <xsl:param name="named" as="element()+"/>
    <xsl:for-each-group select="$named" group-by="edp:identity(.)">
      <xsl:sort select="if (self::date) then edp:sorting-date(.)
          else lower-case(replace(normalize-unicode(edp:index-heading(.), 'NFD'), '\p{Mn}', ''))"/>
      <xsl:variable name="entry" as="element()?"
          select="@ref ! key('ed:by-id', substring-after(tokenize(.)[1], '#'), root(current()))[1]"/>
      <li>
        <span class="heading">
          <xsl:choose>
            <xsl:when test="$entry[ed:has-place(.)]">
              <a href="{ed:index-address($entry)}">{edp:index-heading(.)}</a>
            </xsl:when>
            <xsl:otherwise>{edp:index-heading(.)}</xsl:otherwise>
          </xsl:choose>
        </span>
        <xsl:variable name="told" as="xs:string?" select="$entry ! edp:index-facts(.)"/>
        <xsl:if test="$told">
          <xsl:text> </xsl:text>
          <span class="told">{$told}</span>
        </xsl:if>
        <xsl:for-each select="edp:authorities(., $entry)">
          <xsl:text> </xsl:text>
          <a class="authority" href="{.}" rel="external">{ed:label('authority', $ed:interface-language)}<xsl:text
          > {replace(., '^https?://(www\.)?([^/]+).*$', '$2')}</xsl:text></a>
        </xsl:for-each>
        <ul class="occurrences">
          <xsl:for-each select="current-group()">
            <li>
              <a href="{ed:index-address(.)}" title="{ed:plain(.)}">{ed:index-place(., position())}</a>
            </li>
          </xsl:for-each>
        </ul>
      </li>
    </xsl:for-each-group>
  </xsl:template>

  <!-- The name of an entry: as the list in the file has it (surname first for a person), else the key, else as it is
       first named. -->
  <xsl:function name="edp:index-heading" as="xs:string">
    <xsl:param name="named" as="element()"/>
    <xsl:variable name="entry" as="element()?"
        select="$named/@ref ! key('ed:by-id', substring-after(tokenize(.)[1], '#'), root($named))[1]"/>
    <xsl:variable name="name" as="element()?" select="
        ($entry/(persName | placeName | geogName | orgName | eventName | objectIdentifier/objectName | objectName
                 | title | head | label | name))[1]"/>
    <xsl:sequence select="
        ($name[self::persName] ! ed:sort-name(.), $name ! ed:plain(.), $entry ! ed:plain(.), $named/@key ! string(.),
         ed:plain($named))[normalize-space()][1]"/>
  </xsl:function>

  <!-- What a list says of a person or a place besides the name: its years, and what it is. -->
  <xsl:function name="edp:index-facts" as="xs:string?">
    <xsl:param name="entry" as="element()"/>
    <xsl:variable name="years" as="xs:string*"
        select="$entry/(birth, death) ! (@when ! replace(., '^(-?\d{4}).*$', '$1'), ed:plain(.))[1]"/>
    <xsl:sequence select="
        string-join((('(' || string-join($years, '–') || ')')[exists($years)],
                     $entry/(occupation, desc, note)[1] ! substring(ed:plain(.), 1, 200)), ' ')[. ne '']"/>
  </xsl:function>

  <!-- The addresses of authority records that the occurrence or its entry states. -->
  <xsl:function name="edp:authorities" as="xs:string*">
    <xsl:param name="named" as="element()"/>
    <xsl:param name="entry" as="element()?"/>
    <xsl:variable name="stated" as="xs:string*" select="
        $named/@ref ! tokenize(.), $entry/(@ref, @sameAs, @corresp, idno/@ref) ! tokenize(.),
        $entry/(idno | persName/@ref | placeName/@ref | orgName/@ref | title/@ref) ! normalize-space(.)"/>
    <xsl:sequence select="distinct-values($stated ! ed:safe-address(edp:expanded(., $named))[starts-with(., 'http')])"/>
  </xsl:function>

  <!-- A pointer with a prefix that the header declares (Guidelines 17.2.3), or one that is known everywhere. -->
  <xsl:function name="edp:expanded" as="xs:string">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:param name="from" as="node()"/>
    <xsl:variable name="prefix" as="xs:string" select="lower-case(substring-before($pointer, ':'))"/>
    <xsl:variable name="rest" as="xs:string" select="substring-after($pointer, ':')"/>
    <xsl:variable name="declared" as="element()?"
        select="root($from)//teiHeader//prefixDef[lower-case(@ident) = $prefix][@matchPattern = ('(.+)', '(.*)',
            '([A-Za-z0-9]+)', '([a-zA-Z0-9]+)', '([0-9]+)', '(\d+)', '([a-z]+)', '(\S+)')][1]"/>
    <xsl:variable name="known" as="xs:string?" select="map { 'gnd': 'https://d-nb.info/gnd/',
        'viaf': 'https://viaf.org/viaf/', 'geonames': 'https://www.geonames.org/', 'wikidata':
        'https://www.wikidata.org/wiki/', 'wd': 'https://www.wikidata.org/wiki/', 'pleiades':
        'https://pleiades.stoa.org/places/', 'orcid': 'https://orcid.org/' }($prefix)"/>
    <xsl:sequence select="
        if ($declared and $rest ne '') then replace($declared/@replacementPattern, '$1', $rest, 'q')
        else if ($known) then $known || $rest
        else $pointer"/>
  </xsl:function>

</xsl:stylesheet>
