<?xml version="1.0" encoding="UTF-8"?>
<!-- How this text was made: its source, what it was taken for and why, where every character went, the doubts. -->
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

  <xsl:template name="ed:made-page" as="element()">
    <xsl:call-template name="edp:account-page">
      <xsl:with-param name="title" select="ed:label('how-made', $ed:interface-language)"/>
      <xsl:with-param name="content">
        <xsl:call-template name="edp:made-source"/>
        <xsl:call-template name="edp:made-characters"/>
        <xsl:call-template name="edp:made-doubts"/>
        <section aria-labelledby="ed-about">
          <h2 id="ed-about">{ed:label('about', $ed:interface-language)}</h2>
          <xsl:call-template name="ed:about"/>
        </section>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The source as a file, and the form it was taken for, with the evidence. -->
  <xsl:template name="edp:made-source" as="element()">
    <section aria-labelledby="ed-made-source">
      <h2 id="ed-made-source">{ed:label('source', $ed:interface-language)}</h2>
      <dl class="facts">
        <div>
          <dt>{ed:label('file', $ed:interface-language)}</dt>
          <dd><code>{$edp:account/@file}</code></dd>
          <dd>SHA-256 <code class="hash">{$edp:account/@sha256}</code></dd>
          <dd>{edp:number($edp:account/@length)} {ed:label('characters', $ed:interface-language)}, {
              $edp:account/@charset}</dd>
        </div>
        <div>
          <dt>{ed:label('form', $ed:interface-language)}</dt>
          <dd lang="en">{$edp:account/@form}</dd>
          <xsl:for-each select="$edp:account/*:evidence">
            <dd lang="en">{@name}{(@detail[. ne ''] ! (' (' || . || ')'))}: {format-number(@weight, '+0.0;−0.0')}</dd>
          </xsl:for-each>
        </div>
      </dl>
      <p>
        <a href="source.html">{ed:label('source-beside', $ed:interface-language)}</a>
      </p>
    </section>
  </xsl:template>

  <!-- Where every character of the source went, as a table with bars. -->
  <xsl:template name="edp:made-characters" as="element()">
    <xsl:variable name="length" as="xs:integer" select="max((1, $edp:account/@length ! xs:integer(.)))"/>
    <section aria-labelledby="ed-made-characters">
      <h2 id="ed-made-characters">{ed:label('every-character', $ed:interface-language)}</h2>
      <table class="sums">
        <tbody>
          <xsl:for-each select="$edp:account/*:sum">
            <tr>
              <th scope="row">{ed:label('as-' || @as, $ed:interface-language)}</th>
              <td class="count">{edp:number(@characters)}</td>
              <td>
                <meter min="0" max="{$length}" value="{@characters}">{
                    format-number(@characters div $length, '0.0 %')}</meter>
              </td>
            </tr>
          </xsl:for-each>
        </tbody>
      </table>
    </section>
  </xsl:template>

  <xsl:template name="edp:made-doubts" as="element()">
    <xsl:variable name="doubts" as="element()*" select="$edp:account/*:line/*:doubt"/>
    <section aria-labelledby="ed-made-doubts">
      <h2 id="ed-made-doubts">{ed:label('doubts', $ed:interface-language)} ({count($doubts)})</h2>
      <xsl:if test="$doubts">
        <ol class="doubts">
          <xsl:for-each select="$doubts">
            <li>
              <a href="source.html#L{../@n}">{ed:label('line', $ed:interface-language)} {../@n}</a>
              <xsl:text>: </xsl:text>
              <span lang="en">{@chosen}</span>
              <xsl:text>, {edp:percent(.)}. </xsl:text>
              <span lang="en">{@message}</span>
            </li>
          </xsl:for-each>
        </ol>
      </xsl:if>
    </section>
  </xsl:template>

</xsl:stylesheet>
