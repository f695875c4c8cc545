<?xml version="1.0" encoding="UTF-8"?>
<!-- The witnesses of a text: a page for each, with its readings in the line; and what they are. -->
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

  <!-- How many witnesses have a page of their own at most: a file could name thousands. -->
  <xsl:variable name="edp:most-witnesses" as="xs:integer" select="60"/>

  <!-- The witnesses that readings belong to, in the order in which the file describes them. -->
  <xsl:variable name="ed:witnesses" as="element()*" select="
      let $named := distinct-values(//text//app//(lem | rdg)/@wit ! tokenize(.)
                                    [starts-with(., '#')] ! substring(., 2)),
          $described := ($named ! key('ed:by-id', ., $edp:document)) | ()
      return ($described ! (if (self::listWit) then descendant::witness[@xml:id] else .))
             [position() le $edp:most-witnesses]"/>

  <xsl:variable name="edp:document" as="document-node()" select="/"/>

  <xsl:function name="ed:witness-page" as="xs:string">
    <xsl:param name="described" as="element()"/>
    <xsl:sequence select="'witness-' || (for $i in 1 to count($ed:witnesses)
        return $i[$ed:witnesses[$i] is $described]) || '.html'"/>
  </xsl:function>

  <xsl:variable name="ed:witness-shown" as="element()?" select="$ed:witnesses[@xml:id = $witness]"/>

  <!-- Which text to read: that of the edition, or that of a witness. -->
  <xsl:template name="ed:witness-links" as="element()?">
    <xsl:if test="$ed:witnesses">
      <nav class="witness-links" aria-label="{ed:label('witnesses', $ed:interface-language)}">
        <ul>
          <xsl:sequence select="edp:page-link('index.html', ed:label('edited-text', $ed:interface-language), (),
              empty($ed:witness-shown))"/>
          <xsl:for-each select="$ed:witnesses">
            <xsl:sequence select="edp:page-link(ed:witness-page(.), ed:siglum(.), ed:plain(.),
                $ed:witness-shown ! (. is current()) = true())"/>
          </xsl:for-each>
        </ul>
      </nav>
    </xsl:if>
  </xsl:template>

  <xsl:function name="edp:page-link" as="element()">
    <xsl:param name="address" as="xs:string"/>
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="title" as="xs:string?"/>
    <xsl:param name="current" as="xs:boolean"/>
    <li>
      <a href="{$address}">
        <xsl:if test="$title">
          <xsl:attribute name="title" select="$title"/>
        </xsl:if>
        <xsl:if test="$current">
          <xsl:attribute name="aria-current" select="'page'"/>
        </xsl:if>
        <xsl:text>{$words}</xsl:text>
      </a>
    </li>
  </xsl:function>

  <!-- The witnesses that the header describes, which readers of an apparatus need: the text does not have them. -->
  <xsl:variable name="edp:header-witnesses" as="element()*"
      select="//teiHeader//(listWit/witness[@xml:id] | listBibl/bibl[@xml:id = //@wit ! substring-after(., '#')]
              | sourceDesc/bibl[@xml:id = //@wit ! substring-after(., '#')]
              | msDesc[@xml:id = //@wit ! substring-after(., '#')])[exists(//text//app)]"/>

  <xsl:template name="ed:witness-list" as="element()?">
    <xsl:if test="$edp:header-witnesses">
      <section aria-labelledby="ed-witnesses">
        <h2 id="ed-witnesses">{ed:label('witnesses', $ed:interface-language)}</h2>
        <dl class="facts">
          <xsl:for-each select="$edp:header-witnesses">
            <div id="ed-witness-{normalize-space(@xml:id)}">
              <dt>{ed:siglum(.)}</dt>
              <dd>
                <xsl:sequence select="ed:language-attributes(.)"/>
                <xsl:text>{ed:citation(.)}</xsl:text>
              </dd>
            </div>
          </xsl:for-each>
        </dl>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:function name="ed:witness-address" as="xs:string?">
    <xsl:param name="described" as="element()"/>
    <xsl:param name="from" as="element()"/>
    <xsl:sequence select="
        if (ed:has-place($described)) then ed:href($described, $from)
        else if ($described intersect $edp:header-witnesses) then '#ed-witness-' || normalize-space($described/@xml:id)
        else ()"/>
  </xsl:function>

</xsl:stylesheet>
