<?xml version="1.0" encoding="UTF-8"?>
<!-- A page beside that of the text: its head, its way back, its content. -->
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

  <xsl:template name="edp:side-page" as="element()">
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="content" as="node()*"/>
    <html lang="{$ed:text-language}" dir="{ed:direction($ed:text-language)}">
      <head>
        <meta charset="utf-8"/>
        <meta http-equiv="Content-Security-Policy"
            content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <title>{$title}: {$ed:title}</title>
        <meta name="generator" content="{$generator}"/>
        <link rel="stylesheet" href="edition.css"/>
      </head>
      <body class="side">
        <a class="skip" href="#ed-content">{ed:label('skip', $ed:interface-language)}</a>
        <header class="masthead">
          <p class="shelf">
            <a href="index.html">{$ed:title}</a>
          </p>
          <h1>{$title}</h1>
        </header>
        <main id="ed-content" class="layout">
          <xsl:sequence select="$content"/>
        </main>
      </body>
    </html>
  </xsl:template>

</xsl:stylesheet>
