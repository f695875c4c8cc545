<?xml version="1.0" encoding="UTF-8"?>
<!-- Linking, Segmentation, and Alignment (Guidelines 3.7 and chapter 17). -->
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

  <!--
    A reference: a link where its address is safe,
    or where it leads to something that the page shows. A link cannot hold
    another one; so inside a link the inner ones stay text, and around notes and page breaks the outer one does.
  -->
  <xsl:template match="ref" mode="ed:text">
    <xsl:param name="in-link" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:variable name="address" as="xs:string?" select="ed:link(.)"/>
    <xsl:choose>
      <xsl:when test="$in-link or not($address) or descendant::note or descendant::ref or descendant::app">
        <xsl:call-template name="ed:box">
          <xsl:with-param name="title" select="if ($address) then () else normalize-space(@target)[. ne '']"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <a href="{$address}">
          <xsl:sequence select="ed:attributes(., 'external'[matches($address, '^\w+:')])"/>
          <xsl:apply-templates mode="ed:text">
            <xsl:with-param name="in-link" tunnel="yes" select="true()"/>
          </xsl:apply-templates>
        </a>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A pointer has no words: the address or the title of its target is shown. -->
  <xsl:template match="ptr" mode="ed:text">
    <xsl:param name="in-link" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:variable name="address" as="xs:string?" select="ed:link(.)"/>
    <xsl:variable name="target" as="element()?" select="ed:target(@target, .)"/>
    <xsl:variable name="words" as="xs:string" select="
        ($target/head[1] ! ed:plain(.), $target/@n ! string(.),
        $target ! substring(ed:plain(.), 1, 40), $address[not($target)], normalize-space(@target),
        '→')[. ne ''][1]"/>
    <xsl:element name="{if ($address and not($in-link)) then 'a' else 'span'}">
      <xsl:if test="$address and not($in-link)">
        <xsl:attribute name="href" select="$address"/>
      </xsl:if>
      <xsl:sequence select="ed:attributes(.)"/>
      <span class="sign">{$words}</span>
    </xsl:element>
  </xsl:template>

  <xsl:function name="ed:link" as="xs:string?">
    <xsl:param name="reference" as="element()"/>
    <xsl:variable name="pointer" as="xs:string?" select="tokenize($reference/@target)[1]"/>
    <xsl:variable name="target" as="element()?" select="ed:target($pointer, $reference)"/>
    <xsl:sequence select="if ($target) then ed:href($target, $reference) else ed:safe-address($pointer)"/>
  </xsl:function>

  <!-- The address of an element of the text as seen from another. -->
  <xsl:function name="ed:href" as="xs:string">
    <xsl:param name="target" as="element()"/>
    <xsl:param name="from" as="element()"/>
    <xsl:sequence select="ed:address-of(ed:id($target), $target, $from)"/>
  </xsl:function>

  <!-- The address of an id in the file that holds $target. One page: the fragment alone. The EPUB overrides this. -->
  <xsl:function name="ed:address-of" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="target" as="element()"/>
    <xsl:param name="from" as="element()?"/>
    <xsl:sequence select="'#' || $id"/>
  </xsl:function>

  <xsl:template match="anchor" mode="ed:text">
    <span>
      <xsl:sequence select="ed:attributes(.)"/>
    </span>
    <xsl:apply-templates select="." mode="ed:entry-calls"/>
  </xsl:template>

  <!-- Relations between elements, terms of an index: not to be read. What words there are stay in place, hidden. -->
  <xsl:template match="index | join | joinGrp | link | linkGrp | alt | altGrp | timeline | spanGrp | interp
      | interpGrp" mode="ed:text">
    <xsl:element name="{if (ed:is-block(.)) then 'div' else 'span'}">
      <xsl:sequence select="ed:attributes(.)"/>
      <xsl:attribute name="hidden" select="'hidden'"/>
      <xsl:call-template name="edp:content"/>
    </xsl:element>
  </xsl:template>

</xsl:stylesheet>
