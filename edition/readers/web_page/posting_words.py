"""The words around the name and the date of who put a page on a site. See ``phrases`` for the notation."""

POSTED = {
    "en": (
        "posted|posted by|posted on|posted in|published by|published on|published|submitted by|submitted on"
        "|uploaded by|added by|updated|last updated|updated on|written by|created by|created|at|on|in"
    ),
    "de": (
        "veröffentlicht|veröffentlicht am|veröffentlicht von|verfasst von|geschrieben von|erstellt von|erstellt am"
        "|eingestellt von|gepostet von|publiziert am|eingestellt am|eingestellt|veröffentlicht am|hochgeladen am"
        "|hochgeladen von|online seit|stand|aktualisiert|am|um|uhr|in"
    ),
    "fr": (
        "publié le|publié par|publié|mis en ligne le|mis en ligne par|mis en ligne|posté par|posté le|écrit par"
        "|rédigé par|ajouté par|mis à jour|mis à jour le|le|à"
    ),
    "sv": (
        "publicerad|publicerad av|publicerat|publicerat av|publicerat den|publicerad den|upplagd av|upplagt av"
        "|postat av|postad av|inlagt av|inlagd av|inlagd|inlagt|upplagd|upplagt|postad|postat"
        "|skriven av|skrivet av|uppdaterad|den|kl"
    ),
    "es": "publicado por|publicado el|publicado|enviado por|escrito por|subido por|actualizado|el|a las|en",
    "it": "pubblicato da|pubblicato il|pubblicato|inserito da|scritto da|postato da|aggiornato|il|alle|in",
    "nl": (
        "geplaatst door|geplaatst op|geplaatst|gepubliceerd op|gepubliceerd door|gepubliceerd|geschreven door"
        "|bijgewerkt|op|om"
    ),
    "ru": (
        "опубликовано|опубликовал|опубликовала|опубликован|автор|автор публикации|добавил|добавлено|разместил"
        "|размещено|дата публикации|обновлено|в|написал"
    ),
    "pl": "opublikowano|opublikował|opublikowany|dodał|dodano|zamieścił|autor|autor wpisu|zaktualizowano|o|dnia|przez",
    "da": "publiceret|udgivet|skrevet af|den|kl",
    "no": "publisert|skrevet av|lagt ut av|den|kl",
    "pt": "publicado por|publicado em|postado por|escrito por|em|às",
    "fi": "julkaistu|julkaissut|kirjoittanut|lisännyt|päivitetty|klo",
    "el": "δημοσιεύθηκε|δημοσιεύτηκε|αναρτήθηκε|ενημερώθηκε|στις|από",
}
"""Words of the line that says who put a page on the site, and when."""

POSTING = {
    "en": "posted|posted by|submitted by|uploaded by|added by|admin",
    "de": "eingestellt am|eingestellt von|eingestellt|hochgeladen von|gepostet von|erstellt von|veröffentlicht von",
    "fr": "publié par|mis en ligne par|posté par|ajouté par",
    "sv": (
        "upplagd av|upplagt av|postat av|postad av|inlagt av|inlagd av|inlagd|inlagt|upplagd|upplagt|publicerat av"
        "|publicerad av"
    ),
    "es": "publicado por|enviado por|subido por",
    "it": "pubblicato da|inserito da|postato da",
    "nl": "geplaatst door",
    "ru": "опубликовал|опубликовала|добавил|разместил|автор публикации",
    "pl": "opublikował|dodał|zamieścił",
    "pt": "postado por",
}
"""Of these, those that name someone who posted the page rather than its author."""

OFFICES = {
    "en": (
        "admin|administrator|editor|editors|editorial team|editorial board|webmaster|staff|the editors|guest"
        "|anonymous|site admin|news desk"
    ),
    "de": "redaktion|die redaktion|admin|administrator|webmaster|gast",
    "fr": "la rédaction|rédaction|admin|administrateur|webmestre|invité",
    "sv": "redaktionen|red|admin|webbredaktör|gäst",
    "es": "redacción|la redacción|admin|administrador|webmaster|invitado",
    "it": "redazione|la redazione|admin|amministratore|webmaster|ospite",
    "nl": "redactie|de redactie|admin|beheerder|webmaster|gast",
    "ru": "редакция|админ|admin|администратор|гость",
    "pl": "redakcja|admin|administrator|gość",
}
"""Who puts pages on a site without being their author."""

STAMPS = {
    "en": "last updated|last modified|updated|posted|published|added|created|uploaded|accessed|retrieved",
    "de": "zuletzt aktualisiert|zuletzt geändert|aktualisiert|stand|veröffentlicht|erstellt|abgerufen",
    "fr": "dernière mise à jour|mis à jour|mise à jour|mis en ligne|publié|modifié",
    "sv": "senast uppdaterad|senast ändrad|uppdaterad|publicerad|publicerat|hämtad",
    "es": "última actualización|última modificación|actualizado|publicado|consultado",
    "it": "ultimo aggiornamento|ultima modifica|aggiornato|pubblicato|consultato",
    "nl": "laatst bijgewerkt|laatst gewijzigd|bijgewerkt|geplaatst|gepubliceerd",
    "ru": "последнее обновление|последнее изменение|обновлено|опубликовано|размещено|добавлено",
    "pl": "ostatnia aktualizacja|ostatnia modyfikacja|zaktualizowano|opublikowano|dodano",
}
"""What stands before the date of a page rather than that of a text."""
