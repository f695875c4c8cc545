<?xml version="1.0" encoding="UTF-8"?>
<!-- The page around the text: header, contents, the text, and what is to be known about the edition. -->
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

  <xsl:template name="ed:page" as="element()">
    <html lang="{$ed:text-language}" dir="{ed:direction($ed:text-language)}">
      <xsl:call-template name="ed:head"/>
      <body>
        <a class="skip" href="#ed-text">{ed:label('skip', $ed:interface-language)}</a>
        <xsl:call-template name="edp:masthead"/>
        <div class="layout">
          <xsl:call-template name="ed:contents"/>
          <main id="ed-text" data-resume="{ed:label('resume', $ed:interface-language)}"
              data-close="{ed:label('close', $ed:interface-language)}">
            <!-- A text is found once, not once for each witness. -->
            <xsl:if test="empty($ed:witness-shown)">
              <xsl:attribute name="data-pagefind-body" select="''"/>
            </xsl:if>
            <xsl:call-template name="edp:texts"/>
          </main>
        </div>
        <xsl:call-template name="edp:colophon"/>
      </body>
    </html>
  </xsl:template>

  <xsl:template name="edp:masthead">
    <header class="masthead">
      <p class="shelf">
        <a href="../index.html">{ed:label('shelf', $ed:interface-language)}</a>
        <xsl:if test="$has-search">
          <xsl:text> </xsl:text>
          <a href="../search.html">{ed:label('search', $ed:interface-language)}</a>
        </xsl:if>
      </p>
      <h1>{$ed:title}</h1>
      <xsl:if test="$ed:subtitle">
        <p class="subtitle">{$ed:subtitle}</p>
      </xsl:if>
      <xsl:if test="exists($ed:authors)">
        <p class="author">{string-join($ed:authors, ', ')}</p>
      </xsl:if>
      <xsl:if test="$ed:date-words">
        <p class="date">{$ed:date-words}</p>
      </xsl:if>
      <xsl:if test="string-length($ed:source-line) le 300 and $ed:source-line">
        <p class="source">{ed:label('source', $ed:interface-language)}: {$ed:source-line}</p>
      </xsl:if>
      <xsl:call-template name="ed:witness-links"/>
      <xsl:if test="$ed:has-indexes or $ed:has-facsimile">
        <nav class="beside-links" aria-label="{ed:label('register', $ed:interface-language)}">
          <ul>
            <xsl:if test="$ed:has-indexes">
              <xsl:sequence select="edp:page-link('indexes.html', ed:label('register', $ed:interface-language), (),
                  false())"/>
            </xsl:if>
            <xsl:if test="$ed:has-facsimile">
              <xsl:sequence select="edp:page-link('facsimile.html', ed:label('facsimile', $ed:interface-language), (),
                  false())"/>
            </xsl:if>
          </ul>
        </nav>
      </xsl:if>
      <xsl:call-template name="edp:switches"/>
    </header>
  </xsl:template>

  <!-- What can be shown or not; the style sheet does it, no script is needed. -->
  <xsl:template name="edp:switches">
    <xsl:variable name="switches" as="xs:string*"
        select="'original'[current()//text//choice], 'furniture'[current()//text//fw],
        'facsimile'[current()//text//pb[edp:image-of(.)]]"/>
    <xsl:variable name="counted" as="xs:boolean"
        select="exists(//text//(p | ab | l)[edp:is-counted(.)])"/>
    <xsl:if test="$counted or exists($switches)">
      <div class="switches">
        <xsl:if test="$counted">
          <label>
            <input type="checkbox" id="ed-show-numbers"/>
            <xsl:text> {ed:label('numbers', $ed:interface-language)}</xsl:text>
          </label>
        </xsl:if>
        <xsl:for-each select="$switches">
          <label>
            <input type="checkbox" id="ed-show-{.}"/>
            <xsl:text> {ed:label('show-' || ., $ed:interface-language)}</xsl:text>
          </label>
        </xsl:for-each>
      </div>
    </xsl:if>
  </xsl:template>

  <!-- Every text of the file, then what stands beside the text: transcriptions of pages, registers. -->
  <xsl:template name="edp:texts">
    <xsl:variable name="texts" as="element()*" select="//text[not(ancestor::text)]"/>
    <xsl:for-each select="$texts">
      <xsl:apply-templates select="." mode="ed:text"/>
    </xsl:for-each>
    <xsl:for-each-group select="(/*, //TEI)/(sourceDoc | standOff)" group-by="local-name()">
      <section class="appended">
        <h2>{ed:label(if (current-grouping-key() = 'standOff') then 'register' else 'facsimiles',
            $ed:interface-language)}</h2>
        <xsl:apply-templates select="current-group()" mode="ed:text"/>
      </section>
    </xsl:for-each-group>
    <xsl:if test="not($texts | (/*, //TEI)/(sourceDoc | standOff | facsimile))">
      <xsl:apply-templates select="*[not(self::TEI or self::teiCorpus)]" mode="ed:text"/>
    </xsl:if>
  </xsl:template>

  <xsl:template name="edp:colophon">
    <footer class="colophon">
      <section aria-labelledby="ed-about">
        <h2 id="ed-about">{ed:label('about', $ed:interface-language)}</h2>
        <xsl:call-template name="ed:about"/>
        <xsl:if test="$has-account">
          <ul class="proof">
            <li>
              <a href="source.html">{ed:label('source-beside', $ed:interface-language)}</a>
            </li>
            <li>
              <a href="made.html">{ed:label('how-made', $ed:interface-language)}</a>
            </li>
          </ul>
        </xsl:if>
      </section>
      <xsl:call-template name="ed:witness-list"/>
      <xsl:call-template name="ed:cite"/>
      <xsl:if test="$has-tei or $has-epub or $has-pdf">
        <nav aria-labelledby="ed-downloads">
          <h2 id="ed-downloads">{ed:label('downloads', $ed:interface-language)}</h2>
          <ul>
            <xsl:call-template name="edp:download">
              <xsl:with-param name="exists" select="$has-tei"/>
              <xsl:with-param name="path" select="'../../tei/' || $identifier || '.xml'"/>
              <xsl:with-param name="type" select="'application/tei+xml'"/>
              <xsl:with-param name="words" select="'TEI-XML'"/>
            </xsl:call-template>
            <xsl:call-template name="edp:download">
              <xsl:with-param name="exists" select="$has-tei"/>
              <xsl:with-param name="path" select="'../../tei/' || $identifier || '.ledger.json'"/>
              <xsl:with-param name="type" select="'application/json'"/>
              <xsl:with-param name="words" select="ed:label('ledger', $ed:interface-language)"/>
            </xsl:call-template>
            <xsl:call-template name="edp:download">
              <xsl:with-param name="exists" select="$has-epub"/>
              <xsl:with-param name="path" select="'../../epub/' || $identifier || '.epub'"/>
              <xsl:with-param name="type" select="'application/epub+zip'"/>
              <xsl:with-param name="words" select="'EPUB'"/>
            </xsl:call-template>
            <xsl:call-template name="edp:download">
              <xsl:with-param name="exists" select="$has-pdf"/>
              <xsl:with-param name="path" select="'../../print/' || $identifier || '.pdf'"/>
              <xsl:with-param name="type" select="'application/pdf'"/>
              <xsl:with-param name="words" select="'PDF'"/>
            </xsl:call-template>
          </ul>
        </nav>
      </xsl:if>
    </footer>
  </xsl:template>

  <xsl:template name="edp:download">
    <xsl:param name="exists" as="xs:boolean"/>
    <xsl:param name="path" as="xs:string"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:param name="words" as="xs:string"/>
    <xsl:if test="$exists">
      <li>
        <a href="{iri-to-uri($path)}" type="{$type}">{$words}</a>
      </li>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
