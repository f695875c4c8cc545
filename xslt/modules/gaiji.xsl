<?xml version="1.0" encoding="UTF-8"?>
<!-- Characters, Glyphs, and Writing Modes (Guidelines, chapter 5), and ruby (3.4.2). -->
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

  <!-- A character that the encoding of characters lacks: what the file gives for it, else its name, as a sign. -->
  <xsl:template match="g" mode="ed:text">
    <xsl:variable name="described" as="element()?"
        select="@ref ! key('ed:by-id', substring-after(., '#'), root(current()))[1]"/>
    <xsl:variable name="name" as="xs:string" select="
        string(($described/localProp[@name = ('Name', 'name')]/@value, $described/(charName | glyphName)[1],
                $described/unicodeProp[@name = ('Name', 'name')]/@value, @type, @ref)[1])"/>
    <xsl:element name="{if (ed:is-block(.)) then 'div' else 'span'}">
      <xsl:sequence select="ed:attributes(.)"/>
      <xsl:if test="normalize-space($name)">
        <xsl:attribute name="title" select="normalize-space($name)"/>
      </xsl:if>
      <xsl:apply-templates mode="ed:text"/>
      <xsl:if test="not(node())">
        <span class="sign">{($described/mapping[@type = ('standard', 'normalized', 'unicode')][1] ! ed:plain(.),
            $described/mapping[1] ! ed:plain(.), ('(' || normalize-space($name) || ')')[normalize-space($name)],
            '□')[. ne ''][1]}</span>
      </xsl:if>
    </xsl:element>
  </xsl:template>

  <!-- Ruby of HTML: the base in a span, the gloss above or beside it. -->
  <xsl:template match="ruby[rt][not(ed:holds-blocks(.))]" mode="ed:text">
    <ruby>
      <xsl:sequence select="ed:attributes(.)"/>
      <xsl:apply-templates select="* | text()[normalize-space()]" mode="ed:text"/>
    </ruby>
  </xsl:template>

  <xsl:template match="ruby[rt][not(ed:holds-blocks(.))]/rt" mode="ed:text" priority="1">
    <rt>
      <xsl:sequence select="ed:attributes(.)"/>
      <xsl:apply-templates mode="ed:text"/>
    </rt>
  </xsl:template>

  <xsl:template match="ruby | rb | rt" mode="ed:text">
    <xsl:call-template name="ed:box"/>
  </xsl:template>

</xsl:stylesheet>
