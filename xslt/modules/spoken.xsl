<?xml version="1.0" encoding="UTF-8"?>
<!-- Transcriptions of Speech (Guidelines, chapter 8) and Computer-mediated Communication (chapter 9). -->
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

  <!-- What somebody says, writes or does. Who it is stands before it, as the page says it: TEI has it in an
       attribute. -->
  <xsl:template match="u | writing | incident | kinesic | vocal | post" mode="ed:text">
    <xsl:element name="{if (ed:is-block(.)) then 'div' else 'span'}">
      <xsl:sequence select="ed:attributes(., ed:type-class(.))"/>
      <xsl:variable name="who" as="xs:string" select="string-join(tokenize(@who) ! ed:called(., current()), ', ')"/>
      <xsl:variable name="when" as="xs:string" select="string-join((self::post/@when ! translate(., 'T', ' ')), '')"/>
      <xsl:if test="$who or $when">
        <span class="sign who">{string-join(($who, $when)[. ne ''], ', ')}</span>
        <xsl:text> </xsl:text>
      </xsl:if>
      <xsl:call-template name="edp:content"/>
    </xsl:element>
  </xsl:template>

  <!-- The name by which a pointer to a person calls them: as the file has it, else the pointer itself. -->
  <xsl:function name="ed:called" as="xs:string">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:param name="from" as="node()"/>
    <xsl:variable name="person" as="element()?"
        select="key('ed:by-id', substring-after($pointer, '#'), root($from))[1]"/>
    <xsl:sequence select="
        ($person/(persName | orgName | name | role | self::role | self::persName)[1] ! ed:plain(.),
         replace($pointer, '^.*[#/:]', ''), $pointer)[. ne ''][1]"/>
  </xsl:function>

  <xsl:template match="pause" mode="ed:text">
    <xsl:call-template name="edp:sign">
      <xsl:with-param name="sign" select="'(.)'"/>
      <xsl:with-param name="title" select="string-join((ed:label('pause', $ed:interface-language), @dur), ', ')"/>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
