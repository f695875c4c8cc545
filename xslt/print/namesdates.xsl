<?xml version="1.0" encoding="UTF-8"?>
<!--
  TEI P5 chapter 14 "Names, Dates, People, and Places": the index of the names that the text marks. A mark follows each
  name; the page it stands on is known to the template. Names that point to the same entity, or have the same key, are
  one entry; others are told apart by their words.
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

  <!-- A text that marks fewer names gets no index unless it is asked for. -->
  <xsl:variable name="edp:many-names" as="xs:integer" select="12"/>

  <!-- The names of the text; not those of lists of entities, nor parts of names. -->
  <xsl:variable name="edp:names-of-text" as="element()*" select="
      //text//(persName | placeName | orgName | geogName | name | rs[@key or @ref])
      [normalize-space()]
      [not(parent::person or parent::place or parent::org or parent::author or parent::editor or parent::respStmt)]
      [not(ancestor::persName or ancestor::placeName or ancestor::orgName or ancestor::name)]
      [not(ancestor::fw)]"/>

  <xsl:variable name="edp:with-index" as="xs:boolean" select="
      $index = 'yes' or ($index = 'auto' and count($edp:names-of-text) ge $edp:many-names)"/>

  <!-- What kind of entity a name names. -->
  <xsl:function name="edp:name-kind" as="xs:string">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="said" as="xs:string" select="lower-case($name/@type)"/>
    <xsl:sequence select="
        if ($name/self::persName or starts-with($said, 'pers')) then 'persons'
        else if ($name/self::placeName or $name/self::geogName or $said = ('place', 'placename', 'geog')) then 'places'
        else if ($name/self::orgName or starts-with($said, 'org')) then 'organisations'
        else 'names'"/>
  </xsl:function>

  <!-- What makes two names one entry. -->
  <xsl:function name="edp:name-identity" as="xs:string">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="
        edp:name-kind($name) || ' ' ||
        (normalize-space($name/@ref), normalize-space($name/@key), ed:plain($name))[. ne ''][1]"/>
  </xsl:function>

  <xsl:key name="edp:entity" match="person | personGrp | place | org | nym | object" use="@xml:id"/>

  <!-- The name of an entry: that of the entity pointed to, else the longest form in the text, surname first where surname
       and forename are told apart. -->
  <xsl:function name="edp:entry-name" as="xs:string">
    <xsl:param name="names" as="element()+"/>
    <xsl:variable name="entity" as="element()?" select="
        key('edp:entity', substring-after($names[1]/@ref, '#'), root($names[1]))[1]
        /(persName | placeName | orgName | geogName | name)[1]"/>
    <xsl:variable name="longest" as="element()" select="
        sort($names, (), function($name) { -string-length(ed:plain($name)) })[1]"/>
    <xsl:variable name="shown" as="element()" select="($entity, $longest)[1]"/>
    <xsl:sequence select="
        if ($shown//surname and $shown//forename) then ed:sort-name($shown) else ed:plain($shown)"/>
  </xsl:function>

  <!-- The key of each entry by the identity of its names. -->
  <xsl:variable name="edp:index-keys" as="map(xs:string, xs:string)" select="
      if ($edp:with-index)
      then let $identities := distinct-values($edp:names-of-text ! edp:name-identity(.))
           return map:merge(for $number in 1 to count($identities)
                            return map:entry($identities[$number], 'n' || $number))
      else map {}"/>

  <xsl:template match="persName | placeName | orgName | geogName | name | rs" mode="edp:flow" as="item()*" priority="80">
    <xsl:next-match/>
    <xsl:variable name="key" as="xs:string?" select="$edp:index-keys(edp:name-identity(.))"/>
    <xsl:if test="$key and exists(. intersect $edp:names-of-text)"><indexed key="{$key}"/></xsl:if>
  </xsl:template>

  <xsl:template name="edp:index" as="element(Q{}index)?">
    <xsl:context-item as="element()" use="required"/>
    <xsl:if test="$edp:with-index and exists($edp:names-of-text)">
      <xsl:variable name="kinds" as="xs:string*" select="
          ('persons', 'places', 'organisations', 'names')[. = ($edp:names-of-text ! edp:name-kind(.))]"/>
      <index title="{edp:sentence('index')}">
        <xsl:for-each select="$kinds">
          <xsl:variable name="kind" as="xs:string" select="."/>
          <section title="{if (count($kinds) gt 1) then edp:sentence($kind) else ''}">
            <xsl:variable name="entries" as="element(Q{}entry)*">
              <xsl:for-each-group select="$edp:names-of-text[edp:name-kind(.) = $kind]" group-by="edp:name-identity(.)">
                <entry key="{$edp:index-keys(current-grouping-key())}">{edp:entry-name(current-group())}</entry>
              </xsl:for-each-group>
            </xsl:variable>
            <xsl:perform-sort select="$entries">
              <xsl:sort select="string(.)" lang="{replace($ed:text-language, 'und', 'en')}"/>
            </xsl:perform-sort>
          </section>
        </xsl:for-each>
      </index>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
