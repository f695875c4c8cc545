<?xml version="1.0" encoding="UTF-8"?>
<!-- Tables, Formulae, Graphics and Notated Music (Guidelines, chapter 15). -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    xmlns="http://www.w3.org/1999/xhtml"
    xmlns:m="http://www.w3.org/1998/Math/MathML"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <xsl:template match="table" mode="ed:text">
    <div class="table-frame" tabindex="0" role="group"
        aria-label="{(ed:plain(head)[. ne ''], ed:label('table', $ed:interface-language))[1]}">
      <table>
        <xsl:sequence select="ed:attributes(.)"/>
        <xsl:if test="head">
          <caption>
            <xsl:apply-templates select="head/node()" mode="ed:text"/>
          </caption>
        </xsl:if>
        <xsl:variable name="rows" as="node()*" select="(* except (head, trailer, note)) | text()[normalize-space()]"/>
        <xsl:variable name="first" as="element()?" select="$rows[self::row][not(@role = 'label')][1]"/>
        <xsl:variable name="heading" as="element()*"
            select="if ($first) then $rows[. &lt;&lt; $first][self::row] else ()"/>
        <xsl:if test="$heading">
          <thead>
            <xsl:call-template name="edp:rows">
              <xsl:with-param name="rows" select="$rows[not(. >> $heading[last()])]"/>
              <xsl:with-param name="heading" select="true()"/>
            </xsl:call-template>
          </thead>
        </xsl:if>
        <tbody>
          <xsl:call-template name="edp:rows">
            <xsl:with-param name="rows" select="if ($heading) then $rows[. >> $heading[last()]] else $rows"/>
            <xsl:with-param name="heading" select="false()"/>
          </xsl:call-template>
        </tbody>
      </table>
      <xsl:apply-templates select="trailer | note" mode="ed:text"/>
    </div>
  </xsl:template>

  <!-- Rows; what stands between them (a page break) goes to the first cell of the next one, or to a row of its own. -->
  <xsl:template name="edp:rows">
    <xsl:param name="rows" as="node()*"/>
    <xsl:param name="heading" as="xs:boolean"/>
    <xsl:for-each-group select="$rows" group-ending-with="row">
      <tr>
        <xsl:variable name="row" as="element()?" select="current-group()[self::row]"/>
        <xsl:sequence select="$row/ed:attributes(.)"/>
        <xsl:call-template name="edp:cells">
          <xsl:with-param name="row" select="$row"/>
          <xsl:with-param name="before" select="current-group() except $row"/>
          <xsl:with-param name="heading" select="$heading"/>
        </xsl:call-template>
      </tr>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:template name="edp:cells">
    <xsl:param name="row" as="element()?"/>
    <xsl:param name="before" as="node()*"/>
    <xsl:param name="heading" as="xs:boolean"/>
    <xsl:if test="not($row/cell)">
      <td>
        <xsl:apply-templates select="$before" mode="ed:text"/>
      </td>
    </xsl:if>
    <xsl:for-each-group select="$row/(* | text()[normalize-space()])" group-ending-with="cell">
      <xsl:variable name="cell" as="element()?" select="current-group()[self::cell]"/>
      <xsl:variable name="is-label" as="xs:boolean" select="$heading or $cell/@role = 'label'"/>
      <xsl:element name="{if ($is-label) then 'th' else 'td'}">
        <xsl:sequence select="$cell/ed:attributes(.)"/>
        <xsl:if test="$is-label">
          <xsl:attribute name="scope" select="if ($heading) then 'col' else 'row'"/>
        </xsl:if>
        <xsl:sequence select="edp:span('colspan', $cell/@cols), edp:span('rowspan', $cell/@rows)"/>
        <xsl:if test="position() eq 1 and $row/cell">
          <xsl:apply-templates select="$before" mode="ed:text"/>
        </xsl:if>
        <xsl:apply-templates select="current-group() except $cell, $cell/node()" mode="ed:text"/>
      </xsl:element>
    </xsl:for-each-group>
  </xsl:template>

  <!-- colspan or rowspan; clamped, since programs set aside memory for as many cells as they are told of. -->
  <xsl:function name="edp:span" as="attribute()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:if test="matches($value, '^\d{1,18}$') and xs:integer($value) gt 1">
      <xsl:attribute name="{$name}" select="min((xs:integer($value), 1000))"/>
    </xsl:if>
  </xsl:function>

  <xsl:template match="row | cell" mode="ed:text">
    <xsl:call-template name="ed:box"/>
  </xsl:template>

  <xsl:template match="figure" mode="ed:text">
    <xsl:choose>
      <xsl:when test="ed:is-block(.)">
        <figure>
          <xsl:sequence select="ed:attributes(.)"/>
          <xsl:variable name="captions" as="element()*" select="head | p | note | figDesc"/>
          <xsl:variable name="shown" as="node()*" select="(* except $captions) | text()[normalize-space()]"/>
          <!-- A caption must stand last in HTML. What has words and follows the caption in TEI stays in its order. -->
          <xsl:variable name="later" as="node()*" select="
              $shown[normalize-space() and not(self::graphic or self::media)][. >> $captions[1]]"/>
          <xsl:apply-templates select="$shown except $later" mode="ed:text"/>
          <xsl:choose>
            <xsl:when test="$later">
              <xsl:apply-templates select="$captions | $later" mode="ed:text"/>
            </xsl:when>
            <xsl:when test="head or p or note or figDesc[empty(../graphic/ed:image(@url))]">
              <figcaption>
                <xsl:apply-templates select="$captions" mode="ed:text"/>
              </figcaption>
            </xsl:when>
          </xsl:choose>
        </figure>
      </xsl:when>
      <xsl:otherwise>
        <span>
          <xsl:sequence select="ed:attributes(.)"/>
          <xsl:apply-templates mode="ed:text"/>
        </span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- An image at hand; of any other one its description is shown, and a link where the address is a safe one. -->
  <xsl:template match="graphic | media" mode="ed:text">
    <xsl:variable name="file" as="xs:string?" select="ed:image(@url)"/>
    <xsl:variable name="address" as="xs:string?" select="ed:safe-address(@url)"/>
    <xsl:choose>
      <xsl:when test="$file">
        <img src="{$file}" alt="{(ed:plain-description(..)[. ne ''], ed:plain(desc)[. ne ''], ed:plain(../head))[1]}">
          <xsl:sequence select="ed:attributes(.)"/>
        </img>
      </xsl:when>
      <xsl:when test="$address and starts-with(lower-case($address), 'http')">
        <a class="graphic" href="{$address}" rel="external">{ed:label('image', $ed:interface-language)}</a>
      </xsl:when>
      <xsl:when test="not(../figDesc)">
        <span class="graphic missing">[{ed:label('image', $ed:interface-language)}]</span>
      </xsl:when>
    </xsl:choose>
    <xsl:apply-templates mode="ed:text"/>
  </xsl:template>

  <!-- The description stands in for an image that is not there; else the image has it as its alternative text. -->
  <xsl:template match="figDesc" mode="ed:text">
    <xsl:if test="empty(../graphic/ed:image(@url))">
      <xsl:element name="{if (ed:holds-blocks(.)) then 'div' else 'span'}">
        <xsl:attribute name="class" select="'figDesc'"/>
        <xsl:sequence select="ed:language-attributes(.)"/>
        <xsl:apply-templates mode="ed:text"/>
      </xsl:element>
    </xsl:if>
  </xsl:template>

  <xsl:function name="ed:plain-description" as="xs:string">
    <xsl:param name="figure" as="element()"/>
    <xsl:sequence select="ed:plain($figure/figDesc/node())"/>
  </xsl:function>

  <xsl:template match="formula" mode="ed:text">
    <xsl:call-template name="ed:box">
      <xsl:with-param name="more"
          select="tokenize(@notation)[matches(., '^[A-Za-z]+$')] ! ('notation-' || lower-case(.))"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="binaryObject" mode="ed:text"/>

  <!-- Mathematics in MathML is kept where a product can show it (MathML Core); elsewhere its words are. -->
  <xsl:template match="m:math[$ed:shows-mathematics]" mode="ed:text" priority="1">
    <xsl:apply-templates select="." mode="edp:mathematics"/>
  </xsl:template>

  <xsl:variable name="ed:shows-mathematics" as="xs:boolean" select="false()"/>

  <xsl:mode name="edp:mathematics" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="m:*" mode="edp:mathematics">
    <xsl:choose>
      <xsl:when test="map:contains($edp:mathematical, local-name())">
        <xsl:element name="{local-name()}" namespace="http://www.w3.org/1998/Math/MathML">
          <xsl:sequence select="@*[local-name() = ('display', 'mathvariant', 'dir')][matches(., '^[a-z-]+$')]"/>
          <xsl:apply-templates mode="edp:mathematics"/>
        </xsl:element>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates mode="edp:mathematics"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Anything else in a formula is text. -->
  <xsl:template match="*" mode="edp:mathematics" priority="-1">
    <xsl:element name="mtext" namespace="http://www.w3.org/1998/Math/MathML">{normalize-space()}</xsl:element>
  </xsl:template>

  <xsl:template match="text()" mode="edp:mathematics">
    <xsl:value-of select="."/>
  </xsl:template>

  <xsl:template match="comment() | processing-instruction()" mode="edp:mathematics"/>

  <xsl:variable name="edp:mathematical" as="map(xs:string, xs:boolean)" select="edp:set('
      math mi mn mo ms mtext mspace mrow mfrac msqrt mroot mstyle merror mpadded mphantom msub msup msubsup munder
      mover munderover mmultiscripts mprescripts mtable mtr mtd')"/>

</xsl:stylesheet>
