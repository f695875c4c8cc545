<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI P5 chapter 3 "Elements Available in All TEI Documents": paragraphs, quotations, lists, notes, breaks. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <xsl:template match="p | ab" mode="edp:flow" as="item()*">
    <xsl:call-template name="edp:paragraph">
      <xsl:with-param name="style" select="edp:alignment(., (self::ab/@type ! map:get($edp:styles, .), 'body')[1])"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The style of a paragraph: its alignment where @rend or @style gives one. -->
  <xsl:function name="edp:alignment" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="otherwise" as="xs:string"/>
    <xsl:variable name="look" as="xs:string*" select="ed:look($element)"/>
    <xsl:sequence select="
        if ($look = 'center') then 'centre'
        else if ($look = 'right') then 'right'
        else $otherwise"/>
  </xsl:function>

  <!-- Preformatted lines: white space stands for itself, lines end at lb, or at the line end where there is no lb. -->
  <xsl:template match="ab[@type = 'code'] | eg" mode="edp:flow" as="item()*" priority="1">
    <xsl:call-template name="edp:code"/>
  </xsl:template>

  <xsl:template name="edp:code" as="item()*">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="look" as="xs:string*" tunnel="yes"/>
    <xsl:call-template name="edp:paragraph">
      <xsl:with-param name="style" select="'code'"/>
      <xsl:with-param name="look" select="distinct-values(($look, 'monospace'))" tunnel="yes"/>
      <xsl:with-param name="keep" select="true()" tunnel="yes"/>
    </xsl:call-template>
  </xsl:template>

  <!-- An example in XML: the markup is what it shows (TEI P5, 22.1.1). -->
  <xsl:template match="*:egXML" mode="edp:flow" as="item()*">
    <xsl:param name="lang" as="xs:string" tunnel="yes"/>
    <open style="code" lang="{$lang}"/>
    <xsl:call-template name="edp:run">
      <xsl:with-param name="text" select="
          replace(serialize(node(), map { 'method': 'xml', 'omit-xml-declaration': true() }), ' xmlns(:\w+)?=&quot;[^&quot;]*&quot;', '')"/>
      <xsl:with-param name="look" select="'monospace'" tunnel="yes"/>
      <xsl:with-param name="keep" select="true()"/>
      <xsl:with-param name="made" select="false()"/>
    </xsl:call-template>
    <close/>
  </xsl:template>

  <!-- A quotation is set off where it stands among blocks or holds blocks; else it is words. -->
  <xsl:template match="quote" mode="edp:flow" as="item()*">
    <xsl:param name="among" as="xs:string" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="$among = 'words' and not(edp:has-chunks(.))">
        <xsl:apply-templates mode="edp:flow"/>
      </xsl:when>
      <xsl:when test="parent::epigraph or parent::cit/parent::epigraph">
        <xsl:next-match/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="edp:container">
          <xsl:with-param name="name" select="'quote'"/>
          <xsl:with-param name="among" select="if (edp:has-words(.)) then 'words' else 'blocks'"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A list: every item has its label, printed (label or @n) or none; a flat list in a table is the same list. -->
  <xsl:template match="list | listBibl[not(parent::listBibl)][count(*) gt 1]" mode="edp:flow" as="item()*">
    <xsl:param name="lang" as="xs:string" tunnel="yes"/>
    <xsl:param name="depth" as="xs:integer" tunnel="yes"/>
    <xsl:apply-templates select="head" mode="edp:flow">
      <xsl:with-param name="inner" select="true()" tunnel="yes"/>
    </xsl:apply-templates>
    <xsl:variable name="kind" as="xs:string" select="edp:list-kind(.)"/>
    <xsl:variable name="items" as="item()*">
      <xsl:for-each-group select="node()[not(self::head)][self::* or normalize-space()]"
          group-ending-with="item | bibl | biblStruct | biblFull | listBibl">
        <item>
          <xsl:apply-templates select="current-group()" mode="edp:item">
            <xsl:with-param name="depth" select="$depth + 1" tunnel="yes"/>
            <xsl:with-param name="inner" select="true()" tunnel="yes"/>
            <xsl:with-param name="among" select="'blocks'" tunnel="yes"/>
            <xsl:with-param name="kind" select="$kind" tunnel="yes"/>
          </xsl:apply-templates>
        </item>
      </xsl:for-each-group>
    </xsl:variable>
    <close/>
    <xsl:choose>
      <xsl:when test="empty($items)"/>
      <xsl:when test="$depth lt $edp:deepest">
        <list kind="{$kind}" lang="{$lang}"><xsl:sequence select="$items"/></list>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$items ! (*:label/node(), (node() except *:label), edp:close())"/>
      </xsl:otherwise>
    </xsl:choose>
    <close/>
  </xsl:template>

  <xsl:function name="edp:close" as="element(Q{}close)"><close/></xsl:function>

  <xsl:function name="edp:list-kind" as="xs:string">
    <xsl:param name="list" as="element()"/>
    <xsl:variable name="said" as="xs:string*" select="tokenize(lower-case(string-join(($list/@type, $list/@rend), ' ')))"/>
    <xsl:sequence select="
        if ($list/self::listBibl) then 'plain'
        else if ($list/label or $list/item/label or $said = 'gloss') then
            if ($said = ('gloss', 'glossary') or ($list/label and (some $label in $list/label satisfies string-length(normalize-space($label)) gt 6))) then 'gloss'
            else 'labelled'
        else if ($said = ('ordered', 'numbered', 'arabic')) then 'numbered'
        else if ($said = ('bulleted', 'bullets', 'unordered')) then 'bulleted'
        else 'plain'"/>
  </xsl:function>

  <!-- The parts of one list item. -->
  <xsl:mode name="edp:item" on-no-match="fail"/>
  <xsl:template match="comment() | processing-instruction()" mode="edp:item"/>
  <xsl:template match="text() | *" mode="edp:item" as="item()*">
    <xsl:apply-templates select="." mode="edp:flow"/>
  </xsl:template>
  <xsl:template match="label | headLabel | headItem" mode="edp:item" as="item()*">
    <xsl:param name="lang" as="xs:string" tunnel="yes"/>
    <label lang="{$lang}">
      <xsl:apply-templates select="." mode="edp:flow">
        <xsl:with-param name="among" select="'words'" tunnel="yes"/>
      </xsl:apply-templates>
    </label>
  </xsl:template>
  <xsl:template match="item" mode="edp:item" as="item()*">
    <xsl:param name="kind" as="xs:string" tunnel="yes"/>
    <xsl:variable name="label" as="element(label)?" select="node()[self::* or normalize-space()][1][self::label]"/>
    <xsl:apply-templates select="$label" mode="edp:item"/>
    <xsl:if test="empty($label) and $kind = 'numbered'">
      <label lang="und">
        <xsl:call-template name="edp:run">
          <xsl:with-param name="text" select="(@n/string(), count(preceding-sibling::item) + 1 || '.')[1]"/>
          <xsl:with-param name="look" select="()" tunnel="yes"/>
        </xsl:call-template>
      </label>
    </xsl:if>
    <xsl:if test="@xml:id and map:contains($edp:targets, @xml:id)"><anchor id="{@xml:id}"/></xsl:if>
    <xsl:choose>
      <xsl:when test="edp:has-chunks(.) and not(edp:has-words(.))">
        <xsl:apply-templates select="node() except $label" mode="edp:flow"/>
      </xsl:when>
      <xsl:otherwise>
        <open style="item"><xsl:attribute name="lang" select="ed:language(.)"/></open>
        <xsl:apply-templates select="node() except $label" mode="edp:flow">
          <xsl:with-param name="among" select="'words'" tunnel="yes"/>
        </xsl:apply-templates>
        <close/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="item" mode="edp:flow" as="item()*">
    <xsl:call-template name="edp:paragraph">
      <xsl:with-param name="style" select="'item'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="label" mode="edp:flow" as="item()*">
    <xsl:param name="among" as="xs:string" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="$among = 'words'"><xsl:apply-templates mode="edp:flow"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="edp:paragraph"><xsl:with-param name="style" select="'label'"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Notes (TEI P5, 3.9.1). Called from words: a footnote with the printed sign, or a counted one where none was
       printed. Among blocks nothing calls it: it stays where it is. -->
  <xsl:template match="note" mode="edp:flow" as="item()*">
    <xsl:param name="among" as="xs:string" tunnel="yes"/>
    <xsl:param name="look" as="xs:string*" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="$among = 'blocks'">
        <xsl:call-template name="edp:block-note"/>
      </xsl:when>
      <xsl:when test="@place = 'inline' and not(edp:has-chunks(.))">
        <xsl:variable name="bare" as="xs:boolean" select="not(matches(normalize-space(.), '^[(\[{⟨‹«]'))"/>
        <xsl:if test="$bare">
          <xsl:call-template name="edp:run"><xsl:with-param name="text" select="'['"/></xsl:call-template>
        </xsl:if>
        <xsl:apply-templates mode="edp:flow"/>
        <xsl:if test="$bare">
          <xsl:call-template name="edp:run"><xsl:with-param name="text" select="']'"/></xsl:call-template>
        </xsl:if>
      </xsl:when>
      <xsl:otherwise>
        <note>
          <xsl:if test="normalize-space(@n)"><xsl:attribute name="sign" select="normalize-space(@n)"/></xsl:if>
          <xsl:if test="@xml:id and map:contains($edp:targets, @xml:id)">
            <xsl:attribute name="id" select="@xml:id"/>
          </xsl:if>
          <xsl:apply-templates mode="edp:flow">
            <xsl:with-param name="among" select="if (edp:is-holder(.)) then 'blocks' else 'words'" tunnel="yes"/>
            <xsl:with-param name="look" select="ed:look(.)[. = $edp:run-looks]" tunnel="yes"/>
            <xsl:with-param name="link" select="''" tunnel="yes"/>
            <xsl:with-param name="depth" select="3" tunnel="yes"/>
            <xsl:with-param name="inner" select="true()" tunnel="yes"/>
            <xsl:with-param name="keep" select="false()" tunnel="yes"/>
          </xsl:apply-templates>
        </note>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="edp:block-note" as="item()*">
    <xsl:context-item as="element(note)" use="required"/>
    <xsl:variable name="sign" as="element(Q{}t)?">
      <xsl:if test="normalize-space(@n)">
        <xsl:call-template name="edp:run">
          <xsl:with-param name="text" select="normalize-space(@n) || ' '"/>
        </xsl:call-template>
      </xsl:if>
    </xsl:variable>
    <xsl:if test="@xml:id and map:contains($edp:targets, @xml:id)"><anchor id="{@xml:id}"/></xsl:if>
    <xsl:choose>
      <xsl:when test="edp:is-holder(.)">
        <xsl:call-template name="edp:container">
          <xsl:with-param name="name" select="'quote'"/>
          <xsl:with-param name="attributes" as="attribute()*">
            <xsl:attribute name="kind" select="'note'"/>
            <xsl:if test="$sign"><xsl:attribute name="sign" select="normalize-space(@n)"/></xsl:if>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="edp:paragraph">
          <xsl:with-param name="style" select="'source'"/>
          <xsl:with-param name="before" select="$sign"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Breaks (TEI P5, 3.11.3). A page of the source is a mark in the text and its number in the margin, in brackets where
       it was counted and not printed. -->
  <xsl:template match="pb" mode="edp:flow" as="element(Q{}mark)">
    <mark n="{if (@type = 'counted' and normalize-space(@n)) then '[' || normalize-space(@n) || ']' else normalize-space(@n)}">
      <xsl:if test="@break = 'no'"><xsl:attribute name="joins" select="'yes'"/></xsl:if>
    </mark>
  </xsl:template>

  <!-- Line ends that say nothing but where the source's lines ended (a transcription with an lb for every line) are
       spaces; any other lb is a line end of the book too. -->
  <xsl:variable name="edp:line-by-line" as="xs:boolean" select="
      let $breaks := count(//body//lb[ancestor::p or ancestor::ab][not(ancestor::ab[@type = 'code'])]),
          $letters := sum(//body//(p | ab)[lb or *//lb] ! string-length(normalize-space(.)))
      return $breaks ge 20 and $letters div $breaks lt 110 and empty(//appInfo/application[@ident = 'edition'])"/>

  <xsl:template match="lb" mode="edp:flow" as="element()?">
    <xsl:param name="keep" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:choose>
      <xsl:when test="@break = 'no'"><join/></xsl:when>
      <xsl:when test="$keep or not($edp:line-by-line)"><br/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="edp:run"><xsl:with-param name="text" select="' '"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="cb | gb" mode="edp:flow" as="element()?">
    <xsl:if test="@break = 'no'"><join/></xsl:if>
  </xsl:template>

  <!-- A thematic break shows its printed sign. Other milestones with a number are marks like pages. -->
  <xsl:template match="milestone" mode="edp:flow" as="item()*">
    <xsl:param name="among" as="xs:string" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="$among = 'blocks' and not(normalize-space(@n))">
        <close/>
        <break sign="{if (matches(@rend, '[A-Za-z]{3}')) then '' else normalize-space(@rend)}"/>
        <close/>
      </xsl:when>
      <xsl:when test="normalize-space(@n)">
        <mark n="{normalize-space(@n)}"/>
      </xsl:when>
      <xsl:when test="matches(@rend, '^[^A-Za-z]+$')">
        <xsl:call-template name="edp:run">
          <xsl:with-param name="text" select="' ' || normalize-space(@rend) || ' '"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise/>
    </xsl:choose>
  </xsl:template>

  <!-- Words said or named in the running text keep the quotation marks they have, and get some where they have none. -->
  <xsl:template match="q | said | soCalled" mode="edp:flow" as="item()*">
    <xsl:param name="among" as="xs:string" tunnel="yes"/>
    <xsl:param name="lang" as="xs:string" tunnel="yes"/>
    <xsl:variable name="bare" as="xs:boolean" select="
        $among = 'words' and not(edp:has-chunks(.))
        and not(matches(normalize-space(.), '^[&quot;''«»‹›“”„‟‘’‚‛「『—–―-]'))
        and not(matches(preceding-sibling::node()[1][self::text()], '[&quot;''«»‹›“”„‟‘’‚‛「『]\s*$'))"/>
    <xsl:variable name="marks" as="xs:string+" select="edp:quotation-marks($lang)"/>
    <xsl:if test="$bare">
      <xsl:call-template name="edp:run"><xsl:with-param name="text" select="$marks[1]"/></xsl:call-template>
    </xsl:if>
    <xsl:next-match/>
    <xsl:if test="$bare">
      <xsl:call-template name="edp:run"><xsl:with-param name="text" select="$marks[2]"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="addrLine" mode="edp:flow" as="item()*">
    <xsl:if test="preceding-sibling::addrLine"><br/></xsl:if>
    <xsl:apply-templates mode="edp:flow">
      <xsl:with-param name="among" select="'words'" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="address" mode="edp:flow" as="item()*">
    <xsl:param name="among" as="xs:string" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="$among = 'words'"><xsl:apply-templates mode="edp:flow"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="edp:paragraph"><xsl:with-param name="style" select="'address'"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
