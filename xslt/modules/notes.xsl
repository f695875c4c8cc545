<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes (Guidelines 3.9) as far as the products agree: which are called from the line, by which sign, and from
     where. -->
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

  <!-- The references that lead to a note besides its own place. -->
  <xsl:key name="ed:references" match="ref[@type = 'noteref']" use="tokenize(@target) ! substring-after(., '#')"/>

  <!-- Notes without a sign of their own get numbers in their order. -->
  <xsl:accumulator name="edp:unsigned" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="TEI" select="0"/>
    <xsl:accumulator-rule match="note[not(normalize-space(@n))][ancestor::text]" select="$value + 1"/>
  </xsl:accumulator>

  <xsl:accumulator name="edp:variants" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="TEI" select="0"/>
    <xsl:accumulator-rule match="app" select="$value + 1"/>
  </xsl:accumulator>

  <!-- Whether the text of an element goes out of the line, to a note that a sign in the line calls: a note among words,
       or the readings of an apparatus entry. A note among blocks stands where it is. -->
  <xsl:function name="ed:is-called" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        if ($element/self::note) then edp:is-among-words($element)
        else exists($element/self::app[not(parent::listApp)]
            ! ed:readings(.)[if (ed:is-attached($element)) then true() else position() gt 1])"/>
  </xsl:function>

  <!-- Whether a note stands among words of a text and has its words elsewhere. In a register nothing is called, nor
       in an entry of the apparatus that is a note itself; and notes in the line, as in Chinese prints, stay there. -->
  <xsl:function name="edp:is-among-words" as="xs:boolean">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="
        not($note/@place = 'inline') and not($note/parent::table)
        and not(map:contains($edp:containers, local-name($note/(parent::noteGrp, .)[1]/..)))
        and empty($note/(ancestor::standOff | ancestor::sourceDoc))
        and not($note/(parent::app | parent::rdgGrp/ancestor::app[1])/(parent::listApp or ed:is-called(.)))"/>
  </xsl:function>

  <!-- The sign of a note: as printed, else its number; letters for the apparatus. -->
  <xsl:function name="ed:sign" as="xs:string">
    <xsl:param name="note" as="element()"/>
    <xsl:sequence select="
        if ($note/self::app) then format-integer($note/accumulator-before('edp:variants'), 'a')
        else (normalize-space($note/@n)[. ne ''], string($note/accumulator-before('edp:unsigned')))[1]"/>
  </xsl:function>

  <!-- The id of a note; an apparatus entry has its own in the line, where its lemma is. -->
  <xsl:function name="ed:note-id" as="xs:string">
    <xsl:param name="note" as="element()"/>
    <xsl:sequence select="if ($note/self::app) then 'ed-entry-' || ed:id($note) else ed:id($note)"/>
  </xsl:function>

  <!-- The id of the place that a note is called from. -->
  <xsl:function name="ed:call-id" as="xs:string">
    <xsl:param name="note" as="element()"/>
    <xsl:variable name="marker" as="element()?" select="edp:marker($note)"/>
    <xsl:sequence select="if ($marker) then ed:id($marker) else 'ed-call-' || ed:id($note)"/>
  </xsl:function>

  <!-- The printed marker of a note, kept as a reference just before it: then the page makes no sign of its own. -->
  <xsl:function name="edp:marker" as="element(ref)?">
    <xsl:param name="note" as="element()"/>
    <xsl:sequence select="$note/preceding-sibling::node()[1]/self::ref[@type = 'noteref']
        [tokenize(@target) = '#' || normalize-space($note/@xml:id)]"/>
  </xsl:function>

  <!-- Where a called note stands in the line: its sign. -->
  <xsl:template match="note[ed:is-called(.)]" mode="ed:text" priority="1">
    <xsl:if test="not(edp:marker(.))">
      <xsl:call-template name="ed:call"/>
    </xsl:if>
  </xsl:template>

  <xsl:template name="ed:call">
    <xsl:context-item as="element()" use="required"/>
    <sup class="call">
      <a id="{ed:call-id(.)}" href="{ed:address-of(ed:note-id(.), ., .)}">
        <xsl:apply-templates select="." mode="ed:call-attributes"/>
        <xsl:text>{ed:sign(.)}</xsl:text>
      </a>
    </sup>
  </xsl:template>

  <!-- What a product says of a call: class and role. -->
  <xsl:mode name="ed:call-attributes" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="*" mode="ed:call-attributes" as="attribute()*">
    <xsl:attribute name="class" select="'noteref'"/>
    <xsl:attribute name="role" select="'doc-noteref'"/>
  </xsl:template>

  <!-- A further reference to a note, or one whose note was not found. -->
  <xsl:template match="ref[@type = 'noteref']" mode="ed:text" priority="1">
    <xsl:variable name="note" as="element()?" select="ed:target(@target, .)"/>
    <sup class="call">
      <xsl:choose>
        <xsl:when test="$note">
          <a id="{ed:id(.)}" href="{ed:href($note, .)}">
            <xsl:apply-templates select="." mode="ed:call-attributes"/>
            <xsl:call-template name="edp:reference-text"/>
          </a>
        </xsl:when>
        <xsl:otherwise>
          <span>
            <xsl:sequence select="ed:attributes(.)"/>
            <xsl:call-template name="edp:reference-text"/>
          </span>
        </xsl:otherwise>
      </xsl:choose>
    </sup>
  </xsl:template>

  <xsl:template name="edp:reference-text">
    <xsl:context-item as="element()" use="required"/>
    <xsl:choose>
      <xsl:when test="node()">
        <xsl:apply-templates mode="ed:text">
          <xsl:with-param name="in-link" tunnel="yes" select="true()"/>
        </xsl:apply-templates>
      </xsl:when>
      <xsl:otherwise>
        <span class="sign">{(normalize-space(@n)[. ne ''], ed:target(@target, .) ! ed:sign(.), '*')[1]}</span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A note among blocks: a source note, an endnote in the back, a note that nothing calls. -->
  <xsl:template match="note" mode="ed:text">
    <xsl:choose>
      <xsl:when test="ed:is-block(.) or parent::table">
        <xsl:call-template name="ed:note"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="ed:box"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A note as a block: its sign, which leads back to where it is called from, and its content. -->
  <xsl:template name="ed:note">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="called" as="xs:boolean" select="false()"/>
    <div id="{ed:note-id(.)}" role="{if ($called) then 'doc-footnote' else 'note'}">
      <xsl:attribute name="class" select="'note', ed:type-class(.), ed:look(.), 'called'[$called]"/>
      <xsl:sequence select="ed:language-attributes(.)"/>
      <xsl:call-template name="edp:note-sign">
        <xsl:with-param name="called" select="$called"/>
      </xsl:call-template>
      <div class="note-text">
        <xsl:call-template name="ed:note-content"/>
        <xsl:apply-templates select="." mode="ed:notes-below"/>
      </div>
    </div>
  </xsl:template>

  <xsl:template name="edp:note-sign">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="called" as="xs:boolean"/>
    <xsl:variable name="references" as="element()*"
        select="key('ed:references', normalize-space(@xml:id))[ed:has-place(.) or not(@xml:id)]"/>
    <xsl:choose>
      <xsl:when test="$called">
        <a class="note-sign" href="{ed:address-of(ed:call-id(.), ., .)}" title="{ed:label('back', ed:language(.))}">
          <xsl:text>{ed:sign(.)}</xsl:text>
        </a>
      </xsl:when>
      <xsl:when test="$references">
        <a class="note-sign" href="{ed:href($references[1], .)}" title="{ed:label('back', ed:language(.))}">
          <xsl:text>{ed:sign(.)}</xsl:text>
        </a>
      </xsl:when>
      <xsl:when test="normalize-space(@n)">
        <span class="note-sign">{normalize-space(@n)}</span>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- The content of a note, in a paragraph unless it has blocks. -->
  <xsl:template name="ed:note-content">
    <xsl:context-item as="element()" use="required"/>
    <xsl:choose>
      <xsl:when test="self::app">
        <xsl:call-template name="ed:entry"/>
      </xsl:when>
      <xsl:when test="ed:holds-blocks(.)">
        <xsl:apply-templates mode="ed:text"/>
      </xsl:when>
      <xsl:otherwise>
        <p>
          <xsl:apply-templates mode="ed:text"/>
        </p>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The notes that belong to an element and stand inside it, at its end. Products that keep them elsewhere write
       none. -->
  <xsl:mode name="ed:notes-below" on-no-match="deep-skip" on-multiple-match="fail"/>

</xsl:stylesheet>
