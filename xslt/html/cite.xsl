<?xml version="1.0" encoding="UTF-8"?>
<!-- How to cite the edition: in words, and as files for reference managers. -->
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

  <xsl:template name="ed:cite" as="element()">
    <section class="cite" aria-labelledby="ed-cite">
      <h2 id="ed-cite">{ed:label('cite', $ed:interface-language)}</h2>
      <xsl:variable name="citations" as="xs:string*" select="$citations?*"/>
      <dl class="facts">
        <xsl:for-each select="1 to count($citations) idiv 2">
          <div>
            <dt lang="en">{$citations[2 * current() - 1]}</dt>
            <dd>
              <xsl:if test="position() eq 1">
                <xsl:attribute name="id" select="'ed-reference'"/>
              </xsl:if>
              <xsl:text>{$citations[2 * current()]}</xsl:text>
            </dd>
          </div>
        </xsl:for-each>
      </dl>
      <ul class="files">
        <xsl:for-each select="['BibTeX', 'citation.bib', 'application/x-bibtex'],
            ['RIS', 'citation.ris', 'application/x-research-info-systems'],
            ['CSL-JSON', 'citation.json', 'application/vnd.citationstyles.csl+json']">
          <li>
            <a href="{.(2)}" type="{.(3)}" download="{$identifier}.{substring-after(.(2), '.')}">{.(1)}</a>
          </li>
        </xsl:for-each>
      </ul>
    </section>
  </xsl:template>

</xsl:stylesheet>
