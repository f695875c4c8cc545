<?xml version="1.0" encoding="UTF-8"?>
<!-- Feature Structures (Guidelines, chapter 19), Graphs (20), Certainty, Precision, and Responsibility (22): what TEI
     says in attributes is said in signs. -->
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

  <xsl:template match="f" mode="ed:text">
    <xsl:element name="{if (ed:is-block(.)) then 'div' else 'span'}">
      <xsl:sequence select="ed:attributes(.)"/>
      <span class="sign">{@name}: </span>
      <xsl:apply-templates mode="ed:text"/>
    </xsl:element>
    <xsl:text> </xsl:text>
  </xsl:template>

  <xsl:template match="symbol | numeric | binary" mode="ed:text">
    <xsl:element name="{if (ed:is-block(.)) then 'div' else 'span'}">
      <xsl:sequence select="ed:attributes(.)"/>
      <span class="sign">{string-join((@value, @max), '–')}</span>
      <xsl:apply-templates mode="ed:text"/>
    </xsl:element>
    <xsl:text> </xsl:text>
  </xsl:template>

  <xsl:template match="string" mode="ed:text">
    <xsl:call-template name="ed:box"/>
    <xsl:text> </xsl:text>
  </xsl:template>

  <!-- From where to where: by the labels of the two nodes. -->
  <xsl:template match="arc" mode="ed:text">
    <xsl:element name="{if (ed:is-block(.)) then 'div' else 'span'}">
      <xsl:sequence select="ed:attributes(.)"/>
      <span class="sign">{string-join((@from, @to) !
          (key('ed:by-id', substring-after(., '#'), root(current()))[1]/label[1] ! ed:plain(.), string(.))[. ne ''][1],
          ' → ')} </span>
      <xsl:apply-templates mode="ed:text"/>
    </xsl:element>
  </xsl:template>

  <!-- A remark on how sure something is: hidden in its place, and told by a sign where it is a doubt. -->
  <xsl:template match="certainty | precision | respons" mode="ed:text">
    <xsl:variable name="doubtful" as="xs:boolean" select="@cert = 'low' or @precision = 'low' or @degree &lt; 0.5"/>
    <xsl:element name="{if (ed:is-block(.)) then 'div' else 'span'}">
      <xsl:sequence select="ed:attributes(.)"/>
      <xsl:if test="$doubtful and normalize-space()">
        <xsl:attribute name="title" select="ed:plain(.)"/>
      </xsl:if>
      <xsl:if test="$doubtful">
        <span class="sign">(?)</span>
      </xsl:if>
      <xsl:if test="node()">
        <xsl:element name="{if (ed:holds-blocks(.)) then 'div' else 'span'}">
          <xsl:attribute name="hidden" select="'hidden'"/>
          <xsl:apply-templates mode="ed:text"/>
        </xsl:element>
      </xsl:if>
    </xsl:element>
  </xsl:template>

</xsl:stylesheet>
