"""TEI to what people read: web page, EPUB, print, and the shelf. The style sheets in ``xslt/`` decide how it looks."""
