<?xml version="1.0" encoding="UTF-8"?>
<!-- The pages: the index of chapters, elements and rules, and the frame of a chapter. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:ed="urn:x-edition:xslt"
    xmlns:edp="urn:x-edition:xslt:private"
    xmlns="http://www.w3.org/1999/xhtml"
    exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes">

  <!-- The page of contents: the chapters, and every element in the order of the alphabet. -->
  <xsl:template name="ed:index" as="element()">
    <xsl:variable name="title" as="xs:string" select="string((//titleStmt/title)[1])"/>
    <html lang="en">
      <xsl:call-template name="edp:head">
        <xsl:with-param name="title" select="$title"/>
      </xsl:call-template>
      <body>
        <main>
          <h1>{$title}</h1>
          <p class="subtitle">{(//titleStmt/title)[2]}</p>
          <nav aria-labelledby="chapters">
            <h2 id="chapters">Chapters</h2>
            <ol class="chapters">
              <xsl:apply-templates select="//body/div" mode="ed:contents"/>
            </ol>
          </nav>
          <nav aria-labelledby="elements">
            <h2 id="elements">Elements</h2>
            <ul class="names">
              <xsl:for-each select="//elementSpec">
                <xsl:sort select="lower-case(@ident)"/>
                <li>
                  <xsl:sequence select="ed:element-link(@ident, root())"/>
                </li>
              </xsl:for-each>
            </ul>
          </nav>
        </main>
        <xsl:call-template name="edp:foot"/>
      </body>
    </html>
  </xsl:template>

  <xsl:mode name="ed:contents" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="div" mode="ed:contents">
    <li>
      <a href="{@xml:id}.html">{head}</a>
    </li>
  </xsl:template>

  <!-- A chapter: its words, its rules, its elements. -->
  <xsl:template name="ed:chapter" as="element()">
    <html lang="en">
      <xsl:call-template name="edp:head">
        <xsl:with-param name="title" select="string(head)"/>
      </xsl:call-template>
      <body>
        <nav class="way">
          <a href="index.html">{(//titleStmt/title)[1]}</a>
        </nav>
        <main>
          <h1>{head}</h1>
          <xsl:apply-templates select="p" mode="ed:prose"/>
          <xsl:if test=".//elementSpec">
            <ul class="names">
              <xsl:for-each select=".//elementSpec">
                <li>
                  <a class="element" href="#{@ident}">{@ident}</a>
                </li>
              </xsl:for-each>
            </ul>
          </xsl:if>
          <xsl:apply-templates select="schemaSpec | specGrp" mode="ed:entry"/>
        </main>
        <xsl:call-template name="edp:foot"/>
      </body>
    </html>
  </xsl:template>

  <xsl:template name="edp:head" as="element()">
    <xsl:param name="title" as="xs:string"/>
    <head>
      <meta charset="utf-8"/>
      <meta http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="color-scheme" content="light dark"/>
      <title>{$title}</title>
      <meta name="generator" content="{$generator}"/>
      <link rel="stylesheet" href="profile.css"/>
    </head>
  </xsl:template>

  <xsl:template name="edp:foot" as="element()">
    <xsl:variable name="chapters" as="element(div)+" select="//body/div"/>
    <xsl:variable name="here" as="xs:integer" select="(index-of($chapters/@xml:id, string(@xml:id)), 0)[1]"/>
    <footer>
      <xsl:if test="$here gt 1">
        <a rel="prev" href="{$chapters[$here - 1]/@xml:id}.html">{$chapters[$here - 1]/head}</a>
      </xsl:if>
      <xsl:text> </xsl:text>
      <xsl:if test="$here lt count($chapters)">
        <a rel="next" href="{$chapters[$here + 1]/@xml:id}.html">{$chapters[$here + 1]/head}</a>
      </xsl:if>
    </footer>
  </xsl:template>

</xsl:stylesheet>
