<?xml version="1.0" encoding="UTF-8"?>
<!-- Dictionaries (Guidelines, chapter 10): what stands for the headword. Entries are blocks with their
     name as class. -->
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

  <!-- The headword or its pronunciation, named and not repeated: a sign, where the dictionary has no words. -->
  <xsl:template match="oRef[not(node())] | pRef[not(node())]" mode="ed:text">
    <span>
      <xsl:sequence select="ed:attributes(.)"/>
      <span class="sign">{(ancestor::*[self::entry or self::entryFree or self::re or self::hom]
          /descendant::*[if (current()/self::oRef) then self::orth else self::pron][1] ! ed:plain(.), '~')
          [. ne ''][1]}</span>
    </span>
  </xsl:template>

  <xsl:template match="oRef | pRef" mode="ed:text">
    <xsl:call-template name="ed:box"/>
  </xsl:template>

</xsl:stylesheet>
