<?xml version="1.0" encoding="UTF-8"?>
<!--
  Critical Apparatus (Guidelines, chapter 13), by its three methods. Parallel segmentation: one reading in the line, the
  others in a note. Double end point and location-referenced: the text is in the line already, so all readings are in
  the note, or in the list that they stand in.
-->
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

  <!-- Whether an entry only points to the text that it is about (13.2.1, 13.2.2), and does not hold it. -->
  <xsl:function name="ed:is-attached" as="xs:boolean">
    <xsl:param name="entry" as="element(app)"/>
    <xsl:sequence select="exists($entry/(@from | @to | @loc)) or exists($entry/parent::listApp)"/>
  </xsl:function>

  <!-- What is in an entry, with groups of readings opened. -->
  <xsl:function name="edp:entry-parts" as="node()*">
    <xsl:param name="holder" as="element()"/>
    <xsl:sequence select="$holder/node()[self::* or normalize-space()]
        ! (if (self::rdgGrp) then edp:entry-parts(.) else .)"/>
  </xsl:function>

  <xsl:function name="ed:readings" as="element()*">
    <xsl:param name="entry" as="element(app)"/>
    <xsl:sequence select="edp:entry-parts($entry)[self::lem or self::rdg]"/>
  </xsl:function>

  <!-- The reading that stands in the line: that of the witness whose text the page shows, else the lemma, else the
       first one. None where the entry is not in the line. -->
  <xsl:function name="ed:base-reading" as="element()?">
    <xsl:param name="entry" as="element(app)"/>
    <xsl:variable name="readings" as="element()*" select="ed:readings($entry)"/>
    <xsl:if test="not(ed:is-attached($entry))">
      <xsl:sequence select="($readings[ed:is-of(., $witness)], $readings[self::lem], $readings)[1]"/>
    </xsl:if>
  </xsl:function>

  <!-- Whether a witness (an xml:id) has a reading, by itself or as one of a group of witnesses. -->
  <xsl:function name="ed:is-of" as="xs:boolean">
    <xsl:param name="reading" as="element()"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="
        $name ne '' and $reading/@wit
        and tokenize($reading/@wit) ! substring-after(., '#')
            = key('ed:by-id', $name, root($reading))/ancestor-or-self::*/@xml:id"/>
  </xsl:function>

  <xsl:template match="app" mode="ed:text">
    <xsl:variable name="base" as="element()?" select="ed:base-reading(.)"/>
    <xsl:element name="{if (ed:is-called(.) and not($base) or not(ed:is-block(.))) then 'span' else 'div'}">
      <xsl:sequence select="ed:attributes(.)"/>
      <xsl:choose>
        <xsl:when test="ed:is-called(.)">
          <xsl:apply-templates select="$base" mode="ed:text"/>
          <xsl:call-template name="edp:taken"/>
          <xsl:call-template name="ed:call"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates mode="ed:text"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:element>
  </xsl:template>

  <!-- Where the text of a witness is shown, and an entry only points to words of the text: what the witness has. -->
  <xsl:template name="edp:taken">
    <xsl:context-item as="element(app)" use="required"/>
    <xsl:variable name="taken" as="element()?" select="ed:readings(.)[ed:is-of(., $witness)][1]"/>
    <xsl:if test="$taken and ed:is-attached(.)">
      <span class="sign taken"> [{(ed:plain($taken/node())[. ne ''], 'om.')[1]}]</span>
    </xsl:if>
  </xsl:template>

  <!-- An entry of a list: its sign, which leads to the place in the text, and all that it says. -->
  <xsl:template match="listApp/app" mode="ed:text" priority="1">
    <xsl:variable name="place" as="element()?" select="edp:place(.)"/>
    <div>
      <xsl:attribute name="class" select="'app', 'listed'"/>
      <xsl:attribute name="id" select="ed:id(.)"/>
      <xsl:element name="{if ($place) then 'a' else 'span'}">
        <xsl:attribute name="class" select="'note-sign'"/>
        <xsl:if test="$place">
          <xsl:attribute name="href" select="ed:address-of(ed:id($place), $place, .)"/>
        </xsl:if>
        <xsl:text>{string-join((@loc[not(starts-with(., '#'))], ed:sign(.)), ' ')}</xsl:text>
      </xsl:element>
      <xsl:text> </xsl:text>
      <xsl:call-template name="ed:entry"/>
    </div>
  </xsl:template>

  <!-- What an entry says besides what stands in the line: of what, then each reading with its witnesses. -->
  <xsl:template name="ed:entry">
    <xsl:context-item as="element(app)" use="required"/>
    <xsl:variable name="base" as="element()?" select="ed:base-reading(.)"/>
    <xsl:variable name="parts" as="node()*" select="edp:entry-parts(.) except $base"/>
    <xsl:element name="{if ($parts[self::* and ed:is-block(.)]) then 'div' else 'p'}">
      <xsl:attribute name="class" select="'entry'"/>
      <xsl:if test="$base">
        <span class="sign of">{edp:shortened(ed:plain($base/node()))}<xsl:sequence select="ed:sigla($base)"/>] </span>
      </xsl:if>
      <xsl:for-each select="$parts">
        <xsl:apply-templates select="." mode="ed:text"/>
        <xsl:if test="self::lem">
          <span class="sign">]</span>
        </xsl:if>
        <xsl:if test="position() ne last()">
          <xsl:text> </xsl:text>
        </xsl:if>
      </xsl:for-each>
    </xsl:element>
  </xsl:template>

  <!-- The lemma as an apparatus cites it: a long one by its first and last words. -->
  <xsl:function name="edp:shortened" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:variable name="all" as="xs:string*" select="tokenize($words)"/>
    <xsl:sequence select="if (count($all) gt 6) then string-join(($all[position() le 2], '…', $all[last()]), ' ')
        else if ($words = '') then 'om.' else $words"/>
  </xsl:function>

  <!-- The words, and who has them. -->
  <xsl:template match="lem | rdg" mode="ed:text">
    <xsl:variable name="entry" as="element(app)?" select="ancestor::app[1]"/>
    <xsl:element name="{if (ed:is-block(.)) then 'div' else 'span'}">
      <xsl:sequence select="ed:attributes(.)"/>
      <xsl:apply-templates mode="ed:text"/>
      <xsl:if test="not(node())">
        <span class="sign">om.</span>
      </xsl:if>
    </xsl:element>
    <xsl:if test="not($entry ! ed:base-reading(.) is .)">
      <xsl:sequence select="ed:sigla(.)"/>
    </xsl:if>
  </xsl:template>

  <!-- Who has a reading: sigla of witnesses, then the editors and sources it is owed to, each linked to its
       description. -->
  <xsl:function name="ed:sigla" as="element()?">
    <xsl:param name="reading" as="element()"/>
    <xsl:variable name="pointers" as="xs:string*"
        select="distinct-values($reading/(@wit, @resp, @source) ! tokenize(.))"/>
    <xsl:if test="exists($pointers)">
      <span class="witnesses">
        <xsl:for-each select="$pointers">
          <xsl:variable name="described" as="element()?"
              select="key('ed:by-id', substring-after(., '#'), root($reading))[1]"/>
          <xsl:variable name="address" as="xs:string?" select="$described ! ed:witness-address(., $reading)"/>
          <xsl:variable name="words" as="xs:string" select="($described ! ed:siglum(.), replace(., '^#', ''))[1]"/>
          <xsl:text> </xsl:text>
          <xsl:choose>
            <xsl:when test="$address">
              <a class="siglum" href="{$address}">{$words}</a>
            </xsl:when>
            <xsl:otherwise>{$words}</xsl:otherwise>
          </xsl:choose>
        </xsl:for-each>
      </span>
    </xsl:if>
  </xsl:function>

  <!-- The short name of a witness or a source: stated as such, else its @n, else its xml:id. -->
  <xsl:function name="ed:siglum" as="xs:string">
    <xsl:param name="described" as="element()"/>
    <xsl:sequence select="
        ($described/descendant::abbr[@type = ('siglum', 'sigil')][1] ! ed:plain(.),
         $described/descendant::idno[@type = ('siglum', 'sigil')][1] ! ed:plain(.),
         $described/@n ! string(.), normalize-space($described/@xml:id))[. ne ''][1]"/>
  </xsl:function>

  <!-- Where a witness is described; a product that shows those of the header overrides this. -->
  <xsl:function name="ed:witness-address" as="xs:string?">
    <xsl:param name="described" as="element()"/>
    <xsl:param name="from" as="element()"/>
    <xsl:sequence select="$described[ed:has-place(.)] ! ed:href(., $from)"/>
  </xsl:function>

  <!-- The place in the text that an entry of a list is about: its end, its start, or the location by number. -->
  <xsl:function name="edp:place" as="element()?">
    <xsl:param name="entry" as="element(app)"/>
    <xsl:sequence select="
        (ed:target($entry/@to, $entry), ed:target($entry/@from, $entry), ed:target($entry/@loc, $entry),
         edp:located($entry/@loc, $entry))[ed:is-shown(.)][1]"/>
  </xsl:function>

  <xsl:key name="edp:by-number" match="l[@n] | p[@n] | ab[@n] | seg[@n][@xml:id] | lb[@n]" use="normalize-space(@n)"/>

  <!-- The line or paragraph that a location such as "2.15" names: the last number is its own, the others are those of
       what it is in (13.2.1). -->
  <xsl:function name="edp:located" as="element()?">
    <xsl:param name="location" as="xs:string?"/>
    <xsl:param name="from" as="node()"/>
    <xsl:variable name="numbers" as="xs:string*" select="tokenize($location, '[.,:\s]+')[. ne '']"/>
    <xsl:sequence select="
        (for $found in $numbers[last()] ! key('edp:by-number', ., root($from))
         return $found[every $number in $numbers[position() lt last()] satisfies $number = ancestor::*/@n])[1]"/>
  </xsl:function>

  <xsl:key name="edp:entries" match="listApp/app[@from or @to or @loc]"
      use="edp:place(.) ! string(accumulator-before('ed:ordinal'))"/>

  <xsl:function name="edp:entries-at" as="element(app)*">
    <xsl:param name="place" as="element()"/>
    <xsl:sequence select="key('edp:entries', string($place/accumulator-before('ed:ordinal')), root($place))"/>
  </xsl:function>

  <!-- The signs of listed entries that are about a place of the text, at that place. -->
  <xsl:mode name="ed:entry-calls" on-no-match="deep-skip" on-multiple-match="fail"/>

  <xsl:template match="l | p | ab | seg | anchor | lb" mode="ed:entry-calls">
    <xsl:variable name="place" as="element()" select="."/>
    <xsl:for-each select="edp:entries-at(.)">
      <xsl:call-template name="edp:taken"/>
      <sup class="call">
        <a id="ed-call-{ed:id(.)}" href="{ed:address-of(ed:id(.), ., $place)}">
          <xsl:apply-templates select="." mode="ed:call-attributes"/>
          <xsl:text>{ed:sign(.)}</xsl:text>
        </a>
      </sup>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
