<?xml version="1.0" encoding="UTF-8"?>
<!-- Elements Available in All TEI Documents (Guidelines, chapter 3), but for lists and notes. -->
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

  <xsl:template match="p | ab" mode="ed:text">
    <xsl:element name="{if (ed:holds-blocks(.)) then 'div' else 'p'}">
      <xsl:sequence select="ed:attributes(., (ed:type-class(.), 'p'[local-name(current()) ne 'p']))"/>
      <xsl:apply-templates select="." mode="ed:number"/>
      <xsl:apply-templates mode="ed:text"/>
      <xsl:apply-templates select="." mode="ed:entry-calls"/>
    </xsl:element>
  </xsl:template>

  <!-- The number of a paragraph or a line in the text, where a product shows any. -->
  <xsl:mode name="ed:number" on-no-match="deep-skip" on-multiple-match="fail"/>

  <!-- Preformatted lines: the white space counts. -->
  <xsl:template match="ab[@type = 'code'][not(ed:holds-blocks(.))] | eg[not(ed:holds-blocks(.))]" mode="ed:text"
      priority="1">
    <pre tabindex="0">
      <xsl:sequence select="ed:attributes(.)"/>
      <code>
        <xsl:apply-templates mode="edp:code"/>
      </code>
    </pre>
  </xsl:template>

  <xsl:mode name="edp:code" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="*" mode="edp:code">
    <xsl:apply-templates select="." mode="ed:text"/>
  </xsl:template>

  <xsl:template match="text()" mode="edp:code">
    <xsl:value-of select="."/>
  </xsl:template>

  <xsl:template match="lb" mode="edp:code">
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="comment() | processing-instruction()" mode="edp:code"/>

  <!-- Highlighted words; the element that HTML has for the look, and classes for the rest. -->
  <xsl:template match="hi" mode="ed:text">
    <xsl:call-template name="edp:phrase">
      <xsl:with-param name="name" select="
          let $look := ed:look(.)
          return if ($look = 'superscript') then 'sup' else if ($look = 'subscript') then 'sub'
                 else if ($look = 'italic') then 'i' else if ($look = 'bold') then 'b'
                 else if ($look = 'strikethrough') then 's' else 'span'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="emph" mode="ed:text">
    <xsl:call-template name="edp:phrase">
      <xsl:with-param name="name" select="'em'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="code | gi | att | tag | val" mode="ed:text">
    <xsl:call-template name="edp:phrase">
      <xsl:with-param name="name" select="'code'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="title[@level = ('m', 'j', 's', 'u')]" mode="ed:text">
    <xsl:call-template name="edp:phrase">
      <xsl:with-param name="name" select="'cite'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A phrase by an HTML element of its own, where there are no blocks in it. -->
  <xsl:template name="edp:phrase">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="name" as="xs:string" required="yes"/>
    <xsl:element name="{if (ed:holds-blocks(.)) then 'div' else $name}">
      <xsl:sequence select="ed:attributes(.)"/>
      <xsl:apply-templates mode="ed:text"/>
    </xsl:element>
  </xsl:template>

  <!-- Quotations. The marks are in the text or they are not: no element that would make the browser add any. -->
  <xsl:template match="quote | q | said | cit" mode="ed:text">
    <xsl:variable name="block" as="xs:boolean" select="ed:is-block(.)"/>
    <xsl:element name="{if (not($block)) then 'span' else if (self::cit) then 'div' else 'blockquote'}">
      <xsl:sequence select="ed:attributes(., ed:type-class(.))"/>
      <xsl:choose>
        <xsl:when test="$block and not(self::cit) and not(ed:holds-blocks(.))">
          <p>
            <xsl:apply-templates mode="ed:text"/>
          </p>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates mode="ed:text"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:element>
  </xsl:template>

  <xsl:template match="bibl | stage | address" mode="ed:text">
    <xsl:call-template name="edp:line-or-phrase"/>
  </xsl:template>

  <xsl:template name="edp:line-or-phrase">
    <xsl:context-item as="element()" use="required"/>
    <xsl:element name="{if (ed:holds-blocks(.)) then 'div' else if (ed:is-block(.)) then 'p' else 'span'}">
      <xsl:sequence select="ed:attributes(., ed:type-class(.))"/>
      <xsl:apply-templates mode="ed:text"/>
    </xsl:element>
  </xsl:template>

  <!--
    Two readings of one place. The reading text shows what editors chose; the other one stays in its place, hidden, so
    that nothing is lost, and in the title of the chosen one.
  -->
  <xsl:template match="choice" mode="ed:text">
    <xsl:variable name="chosen" as="element()*" select="*[ed:is-chosen(.)]"/>
    <xsl:variable name="other" as="element()*" select="* except $chosen"/>
    <xsl:call-template name="ed:box">
      <xsl:with-param name="title" select="
          if ($other) then ed:label('in-source', $ed:interface-language) || ': ' || string-join($other
          ! ed:plain(node()), ' / ')
          else ()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="choice/*" mode="ed:text" priority="2">
    <xsl:element name="{if (ed:is-block(.)) then 'div' else 'span'}">
      <xsl:sequence select="ed:attributes(., if (ed:is-chosen(.)) then () else 'original')"/>
      <xsl:if test="not(ed:is-chosen(.))">
        <xsl:attribute name="hidden" select="'hidden'"/>
      </xsl:if>
      <xsl:apply-templates mode="ed:text"/>
    </xsl:element>
  </xsl:template>

  <!-- Whether a child of choice is read: corrected, regularised, expanded; else the first of several. -->
  <xsl:function name="ed:is-chosen" as="xs:boolean">
    <xsl:param name="reading" as="element()"/>
    <xsl:variable name="all" as="element()*" select="$reading/../*"/>
    <xsl:variable name="preferred" as="element()?"
        select="$all[self::corr or self::reg or self::expan or self::ex][1]"/>
    <xsl:sequence select="($preferred, $all)[1] is $reading"/>
  </xsl:function>

  <xsl:template match="gap" mode="ed:text">
    <xsl:call-template name="edp:sign">
      <xsl:with-param name="sign" select="'[…]'"/>
      <xsl:with-param name="title" select="string-join((ed:label('omission', $ed:interface-language), @reason,
          string-join((@quantity, @extent, @unit), ' '))[. ne ''], ', ')"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A sign of the page for something that has no characters of its own. What little is in the element follows. -->
  <xsl:template name="edp:sign">
    <xsl:context-item as="element()" use="required"/>
    <xsl:param name="sign" as="xs:string"/>
    <xsl:param name="title" as="xs:string"/>
    <xsl:element name="{if (ed:is-block(.)) then 'div' else 'span'}">
      <xsl:sequence select="ed:attributes(.)"/>
      <xsl:attribute name="title" select="$title"/>
      <span class="sign">{$sign}</span>
      <xsl:apply-templates mode="ed:text"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="lb" mode="ed:text">
    <br>
      <xsl:sequence select="ed:placing(.), edp:place-id(.)"/>
    </br>
    <xsl:apply-templates select="." mode="ed:entry-calls"/>
  </xsl:template>

  <!-- The word goes on: no break in the reading text. -->
  <xsl:template match="lb[@break = 'no']" mode="ed:text" priority="1">
    <span>
      <xsl:sequence select="ed:attributes(.), edp:place-id(.)"/>
    </span>
    <xsl:apply-templates select="." mode="ed:entry-calls"/>
  </xsl:template>

  <!-- A line that an apparatus leads to has an id, too, where the text gives it none. -->
  <xsl:function name="edp:place-id" as="attribute(id)?">
    <xsl:param name="break" as="element(lb)"/>
    <xsl:if test="not(ed:stated-id($break)) and exists(edp:entries-at($break))">
      <xsl:attribute name="id" select="ed:id($break)"/>
    </xsl:if>
  </xsl:function>

  <xsl:template match="cb | gb" mode="ed:text"/>

  <xsl:template match="milestone" mode="ed:text">
    <xsl:choose>
      <xsl:when test="ed:is-block(.)">
        <hr>
          <xsl:sequence select="ed:attributes(.)"/>
          <xsl:if test="@rend and matches(@rend, '^[\p{P}\p{S}\s]+$')">
            <xsl:attribute name="data-sign" select="normalize-space(@rend)"/>
          </xsl:if>
        </hr>
      </xsl:when>
      <xsl:otherwise>
        <span>
          <xsl:sequence select="ed:attributes(.)"/>
          <xsl:if test="@n">
            <xsl:attribute name="title" select="string-join((@unit, @n), ' ')"/>
          </xsl:if>
        </span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
