<?xml version="1.0" encoding="UTF-8"?>
<!-- The TEI Header (Guidelines, chapter 2): what readers are told about the edition. -->
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

  <!-- Facts of the header as rows of a definition list, in the language of the page. -->
  <xsl:template name="ed:about">
    <xsl:variable name="rows" as="element()*">
      <xsl:call-template name="edp:about-text"/>
      <xsl:call-template name="edp:about-edition"/>
    </xsl:variable>
    <xsl:if test="$rows">
      <dl class="facts">
        <xsl:sequence select="$rows"/>
      </dl>
    </xsl:if>
  </xsl:template>

  <xsl:template name="edp:about-text" as="element()*">
    <xsl:variable name="file" as="element()?" select="$ed:header/fileDesc"/>
    <xsl:call-template name="edp:fact">
      <xsl:with-param name="key" select="'author'"/>
      <xsl:with-param name="values" select="$ed:authors"/>
    </xsl:call-template>
    <xsl:call-template name="edp:fact">
      <xsl:with-param name="key" select="'translator'"/>
      <xsl:with-param name="values" select="$ed:translators"/>
    </xsl:call-template>
    <xsl:call-template name="edp:fact">
      <xsl:with-param name="key" select="'editor'"/>
      <xsl:with-param name="values" select="$ed:editors"/>
    </xsl:call-template>
    <xsl:call-template name="edp:fact">
      <xsl:with-param name="key" select="'date'"/>
      <xsl:with-param name="values" select="$ed:date-words"/>
    </xsl:call-template>
    <xsl:call-template name="edp:fact">
      <xsl:with-param name="key" select="'abstract'"/>
      <xsl:with-param name="values" select="$ed:description"/>
    </xsl:call-template>
    <xsl:call-template name="edp:fact">
      <xsl:with-param name="key" select="'keywords'"/>
      <xsl:with-param name="values" select="string-join($ed:keywords, ', ')[. ne '']"/>
    </xsl:call-template>
    <xsl:call-template name="edp:fact">
      <xsl:with-param name="key" select="'source'"/>
      <xsl:with-param name="values" select="$file/sourceDesc/(* except listBibl | listBibl/*) ! ed:citation(.)"/>
    </xsl:call-template>
    <xsl:call-template name="edp:fact">
      <xsl:with-param name="key" select="'languages'"/>
      <xsl:with-param name="values"
          select="string-join($ed:header/profileDesc/langUsage/language ! edp:language(.), ', ')[. ne '']"/>
    </xsl:call-template>
    <xsl:call-template name="edp:fact">
      <xsl:with-param name="key" select="'extent'"/>
      <xsl:with-param name="values" select="$file/extent ! edp:joined(.)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="edp:about-edition" as="element()*">
    <xsl:variable name="file" as="element()?" select="$ed:header/fileDesc"/>
    <xsl:call-template name="edp:fact">
      <xsl:with-param name="key" select="'contributors'"/>
      <xsl:with-param name="values" select="$file/(titleStmt | editionStmt)/respStmt ! edp:joined(.)"/>
    </xsl:call-template>
    <xsl:call-template name="edp:fact">
      <xsl:with-param name="key" select="'publication'"/>
      <xsl:with-param name="values"
          select="string-join($file/publicationStmt/(* except (availability, idno)) ! ed:plain(.)[. ne ''], ', ')"/>
    </xsl:call-template>
    <xsl:call-template name="edp:fact">
      <xsl:with-param name="key" select="'identifier'"/>
      <xsl:with-param name="values" select="$file/publicationStmt/idno ! ed:plain(.)"/>
    </xsl:call-template>
    <xsl:call-template name="edp:fact">
      <xsl:with-param name="key" select="'licence'"/>
      <xsl:with-param name="values" select="$ed:licence ! (ed:plain(.)[. ne ''], string(@target))[. ne ''][1]"/>
      <xsl:with-param name="address" select="$ed:licence/@target ! ed:safe-address(.)"/>
    </xsl:call-template>
    <xsl:call-template name="edp:fact">
      <xsl:with-param name="key" select="'encoding'"/>
      <xsl:with-param name="values" select="
          $ed:header/encodingDesc/(projectDesc | samplingDecl | editorialDecl/* | editorialDecl[not(*)] | refsDecl)
          ! ed:plain(.)"/>
    </xsl:call-template>
    <xsl:call-template name="edp:fact">
      <xsl:with-param name="key" select="'revisions'"/>
      <xsl:with-param name="values"
          select="$ed:header/revisionDesc//change ! string-join((@when, ed:plain(.))[. ne ''], ': ')"/>
    </xsl:call-template>
  </xsl:template>

  <!-- One row: a word of ours, and what the header says. -->
  <xsl:template name="edp:fact" as="element()?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="values" as="xs:string*"/>
    <xsl:param name="address" as="xs:string?"/>
    <xsl:variable name="shown" as="xs:string*" select="$values[normalize-space()]"/>
    <xsl:if test="exists($shown)">
      <div>
        <dt>{ed:label($key, $ed:interface-language)}</dt>
        <xsl:for-each select="$shown">
          <dd>
            <xsl:sequence select="edp:header-language($key)"/>
            <xsl:choose>
              <xsl:when test="$address and position() eq 1">
                <a href="{$address}">{.}</a>
              </xsl:when>
              <xsl:otherwise>{.}</xsl:otherwise>
            </xsl:choose>
          </dd>
        </xsl:for-each>
      </div>
    </xsl:if>
  </xsl:template>

  <!-- The header's own language, where it states one: the prose of the editors is often not in that of the text. -->
  <xsl:function name="edp:header-language" as="attribute()*">
    <xsl:param name="key" as="xs:string"/>
    <xsl:variable name="tag" as="xs:string?" select="$ed:header/@xml:lang ! ed:language-tag(.)"/>
    <xsl:if test="$tag and $key = ('contributors', 'publication', 'licence', 'encoding', 'revisions', 'extent',
        'languages')">
      <xsl:sequence select="ed:lang($tag)"/>
      <xsl:if test="ed:direction($tag) ne ed:direction($ed:text-language)">
        <xsl:attribute name="dir" select="ed:direction($tag)"/>
      </xsl:if>
    </xsl:if>
  </xsl:function>

  <xsl:function name="edp:language" as="xs:string">
    <xsl:param name="language" as="element(language)"/>
    <xsl:variable name="name" as="xs:string" select="(ed:plain($language), string($language/@ident))[. ne ''][1]"/>
    <xsl:sequence select="if ($language/@usage castable as xs:decimal) then $name || ' (' || $language/@usage || ' %)'
        else $name"/>
  </xsl:function>

  <!-- The words of the children, set apart by commas. -->
  <xsl:function name="edp:joined" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if ($element/text()[normalize-space()] or not($element/*)) then ed:plain($element)
        else string-join($element/* ! ed:plain(.)[. ne ''], ', ')"/>
  </xsl:function>

</xsl:stylesheet>
