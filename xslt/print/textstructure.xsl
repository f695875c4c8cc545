<?xml version="1.0" encoding="UTF-8"?>
<!--
  The frame of the book, and TEI P5 chapter 4 "Default Text Structure": texts, divisions, heads, title pages, openers and
  closers.
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

  <xsl:mode name="edp:book" on-no-match="fail"/>

  <!-- A title page of the source that opens the text is the title page of the book; what stands before it goes along. -->
  <xsl:variable name="edp:title-page" as="element()*">
    <xsl:variable name="page" select="
        /TEI/text/front/titlePage[not(preceding-sibling::*[not(self::pb or self::fw or self::milestone)])][1]"/>
    <xsl:sequence select="$page/preceding-sibling::*, $page"/>
  </xsl:variable>

  <xsl:template match="TEI | teiCorpus" mode="edp:book" as="element(Q{}book)">
    <book lang="{$ed:text-language}" paper="{$paper}" heads="{$heads}"
        binding="{if (ed:right-to-left($ed:text-language)) then 'right' else 'left'}">
      <xsl:apply-templates select="." mode="edp:metadata"/>
      <titlepage>
        <xsl:choose>
          <xsl:when test="exists($edp:title-page)">
            <xsl:call-template name="edp:flow">
              <xsl:with-param name="content" select="$edp:title-page"/>
            </xsl:call-template>
          </xsl:when>
          <xsl:otherwise>
            <xsl:apply-templates select="teiHeader" mode="edp:title-page"/>
          </xsl:otherwise>
        </xsl:choose>
      </titlepage>
      <text>
        <xsl:call-template name="edp:flow">
          <xsl:with-param name="content" select="node() except teiHeader"/>
        </xsl:call-template>
      </text>
      <imprint>
        <xsl:apply-templates select="teiHeader" mode="edp:imprint"/>
      </imprint>
      <xsl:call-template name="edp:index"/>
      <colophon>
        <xsl:apply-templates select="teiHeader" mode="edp:colophon"/>
      </colophon>
    </book>
  </xsl:template>

  <!-- The entry into pass 10, with all its tunnel parameters. -->
  <xsl:template name="edp:flow" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:apply-templates select="$content" mode="edp:flow">
      <xsl:with-param name="among" select="'blocks'" tunnel="yes"/>
      <xsl:with-param name="look" select="()" tunnel="yes"/>
      <xsl:with-param name="lang" select="ed:language((text, .)[1])" tunnel="yes"/>
      <xsl:with-param name="depth" select="0" tunnel="yes"/>
      <xsl:with-param name="inner" select="false()" tunnel="yes"/>
      <xsl:with-param name="level" select="1" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- A text of a corpus has its own header: its title is a heading of the book. -->
  <xsl:template match="TEI" mode="edp:flow" as="item()*">
    <xsl:param name="level" as="xs:integer" tunnel="yes"/>
    <xsl:variable name="title" as="xs:string"
        select="(teiHeader/fileDesc/titleStmt/title ! edp:title(.), edp:label('untitled'))[. ne ''][1]"/>
    <open style="heading" level="{$level}" title="{$title}" lang="{ed:language((text, .)[1])}"/>
    <xsl:call-template name="edp:run">
      <xsl:with-param name="text" select="$title"/>
    </xsl:call-template>
    <close/>
    <xsl:apply-templates select="node() except teiHeader" mode="edp:flow">
      <xsl:with-param name="level" select="$level + 1" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- The header and the facsimile are not part of the text (TEI P5, 4 and 12). -->
  <xsl:template match="teiHeader | facsimile" mode="edp:flow"/>

  <xsl:template match="front" mode="edp:flow" as="item()*">
    <xsl:apply-templates select="node() except $edp:title-page" mode="edp:flow"/>
  </xsl:template>

  <xsl:template match="div | div1 | div2 | div3 | div4 | div5 | div6 | div7 | set | prologue | epilogue | performance"
      mode="edp:flow" as="item()*">
    <xsl:param name="level" as="xs:integer" tunnel="yes"/>
    <xsl:if test="empty(head) and (parent::back or exists(preceding-sibling::*[not(self::pb or self::fw)]))">
      <close/>
      <space/>
    </xsl:if>
    <xsl:apply-templates mode="edp:flow">
      <xsl:with-param name="among" select="'blocks'" tunnel="yes"/>
      <xsl:with-param name="level" select="if (head) then $level + 1 else $level" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- The first head of a division is a heading of the book; a second one is a subtitle. -->
  <xsl:template match="head" mode="edp:flow" as="item()*">
    <xsl:param name="level" as="xs:integer" tunnel="yes"/>
    <xsl:param name="inner" as="xs:boolean" tunnel="yes"/>
    <xsl:param name="listed" as="xs:boolean" tunnel="yes" select="true()"/>
    <xsl:variable name="of-division" as="xs:boolean"
        select="exists(parent::*[self::body or self::front or self::back or self::text or self::group
            or starts-with(local-name(), 'div') or self::set or self::prologue or self::epilogue or self::performance])"/>
    <xsl:variable name="first" as="xs:boolean" select="empty(preceding-sibling::head)"/>
    <xsl:variable name="title" as="xs:string" select="edp:title(node())"/>
    <xsl:call-template name="edp:paragraph">
      <xsl:with-param name="style" select="
          if (not($of-division) or $inner or not($title)) then 'subhead' else if ($first) then 'heading' else 'subtitle'"/>
      <xsl:with-param name="attributes" as="attribute()*">
        <xsl:if test="$of-division and $first and not($inner) and $title">
          <xsl:attribute name="level" select="if (parent::*[head][starts-with(local-name(), 'div') or self::set
              or self::prologue or self::epilogue or self::performance]) then max(($level - 1, 1)) else $level"/>
          <xsl:attribute name="title" select="$title"/>
          <xsl:if test="not($listed)"><xsl:attribute name="listed" select="'no'"/></xsl:if>
        </xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The words of an element in one line, as lists of contents and bookmarks want them. -->
  <xsl:function name="edp:title" as="xs:string">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:sequence select="normalize-space(replace(ed:plain($nodes), '[&#x85;&#x2028;&#x2029;]', ' '))"/>
  </xsl:function>

  <!-- The styles of paragraphs by element, and by @type of an ab that stands for an element which TEI does not allow in
       its place (such as an opener in a note). -->
  <xsl:variable name="edp:styles" as="map(xs:string, xs:string)" select="map {
      'dateline': 'dateline', 'salute': 'salute', 'signed': 'signed', 'byline': 'byline', 'docAuthor': 'byline',
      'docDate': 'imprintline', 'docImprint': 'imprintline', 'docEdition': 'imprintline', 'imprimatur': 'imprintline',
      'trailer': 'trailer', 'bibl': 'bibl', 'biblStruct': 'bibl', 'biblFull': 'bibl', 'stage': 'stage',
      'label': 'label', 'castItem': 'item', 'witness': 'item', 'titlePart': 'titlepart',
      'head': 'subhead', 'main': 'subhead', 'sub': 'subtitle', 'speaker': 'speaker', 'opener': 'opener',
      'closer': 'closer', 'postscript': 'postscript' }"/>

  <xsl:template match="dateline | salute | signed | byline | docAuthor | docDate | docImprint | docEdition | imprimatur
      | trailer | bibl | biblStruct | biblFull | stage | castItem | witness" mode="edp:flow" as="item()*" priority="1">
    <xsl:param name="among" as="xs:string" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="$among = 'words'">
        <xsl:apply-templates mode="edp:flow"/>
      </xsl:when>
      <xsl:when test="edp:is-holder(.)">
        <xsl:apply-templates mode="edp:flow"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="edp:paragraph">
          <xsl:with-param name="style" select="
              if (parent::cit or parent::epigraph or parent::quote) then 'attribution' else $edp:styles(local-name())"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="titlePart" mode="edp:flow" as="item()*">
    <xsl:call-template name="edp:paragraph">
      <xsl:with-param name="style" select="
          if (@type = 'main' or (not(@type) and empty(preceding-sibling::titlePart))) then 'title'
          else if (@type = ('sub', 'alt', 'short', 'desc')) then 'subtitle' else 'titlepart'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Elsewhere than at the opening of the book a title page is a display of its own. -->
  <xsl:template match="titlePage" mode="edp:flow" as="item()*">
    <xsl:choose>
      <xsl:when test="some $moved in $edp:title-page satisfies $moved is .">
        <xsl:apply-templates mode="edp:flow"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="edp:container">
          <xsl:with-param name="name" select="'inset'"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="epigraph | argument" mode="edp:flow" as="item()*">
    <xsl:call-template name="edp:container">
      <xsl:with-param name="name" select="'quote'"/>
      <xsl:with-param name="attributes" as="attribute()">
        <xsl:attribute name="kind" select="local-name()"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Openers and closers of parts; one with words between its parts is a paragraph. -->
  <xsl:template match="opener | closer | postscript" mode="edp:flow" as="item()*">
    <xsl:choose>
      <xsl:when test="edp:has-words(.)">
        <xsl:call-template name="edp:paragraph"><xsl:with-param name="style" select="local-name()"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <close/>
        <xsl:apply-templates mode="edp:flow">
          <xsl:with-param name="among" select="'blocks'" tunnel="yes"/>
        </xsl:apply-templates>
        <close/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="floatingText" mode="edp:flow" as="item()*">
    <xsl:call-template name="edp:container">
      <xsl:with-param name="name" select="'inset'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="divGen" mode="edp:flow"/>

</xsl:stylesheet>
