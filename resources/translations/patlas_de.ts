<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: Patlas contributors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Address</name>
    <message>
        <source>The address contains a user name or a password.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>Remove everything before the @; credentials are sent in headers.</source>
        <translation>Entfernen Sie alles vor dem @; Zugangsdaten werden in Headern gesendet.</translation>
    </message>
    <message>
        <source>The address has no valid host.</source>
        <translation>Die Adresse hat keinen gültigen Host.</translation>
    </message>
    <message>
        <source>Check the part between // and the next /.</source>
        <translation>Prüfen Sie den Teil zwischen // und dem nächsten /.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>Die Adresse ist leer.</translation>
    </message>
    <message>
        <source>Type a path such as /v1/api/tags.</source>
        <translation>Geben Sie einen Pfad wie /v1/api/tags ein.</translation>
    </message>
    <message>
        <source>The address contains a line break or another control character.</source>
        <translation>Die Adresse enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>Type the address again, or paste it as one line.</source>
        <translation>Geben Sie die Adresse neu ein, oder fügen Sie sie als eine Zeile ein.</translation>
    </message>
    <message>
        <source>%1 has no address at the moment.</source>
        <translation>%1 hat zurzeit keine Adresse.</translation>
    </message>
    <message>
        <source>Start the sandbox, or choose another environment.</source>
        <translation>Starten Sie die Sandbox, oder wählen Sie eine andere Umgebung.</translation>
    </message>
    <message>
        <source>The address does not begin with /, http:// or https://.</source>
        <translation>Die Adresse beginnt nicht mit /, http:// oder https://.</translation>
    </message>
    <message>
        <source>Type a path such as /v1/api/tags, or a full address.</source>
        <translation>Geben Sie einen Pfad wie /v1/api/tags oder eine vollständige Adresse ein.</translation>
    </message>
    <message>
        <source>Patlas supports http and https, not %1.</source>
        <translation>Patlas unterstützt http und https, nicht %1.</translation>
    </message>
    <message>
        <source>Type an address that begins with http:// or https://.</source>
        <translation>Geben Sie eine Adresse ein, die mit http:// oder https:// beginnt.</translation>
    </message>
    <message>
        <source>A part of the path is &quot;%1&quot;, which would change the address.</source>
        <translation>Ein Teil des Pfads ist „%1“; das würde die Adresse verändern.</translation>
    </message>
    <message>
        <source>Enter another value for the parameter, or type the whole path.</source>
        <translation>Geben Sie einen anderen Wert für den Parameter oder den ganzen Pfad ein.</translation>
    </message>
    <message>
        <source>The address cannot be understood.</source>
        <translation>Die Adresse ist nicht verständlich.</translation>
    </message>
    <message>
        <source>Check it for invalid characters.</source>
        <translation>Prüfen Sie sie auf ungültige Zeichen.</translation>
    </message>
</context>
<context>
    <name>BodyFileTexts</name>
    <message>
        <source>It is part of the body. Nothing was sent.</source>
        <translation>Die Datei ist Teil des Bodys. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Correct the file, or the line of the body that names it.</source>
        <translation>Korrigieren Sie die Datei oder die Zeile im Body, die auf sie verweist.</translation>
    </message>
    <message>
        <source>The encoding %1 of a file in the body is not known.</source>
        <translation>Die Kodierung %1 einer Datei im Body ist unbekannt.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 is too large.</source>
        <translation>Die Datei %1 ist zu groß.</translation>
    </message>
    <message>
        <source>Variables are replaced in files of up to %1 MiB; a file without, “&lt; ”, may have any size.</source>
        <translation>In Dateien bis %1 MiB werden Variablen ersetzt; ohne Ersetzung („&lt; “) darf eine Datei beliebig groß sein.</translation>
    </message>
    <message>
        <source>A variable in the file %1 cannot be used.</source>
        <translation>Eine Variable in der Datei %1 kann nicht verwendet werden.</translation>
    </message>
</context>
<context>
    <name>BodySchema</name>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>BruFile</name>
    <message>
        <source>This is not a file of Bruno.</source>
        <translation>Das ist keine Bruno-Datei.</translation>
    </message>
    <message>
        <source>Open it in Bruno, and save it again.</source>
        <translation>Öffnen Sie sie in Bruno, und speichern Sie sie erneut.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>a block such as “meta {” is expected.</source>
        <translation>ein Block wie „meta {“ wird erwartet.</translation>
    </message>
    <message>
        <source>the block “%1” is not closed.</source>
        <translation>der Block „%1“ ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>nothing may follow the bracket that closes a block.</source>
        <translation>nach der Klammer, die einen Block schließt, darf nichts folgen.</translation>
    </message>
    <message>
        <source>“key: value” is expected.</source>
        <translation>„Schlüssel: Wert“ wird erwartet.</translation>
    </message>
    <message>
        <source>the text that &apos;&apos;&apos; begins has no end.</source>
        <translation>der mit &apos;&apos;&apos; begonnene Text hat kein Ende.</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation>Der Inhalt ist kein UTF-8-Text.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The command ends inside a quotation.</source>
        <translation>Der Befehl endet innerhalb von Anführungszeichen.</translation>
    </message>
    <message>
        <source>A part of the command or a closing quote is missing.</source>
        <translation>Ein Teil des Befehls oder ein schließendes Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>Copy the whole command and paste it again.</source>
        <translation>Kopieren Sie den ganzen Befehl, und fügen Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>The command has more than %1 words.</source>
        <translation>Der Befehl hat mehr als %1 Wörter.</translation>
    </message>
    <message>
        <source>Copy only the command and paste it again.</source>
        <translation>Kopieren Sie nur den Befehl, und fügen Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>The command is longer than %1 KiB.</source>
        <translation>Der Befehl ist länger als %1 KiB.</translation>
    </message>
    <message>
        <source>No shell accepts a command of that length.</source>
        <translation>Keine Shell akzeptiert einen Befehl dieser Länge.</translation>
    </message>
    <message>
        <source>Paste the command without its body, and the body into Body.</source>
        <translation>Fügen Sie den Befehl ohne Body ein, und den Body unter „Body“.</translation>
    </message>
    <message>
        <source>The command contains a NUL character, which is not possible in a command.</source>
        <translation>Der Befehl enthält ein NUL-Zeichen; das ist in einem Befehl nicht möglich.</translation>
    </message>
    <message>
        <source>Copy it as text and paste it again.</source>
        <translation>Kopieren Sie ihn als Text, und fügen Sie ihn erneut ein.</translation>
    </message>
</context>
<context>
    <name>CopyWithSecrets</name>
    <message>
        <source>The secret that was typed for %1 is not copied.</source>
        <translation>Das für %1 eingegebene Secret wird nicht kopiert.</translation>
    </message>
    <message>
        <source>What %1 prints is not copied.</source>
        <translation>Die Ausgabe von %1 wird nicht kopiert.</translation>
    </message>
    <message>
        <source>It is only known when the request is sent.</source>
        <translation>Sie ist erst beim Senden der Anfrage bekannt.</translation>
    </message>
    <message>
        <source>Copy without secrets: the code takes it from a variable.</source>
        <translation>Kopieren Sie ohne Secrets: Der Code liest den Wert dann aus einer Variablen.</translation>
    </message>
</context>
<context>
    <name>CredentialChoice</name>
    <message>
        <source>Send header as UTF-8</source>
        <translation>Header als UTF-8 senden</translation>
    </message>
    <message>
        <source>Send header as Latin-1</source>
        <translation>Header als Latin-1 senden</translation>
    </message>
    <message>
        <source>Keep %1 as a credential…</source>
        <translation>%1 als Zugangsdaten aufbewahren…</translation>
    </message>
    <message>
        <source>Add as environment…</source>
        <translation>Als Umgebung hinzufügen…</translation>
    </message>
    <message>
        <source>Add %1 token…</source>
        <translation>Token hinzufügen (%1)…</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
    <message>
        <source>Sign in for this operation…</source>
        <translation>Für diese Operation anmelden…</translation>
    </message>
    <message>
        <source>Create a token for this operation…</source>
        <translation>Token für diese Operation erstellen…</translation>
    </message>
    <message>
        <source>Add a token for this operation…</source>
        <translation>Token für diese Operation hinzufügen…</translation>
    </message>
</context>
<context>
    <name>Curl</name>
    <message>
        <source>User in the address</source>
        <translation>Benutzer in der Adresse</translation>
    </message>
    <message>
        <source>%1 in the address</source>
        <translation>%1 in der Adresse</translation>
    </message>
    <message>
        <source>The command contains no address.</source>
        <translation>Der Befehl enthält keine Adresse.</translation>
    </message>
    <message>
        <source>Copy the whole command and paste it again.</source>
        <translation>Kopieren Sie den ganzen Befehl, und fügen Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>Patlas supports http and https, not %1.</source>
        <translation>Patlas unterstützt http und https, nicht %1.</translation>
    </message>
    <message>
        <source>The address has more than %1 parameters.</source>
        <translation>Die Adresse hat mehr als %1 Parameter.</translation>
    </message>
    <message>
        <source>Copy the command with only the parameters that you need and paste it again.</source>
        <translation>Kopieren Sie den Befehl nur mit den benötigten Parametern, und fügen Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>Left out, because Patlas has no equivalent: %1.</source>
        <translation>Weggelassen, weil es in Patlas keine Entsprechung gibt: %1.</translation>
    </message>
    <message>
        <source>Left out, because curl has no such option: %1.</source>
        <translation>Weggelassen, weil curl keine solche Option hat: %1.</translation>
    </message>
    <message>
        <source>There are more notes like these.</source>
        <translation>Es gibt weitere Hinweise dieser Art.</translation>
    </message>
    <message>
        <source>--insecure is ignored: certificates are always checked. You can set your own certificate authority in the environment.</source>
        <translation>--insecure wird ignoriert: Zertifikate werden immer geprüft. Eine eigene Zertifizierungsstelle können Sie in der Umgebung festlegen.</translation>
    </message>
    <message>
        <source>--location is ignored: a redirect is shown, and followed only if you choose to.</source>
        <translation>--location wird ignoriert: Eine Weiterleitung wird angezeigt, und Patlas folgt ihr nur, wenn Sie es wollen.</translation>
    </message>
    <message>
        <source>The proxy is ignored: it is set in the environment.</source>
        <translation>Der Proxy wird ignoriert: Er wird in der Umgebung festgelegt.</translation>
    </message>
    <message>
        <source>Certificates, keys and TLS versions are ignored: they are set in the environment.</source>
        <translation>Zertifikate, Schlüssel und TLS-Versionen werden ignoriert: Sie werden in der Umgebung festgelegt.</translation>
    </message>
    <message>
        <source>Options and variables from elsewhere (--config, --variable, --expand-…) are not read.</source>
        <translation>Optionen und Variablen aus anderen Quellen (--config, --variable, --expand-…) werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Passwords in .netrc are not read: choose a token.</source>
        <translation>Passwörter in .netrc werden nicht gelesen: Wählen Sie ein Token.</translation>
    </message>
    <message>
        <source>%1 is at the end and has no value.</source>
        <translation>%1 steht am Ende und hat keinen Wert.</translation>
    </message>
    <message numerus="yes">
        <source>%n more curl command(s) follow.</source>
        <translation>
            <numerusform>Ein weiterer curl-Befehl folgt.</numerusform>
            <numerusform>%n weitere curl-Befehle folgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>More follows the command (a pipe, a file to read, another command). It was not read.</source>
        <translation>Nach dem Befehl steht noch etwas (eine Pipe, eine zu lesende Datei, ein weiterer Befehl). Es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The command contains several addresses. This is the first.</source>
        <translation>Der Befehl enthält mehrere Adressen. Dies ist die erste.</translation>
    </message>
    <message>
        <source>The command goes to %1, and so does the request, without any token of “%3”. %1 is your environment “%2”: choose it and paste the command again to send a token.</source>
        <translation>Der Befehl geht an %1, und die Anfrage ebenso, ohne Token von „%3“. %1 ist Ihre Umgebung „%2“: Wählen Sie diese aus, und fügen Sie den Befehl erneut ein, um ein Token zu senden.</translation>
    </message>
    <message>
        <source>The command goes to %1, and so does the request, without any token of “%2”. Add an environment for %1 to send tokens there.</source>
        <translation>Der Befehl geht an %1, und die Anfrage ebenso, ohne Token von „%2“. Um Tokens dorthin zu senden, fügen Sie eine Umgebung für %1 hinzu.</translation>
    </message>
    <message>
        <source>%1 stands for an address. The request goes to “%2”.</source>
        <translation>%1 steht für eine Adresse. Die Anfrage geht an „%2“.</translation>
    </message>
    <message>
        <source>No operation of the API has this method and path, so it is a request of your own.</source>
        <translation>Keine Operation der API hat diese Methode und diesen Pfad; es ist daher eine eigene Anfrage.</translation>
    </message>
    <message>
        <source>curl reads {a,b} and [1-9] in an address as a list of addresses. This is the first of them.</source>
        <translation>curl liest {a,b} und [1-9] in einer Adresse als Liste von Adressen. Dies ist die erste davon.</translation>
    </message>
    <message>
        <source>%1 in the path is a placeholder: enter a value for it under Parameters.</source>
        <translation>%1 im Pfad ist ein Platzhalter: Geben Sie unter „Parameter“ einen Wert dafür ein.</translation>
    </message>
    <message>
        <source>A long dash, which word processors write, was read as “-”.</source>
        <translation>Ein langer Gedankenstrich, wie ihn Textverarbeitungen schreiben, wurde als „-“ gelesen.</translation>
    </message>
    <message>
        <source>Curved quotation marks, which word processors write, were read as quotes.</source>
        <translation>Typografische Anführungszeichen, wie sie Textverarbeitungen schreiben, wurden als gerade gelesen.</translation>
    </message>
    <message>
        <source>The method is sent as it is written, %1. For services, %2 is another method.</source>
        <translation>Die Methode wird gesendet, wie sie geschrieben ist: %1. Für Dienste ist %2 eine andere Methode.</translation>
    </message>
    <message>
        <source>%1 is not evaluated: it is in the request as written.</source>
        <translation>%1 wird nicht ausgewertet: Es steht unverändert in der Anfrage.</translation>
    </message>
    <message>
        <source>%1: the value is your token “%2”, which is chosen.</source>
        <translation>%1: Der Wert ist Ihr Token „%2“; es ist ausgewählt.</translation>
    </message>
    <message>
        <source>%1: the value is your token “%2”, which belongs to another environment. It was left out.</source>
        <translation>%1: Der Wert ist Ihr Token „%2“, das zu einer anderen Umgebung gehört. Er wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1: the value was left out, because you have no such token.</source>
        <translation>%1: Der Wert wurde weggelassen, weil Sie kein solches Token haben.</translation>
    </message>
    <message>
        <source>Store it under Tokens, as a %1.</source>
        <translation>Speichern Sie ihn unter „Tokens“ als „%1“.</translation>
    </message>
    <message>
        <source>Store it with “Add existing token…”.</source>
        <translation>Speichern Sie ihn mit „Vorhandenes Token hinzufügen…“.</translation>
    </message>
    <message>
        <source>%1: the value was left out. Credentials come from stored tokens only.</source>
        <translation>%1: Der Wert wurde weggelassen. Zugangsdaten stammen nur aus gespeicherten Tokens.</translation>
    </message>
    <message>
        <source>%1 in the address signs this one request. It is sent, and not kept with the request: whoever has it may use the address.</source>
        <translation>%1 in der Adresse signiert diese eine Anfrage. Es wird gesendet, aber nicht mit der Anfrage aufbewahrt: Wer es hat, kann die Adresse nutzen.</translation>
    </message>
    <message>
        <source>%1: %2 stands for a token. The one chosen here is sent.</source>
        <translation>%1: %2 steht für ein Token. Gesendet wird das hier ausgewählte.</translation>
    </message>
    <message>
        <source>The address, a parameter, a header or the body contained something that looks like a token. It was replaced by dots.</source>
        <translation>Die Adresse, ein Parameter, ein Header oder der Body enthielt etwas, das wie ein Token aussieht. Es wurde durch Punkte ersetzt.</translation>
    </message>
    <message>
        <source>Headers of the file %1 are not read.</source>
        <translation>Header aus der Datei %1 werden nicht gelesen.</translation>
    </message>
    <message>
        <source>“%1” is not a header: it has no colon.</source>
        <translation>„%1“ ist kein Header: Der Doppelpunkt fehlt.</translation>
    </message>
    <message>
        <source>%1 is left out: Patlas sets it for each request.</source>
        <translation>%1 wird weggelassen: Patlas setzt den Wert für jede Anfrage.</translation>
    </message>
    <message>
        <source>%1 is not sent, as in the command.</source>
        <translation>%1 wird nicht gesendet, wie im Befehl.</translation>
    </message>
    <message>
        <source>The body comes from the file %1, which is not read automatically. Paste its contents into Body.</source>
        <translation>Der Body kommt aus der Datei %1, die nicht automatisch gelesen wird. Fügen Sie ihren Inhalt unter „Body“ ein.</translation>
    </message>
    <message>
        <source>The body is not UTF-8 text, so it was left out.</source>
        <translation>Der Body ist kein UTF-8-Text; er wurde weggelassen.</translation>
    </message>
    <message>
        <source>curl would send the body as a web form, because the command has no Content-Type. Here it is sent as JSON, which the operation accepts.</source>
        <translation>curl würde den Body als Webformular senden, weil im Befehl kein Content-Type steht. Hier wird er als JSON gesendet, das die Operation akzeptiert.</translation>
    </message>
    <message numerus="yes">
        <source>The %n part(s) of the form are left out: only operations that take a form can send one.</source>
        <translation>
            <numerusform>Der Teil des Formulars wird weggelassen: Nur Operationen, die ein Formular erwarten, können eines senden.</numerusform>
            <numerusform>Die %n Teile des Formulars werden weggelassen: Nur Operationen, die ein Formular erwarten, können eines senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The part “%1” is left out: the form of the operation has no part of that name.</source>
        <translation>Der Teil „%1“ wird weggelassen: Das Formular der Operation hat keinen Teil dieses Namens.</translation>
    </message>
    <message>
        <source>“%1” is not a part of a form, which has a name. It is left out.</source>
        <translation>„%1“ ist kein Teil eines Formulars, denn der Name fehlt. Es wird weggelassen.</translation>
    </message>
    <message>
        <source>The part “%1” occurs more than once. The first is used.</source>
        <translation>Der Teil „%1“ kommt mehrfach vor. Der erste wird verwendet.</translation>
    </message>
    <message>
        <source>The part “%1” comes from the file %2, which is not read automatically. Paste its contents.</source>
        <translation>Der Teil „%1“ kommt aus der Datei %2, die nicht automatisch gelesen wird. Fügen Sie ihren Inhalt ein.</translation>
    </message>
    <message>
        <source>The part “%1” is text in the command and a file in the operation: choose the file.</source>
        <translation>Der Teil „%1“ ist im Befehl Text und in der Operation eine Datei: Wählen Sie die Datei aus.</translation>
    </message>
    <message>
        <source>The part “%1” is the file %2. It is read when you send the request.</source>
        <translation>Der Teil „%1“ ist die Datei %2. Sie wird beim Senden der Anfrage gelesen.</translation>
    </message>
    <message>
        <source>File name and headers of the part “%1” are set by Patlas.</source>
        <translation>Dateiname und Header des Teils „%1“ werden von Patlas gesetzt.</translation>
    </message>
    <message>
        <source>This is not a curl command.</source>
        <translation>Das ist kein curl-Befehl.</translation>
    </message>
    <message>
        <source>There is no line that begins with curl.</source>
        <translation>Keine Zeile beginnt mit curl.</translation>
    </message>
    <message>
        <source>Copy a command that begins with curl and paste it again.</source>
        <translation>Kopieren Sie einen Befehl, der mit curl beginnt, und fügen Sie ihn erneut ein.</translation>
    </message>
</context>
<context>
    <name>Decoding</name>
    <message>
        <source>The response could not be decompressed.</source>
        <translation>Die Antwort konnte nicht dekomprimiert werden.</translation>
    </message>
    <message>
        <source>It is declared as compressed, but its data is not valid. The part before the fault is kept.</source>
        <translation>Sie ist als komprimiert gekennzeichnet, die Daten sind aber ungültig. Der Teil vor dem Fehler bleibt erhalten.</translation>
    </message>
    <message>
        <source>Send the request with the header Accept-Encoding: identity.</source>
        <translation>Senden Sie die Anfrage mit dem Header Accept-Encoding: identity.</translation>
    </message>
    <message>
        <source>The response grows more than %1-fold when it is decompressed.</source>
        <translation>Die Antwort wird beim Dekomprimieren mehr als %1-mal so groß.</translation>
    </message>
    <message>
        <source>It may be a decompression bomb. Patlas stopped; the beginning is kept.</source>
        <translation>Möglicherweise ist es eine Dekomprimierungsbombe. Patlas hat abgebrochen; der Anfang bleibt erhalten.</translation>
    </message>
    <message>
        <source>Send the request with the header Accept-Encoding: identity if you trust the service.</source>
        <translation>Senden Sie die Anfrage mit dem Header Accept-Encoding: identity, wenn Sie dem Dienst vertrauen.</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>The role %1 is too low here: it takes %2.</source>
        <translation>Die Rolle %1 genügt hier nicht: Erforderlich ist %2.</translation>
    </message>
    <message>
        <source>It is the role of the owner of %1.</source>
        <translation>Es ist die Rolle des Inhabers von %1.</translation>
    </message>
    <message>
        <source>The token %1 was revoked or has expired at the service.</source>
        <translation>Das Token %1 wurde beim Dienst widerrufen oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>Create another one and choose it under Token.</source>
        <translation>Erstellen Sie ein neues, und wählen Sie es unter „Token“ aus.</translation>
    </message>
    <message>
        <source>The service may no longer know the project API token of %1.</source>
        <translation>Der Dienst kennt das Projekt-API-Token von %1 möglicherweise nicht mehr.</translation>
    </message>
    <message>
        <source>It changes when someone makes a new one in the project&apos;s settings. Copy it from there again.</source>
        <translation>Es ändert sich, wenn jemand in den Projekteinstellungen ein neues erstellt. Kopieren Sie es dort erneut.</translation>
    </message>
    <message>
        <source>The token %1 may have been revoked or may have expired.</source>
        <translation>Das Token %1 wurde möglicherweise widerrufen oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>The request carried no token.</source>
        <translation>Die Anfrage enthielt kein Token.</translation>
    </message>
    <message>
        <source>The service does not know the project API token of %1.</source>
        <translation>Der Dienst kennt das Projekt-API-Token von %1 nicht.</translation>
    </message>
    <message>
        <source>Patlas found no problem with this request before it was sent.</source>
        <translation>Patlas hat vor dem Senden kein Problem mit dieser Anfrage gefunden.</translation>
    </message>
    <message>
        <source>The token %1 may lack a scope that is not known here.</source>
        <translation>Dem Token %1 fehlt möglicherweise ein Scope, der hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The role of the owner of %1 may be too low, or may have changed.</source>
        <translation>Die Rolle des Inhabers von %1 reicht möglicherweise nicht aus oder hat sich geändert.</translation>
    </message>
    <message>
        <source>The owner of %1 may not be a member of %2.</source>
        <translation>Der Inhaber von %1 ist möglicherweise kein Mitglied von %2.</translation>
    </message>
    <message>
        <source>The service may require a personal access token here.</source>
        <translation>Der Dienst verlangt hier möglicherweise ein persönliches Zugriffstoken.</translation>
    </message>
    <message>
        <source>The project API token of %1 may be wrong or replaced.</source>
        <translation>Das Projekt-API-Token von %1 ist möglicherweise falsch oder wurde ersetzt.</translation>
    </message>
    <message>
        <source>The address of this computer may not be in the project&apos;s IP allow-list.</source>
        <translation>Die Adresse dieses Computers steht möglicherweise nicht auf der IP-Positivliste des Projekts.</translation>
    </message>
    <message>
        <source>An empty list blocks every change. The list is in the project&apos;s settings.</source>
        <translation>Eine leere Liste sperrt jede Änderung. Die Liste finden Sie in den Projekteinstellungen.</translation>
    </message>
    <message>
        <source>There may be nothing with this %1.</source>
        <translation>Möglicherweise gibt es dazu nichts: %1.</translation>
    </message>
    <message>
        <source>It may have been deleted, or belong to another project or branch. List them first to see the ids.</source>
        <translation>Vielleicht wurde es gelöscht, oder es gehört zu einem anderen Projekt oder Branch. Rufen Sie zuerst die Liste ab, um die IDs zu sehen.</translation>
    </message>
    <message>
        <source>The service does not know this address.</source>
        <translation>Der Dienst kennt diese Adresse nicht.</translation>
    </message>
    <message>
        <source>Check the path for a spelling mistake.</source>
        <translation>Prüfen Sie den Pfad auf Tippfehler.</translation>
    </message>
    <message>
        <source>%1 may have a different address.</source>
        <translation>%1 hat möglicherweise eine andere Adresse.</translation>
    </message>
    <message>
        <source>It was inferred or seen in another client, not read in the documentation of the service.</source>
        <translation>Sie ist abgeleitet oder aus einem anderen Client bekannt und steht nicht in der Dokumentation des Dienstes.</translation>
    </message>
    <message>
        <source>The project or branch in the request may not exist.</source>
        <translation>Das Projekt oder der Branch in der Anfrage existiert möglicherweise nicht.</translation>
    </message>
    <message>
        <source>The token %1 may not have what it takes to see it.</source>
        <translation>Das Token %1 hat möglicherweise nicht die nötigen Rechte, um es zu sehen.</translation>
    </message>
    <message>
        <source>Some services respond to such a token as if there were nothing.</source>
        <translation>Manche Dienste antworten einem solchen Token, als gäbe es nichts.</translation>
    </message>
    <message>
        <source>The service does not accept %1 at this address.</source>
        <translation>Der Dienst akzeptiert %1 an dieser Adresse nicht.</translation>
    </message>
    <message>
        <source>Something with this name or id already exists.</source>
        <translation>Etwas mit diesem Namen oder dieser ID existiert bereits.</translation>
    </message>
    <message>
        <source>The body is larger than the service accepts.</source>
        <translation>Der Body ist größer, als der Dienst akzeptiert.</translation>
    </message>
    <message>
        <source>The service does not accept this kind of body.</source>
        <translation>Der Dienst akzeptiert diese Art von Body nicht.</translation>
    </message>
    <message>
        <source>Check Content-Type under Headers.</source>
        <translation>Prüfen Sie Content-Type unter „Header“.</translation>
    </message>
    <message>
        <source>The service could not use a parameter or the body.</source>
        <translation>Der Dienst konnte einen Parameter oder den Body nicht verwenden.</translation>
    </message>
    <message>
        <source>Compare with the example of the operation.</source>
        <translation>Vergleichen Sie mit dem Beispiel der Operation.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Zu viele Anfragen in kurzer Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait %n second(s).</source>
        <translation>
            <numerusform>Der Dienst bittet, eine Sekunde zu warten.</numerusform>
            <numerusform>Der Dienst bittet, %n Sekunden zu warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a little before the next one.</source>
        <translation>Warten Sie etwas vor der nächsten.</translation>
    </message>
    <message>
        <source>The service asks to wait until %1.</source>
        <translation>Der Dienst bittet, bis %1 zu warten.</translation>
    </message>
    <message>
        <source>The service knows this operation but does not support it.</source>
        <translation>Der Dienst kennt diese Operation, unterstützt sie aber nicht.</translation>
    </message>
    <message>
        <source>The service failed on its own side (%1).</source>
        <translation>Der Dienst ist an einem eigenen Fehler gescheitert (%1).</translation>
    </message>
    <message>
        <source>The request may have been carried out in part. Check before you send it again.</source>
        <translation>Die Anfrage wurde möglicherweise teilweise ausgeführt. Prüfen Sie das, bevor Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>The service redirects to another address but does not name it.</source>
        <translation>Der Dienst leitet auf eine andere Adresse um, nennt sie aber nicht.</translation>
    </message>
    <message>
        <source>The redirect to %1 was not followed.</source>
        <translation>Der Weiterleitung auf %1 wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>Patlas follows no redirect by itself, so that tokens are sent only to their own service. Choose Follow redirect to follow it; to another host, the request has no tokens, and you see it before it is sent.</source>
        <translation>Patlas folgt keiner Weiterleitung von selbst, damit Tokens nur an ihren eigenen Dienst gesendet werden. Mit „Weiterleitung folgen“ folgen Sie ihr; an einen anderen Host geht die Anfrage ohne Tokens, und Sie sehen sie vor dem Senden.</translation>
    </message>
    <message>
        <source>The service says: %1</source>
        <translation>Der Dienst meldet: %1</translation>
    </message>
    <message>
        <source>A proxy on the way asks for a user name and a password.</source>
        <translation>Ein Proxy auf dem Weg verlangt Benutzernamen und Passwort.</translation>
    </message>
    <message>
        <source>The request did not reach the service. Enter them for the proxy under Edit environment.</source>
        <translation>Die Anfrage hat den Dienst nicht erreicht. Geben Sie beides für den Proxy unter „Umgebung bearbeiten“ ein.</translation>
    </message>
    <message>
        <source>The network asks you to sign in.</source>
        <translation>Das Netzwerk verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>The response comes from the network that you are in, and the request did not reach the service. Open any page in a browser, sign in, and send it again.</source>
        <translation>Die Antwort kommt aus dem Netzwerk, in dem Sie sich befinden; die Anfrage hat den Dienst nicht erreicht. Öffnen Sie eine beliebige Seite im Browser, melden Sie sich an, und senden Sie die Anfrage erneut.</translation>
    </message>
    <message>
        <source>The response is a web page, and this operation is described with JSON.</source>
        <translation>Die Antwort ist eine Webseite; für diese Operation ist aber JSON beschrieben.</translation>
    </message>
    <message>
        <source>It may come from a sign-in page of the network that you are in, from a proxy, or from another service at this address. Open any page in a browser to see whether the network asks you to sign in, and check the address of the environment.</source>
        <translation>Sie kommt vielleicht von einer Anmeldeseite Ihres Netzwerks, von einem Proxy oder von einem anderen Dienst an dieser Adresse. Öffnen Sie eine beliebige Seite im Browser, um zu sehen, ob das Netzwerk eine Anmeldung verlangt, und prüfen Sie die Adresse der Umgebung.</translation>
    </message>
</context>
<context>
    <name>Docs</name>
    <message>
        <source>[image: %1]</source>
        <translation>[Bild: %1]</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>The rest of the text is not shown: %1 characters.</source>
        <translation>Der Rest des Textes wird nicht angezeigt: %1 Zeichen.</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>Keine Zugangsdaten</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>und %1</translation>
    </message>
    <message>
        <source>%1 with the scope</source>
        <translation>%1 mit dem Scope</translation>
    </message>
    <message>
        <source>%1 with the scopes</source>
        <translation>%1 mit den Scopes</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>No credential is needed.</source>
        <translation>Es werden keine Zugangsdaten benötigt.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>The service said so on %1, in %2.</source>
        <translation>Das hat der Dienst am %1 in %2 mitgeteilt.</translation>
    </message>
    <message>
        <source>Forget what it said</source>
        <translation>Diese Mitteilung vergessen</translation>
    </message>
    <message>
        <source>That it needs these scopes is %1.</source>
        <translation>Dass sie diese Scopes benötigt, ist %1.</translation>
    </message>
    <message>
        <source>in the path</source>
        <translation>im Pfad</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>in the query</source>
        <translation>in der Query</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Body der Anfrage</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>any other</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>About this API</source>
        <translation>Über diese API</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>write only</source>
        <translation>nur schreiben</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>names like </source>
        <translation>Namen wie </translation>
    </message>
    <message>
        <source>any other name</source>
        <translation>jeder andere Name</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>Element %1</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>Not shown further: it contains itself, or this page is long enough.</source>
        <translation>Nicht weiter angezeigt: Es enthält sich selbst, oder diese Seite ist lang genug.</translation>
    </message>
    <message>
        <source>Always </source>
        <translation>Immer </translation>
    </message>
    <message>
        <source>One of </source>
        <translation>Eins von </translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
</context>
<context>
    <name>DotEnv</name>
    <message>
        <source>This line is not “NAME=value”. It is left out.</source>
        <translation>Diese Zeile ist nicht „NAME=Wert“. Sie wird weggelassen.</translation>
    </message>
    <message>
        <source>The quotes around the value of %1 do not match. It is taken up to the end of the line.</source>
        <translation>Die Anführungszeichen um den Wert von %1 passen nicht zusammen. Er wird bis zum Zeilenende übernommen.</translation>
    </message>
</context>
<context>
    <name>DraftDefinition</name>
    <message>
        <source>The form takes in files, and was edited.</source>
        <translation>Das Formular bindet Dateien ein und wurde bearbeitet.</translation>
    </message>
    <message>
        <source>Patlas cannot write both. Nothing was saved, and your edits are still here.</source>
        <translation>Patlas kann nicht beides schreiben. Es wurde nichts gespeichert; Ihre Änderungen sind noch da.</translation>
    </message>
    <message>
        <source>Edit the body in the file itself, or save the request as a new one.</source>
        <translation>Bearbeiten Sie den Body direkt in der Datei, oder speichern Sie die Anfrage als neue.</translation>
    </message>
</context>
<context>
    <name>EnvironmentFileEdit</name>
    <message>
        <source>The file of environments is malformed in line %1.</source>
        <translation>Die Umgebungsdatei ist in Zeile %1 fehlerhaft.</translation>
    </message>
    <message>
        <source>The file of environments is not a JSON object.</source>
        <translation>Die Umgebungsdatei ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Correct it in a text editor, and try again.</source>
        <translation>Korrigieren Sie sie in einem Texteditor, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A variable cannot be called so.</source>
        <translation>Eine Variable kann nicht so heißen.</translation>
    </message>
    <message>
        <source>Give it, and its environment, another name.</source>
        <translation>Geben Sie ihr und ihrer Umgebung einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>EnvironmentFiles</name>
    <message>
        <source>The file is not JSON: %1 None of its environments is read.</source>
        <translation>Die Datei ist kein JSON: %1 Keine ihrer Umgebungen wird gelesen.</translation>
    </message>
    <message>
        <source>The file is not JSON. None of its environments is read.</source>
        <translation>Die Datei ist kein JSON. Keine ihrer Umgebungen wird gelesen.</translation>
    </message>
    <message>
        <source>The file is not an object of environments. Nothing in it is read.</source>
        <translation>Die Datei ist kein Objekt mit Umgebungen. Nichts darin wird gelesen.</translation>
    </message>
    <message>
        <source>%1 is not an object with variables. It is left out.</source>
        <translation>%1 ist kein Objekt mit Variablen. Es wird weggelassen.</translation>
    </message>
    <message>
        <source>%1 is there more than once. The last one counts.</source>
        <translation>%1 kommt mehrfach vor. Das letzte Vorkommen gilt.</translation>
    </message>
    <message>
        <source>What %1 extends is not the name of an environment, nor a list of such names.</source>
        <translation>Was %1 erweitert, ist weder der Name einer Umgebung noch eine Liste solcher Namen.</translation>
    </message>
    <message>
        <source>%1 is a setting of JetBrains&apos; HTTP Client and not a variable. It is not used.</source>
        <translation>%1 ist eine Einstellung des HTTP-Clients von JetBrains und keine Variable. Sie wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The value of %1 is kept where only Visual Studio reads it. It is not used.</source>
        <translation>Der Wert von %1 liegt an einem Ort, den nur Visual Studio liest. Er wird nicht verwendet.</translation>
    </message>
    <message>
        <source>%1 extends %2, and there is no such environment.</source>
        <translation>%1 erweitert %2, und eine solche Umgebung gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 extends itself. This is not followed.</source>
        <translation>%1 erweitert sich selbst. Das wird nicht verfolgt.</translation>
    </message>
    <message>
        <source>%1 extends %2, which in the end extends %1. This is not followed.</source>
        <translation>%1 erweitert %2, das letztlich %1 erweitert. Das wird nicht verfolgt.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>It was cancelled before it was finished.</source>
        <translation>Der Vorgang wurde abgebrochen, bevor er fertig war.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>HarContent</name>
    <message>
        <source>The body was left out because of its size.</source>
        <translation>Der Body wurde wegen seiner Größe weggelassen.</translation>
    </message>
    <message>
        <source>The body was left out because it contains a token.</source>
        <translation>Der Body wurde weggelassen, weil er ein Token enthält.</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>The proxy asks for a user name and a password.</source>
        <translation>Der Proxy verlangt Benutzernamen und Passwort.</translation>
    </message>
    <message>
        <source>%1 was not reached.</source>
        <translation>%1 wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>Enter them for the proxy under Edit environment.</source>
        <translation>Geben Sie beides für den Proxy unter „Umgebung bearbeiten“ ein.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>Der Proxy hat die Anfrage nicht durchgelassen.</translation>
    </message>
    <message>
        <source>Check the proxy under Edit environment, or the system proxy.</source>
        <translation>Prüfen Sie den Proxy unter „Umgebung bearbeiten“ oder den System-Proxy.</translation>
    </message>
    <message>
        <source>Nothing responds at %1, port %2.</source>
        <translation>Unter %1, Port %2, antwortet nichts.</translation>
    </message>
    <message>
        <source>The computer was reached, but no service listens there. Nothing was sent.</source>
        <translation>Der Computer wurde erreicht, aber dort lauscht kein Dienst. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the address, and whether the service or the sandbox is running.</source>
        <translation>Prüfen Sie die Adresse, und ob der Dienst oder die Sandbox läuft.</translation>
    </message>
    <message>
        <source>There is no computer called %1.</source>
        <translation>Es gibt keinen Computer namens %1.</translation>
    </message>
    <message>
        <source>The name could not be looked up. Nothing was sent.</source>
        <translation>Der Name konnte nicht aufgelöst werden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether this computer is online.</source>
        <translation>Prüfen Sie die Schreibweise, und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it responded.</source>
        <translation>%1 hat die Verbindung vor der Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The request may have arrived and may have been carried out.</source>
        <translation>Die Anfrage kann angekommen und ausgeführt worden sein.</translation>
    </message>
    <message>
        <source>Check whether it had an effect before you send it again.</source>
        <translation>Prüfen Sie, ob sie etwas bewirkt hat, bevor Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation>%1 konnte nicht rechtzeitig erreicht werden.</translation>
    </message>
    <message>
        <source>No connection was established. Nothing was sent.</source>
        <translation>Es kam keine Verbindung zustande. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the address, the network and any firewall.</source>
        <translation>Prüfen Sie Adresse, Netzwerk und Firewall.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Die Verbindung zu %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The network may be down, or something on the way blocks the connection.</source>
        <translation>Das Netzwerk ist vielleicht ausgefallen, oder etwas auf dem Weg blockiert die Verbindung.</translation>
    </message>
    <message>
        <source>Check the network and send the request again.</source>
        <translation>Prüfen Sie das Netzwerk, und senden Sie die Anfrage erneut.</translation>
    </message>
    <message>
        <source>The service at %1, port %2 does not speak valid HTTP.</source>
        <translation>Der Dienst unter %1, Port %2, spricht kein gültiges HTTP.</translation>
    </message>
    <message>
        <source>Another kind of service may listen there, or what it sends is damaged: %1.</source>
        <translation>Vielleicht lauscht dort ein anderer Dienst, oder das Gesendete ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>Check the port, and whether http or https is right.</source>
        <translation>Prüfen Sie den Port, und ob http oder https richtig ist.</translation>
    </message>
    <message>
        <source>The response could not be read.</source>
        <translation>Die Antwort konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Its header Transfer-Encoding names a coding that Patlas does not know, so where it ends is unknown.</source>
        <translation>Ihr Header Transfer-Encoding nennt eine Kodierung, die Patlas nicht kennt; daher ist unbekannt, wo sie endet.</translation>
    </message>
    <message>
        <source>Send the request without the header TE, or ask the operator of the service.</source>
        <translation>Senden Sie die Anfrage ohne den Header TE, oder fragen Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>The head of the response is too large.</source>
        <translation>Der Kopf der Antwort ist zu groß.</translation>
    </message>
    <message>
        <source>One line may have 100 kB, and all of them 300 kB. Patlas stopped there; the request may have been carried out.</source>
        <translation>Eine Zeile darf 100 kB haben, alle zusammen 300 kB. Patlas hat dort abgebrochen; die Anfrage kann ausgeführt worden sein.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>A file of the body became shorter while it was sent.</source>
        <translation>Eine Datei des Bodys wurde während des Sendens kürzer.</translation>
    </message>
    <message>
        <source>The service got a part of it, and may have acted on that.</source>
        <translation>Der Dienst hat einen Teil davon erhalten und kann danach gehandelt haben.</translation>
    </message>
    <message>
        <source>Wait until nothing writes to the file, then send the request again.</source>
        <translation>Warten Sie, bis nichts mehr in die Datei schreibt, und senden Sie die Anfrage dann erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 would not be encrypted.</source>
        <translation>Die Verbindung zu %1 wäre nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Anyone on the way could read what is sent. Nothing was sent.</source>
        <translation>Jeder auf dem Weg könnte mitlesen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Use https, or allow plain http for this one environment under Edit environment.</source>
        <translation>Verwenden Sie https, oder erlauben Sie unverschlüsseltes http für diese eine Umgebung unter „Umgebung bearbeiten“.</translation>
    </message>
    <message>
        <source>%1, port %2 does not speak TLS.</source>
        <translation>%1, Port %2, spricht kein TLS.</translation>
    </message>
    <message>
        <source>It responded, but not encrypted: a service for plain http may listen there. Nothing of the request was sent.</source>
        <translation>Es kam eine unverschlüsselte Antwort: Dort lauscht möglicherweise ein Dienst für unverschlüsseltes http. Von der Anfrage wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1, port %2 could be made.</source>
        <translation>Es konnte keine verschlüsselte Verbindung zu %1, Port %2, hergestellt werden.</translation>
    </message>
    <message>
        <source>The two sides did not agree on one: %1. Nothing of the request was sent.</source>
        <translation>Beide Seiten konnten sich nicht einigen: %1. Von der Anfrage wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the address. Some services also want a client certificate, which can be set under Edit environment.</source>
        <translation>Prüfen Sie die Adresse. Manche Dienste verlangen außerdem ein Client-Zertifikat; es lässt sich unter „Umgebung bearbeiten“ festlegen.</translation>
    </message>
    <message>
        <source>%1 could not prove its identity.</source>
        <translation>%1 konnte seine Identität nicht nachweisen.</translation>
    </message>
    <message>
        <source>Its certificate is not trusted here, so no token was sent: %1</source>
        <translation>Dem Zertifikat wird hier nicht vertraut; daher wurde kein Token gesendet: %1</translation>
    </message>
    <message>
        <source>Check the address. If the certificate is your own, add its authority under Edit environment.</source>
        <translation>Prüfen Sie die Adresse. Wenn es Ihr eigenes Zertifikat ist, fügen Sie dessen Zertifizierungsstelle unter „Umgebung bearbeiten“ hinzu.</translation>
    </message>
    <message>
        <source>%1 could not be reached within %2 seconds.</source>
        <translation>%1 konnte nicht innerhalb von %2 Sekunden erreicht werden.</translation>
    </message>
    <message>
        <source>That is the limit for connecting. Nothing was sent.</source>
        <translation>Das ist das Zeitlimit für den Verbindungsaufbau. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the address, the network and any firewall, or raise the limit under Limits….</source>
        <translation>Prüfen Sie Adresse, Netzwerk und Firewall, oder erhöhen Sie das Limit unter „Zeitlimits…“.</translation>
    </message>
    <message>
        <source>The request to %1 took longer than %2 seconds.</source>
        <translation>Die Anfrage an %1 dauerte länger als %2 Sekunden.</translation>
    </message>
    <message>
        <source>Raise the limit under Limits…, or ask for less.</source>
        <translation>Erhöhen Sie das Limit unter „Zeitlimits…“, oder fordern Sie weniger an.</translation>
    </message>
    <message>
        <source>That is the limit for the whole request. The %1 that arrived are kept.</source>
        <translation>Das ist das Zeitlimit für die ganze Anfrage. Die angekommenen %1 bleiben erhalten.</translation>
    </message>
    <message>
        <source>That is the limit for the whole request. It may have arrived and may still be carried out.</source>
        <translation>Das ist das Zeitlimit für die ganze Anfrage. Sie kann angekommen sein und noch ausgeführt werden.</translation>
    </message>
    <message>
        <source>That is the limit for the whole request. Nothing was sent.</source>
        <translation>Das ist das Zeitlimit für die ganze Anfrage. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 did not respond within %2 seconds.</source>
        <translation>%1 hat nicht innerhalb von %2 Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>The request may have arrived and may still be carried out.</source>
        <translation>Die Anfrage kann angekommen sein und noch ausgeführt werden.</translation>
    </message>
    <message>
        <source>Check whether it had an effect before you send it again. For a service that needs longer, raise the limit for silence under Limits….</source>
        <translation>Prüfen Sie, ob sie etwas bewirkt hat, bevor Sie sie erneut senden. Für einen Dienst, der länger braucht, erhöhen Sie das Limit für Stille unter „Zeitlimits…“.</translation>
    </message>
    <message>
        <source>The response stalled: nothing arrived for %1 seconds.</source>
        <translation>Die Antwort ist ins Stocken geraten: Seit %1 Sekunden kam nichts mehr an.</translation>
    </message>
    <message>
        <source>The %1 that arrived are kept.</source>
        <translation>Die angekommenen %1 bleiben erhalten.</translation>
    </message>
    <message>
        <source>Send the request again, or raise the limit for silence under Limits….</source>
        <translation>Senden Sie die Anfrage erneut, oder erhöhen Sie das Limit für Stille unter „Zeitlimits…“.</translation>
    </message>
    <message>
        <source>The response is incomplete.</source>
        <translation>Die Antwort ist unvollständig.</translation>
    </message>
    <message>
        <source>%1 of %2 arrived and are kept.</source>
        <translation>%1 von %2 sind angekommen und bleiben erhalten.</translation>
    </message>
    <message>
        <source>Send the request again.</source>
        <translation>Senden Sie die Anfrage erneut.</translation>
    </message>
    <message>
        <source>The response is larger than %1.</source>
        <translation>Die Antwort ist größer als %1.</translation>
    </message>
    <message>
        <source>A response about signing in is much smaller, so nothing of it was read.</source>
        <translation>Eine Antwort auf eine Anmeldung ist viel kleiner; daher wurde nichts davon gelesen.</translation>
    </message>
    <message>
        <source>The response is larger than %1 and was cut off there.</source>
        <translation>Die Antwort ist größer als %1 und wurde dort abgeschnitten.</translation>
    </message>
    <message>
        <source>The beginning is kept.</source>
        <translation>Der Anfang bleibt erhalten.</translation>
    </message>
    <message>
        <source>Ask for less, for instance by language or group.</source>
        <translation>Fordern Sie weniger an, zum Beispiel nach Sprache oder Gruppe.</translation>
    </message>
    <message>
        <source>The response could not be written to disk.</source>
        <translation>Die Antwort konnte nicht auf die Festplatte geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk may be full, or %1 may not be writable.</source>
        <translation>Die Festplatte ist vielleicht voll, oder in %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Free some space or correct the permissions, then send the request again.</source>
        <translation>Schaffen Sie Platz, oder korrigieren Sie die Berechtigungen, und senden Sie die Anfrage dann erneut.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It may have arrived and may have been carried out.</source>
        <translation>Sie kann angekommen und ausgeführt worden sein.</translation>
    </message>
    <message>
        <source>You ended the stream.</source>
        <translation>Sie haben den Stream beendet.</translation>
    </message>
    <message>
        <source>What came until then is kept.</source>
        <translation>Was bis dahin ankam, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>HttpFile</name>
    <message>
        <source>The request is no longer in the file.</source>
        <translation>Die Anfrage steht nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile.</source>
        <translation>Die Datei wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Open the file again.</source>
        <translation>Öffnen Sie die Datei erneut.</translation>
    </message>
</context>
<context>
    <name>HttpNote</name>
    <message>
        <source>A script of another tool: %1. Patlas keeps it and never runs it.</source>
        <translation>Ein Skript eines anderen Werkzeugs: %1. Patlas behält es bei und führt es nie aus.</translation>
    </message>
    <message>
        <source>A script of another tool. Patlas keeps it and never runs it.</source>
        <translation>Ein Skript eines anderen Werkzeugs. Patlas behält es bei und führt es nie aus.</translation>
    </message>
    <message>
        <source>Other tools write the response into %1. Patlas keeps the line and writes no file.</source>
        <translation>Andere Werkzeuge schreiben die Antwort in %1. Patlas behält die Zeile bei und schreibt keine Datei.</translation>
    </message>
    <message>
        <source>Names a response that was kept: %1. Patlas keeps the line and does not read the file.</source>
        <translation>Nennt eine aufbewahrte Antwort: %1. Patlas behält die Zeile bei und liest die Datei nicht.</translation>
    </message>
    <message>
        <source>A response that was kept. Patlas keeps it and does not read it.</source>
        <translation>Eine aufbewahrte Antwort. Patlas behält sie bei und liest sie nicht.</translation>
    </message>
    <message>
        <source>Uses something of elsewhere: %1. Patlas keeps the line and does not follow it.</source>
        <translation>Verwendet etwas aus anderer Quelle: %1. Patlas behält die Zeile bei und folgt ihr nicht.</translation>
    </message>
    <message>
        <source>A request over %1. Patlas keeps it and cannot send it.</source>
        <translation>Eine Anfrage über %1. Patlas behält sie bei und kann sie nicht senden.</translation>
    </message>
    <message>
        <source>Other tools wrap this query of GraphQL in JSON. Patlas sends the body as it is written.</source>
        <translation>Andere Werkzeuge verpacken diese GraphQL-Abfrage in JSON. Patlas sendet den Body, wie er dasteht.</translation>
    </message>
    <message>
        <source>Patlas does not know what this line is for: %1. It is kept and not sent.</source>
        <translation>Patlas kennt den Zweck dieser Zeile nicht: %1. Sie wird beibehalten und nicht gesendet.</translation>
    </message>
    <message>
        <source>A comment within the body. Patlas, REST Client and httpYac leave it out of what they send; JetBrains IDEs may send it.</source>
        <translation>Ein Kommentar innerhalb des Bodys. Patlas, REST Client und httpYac senden ihn nicht mit; JetBrains-IDEs möglicherweise schon.</translation>
    </message>
    <message>
        <source>A line of the body. httpYac begins another request here. Write ### above it if it is one.</source>
        <translation>Eine Zeile des Bodys. httpYac beginnt hier eine weitere Anfrage. Schreiben Sie ### darüber, wenn es eine ist.</translation>
    </message>
    <message>
        <source>A line of the body. Some tools read it as a variable of the file. Write it above the request if it is one.</source>
        <translation>Eine Zeile des Bodys. Manche Werkzeuge lesen sie als Variable der Datei. Schreiben Sie sie über die Anfrage, wenn es eine ist.</translation>
    </message>
    <message>
        <source>Not UTF-8. What cannot be read is shown as � and stays as it is in the file.</source>
        <translation>Kein UTF-8. Unlesbares wird als � angezeigt und bleibt in der Datei unverändert.</translation>
    </message>
    <message>
        <source>Begins a script or comment that does not end: %1. Patlas keeps it.</source>
        <translation>Beginnt ein Skript oder einen Kommentar ohne Ende: %1. Patlas behält es bei.</translation>
    </message>
    <message>
        <source>There is more of this kind below.</source>
        <translation>Weiter unten steht noch mehr dieser Art.</translation>
    </message>
</context>
<context>
    <name>HttpTextProblem</name>
    <message>
        <source>%1 cannot be written into a .http file.</source>
        <translation>%1 kann nicht in eine .http-Datei geschrieben werden.</translation>
    </message>
    <message>
        <source>It has a line end.</source>
        <translation>Der Text enthält einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>Write it in one line.</source>
        <translation>Schreiben Sie ihn in eine Zeile.</translation>
    </message>
    <message>
        <source>It begins or ends with a blank, which would be lost.</source>
        <translation>Am Anfang oder Ende steht ein Leerzeichen, das verloren ginge.</translation>
    </message>
    <message>
        <source>Remove the blank.</source>
        <translation>Entfernen Sie das Leerzeichen.</translation>
    </message>
    <message>
        <source>It has a character that is not Unicode.</source>
        <translation>Der Text enthält ein Zeichen, das kein Unicode ist.</translation>
    </message>
    <message>
        <source>Remove the character.</source>
        <translation>Entfernen Sie das Zeichen.</translation>
    </message>
    <message>
        <source>It has to be one word.</source>
        <translation>Es muss ein einziges Wort sein.</translation>
    </message>
    <message>
        <source>Write - or _ in place of blanks.</source>
        <translation>Schreiben Sie - oder _ statt Leerzeichen.</translation>
    </message>
    <message>
        <source>Line %1 of the body (%2)</source>
        <translation>Zeile %1 des Bodys (%2)</translation>
    </message>
    <message>
        <source>A line that begins with ### parts two requests.</source>
        <translation>Eine Zeile, die mit ### beginnt, trennt zwei Anfragen.</translation>
    </message>
    <message>
        <source>A line that begins with # or // is a comment there, which is not sent.</source>
        <translation>Eine Zeile, die mit # oder // beginnt, ist dort ein Kommentar und wird nicht gesendet.</translation>
    </message>
    <message>
        <source>A line that begins with ?? is a check there.</source>
        <translation>Eine Zeile, die mit ?? beginnt, ist dort eine Prüfung.</translation>
    </message>
    <message>
        <source>It would be taken for a script.</source>
        <translation>Sie würde als Skript gelesen.</translation>
    </message>
    <message>
        <source>It would be taken for a response that was kept.</source>
        <translation>Sie würde als aufbewahrte Antwort gelesen.</translation>
    </message>
    <message>
        <source>The file of the body</source>
        <translation>Die Datei des Bodys</translation>
    </message>
    <message>
        <source>It has to stand on a line of its own.</source>
        <translation>Sie muss auf einer eigenen Zeile stehen.</translation>
    </message>
    <message>
        <source>Write line ends around it.</source>
        <translation>Setzen Sie davor und danach einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Der Titel</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>It begins with =.</source>
        <translation>Am Anfang steht ein =.</translation>
    </message>
    <message>
        <source>Begin it with a letter.</source>
        <translation>Beginnen Sie mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>The operation</source>
        <translation>Die Operation</translation>
    </message>
    <message>
        <source>The line # @%1</source>
        <translation>Die Zeile # @%1</translation>
    </message>
    <message>
        <source>It would be read as something else.</source>
        <translation>Der Text würde als etwas anderes gelesen.</translation>
    </message>
    <message>
        <source>Change its name.</source>
        <translation>Ändern Sie den Namen.</translation>
    </message>
    <message>
        <source>The method</source>
        <translation>Die Methode</translation>
    </message>
    <message>
        <source>The URL</source>
        <translation>Die URL</translation>
    </message>
    <message>
        <source>The version of HTTP</source>
        <translation>Die HTTP-Version</translation>
    </message>
    <message>
        <source>Write the whole address, or begin it with a variable or /.</source>
        <translation>Schreiben Sie die ganze Adresse, oder beginnen Sie mit einer Variablen oder /.</translation>
    </message>
    <message>
        <source>Choose a method such as GET or POST.</source>
        <translation>Wählen Sie eine Methode wie GET oder POST.</translation>
    </message>
    <message>
        <source>The header %1</source>
        <translation>Der Header %1</translation>
    </message>
    <message>
        <source>It is not the name of a header.</source>
        <translation>Das ist kein Name eines Headers.</translation>
    </message>
    <message>
        <source>Use letters, digits and -.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern und -.</translation>
    </message>
    <message>
        <source>Keep the body in a file and name it: &lt; ./body.txt</source>
        <translation>Legen Sie den Body in einer Datei ab, und verweisen Sie darauf: &lt; ./body.txt</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Der Body</translation>
    </message>
    <message>
        <source>It would be read otherwise: blank lines at its beginning and end are lost there, and its first line must not look like a request.</source>
        <translation>Er würde anders gelesen: Leerzeilen am Anfang und Ende gehen dort verloren, und die erste Zeile darf nicht wie eine Anfrage aussehen.</translation>
    </message>
    <message>
        <source>The check %1</source>
        <translation>Die Prüfung %1</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Hier steht nichts.</translation>
    </message>
    <message>
        <source>Checks in JavaScript are scripts, which Patlas never runs.</source>
        <translation>Prüfungen in JavaScript sind Skripte; Patlas führt sie nie aus.</translation>
    </message>
    <message>
        <source>Write what is expected, such as status == 200.</source>
        <translation>Schreiben Sie, was erwartet wird, zum Beispiel status == 200.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <source>What was written would be read otherwise.</source>
        <translation>Das Geschriebene würde anders gelesen.</translation>
    </message>
    <message>
        <source>Edit the file by hand.</source>
        <translation>Bearbeiten Sie die Datei von Hand.</translation>
    </message>
</context>
<context>
    <name>OddHeader</name>
    <message>
        <source>The line has no name before its colon.</source>
        <translation>In der Zeile steht vor dem Doppelpunkt kein Name.</translation>
    </message>
    <message>
        <source>The line begins with a blank: to some programs it goes on with the line before it.</source>
        <translation>Die Zeile beginnt mit einem Leerzeichen: Für manche Programme setzt sie die vorige Zeile fort.</translation>
    </message>
    <message>
        <source>There is a blank before the colon, which must not be there.</source>
        <translation>Vor dem Doppelpunkt steht ein Leerzeichen; das ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>The line has no colon, or blanks in its name.</source>
        <translation>Die Zeile hat keinen Doppelpunkt oder Leerzeichen im Namen.</translation>
    </message>
    <message>
        <source>The name has characters that names of headers must not have.</source>
        <translation>Der Name enthält Zeichen, die in Headernamen nicht erlaubt sind.</translation>
    </message>
    <message>
        <source>The value goes on in another line, which is obsolete.</source>
        <translation>Der Wert geht auf der nächsten Zeile weiter; das ist veraltet.</translation>
    </message>
    <message>
        <source>The value has control characters.</source>
        <translation>Der Wert enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>It is not UTF-8 and is shown as windows-1252.</source>
        <translation>Er ist kein UTF-8 und wird als windows-1252 angezeigt.</translation>
    </message>
</context>
<context>
    <name>OpenVault</name>
    <message>
        <source>The vault&apos;s file is older than it was when Patlas last used it.</source>
        <translation>Die Datei des Tresors ist älter als bei ihrer letzten Verwendung durch Patlas.</translation>
    </message>
    <message>
        <source>A copy was put in its place. Tokens that were added since are missing in it, and removed ones are back.</source>
        <translation>Sie wurde durch eine Kopie ersetzt. Seither hinzugefügte Tokens fehlen darin, und entfernte sind wieder da.</translation>
    </message>
    <message>
        <source>If you restored it yourself, open it anyway. If not, somebody else changed Patlas&apos;s data: put the newer file back.</source>
        <translation>Wenn Sie sie selbst wiederhergestellt haben, öffnen Sie sie trotzdem. Wenn nicht, hat jemand anderes Daten von Patlas verändert: Stellen Sie die neuere Datei wieder her.</translation>
    </message>
</context>
<context>
    <name>OtherCredential</name>
    <message>
        <source>This has the form of another credential, not of %1.</source>
        <translation>Das hat die Form anderer Zugangsdaten, nicht von %1.</translation>
    </message>
    <message>
        <source>This is %1, not %2.</source>
        <translation>Das ist %1, nicht %2.</translation>
    </message>
    <message>
        <source>This is %1 (%2 %3), not %4.</source>
        <translation>Das ist %1 (%2 %3), nicht %4.</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>Cookies of the jar go along: %1.</source>
        <translation>Cookies aus dem Cookie-Speicher werden mitgesendet: %1.</translation>
    </message>
    <message>
        <source>The service set them in earlier responses, or you did.</source>
        <translation>Der Dienst hat sie in früheren Antworten gesetzt, oder Sie selbst.</translation>
    </message>
    <message>
        <source>No cookie of the jar goes along, because the request has a Cookie header of its own.</source>
        <translation>Es werden keine Cookies aus dem Cookie-Speicher mitgesendet, weil die Anfrage einen eigenen Cookie-Header hat.</translation>
    </message>
    <message>
        <source>Without that header, these would go: %1.</source>
        <translation>Ohne diesen Header würden mitgesendet: %1.</translation>
    </message>
    <message>
        <source>an %1</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>the %1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the %1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>the query parameter %1</source>
        <translation>Query-Parameter %1</translation>
    </message>
    <message>
        <source>the cookie %1</source>
        <translation>Cookie %1</translation>
    </message>
    <message>
        <source>%1 carries %2</source>
        <translation>%1 enthält %2</translation>
    </message>
    <message>
        <source>%1 carries %2 (%3)</source>
        <translation>%1 enthält %2 (%3)</translation>
    </message>
    <message>
        <source>recommended here</source>
        <translation>hier empfohlen</translation>
    </message>
    <message>
        <source>a client certificate</source>
        <translation>ein Client-Zertifikat</translation>
    </message>
    <message>
        <source>the security scheme “%1”</source>
        <translation>das Sicherheitsschema „%1“</translation>
    </message>
    <message>
        <source>%1 needs %2, which Patlas cannot fill in.</source>
        <translation>%1 benötigt %2; das kann Patlas nicht ausfüllen.</translation>
    </message>
    <message>
        <source>The request would be sent without it, and the service will probably refuse it.</source>
        <translation>Die Anfrage würde ohne diese Angabe gesendet, und der Dienst wird sie wahrscheinlich ablehnen.</translation>
    </message>
    <message>
        <source>Set it in the environment&apos;s connection. Whether one is set there is not checked here.</source>
        <translation>Legen Sie es in der Verbindung der Umgebung fest. Ob dort eines festgelegt ist, wird hier nicht geprüft.</translation>
    </message>
    <message>
        <source>%1 can carry one credential only: that of %2 is sent, that of %3 is not.</source>
        <translation>%1 kann nur einen Wert enthalten. Gesendet: %2. Nicht gesendet: %3.</translation>
    </message>
    <message>
        <source>The description asks for both together. As no request can have both, the service probably takes either.</source>
        <translation>Die Beschreibung verlangt beides zusammen. Da keine Anfrage beides enthalten kann, genügt dem Dienst wahrscheinlich eines von beiden.</translation>
    </message>
    <message>
        <source>%1 needs %2, and none is chosen.</source>
        <translation>%1 benötigt %2; es ist nichts ausgewählt.</translation>
    </message>
    <message>
        <source>The chosen %1 is no longer stored.</source>
        <translation>Die Auswahl für „%1“ ist nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>%1 is recommended for %2, and none is chosen.</source>
        <translation>%1 wird empfohlen (%2); es ist nichts ausgewählt.</translation>
    </message>
    <message>
        <source>It says who makes the request. Services may refuse one without it, or respond with less.</source>
        <translation>Damit ist erkennbar, wer die Anfrage stellt. Dienste lehnen eine Anfrage ohne diese Angabe möglicherweise ab oder liefern weniger.</translation>
    </message>
    <message>
        <source>Suitable: %1.</source>
        <translation>Geeignet: %1.</translation>
    </message>
    <message>
        <source>%1 needs no %2; %3 is not sent.</source>
        <translation>%1 benötigt „%2“ nicht; %3 wird nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 is authorised by the %2 alone; %3 is not sent.</source>
        <translation>Für %1 genügt „%2“; %3 wird nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 needs no token.</source>
        <translation>%1 benötigt kein Token.</translation>
    </message>
    <message>
        <source>%1 belongs to another environment and is not sent to %2.</source>
        <translation>%1 gehört zu einer anderen Umgebung und wird nicht an %2 gesendet.</translation>
    </message>
    <message>
        <source>A token is only ever sent to the service that issued it. Choose one of this environment.</source>
        <translation>Ein Token wird immer nur an den Dienst gesendet, der es ausgestellt hat. Wählen Sie eines dieser Umgebung.</translation>
    </message>
    <message>
        <source>The token %1 expired on %2.</source>
        <translation>Das Token %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>The token %1 was revoked on %2.</source>
        <translation>Das Token %1 wurde am %2 widerrufen.</translation>
    </message>
    <message>
        <source>The service refused the token %1 on %2.</source>
        <translation>Der Dienst hat das Token %1 am %2 abgelehnt.</translation>
    </message>
    <message>
        <source>Whether it is valid shows when it is used again.</source>
        <translation>Ob es gültig ist, zeigt sich bei der nächsten Verwendung.</translation>
    </message>
    <message>
        <source>It said: “%1”. %2</source>
        <translation>Er meldete: „%1“. %2</translation>
    </message>
    <message>
        <source>The secret of %1 is not in the keychain.</source>
        <translation>Das Secret von %1 ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>It was deleted there, or was kept only until Patlas quit. Add the token again, or choose another.</source>
        <translation>Es wurde dort gelöscht oder nur bis zum Beenden von Patlas aufbewahrt. Fügen Sie das Token erneut hinzu, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>%1 was typed by hand, but here it carries %2.</source>
        <translation>%1 wurde von Hand eingegeben, enthält hier aber %2.</translation>
    </message>
    <message>
        <source>%1 contains %2, but this operation takes the %3 there.</source>
        <translation>%1 enthält %2; diese Operation erwartet dort aber „%3“.</translation>
    </message>
    <message>
        <source>This operation does not read %1: it takes the %2 in %3.</source>
        <translation>Diese Operation liest %1 nicht: Sie erwartet „%2“ in %3.</translation>
    </message>
    <message>
        <source>The typed header is left out.</source>
        <translation>Der eingegebene Header wird weggelassen.</translation>
    </message>
    <message>
        <source>This operation takes no %1.</source>
        <translation>Diese Operation verwendet „%1“ nicht.</translation>
    </message>
    <message>
        <source>Here the %1 belongs in %2; choose it under %3.</source>
        <translation>„%1“ gehört hier in %2; wählen Sie es unter „%3“ aus.</translation>
    </message>
    <message>
        <source>%1 was typed by hand and is left out.</source>
        <translation>%1 wurde von Hand eingegeben und wird weggelassen.</translation>
    </message>
    <message>
        <source>Patlas fills credential headers from stored tokens, so that drafts and the history contain no secret. Choose a stored one instead.</source>
        <translation>Patlas füllt Header mit Zugangsdaten aus gespeicherten Tokens, damit Entwürfe und Verlauf kein Secret enthalten. Wählen Sie stattdessen ein gespeichertes.</translation>
    </message>
    <message>
        <source>The name %1 says that its value gives access. The value is sent as typed and not kept.</source>
        <translation>Der Name %1 besagt, dass der Wert Zugang gewährt. Der Wert wird wie eingegeben gesendet und nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Drafts and history have dots in its place, unless it is kept as a credential.</source>
        <translation>In Entwürfen und im Verlauf stehen an seiner Stelle Punkte, sofern er nicht als Zugangsdaten aufbewahrt wird.</translation>
    </message>
    <message>
        <source>No credential named %1 is stored for %2.</source>
        <translation>Für %2 sind keine Zugangsdaten namens %1 gespeichert.</translation>
    </message>
    <message>
        <source>Add it, or choose the environment that has it.</source>
        <translation>Fügen Sie sie hinzu, oder wählen Sie die Umgebung, die sie hat.</translation>
    </message>
    <message>
        <source>A chosen token goes into %1 already; the one that is named there is not sent.</source>
        <translation>In %1 steht bereits ein ausgewähltes Token; das dort genannte wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Remove the row, or choose no token.</source>
        <translation>Entfernen Sie die Zeile, oder wählen Sie kein Token.</translation>
    </message>
    <message>
        <source>the credential %1</source>
        <translation>die Zugangsdaten %1</translation>
    </message>
    <message>
        <source>%1 carries the credential %2.</source>
        <translation>%1 enthält die Zugangsdaten %2.</translation>
    </message>
    <message>
        <source>what %1 prints</source>
        <translation>die Ausgabe von %1</translation>
    </message>
    <message>
        <source>%1 carries what %2 prints.</source>
        <translation>%1 enthält die Ausgabe von %2.</translation>
    </message>
    <message>
        <source>The program is asked when the request is sent. What it printed is kept in memory for five minutes.</source>
        <translation>Das Programm wird beim Senden der Anfrage gefragt. Seine Ausgabe bleibt fünf Minuten im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>%1 may not be asked for a value yet.</source>
        <translation>%1 darf noch nicht nach einem Wert gefragt werden.</translation>
    </message>
    <message>
        <source>You are shown the command before the request is sent, and can allow it.</source>
        <translation>Der Befehl wird Ihnen vor dem Senden der Anfrage angezeigt; dann können Sie ihn erlauben.</translation>
    </message>
    <message>
        <source>What %1 prints is not sent to %2.</source>
        <translation>Die Ausgabe von %1 wird nicht an %2 gesendet.</translation>
    </message>
    <message>
        <source>It goes to the address of the environment only. Choose the environment of that host, or add one.</source>
        <translation>Sie geht nur an die Adresse der Umgebung. Wählen Sie die Umgebung dieses Hosts, oder fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>the secret that was typed for %1</source>
        <translation>das für %1 eingegebene Secret</translation>
    </message>
    <message>
        <source>%1 carries the secret that was typed for %2.</source>
        <translation>%1 enthält das für %2 eingegebene Secret.</translation>
    </message>
    <message>
        <source>The secret that was typed for %1 is not sent to %2.</source>
        <translation>Das für %1 eingegebene Secret wird nicht an %2 gesendet.</translation>
    </message>
    <message>
        <source>%1 contains what looks like a token and is left out.</source>
        <translation>%1 enthält etwas, das wie ein Token aussieht, und wird weggelassen.</translation>
    </message>
    <message>
        <source>The address contains what looks like a token.</source>
        <translation>Die Adresse enthält etwas, das wie ein Token aussieht.</translation>
    </message>
    <message>
        <source>Servers and proxies log addresses. Remove it; tokens are sent in headers.</source>
        <translation>Server und Proxys protokollieren Adressen. Entfernen Sie es; Tokens werden in Headern gesendet.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>Die Adresse</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Der Body</translation>
    </message>
    <message>
        <source>%1 has •••• where a secret was, which was neither saved nor kept in the history. Type it again.</source>
        <translation>%1 enthält •••• anstelle eines Secrets, das weder gespeichert noch im Verlauf aufbewahrt wurde. Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>The body contains what looks like a token. It is sent; what is kept of the request has •••• in its place.</source>
        <translation>Der Body enthält etwas, das wie ein Token aussieht. Es wird gesendet; in der aufbewahrten Anfrage steht an seiner Stelle ••••.</translation>
    </message>
    <message>
        <source>%1 names %2, but %3 belongs to %4.</source>
        <translation>%1 nennt %2, aber %3 gehört zu %4.</translation>
    </message>
    <message>
        <source>Leave %1 empty: Patlas fills it from the token.</source>
        <translation>Lassen Sie %1 leer: Patlas übernimmt den Wert aus dem Token.</translation>
    </message>
    <message>
        <source>The address is on %1, not in the environment %2: no token is sent there.</source>
        <translation>Die Adresse liegt auf %1, nicht in der Umgebung %2: Dorthin wird kein Token gesendet.</translation>
    </message>
    <message>
        <source>A token is bound to the address of its environment, host and port included. Type a path that begins with /, or choose the environment that the address belongs to.</source>
        <translation>Ein Token ist an die Adresse seiner Umgebung gebunden, einschließlich Host und Port. Geben Sie einen Pfad ein, der mit / beginnt, oder wählen Sie die Umgebung, zu der die Adresse gehört.</translation>
    </message>
    <message>
        <source>The connection to %1 would not be encrypted.</source>
        <translation>Die Verbindung zu %1 wäre nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Anyone on the network path could read the tokens. Use https.</source>
        <translation>Jeder auf dem Netzwerkweg könnte die Tokens mitlesen. Verwenden Sie https.</translation>
    </message>
    <message>
        <source>Anyone on the network path could read and change what is sent. Use https.</source>
        <translation>Jeder auf dem Netzwerkweg könnte mitlesen und verändern, was gesendet wird. Verwenden Sie https.</translation>
    </message>
    <message>
        <source>Anyone on the network path could read the tokens. Use https, or allow plain http for this one environment under Edit environment.</source>
        <translation>Jeder auf dem Netzwerkweg könnte die Tokens mitlesen. Verwenden Sie https, oder erlauben Sie unverschlüsseltes http für diese eine Umgebung unter „Umgebung bearbeiten“.</translation>
    </message>
    <message>
        <source>Scope %1 is granted</source>
        <translation>Scope %1 ist erteilt</translation>
    </message>
    <message>
        <source>Scope %1 is granted; the role %2 may %3</source>
        <translation>Scope %1 ist erteilt; die Rolle %2 erlaubt: %3</translation>
    </message>
    <message>
        <source>The token %1 lacks the scope %2.</source>
        <translation>Dem Token %1 fehlt der Scope %2.</translation>
    </message>
    <message>
        <source>The token %1 lacks the scope %2, which is probably needed.</source>
        <translation>Dem Token %1 fehlt der Scope %2, der wahrscheinlich benötigt wird.</translation>
    </message>
    <message>
        <source>Scopes cannot be added to a token. Create another one with this scope.</source>
        <translation>Einem Token lassen sich keine Scopes hinzufügen. Erstellen Sie ein neues mit diesem Scope.</translation>
    </message>
    <message>
        <source>It is needed to %1. Scopes cannot be added to a token: create another one with this scope.</source>
        <translation>Er wird benötigt für: %1. Einem Token lassen sich keine Scopes hinzufügen: Erstellen Sie ein neues mit diesem Scope.</translation>
    </message>
    <message>
        <source>By the description the operation is open without it, too: the service may respond with less, or refuse the token.</source>
        <translation>Laut Beschreibung ist die Operation auch ohne ihn zugänglich: Der Dienst liefert dann möglicherweise weniger oder lehnt das Token ab.</translation>
    </message>
    <message>
        <source>The service said so on %1, in %2.</source>
        <translation>Das hat der Dienst am %1 in %2 mitgeteilt.</translation>
    </message>
    <message>
        <source>The service said on %1, in %2, that one of these is enough: %3.</source>
        <translation>Der Dienst hat am %1 in %2 mitgeteilt, dass eines davon genügt: %3.</translation>
    </message>
    <message>
        <source>The scopes of %1 are not known here; %2 is needed.</source>
        <translation>Die Scopes von %1 sind hier nicht bekannt; benötigt wird %2.</translation>
    </message>
    <message>
        <source>The scopes of %1 are not known here; %2 is probably needed.</source>
        <translation>Die Scopes von %1 sind hier nicht bekannt; wahrscheinlich wird %2 benötigt.</translation>
    </message>
    <message>
        <source>They were not stated when the token was added.</source>
        <translation>Sie wurden beim Hinzufügen des Tokens nicht angegeben.</translation>
    </message>
    <message>
        <source>Which scopes %1 needs is not described.</source>
        <translation>Welche Scopes nötig sind, ist nicht beschrieben: %1.</translation>
    </message>
    <message>
        <source>The service says it with its response; Patlas will know it then.</source>
        <translation>Der Dienst teilt es mit seiner Antwort mit; Patlas weiß es dann.</translation>
    </message>
    <message>
        <source>No stored token has the scope %1.</source>
        <translation>Kein gespeichertes Token hat den Scope %1.</translation>
    </message>
    <message>
        <source>Create a token for this operation: the scope is already ticked.</source>
        <translation>Erstellen Sie ein Token für diese Operation: Der Scope ist bereits angekreuzt.</translation>
    </message>
    <message>
        <source>Get a token that has it: the scope is already ticked.</source>
        <translation>Beschaffen Sie ein Token mit diesem Scope: Er ist bereits angekreuzt.</translation>
    </message>
    <message>
        <source>The role %1 may not %2: it takes %3.</source>
        <translation>Die Rolle %1 darf das nicht (%2): Erforderlich ist %3.</translation>
    </message>
    <message>
        <source>The role %1 may not %2: it takes %3 or higher.</source>
        <translation>Die Rolle %1 darf das nicht (%2): Erforderlich ist %3 oder höher.</translation>
    </message>
    <message>
        <source>%2 acts as %1. A scope gives no more than the role of the token&apos;s owner allows.</source>
        <translation>%2 handelt als %1. Ein Scope gibt nicht mehr Rechte, als die Rolle des Tokeninhabers erlaubt.</translation>
    </message>
    <message>
        <source>The role of the owner of %1 is probably too low to %2: it takes %3.</source>
        <translation>Die Rolle des Inhabers von %1 reicht dafür wahrscheinlich nicht aus (%2): Erforderlich ist %3.</translation>
    </message>
    <message>
        <source>Earlier responses showed that the role of the token&apos;s owner is high enough to %1.</source>
        <translation>Frühere Antworten haben gezeigt, dass die Rolle des Tokeninhabers dafür ausreicht: %1.</translation>
    </message>
    <message>
        <source>It is not known here whether the role of the token&apos;s owner is high enough to %1.</source>
        <translation>Ob die Rolle des Tokeninhabers dafür ausreicht, ist hier nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>An earlier response showed this; it may have changed since.</source>
        <translation>Eine frühere Antwort hat das gezeigt; es kann sich seither geändert haben.</translation>
    </message>
    <message>
        <source>The owner of %1 is probably not a member of %2.</source>
        <translation>Der Inhaber von %1 ist wahrscheinlich kein Mitglied von %2.</translation>
    </message>
    <message>
        <source>%1, the owner of %2, is not a member of %3.</source>
        <translation>%1, der Inhaber von %2, ist kein Mitglied von %3.</translation>
    </message>
    <message>
        <source>Choose a project of that person, or a token whose owner is a member.</source>
        <translation>Wählen Sie ein Projekt dieser Person oder ein Token, dessen Inhaber Mitglied ist.</translation>
    </message>
    <message>
        <source>The method is missing.</source>
        <translation>Die Methode fehlt.</translation>
    </message>
    <message>
        <source>%1 is not a valid method.</source>
        <translation>%1 ist keine gültige Methode.</translation>
    </message>
    <message>
        <source>The path contains braces without a name.</source>
        <translation>Der Pfad enthält geschweifte Klammern ohne Namen.</translation>
    </message>
    <message>
        <source>The path needs a value for %1.</source>
        <translation>Der Pfad benötigt einen Wert für %1.</translation>
    </message>
    <message>
        <source>The path needs values for %1.</source>
        <translation>Der Pfad benötigt Werte für %1.</translation>
    </message>
    <message>
        <source>%1 needs a value for %2.</source>
        <translation>%1 benötigt einen Wert für %2.</translation>
    </message>
    <message>
        <source>%1 needs values for %2.</source>
        <translation>%1 benötigt Werte für %2.</translation>
    </message>
    <message>
        <source>Fill it in under Parameters.</source>
        <translation>Tragen Sie ihn unter „Parameter“ ein.</translation>
    </message>
    <message>
        <source>Fill it in under Parameters. This requirement was inferred, not read in the documentation.</source>
        <translation>Tragen Sie ihn unter „Parameter“ ein. Diese Anforderung ist abgeleitet und steht nicht in der Dokumentation.</translation>
    </message>
    <message>
        <source>The value of %1 begins like a JSON list, and is not valid JSON.</source>
        <translation>Der Wert von %1 beginnt wie eine JSON-Liste, ist aber kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The value of %1 begins like a JSON object, and is not valid JSON.</source>
        <translation>Der Wert von %1 beginnt wie ein JSON-Objekt, ist aber kein gültiges JSON.</translation>
    </message>
    <message>
        <source>It is sent as it was typed, and not as items. The service will most likely refuse it.</source>
        <translation>Er wird gesendet, wie er eingegeben wurde, und nicht als einzelne Elemente. Der Dienst wird ihn höchstwahrscheinlich ablehnen.</translation>
    </message>
    <message>
        <source>Also at %1 and more places.</source>
        <translation>Auch an %1 und weiteren Stellen.</translation>
    </message>
    <message>
        <source>Also at %1.</source>
        <translation>Auch an %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The value of %1 is not as described. %2</source>
        <translation>Der Wert von %1 entspricht nicht der Beschreibung. %2</translation>
    </message>
    <message>
        <source>The body is not as described. %1</source>
        <translation>Der Body entspricht nicht der Beschreibung. %1</translation>
    </message>
    <message>
        <source>%1 %2 is not an operation that Patlas knows; it is sent as typed, without a token.</source>
        <translation>%1 %2 ist keine Operation, die Patlas kennt; sie wird wie eingegeben und ohne Token gesendet.</translation>
    </message>
    <message>
        <source>Paths of this API begin with %1.</source>
        <translation>Pfade dieser API beginnen mit %1.</translation>
    </message>
    <message>
        <source>A header has a value but no name.</source>
        <translation>Ein Header hat einen Wert, aber keinen Namen.</translation>
    </message>
    <message>
        <source>%1 is not a valid header name.</source>
        <translation>%1 ist kein gültiger Headername.</translation>
    </message>
    <message>
        <source>The value of %1 contains a line break or another character that is not allowed in a header.</source>
        <translation>Der Wert von %1 enthält einen Zeilenumbruch oder ein anderes in Headern nicht erlaubtes Zeichen.</translation>
    </message>
    <message>
        <source>The value of %1 contains characters that are not allowed in a header as they are.</source>
        <translation>Der Wert von %1 enthält Zeichen, die so in einem Header nicht erlaubt sind.</translation>
    </message>
    <message>
        <source>The value of %1 contains characters that Latin-1 does not have.</source>
        <translation>Der Wert von %1 enthält Zeichen, die es in Latin-1 nicht gibt.</translation>
    </message>
    <message>
        <source>A header has ASCII only. Some services take more, as UTF-8 or as Latin-1: choose what this one takes, or change the value.</source>
        <translation>Ein Header darf nur ASCII enthalten. Manche Dienste akzeptieren mehr, als UTF-8 oder als Latin-1: Wählen Sie, was dieser akzeptiert, oder ändern Sie den Wert.</translation>
    </message>
    <message>
        <source>The value of %1 is sent as bytes, in UTF-8.</source>
        <translation>Der Wert von %1 wird als Bytes in UTF-8 gesendet.</translation>
    </message>
    <message>
        <source>The value of %1 is sent as bytes, in Latin-1.</source>
        <translation>Der Wert von %1 wird als Bytes in Latin-1 gesendet.</translation>
    </message>
    <message>
        <source>A header has ASCII only. The service may read these characters as others, or refuse them.</source>
        <translation>Ein Header darf nur ASCII enthalten. Der Dienst liest diese Zeichen vielleicht anders oder lehnt sie ab.</translation>
    </message>
    <message>
        <source>%1 is not sent.</source>
        <translation>%1 wird nicht gesendet.</translation>
    </message>
    <message>
        <source>The command that this request was taken from leaves it out. A header of that name, added under Headers, is sent.</source>
        <translation>Der Befehl, aus dem diese Anfrage stammt, lässt ihn weg. Ein unter „Header“ hinzugefügter Header dieses Namens wird gesendet.</translation>
    </message>
    <message>
        <source>The address holds characters that are not seen, or that turn the direction of what follows: %1</source>
        <translation>Die Adresse enthält unsichtbare Zeichen oder Zeichen, die die Schreibrichtung des Folgenden umkehren: %1</translation>
    </message>
    <message>
        <source>%1 has no value: values of such headers are neither saved nor kept in the history. Type it again, or remove the header.</source>
        <translation>%1 hat keinen Wert: Werte solcher Header werden weder gespeichert noch im Verlauf aufbewahrt. Geben Sie ihn erneut ein, oder entfernen Sie den Header.</translation>
    </message>
    <message>
        <source>A request has one header Host: %1 is left out.</source>
        <translation>Eine Anfrage hat nur einen Header Host: %1 wird weggelassen.</translation>
    </message>
    <message>
        <source>The header Host names %1. The request goes to %2 all the same.</source>
        <translation>Der Header Host nennt %1. Die Anfrage geht trotzdem an %2.</translation>
    </message>
    <message>
        <source>The header Host: %1 is left out, because the request carries a credential.</source>
        <translation>Der Header Host: %1 wird weggelassen, weil die Anfrage Zugangsdaten enthält.</translation>
    </message>
    <message>
        <source>With it, a proxy or server could hand the credential to another host than the one in the address. To send it, choose no credential.</source>
        <translation>Ein Proxy oder Server könnte die Zugangsdaten sonst an einen anderen Host als den der Adresse weitergeben. Um ihn zu senden, wählen Sie keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>%1 is set by Patlas itself; the one typed by hand is left out.</source>
        <translation>%1 setzt Patlas selbst; der von Hand eingegebene wird weggelassen.</translation>
    </message>
    <message>
        <source>%1 needs a body.</source>
        <translation>%1 benötigt einen Body.</translation>
    </message>
    <message>
        <source>%1 needs the field %2 in its form.</source>
        <translation>%1 benötigt im Formular das Feld %2.</translation>
    </message>
    <message>
        <source>The body is not valid JSON: line %1, column %2.</source>
        <translation>Der Body ist kein gültiges JSON: Zeile %1, Spalte %2.</translation>
    </message>
    <message>
        <source>The service will most likely refuse it.</source>
        <translation>Der Dienst wird das höchstwahrscheinlich ablehnen.</translation>
    </message>
    <message>
        <source>The body has %1; the service is said to accept up to 50 MB.</source>
        <translation>Der Body hat %1; der Dienst soll bis zu 50 MB akzeptieren.</translation>
    </message>
    <message>
        <source>Send it in several parts.</source>
        <translation>Senden Sie ihn in mehreren Teilen.</translation>
    </message>
    <message>
        <source>This request</source>
        <translation>Diese Anfrage</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Probably allowed</source>
        <translation>Wahrscheinlich erlaubt</translation>
    </message>
    <message>
        <source>Probably refused</source>
        <translation>Wahrscheinlich abgelehnt</translation>
    </message>
    <message>
        <source>Will be refused</source>
        <translation>Wird abgelehnt</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>Kann nicht gesendet werden</translation>
    </message>
    <message>
        <source>Sent without a token.</source>
        <translation>Wird ohne Token gesendet.</translation>
    </message>
    <message>
        <source>Sent with %1.</source>
        <translation>Wird mit %1 gesendet.</translation>
    </message>
    <message>
        <source>Sent for the project, without a user.</source>
        <translation>Wird für das Projekt gesendet, ohne Benutzer.</translation>
    </message>
    <message>
        <source>Sent as the owner of the token.</source>
        <translation>Wird als Inhaber des Tokens gesendet.</translation>
    </message>
    <message>
        <source>Sent as %1.</source>
        <translation>Wird als %1 gesendet.</translation>
    </message>
    <message>
        <source>Sent as %1, whose role is %2.</source>
        <translation>Wird als %1 gesendet; Rolle: %2.</translation>
    </message>
    <message>
        <source>The operation is %1, its scopes are %2.</source>
        <translation>Die Operation ist %1, ihre Scopes sind %2.</translation>
    </message>
    <message>
        <source>The operation and its scopes are %1.</source>
        <translation>Die Operation und ihre Scopes sind %1.</translation>
    </message>
    <message>
        <source>The operation is %1.</source>
        <translation>Die Operation ist %1.</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>dokumentiert</translation>
    </message>
    <message>
        <source>seen in a client</source>
        <translation>aus einem Client bekannt</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>abgeleitet</translation>
    </message>
</context>
<context>
    <name>ProviderCommand</name>
    <message>
        <source>The command line cannot be read.</source>
        <translation>Die Befehlszeile kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Correct it where the variable gets its value.</source>
        <translation>Korrigieren Sie sie dort, wo die Variable ihren Wert erhält.</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>Sie ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>It has line breaks or other control characters.</source>
        <translation>Sie enthält Zeilenumbrüche oder andere Steuerzeichen.</translation>
    </message>
    <message>
        <source>It holds a secret itself, which other users of this machine could read.</source>
        <translation>Sie enthält selbst ein Secret, das andere Benutzer dieses Rechners lesen könnten.</translation>
    </message>
    <message>
        <source>A backslash at its end has nothing behind it.</source>
        <translation>Hinter einem umgekehrten Schrägstrich am Ende steht nichts.</translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>It names no program.</source>
        <translation>Sie nennt kein Programm.</translation>
    </message>
    <message>
        <source>The program %1 was not found.</source>
        <translation>Das Programm %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>A value of the request comes from it. Nothing was sent.</source>
        <translation>Ein Wert der Anfrage kommt daraus. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Install it, or write where it is: a path that begins with “/”.</source>
        <translation>Installieren Sie es, oder geben Sie an, wo es liegt: mit einem Pfad, der mit „/“ beginnt.</translation>
    </message>
</context>
<context>
    <name>RebindQuestion</name>
    <message>
        <source>Token not changed</source>
        <translation>Token nicht geändert</translation>
    </message>
    <message>
        <source>Token is for something else</source>
        <translation>Token ist für etwas anderes</translation>
    </message>
    <message>
        <source>May %1 be used here?</source>
        <translation>Darf %1 hier verwendet werden?</translation>
    </message>
    <message>
        <source>If you did not change this, somebody else did: choose Cancel, and look at the settings of the environment.</source>
        <translation>Wenn Sie das nicht geändert haben, war es jemand anderes: Wählen Sie „Abbrechen“, und sehen Sie sich die Einstellungen der Umgebung an.</translation>
    </message>
    <message>
        <source>Use it here from now on</source>
        <translation>Ab jetzt hier verwenden</translation>
    </message>
</context>
<context>
    <name>RedirectQuestion</name>
    <message>
        <source>Follow redirect</source>
        <translation>Weiterleitung folgen</translation>
    </message>
    <message>
        <source>The redirect leads to another service, %1.</source>
        <translation>Die Weiterleitung führt zu einem anderen Dienst, %1.</translation>
    </message>
    <message>
        <source>Your own headers and the body were meant for the first one. They go along only if you say so; tokens never do.</source>
        <translation>Ihre eigenen Header und der Body waren für den ersten bestimmt. Sie gehen nur mit, wenn Sie es wollen; Tokens nie.</translation>
    </message>
    <message>
        <source>Take them along</source>
        <translation>Mitsenden</translation>
    </message>
    <message>
        <source>Follow without them</source>
        <translation>Ohne sie folgen</translation>
    </message>
</context>
<context>
    <name>Redirecting</name>
    <message>
        <source>The redirect was not followed.</source>
        <translation>Der Weiterleitung wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>If the address is right, type it.</source>
        <translation>Wenn die Adresse stimmt, geben Sie sie ein.</translation>
    </message>
    <message>
        <source>The service redirects to an address that is neither http nor https.</source>
        <translation>Der Dienst leitet auf eine Adresse um, die weder http noch https ist.</translation>
    </message>
    <message>
        <source>The service redirects to an address that contains a user name.</source>
        <translation>Der Dienst leitet auf eine Adresse um, die einen Benutzernamen enthält.</translation>
    </message>
    <message>
        <source>The service redirects from https to http, which is not encrypted.</source>
        <translation>Der Dienst leitet von https auf http um, das nicht verschlüsselt ist.</translation>
    </message>
    <message>
        <source>The service redirects to an address that contains a token.</source>
        <translation>Der Dienst leitet auf eine Adresse um, die ein Token enthält.</translation>
    </message>
</context>
<context>
    <name>ResponseMatch</name>
    <message>
        <source>the body is not complete</source>
        <translation>der Body ist nicht vollständig</translation>
    </message>
    <message>
        <source>the body has a coding that is not decoded here</source>
        <translation>der Body hat eine Kodierung, die hier nicht dekodiert wird</translation>
    </message>
    <message>
        <source>the body is not valid JSON</source>
        <translation>der Body ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>the body is not JSON any more, because a secret in it was replaced by dots</source>
        <translation>der Body ist kein JSON mehr, weil ein Secret darin durch Punkte ersetzt wurde</translation>
    </message>
    <message>
        <source>the body is too large</source>
        <translation>der Body ist zu groß</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>each item: %1</source>
        <translation>jedes Element: %1</translation>
    </message>
    <message>
        <source>told apart by %1</source>
        <translation>unterschieden durch %1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eins von %1</translation>
    </message>
    <message>
        <source>any of %1</source>
        <translation>beliebige von %1</translation>
    </message>
    <message>
        <source>array of %1</source>
        <translation>Array aus %1</translation>
    </message>
    <message>
        <source>array</source>
        <translation>Array</translation>
    </message>
    <message>
        <source>object, includes %1</source>
        <translation>Objekt, enthält %1</translation>
    </message>
    <message>
        <source>never allowed</source>
        <translation>nie erlaubt</translation>
    </message>
    <message>
        <source>%1 or </source>
        <translation>%1 oder </translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht angezeigt</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>beliebiger Wert</translation>
    </message>
    <message>
        <source>%1 or null</source>
        <translation>%1 oder null</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>genau %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>multiple of %1</source>
        <translation>Vielfaches von %1</translation>
    </message>
    <message>
        <source>length %1</source>
        <translation>Länge %1</translation>
    </message>
    <message>
        <source>length %1 to %2</source>
        <translation>Länge %1 bis %2</translation>
    </message>
    <message>
        <source>length at least %1</source>
        <translation>Länge mindestens %1</translation>
    </message>
    <message>
        <source>length at most %1</source>
        <translation>Länge höchstens %1</translation>
    </message>
    <message>
        <source>items: %1</source>
        <translation>Elemente: %1</translation>
    </message>
    <message>
        <source>items: %1 to %2</source>
        <translation>Elemente: %1 bis %2</translation>
    </message>
    <message>
        <source>items: at least %1</source>
        <translation>Elemente: mindestens %1</translation>
    </message>
    <message>
        <source>items: at most %1</source>
        <translation>Elemente: höchstens %1</translation>
    </message>
    <message>
        <source>properties: %1</source>
        <translation>Eigenschaften: %1</translation>
    </message>
    <message>
        <source>properties: %1 to %2</source>
        <translation>Eigenschaften: %1 bis %2</translation>
    </message>
    <message>
        <source>properties: at least %1</source>
        <translation>Eigenschaften: mindestens %1</translation>
    </message>
    <message>
        <source>properties: at most %1</source>
        <translation>Eigenschaften: höchstens %1</translation>
    </message>
    <message>
        <source>no item twice</source>
        <translation>kein Element doppelt</translation>
    </message>
    <message>
        <source>no other properties</source>
        <translation>keine weiteren Eigenschaften</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <translation>Muster %1</translation>
    </message>
</context>
<context>
    <name>SchemaDifference</name>
    <message>
        <source>The status %1 is not documented; documented: %2.</source>
        <translation>Der Status %1 ist nicht dokumentiert; dokumentiert: %2.</translation>
    </message>
    <message>
        <source>No media type is named; documented: %1.</source>
        <translation>Es ist kein Medientyp angegeben; dokumentiert: %1.</translation>
    </message>
    <message>
        <source>The media type %1 is not documented; documented: %2.</source>
        <translation>Der Medientyp %1 ist nicht dokumentiert; dokumentiert: %2.</translation>
    </message>
    <message>
        <source>There is no body; documented: %1.</source>
        <translation>Es gibt keinen Body; dokumentiert: %1.</translation>
    </message>
    <message>
        <source>The field %1 is not documented.</source>
        <translation>Das Feld %1 ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>The field %1 is not documented, and no other fields are allowed.</source>
        <translation>Das Feld %1 ist nicht dokumentiert, und weitere Felder sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>The field %1 is missing.</source>
        <translation>Das Feld %1 fehlt.</translation>
    </message>
    <message>
        <source>The type is %1; documented: %2.</source>
        <translation>Der Typ ist %1; dokumentiert: %2.</translation>
    </message>
    <message>
        <source>The value is %1; documented: %2.</source>
        <translation>Der Wert ist %1; dokumentiert: %2.</translation>
    </message>
    <message>
        <source>The length is %1; documented: %2.</source>
        <translation>Die Länge ist %1; dokumentiert: %2.</translation>
    </message>
    <message>
        <source>The value %1 does not match the pattern %2.</source>
        <translation>Der Wert %1 entspricht nicht dem Muster %2.</translation>
    </message>
    <message>
        <source>The number is %1; documented: %2.</source>
        <translation>Die Zahl ist %1; dokumentiert: %2.</translation>
    </message>
    <message>
        <source>The number %1 is not a multiple of %2.</source>
        <translation>Die Zahl %1 ist kein Vielfaches von %2.</translation>
    </message>
    <message>
        <source>The number of entries is %1; documented: %2.</source>
        <translation>Die Anzahl der Einträge ist %1; dokumentiert: %2.</translation>
    </message>
    <message>
        <source>The number of items of a kind is %1; documented: %2.</source>
        <translation>Die Anzahl der Elemente einer Art ist %1; dokumentiert: %2.</translation>
    </message>
    <message>
        <source>The items %1 and %2 are the same; documented: no two are.</source>
        <translation>Die Elemente %1 und %2 sind gleich; laut Dokumentation darf keines doppelt sein.</translation>
    </message>
    <message>
        <source>The value fits %1 of the alternatives; documented: exactly one.</source>
        <translation>Der Wert passt auf %1 der Alternativen; dokumentiert: genau eine.</translation>
    </message>
    <message>
        <source>The description excludes this value.</source>
        <translation>Die Beschreibung schließt diesen Wert aus.</translation>
    </message>
    <message>
        <source>The field %1 is for requests only.</source>
        <translation>Das Feld %1 ist nur für Anfragen.</translation>
    </message>
    <message>
        <source>The field %1 is for responses only.</source>
        <translation>Das Feld %1 ist nur für Antworten.</translation>
    </message>
    <message>
        <source>%1 (compared with %2)</source>
        <translation>%1 (verglichen mit %2)</translation>
    </message>
</context>
<context>
    <name>SecretBinding</name>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>It was stored for another environment.</source>
        <translation>Es wurde für eine andere Umgebung gespeichert.</translation>
    </message>
    <message>
        <source>It was stored for %1; the environment&apos;s address is %2 now.</source>
        <translation>Es wurde für %1 gespeichert; die Adresse der Umgebung ist jetzt %2.</translation>
    </message>
    <message>
        <source>Address that is connected to: %1 then, %2 now.</source>
        <translation>Adresse, mit der verbunden wird: damals %1, jetzt %2.</translation>
    </message>
    <message>
        <source>Authorities of its own were trusted then, and are not now.</source>
        <translation>Damals wurde eigenen Zertifizierungsstellen vertraut, jetzt nicht mehr.</translation>
    </message>
    <message>
        <source>Other authorities are trusted now than then.</source>
        <translation>Jetzt wird anderen Zertifizierungsstellen vertraut als damals.</translation>
    </message>
    <message>
        <source>Client certificate or key: %1 then, %2 now.</source>
        <translation>Client-Zertifikat oder -Schlüssel: damals %1, jetzt %2.</translation>
    </message>
    <message>
        <source>Proxy: %1 then, %2 now.</source>
        <translation>Proxy: damals %1, jetzt %2.</translation>
    </message>
    <message>
        <source>It was stored with terms that this version does not know.</source>
        <translation>Es wurde unter Bedingungen gespeichert, die diese Version nicht kennt.</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>(contents of %1)</source>
        <translation>(Inhalt von %1)</translation>
    </message>
    <message>
        <source>The request could not be signed with %1.</source>
        <translation>Die Anfrage konnte nicht mit %1 signiert werden.</translation>
    </message>
    <message>
        <source>A form with files is not signed. Nothing was sent.</source>
        <translation>Ein Formular mit Dateien wird nicht signiert. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A body that takes in files is not signed. Nothing was sent.</source>
        <translation>Ein Body, der Dateien einbindet, wird nicht signiert. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Send the content as text.</source>
        <translation>Senden Sie den Inhalt als Text.</translation>
    </message>
    <message>
        <source>Neither the address nor the API description names region and service. Nothing was sent.</source>
        <translation>Weder die Adresse noch die API-Beschreibung nennt Region und Dienst. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Name them in the description, as x-aws-sigv4 of the security scheme.</source>
        <translation>Geben Sie beides in der Beschreibung als x-aws-sigv4 des Sicherheitsschemas an.</translation>
    </message>
    <message>
        <source>Its secret is not the id of a key and the secret of that key, with a colon between them. Nothing was sent.</source>
        <translation>Das Secret besteht nicht aus einer Schlüssel-ID und dem zugehörigen Secret, getrennt durch einen Doppelpunkt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Remove the credential and add it again.</source>
        <translation>Entfernen Sie die Zugangsdaten, und fügen Sie sie erneut hinzu.</translation>
    </message>
    <message>
        <source>The secret of %1 is missing.</source>
        <translation>Das Secret von %1 fehlt.</translation>
    </message>
    <message>
        <source>The request was not sent, because %1 would be empty.</source>
        <translation>Die Anfrage wurde nicht gesendet, weil %1 leer wäre.</translation>
    </message>
    <message>
        <source>Add the token again, or choose another.</source>
        <translation>Fügen Sie das Token erneut hinzu, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The secret of %1 is not a user name and a password with a colon between them.</source>
        <translation>Das Secret von %1 besteht nicht aus Benutzername und Passwort, getrennt durch einen Doppelpunkt.</translation>
    </message>
    <message>
        <source>The request was not sent.</source>
        <translation>Die Anfrage wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>What was typed for %1 has a space or another character that is not allowed in %2.</source>
        <translation>Die Eingabe für %1 enthält ein Leerzeichen oder ein anderes Zeichen, das in %2 nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>What %1 printed has a space or another character that is not allowed in %2.</source>
        <translation>Die Ausgabe von %1 enthält ein Leerzeichen oder ein anderes Zeichen, das in %2 nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>Use a command that prints the value alone.</source>
        <translation>Verwenden Sie einen Befehl, der nur den Wert ausgibt.</translation>
    </message>
    <message>
        <source>The secret of %1 contains a space, a line break or another character that is not allowed in a header.</source>
        <translation>Das Secret von %1 enthält ein Leerzeichen, einen Zeilenumbruch oder ein anderes Zeichen, das in einem Header nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>It was probably pasted with extra characters. The request was not sent.</source>
        <translation>Wahrscheinlich wurde es mit überflüssigen Zeichen eingefügt. Die Anfrage wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Remove the token and add it again.</source>
        <translation>Entfernen Sie das Token, und fügen Sie es erneut hinzu.</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The environment uses it for its client certificate. Nothing was sent.</source>
        <translation>Die Umgebung verwendet die Datei für ihr Client-Zertifikat. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the file, or choose another under Edit environment.</source>
        <translation>Prüfen Sie die Datei, oder wählen Sie unter „Umgebung bearbeiten“ eine andere.</translation>
    </message>
    <message>
        <source>The client certificate in %1 cannot be used.</source>
        <translation>Das Client-Zertifikat in %1 kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>It holds no certificate with its key, or the passphrase is wrong. Nothing was sent.</source>
        <translation>Die Datei enthält kein Zertifikat mit Schlüssel, oder die Passphrase ist falsch. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the files and the passphrase under Edit environment.</source>
        <translation>Prüfen Sie Dateien und Passphrase unter „Umgebung bearbeiten“.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>The authorities file contains no certificate.</source>
        <translation>Die Datei der Zertifizierungsstellen enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>It must be text in PEM format, with BEGIN CERTIFICATE in it.</source>
        <translation>Sie muss Text im PEM-Format sein und BEGIN CERTIFICATE enthalten.</translation>
    </message>
    <message>
        <source>Ask the operator of the service for the certificate of its authority.</source>
        <translation>Fragen Sie den Betreiber des Dienstes nach dem Zertifikat seiner Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>%1. %2, issued by %3, valid from %4 to %5, SHA-256 %6</source>
        <translation>%1. %2, ausgestellt von %3, gültig von %4 bis %5, SHA-256 %6</translation>
    </message>
</context>
<context>
    <name>TokenPattern</name>
    <message>
        <source>a bracket is not closed</source>
        <translation>eine Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a bracket is closed that was not opened</source>
        <translation>eine Klammer wird geschlossen, die nicht geöffnet wurde</translation>
    </message>
    <message>
        <source>“%1” is not supported here</source>
        <translation>„%1“ wird hier nicht unterstützt</translation>
    </message>
    <message>
        <source>groups cannot be nested</source>
        <translation>Gruppen können nicht verschachtelt werden</translation>
    </message>
    <message>
        <source>only groups with a name and without are supported</source>
        <translation>nur Gruppen mit und ohne Namen werden unterstützt</translation>
    </message>
    <message>
        <source>only visible ASCII characters are supported</source>
        <translation>nur sichtbare ASCII-Zeichen werden unterstützt</translation>
    </message>
    <message>
        <source>it ends with a backslash</source>
        <translation>es endet mit einem umgekehrten Schrägstrich</translation>
    </message>
    <message>
        <source>“\%1” is not supported</source>
        <translation>„\%1“ wird nicht unterstützt</translation>
    </message>
    <message>
        <source>only ASCII characters are supported</source>
        <translation>nur ASCII-Zeichen werden unterstützt</translation>
    </message>
    <message>
        <source>a range of characters ends before it begins</source>
        <translation>ein Zeichenbereich endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>a number of repeats is not understood</source>
        <translation>eine Anzahl von Wiederholungen ist nicht verständlich</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es ist zu lang</translation>
    </message>
    <message>
        <source>it is not clear where one part ends and the next begins</source>
        <translation>es ist nicht klar, wo ein Teil endet und der nächste beginnt</translation>
    </message>
    <message numerus="yes">
        <source>it would match fewer than %n character(s)</source>
        <translation>
            <numerusform>es würde auf weniger als ein Zeichen passen</numerusform>
            <numerusform>es würde auf weniger als %n Zeichen passen</numerusform>
        </translation>
    </message>
    <message>
        <source>it begins with a part of any length</source>
        <translation>es beginnt mit einem Teil beliebiger Länge</translation>
    </message>
</context>
<context>
    <name>VariableFunctions</name>
    <message>
        <source>%1 cannot be used with what stands behind it.</source>
        <translation>%1 kann mit dem, was dahinter steht, nicht verwendet werden.</translation>
    </message>
    <message>
        <source>%1 gives no date.</source>
        <translation>%1 ergibt kein Datum.</translation>
    </message>
    <message>
        <source>Write an offset such as “-1 d”: a number, a blank, and y, Q, M, w, d, h, m, s or ms.</source>
        <translation>Schreiben Sie einen Versatz wie „-1 d“: eine Zahl, ein Leerzeichen und y, Q, M, w, d, h, m, s oder ms.</translation>
    </message>
    <message>
        <source>Write a format behind it: rfc1123, iso8601, or one of your own in quotes.</source>
        <translation>Schreiben Sie ein Format dahinter: rfc1123, iso8601 oder ein eigenes in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The format is too long.</source>
        <translation>Das Format ist zu lang.</translation>
    </message>
    <message>
        <source>Write two whole numbers, as in “$randomInt 1 10”.</source>
        <translation>Schreiben Sie zwei ganze Zahlen, wie in „$randomInt 1 10“.</translation>
    </message>
    <message>
        <source>Write how many characters there are to be, at most %1.</source>
        <translation>Schreiben Sie, wie viele Zeichen es sein sollen, höchstens %1.</translation>
    </message>
    <message>
        <source>There is no function %1.</source>
        <translation>Es gibt keine Funktion %1.</translation>
    </message>
    <message>
        <source>Write it alone.</source>
        <translation>Schreiben Sie den Namen allein.</translation>
    </message>
</context>
<context>
    <name>VariableNames</name>
    <message>
        <source>new for each request</source>
        <translation>für jede Anfrage neu</translation>
    </message>
</context>
<context>
    <name>Variables</name>
    <message>
        <source>Its value would name a credential, which only the text itself or an environment may do.</source>
        <translation>Der Wert würde auf Zugangsdaten verweisen; das darf nur der Text selbst oder eine Umgebung.</translation>
    </message>
    <message>
        <source>A credential can only be the whole value of a header or of a query parameter; one word such as “Bearer” may stand before it.</source>
        <translation>Zugangsdaten können nur der ganze Wert eines Headers oder eines Query-Parameters sein; ein Wort wie „Bearer“ darf davor stehen.</translation>
    </message>
    <message>
        <source>The text becomes too long when its variables are replaced. None of them is.</source>
        <translation>Der Text wird zu lang, wenn seine Variablen ersetzt werden. Keine wird ersetzt.</translation>
    </message>
    <message>
        <source>There is no variable %1. Add it to an environment, or correct its name.</source>
        <translation>Es gibt keine Variable %1. Fügen Sie sie einer Umgebung hinzu, oder korrigieren Sie den Namen.</translation>
    </message>
    <message>
        <source>%1 needs variables within variables, more than %2 deep. Write its value more directly.</source>
        <translation>%1 benötigt Variablen in Variablen, mehr als %2 Ebenen tief. Schreiben Sie den Wert direkter.</translation>
    </message>
    <message>
        <source>The value of %1 becomes too long when the variables in it are replaced.</source>
        <translation>Der Wert von %1 wird zu lang, wenn die Variablen darin ersetzt werden.</translation>
    </message>
    <message>
        <source>%1 needs %2, which has no value.</source>
        <translation>%1 benötigt %2, und das hat keinen Wert.</translation>
    </message>
    <message>
        <source>%1 needs itself.</source>
        <translation>%1 benötigt sich selbst.</translation>
    </message>
    <message>
        <source>%1 needs %2, which needs itself.</source>
        <translation>%1 benötigt %2, und das benötigt sich selbst.</translation>
    </message>
    <message>
        <source>%1 needs %2, which cannot be used.</source>
        <translation>%1 benötigt %2, und das kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>%1 is asked for when the request is sent.</source>
        <translation>%1 wird beim Senden der Anfrage abgefragt.</translation>
    </message>
    <message>
        <source>%1 is neither the name of a variable nor a function that Patlas knows. Scripts are not run.</source>
        <translation>%1 ist weder der Name einer Variablen noch eine Funktion, die Patlas kennt. Skripte werden nicht ausgeführt.</translation>
    </message>
    <message>
        <source>typed in this session</source>
        <translation>in dieser Sitzung eingegeben</translation>
    </message>
    <message>
        <source>The value of %1 refers to something that Patlas cannot look up.</source>
        <translation>Der Wert von %1 verweist auf etwas, das Patlas nicht nachschlagen kann.</translation>
    </message>
    <message>
        <source>The variable %1 has no value at %2.</source>
        <translation>Die Variable %1 hat bei %2 keinen Wert.</translation>
    </message>
    <message>
        <source>There is no request that %1 refers to.</source>
        <translation>Es gibt keine Anfrage, auf die %1 verweist.</translation>
    </message>
    <message>
        <source>the response of %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>The file .env has no %1.</source>
        <translation>In der Datei .env gibt es kein %1.</translation>
    </message>
    <message>
        <source>The environment in which Patlas runs has no %1.</source>
        <translation>In den Umgebungsvariablen von Patlas gibt es kein %1.</translation>
    </message>
    <message>
        <source>the environment in which Patlas runs</source>
        <translation>Umgebungsvariablen von Patlas</translation>
    </message>
    <message>
        <source>new for each request</source>
        <translation>für jede Anfrage neu</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Personal access tokens and REST APIs.</source>
        <translation>Persönliche Zugriffstokens und REST-APIs.</translation>
    </message>
    <message>
        <source>Appearance for this run: system, light or dark.</source>
        <translation>Erscheinungsbild für diesen Lauf: system, light oder dark.</translation>
    </message>
    <message>
        <source>Patlas is already running but does not respond. Quit it and start it again.</source>
        <translation>Patlas läuft bereits, antwortet aber nicht. Beenden Sie es, und starten Sie es erneut.</translation>
    </message>
    <message>
        <source>Try: patlasctl --help</source>
        <translation>Versuchen Sie: patlasctl --help</translation>
    </message>
    <message>
        <source>Not all of the output could be written.</source>
        <translation>Die Ausgabe konnte nicht vollständig geschrieben werden.</translation>
    </message>
    <message>
        <source>A server on this machine that speaks the REST API of GlobalLink Strings.
Prints one line of JSON when it is ready: addresses, users with their sessions, projects with their tokens.</source>
        <translation>Ein Server auf diesem Rechner, der die REST-API von GlobalLink Strings spricht.
Gibt eine Zeile JSON aus, sobald er bereit ist: Adressen, Benutzer mit ihren Sitzungen, Projekte mit ihren Tokens.</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0 takes any free one.</source>
        <translation>Port auf 127.0.0.1; 0 nimmt einen beliebigen freien.</translation>
    </message>
    <message>
        <source>Directory to keep its data in; without it nothing is kept.</source>
        <translation>Verzeichnis für seine Daten; ohne Angabe wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 is no port: give a number from 0 to 65535.</source>
        <translation>%1 ist kein Port: Geben Sie eine Zahl von 0 bis 65535 an.</translation>
    </message>
</context>
<context>
    <name>patlas::AddApiDialog</name>
    <message>
        <source>&amp;Add API</source>
        <translation>API &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add API</source>
        <translation>API hinzufügen</translation>
    </message>
    <message>
        <source>An OpenAPI or Swagger description, or a documentation page that shows one (ReDoc, Swagger UI, Scalar, RapiDoc, Stoplight Elements). It is read without any credential.</source>
        <translation>Eine OpenAPI- oder Swagger-Beschreibung oder eine Dokumentationsseite, die eine zeigt (ReDoc, Swagger UI, Scalar, RapiDoc, Stoplight Elements). Sie wird ohne Zugangsdaten gelesen.</translation>
    </message>
    <message>
        <source>Or the description of</source>
        <translation>Oder die Beschreibung von</translation>
    </message>
    <message>
        <source>Reads %1</source>
        <translation>Liest %1</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) found.</source>
        <translation>
            <numerusform>Eine Operation gefunden.</numerusform>
            <numerusform>%n Operationen gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose where the description is.</source>
        <translation>Wählen Sie, wo die Beschreibung ist.</translation>
    </message>
</context>
<context>
    <name>patlas::AddExistingTokenDialog</name>
    <message>
        <source>Add it as %1…</source>
        <translation>Als %1 hinzufügen…</translation>
    </message>
    <message>
        <source>Add existing token</source>
        <translation>Vorhandenes Token hinzufügen</translation>
    </message>
    <message>
        <source>A token that was made elsewhere. It is kept in your keychain or vault and not shown again.</source>
        <translation>Ein Token, das anderswo erstellt wurde. Es wird in Ihrem Schlüsselbund oder Tresor aufbewahrt und nicht wieder angezeigt.</translation>
    </message>
    <message>
        <source>&amp;Paste token</source>
        <translation>Token &amp;einfügen</translation>
    </message>
    <message>
        <source>Paste token</source>
        <translation>Token einfügen</translation>
    </message>
    <message>
        <source>Token &amp;name</source>
        <translation>Token&amp;name</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Tokenname</translation>
    </message>
    <message>
        <source>&amp;Ask the service for its scopes and expiry</source>
        <translation>&amp;Dienst nach Scopes und Ablaufdatum fragen</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Verwendet als</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Used as</source>
        <translation>&amp;Verwendet als</translation>
    </message>
    <message>
        <source>&amp;Open %1…</source>
        <translation>%1 ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>%1: tokens are made there</source>
        <translation>%1: Dort werden Tokens erstellt</translation>
    </message>
    <message>
        <source>Sends the token to the service that it is for, once it is kept here</source>
        <translation>Sendet das Token an den Dienst, für den es ist, sobald es hier aufbewahrt wird</translation>
    </message>
    <message>
        <source>Tick the scopes it was given, as far as you know them. They are for Patlas only: what the token may do is decided by the service.</source>
        <translation>Kreuzen Sie die Scopes an, die es erhalten hat, soweit Sie sie kennen. Sie sind nur für Patlas: Was das Token darf, entscheidet der Dienst.</translation>
    </message>
    <message>
        <source>Enter user name and password, with a colon between them.</source>
        <translation>Geben Sie Benutzername und Passwort ein, getrennt durch einen Doppelpunkt.</translation>
    </message>
    <message>
        <source>Paste the token first.</source>
        <translation>Fügen Sie zuerst das Token ein.</translation>
    </message>
    <message>
        <source>A token is one word. This has spaces or characters that cannot be sent in a header.</source>
        <translation>Ein Token ist ein einziges Wort. Dieses enthält Leerzeichen oder Zeichen, die in einem Header nicht gesendet werden können.</translation>
    </message>
    <message>
        <source>You have this token already: it is stored as “%1”.</source>
        <translation>Sie haben dieses Token bereits: Es ist als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Give the token a name.</source>
        <translation>Geben Sie dem Token einen Namen.</translation>
    </message>
    <message>
        <source>This environment already has a token named “%1”. Pick another name.</source>
        <translation>Diese Umgebung hat bereits ein Token namens „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This looks like a token of the sandbox; another service will probably not accept it.</source>
        <translation>Das sieht wie ein Token der Sandbox aus; ein anderer Dienst wird es wahrscheinlich nicht akzeptieren.</translation>
    </message>
</context>
<context>
    <name>patlas::AddProjectTokenDialog</name>
    <message>
        <source>%1 name</source>
        <translation>Name (%1)</translation>
    </message>
    <message>
        <source>Add %1 token</source>
        <translation>Token hinzufügen (%1)</translation>
    </message>
    <message>
        <source>It is kept in your keychain or vault and not shown again.</source>
        <translation>Es wird in Ihrem Schlüsselbund oder Tresor aufbewahrt und nicht wieder angezeigt.</translation>
    </message>
    <message>
        <source>%1 &amp;name</source>
        <translation>&amp;Name (%1)</translation>
    </message>
    <message>
        <source>Add it as %1…</source>
        <translation>Als %1 hinzufügen…</translation>
    </message>
    <message>
        <source>Paste the token first.</source>
        <translation>Fügen Sie zuerst das Token ein.</translation>
    </message>
    <message>
        <source>This is %1 that you have stored, “%2”, not %3.</source>
        <translation>Das ist %1, das Sie schon als „%2“ gespeichert haben, nicht %3.</translation>
    </message>
    <message>
        <source>You have this token already: it is stored as “%1”.</source>
        <translation>Sie haben dieses Token bereits: Es ist als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihm einen Namen.</translation>
    </message>
    <message>
        <source>This environment already has one named “%1”. Pick another name.</source>
        <translation>Diese Umgebung hat bereits eines namens „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>patlas::AllowedCommandsDialog</name>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Zurückziehen</translation>
    </message>
    <message>
        <source>&amp;Forget values now</source>
        <translation>&amp;Werte jetzt vergessen</translation>
    </message>
    <message>
        <source>Allowed commands</source>
        <translation>Erlaubte Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Gesendet an</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Values in memory</source>
        <translation>Werte im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Patlas asks again before it starts the chosen commands.</source>
        <translation>Patlas fragt erneut, bevor es die ausgewählten Befehle startet.</translation>
    </message>
    <message>
        <source>Programs that Patlas may start for a value of a request: a variable names one with patlas:command/ and the command line, such as patlas:command/op read op://vault/item/field.</source>
        <translation>Programme, die Patlas für einen Wert einer Anfrage starten darf: Eine Variable nennt eines mit patlas:command/ und der Befehlszeile, zum Beispiel patlas:command/op read op://vault/item/field.</translation>
    </message>
    <message>
        <source>No value is in memory.</source>
        <translation>Es ist kein Wert im Arbeitsspeicher.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in memory, for five minutes each.</source>
        <translation>
            <numerusform>Ein Wert im Arbeitsspeicher, für fünf Minuten.</numerusform>
            <numerusform>%n Werte im Arbeitsspeicher, für je fünf Minuten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::ApiEditing</name>
    <message>
        <source>Update %1</source>
        <translation>%1 aktualisieren</translation>
    </message>
    <message>
        <source>Environments, tokens, drafts and the history stay as they are. Tokens stay with the address that they are for.</source>
        <translation>Umgebungen, Tokens, Entwürfe und Verlauf bleiben, wie sie sind. Tokens bleiben bei der Adresse, für die sie bestimmt sind.</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Use the service&apos;s own description</source>
        <translation>Beschreibung des Dienstes verwenden</translation>
    </message>
    <message>
        <source>What Patlas knows of this API was put together from what is public. The service&apos;s own description, or the page that shows it, says what is so: what was inferred is then documented or gone. Which credential goes where is kept. The sandbox goes on with the description that ships.</source>
        <translation>Was Patlas über diese API weiß, wurde aus öffentlichen Quellen zusammengestellt. Die eigene Beschreibung des Dienstes, oder die Seite, die sie zeigt, sagt, was wirklich gilt: Abgeleitetes ist danach dokumentiert oder verschwunden. Welche Zugangsdaten wohin gehören, bleibt erhalten. Die Sandbox verwendet weiterhin die mitgelieferte Beschreibung.</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>The token %1 has scopes that the new description does not name: %2.</source>
        <translation>Das Token %1 hat Scopes, die in der neuen Beschreibung nicht vorkommen: %2.</translation>
    </message>
    <message>
        <source>%1 is no longer among the servers. The environment %2 keeps this address, and its tokens with it.</source>
        <translation>%1 gehört nicht mehr zu den Servern. Die Umgebung %2 behält diese Adresse und ihre Tokens.</translation>
    </message>
</context>
<context>
    <name>patlas::ApiRepository</name>
    <message>
        <source>This API is no longer stored here.</source>
        <translation>Diese API ist hier nicht mehr gespeichert.</translation>
    </message>
</context>
<context>
    <name>patlas::ApisAddVerb</name>
    <message>
        <source>Keeps a description of an API</source>
        <translation>Speichert eine API-Beschreibung</translation>
    </message>
    <message>
        <source>Its first server becomes an environment with the title of the API, or those that --server names.</source>
        <translation>Ihr erster Server wird zu einer Umgebung mit dem Titel der API, oder die mit --server angegebenen.</translation>
    </message>
    <message>
        <source>A file, an address, or - for standard input</source>
        <translation>Eine Datei, eine Adresse oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>What the environment is to be called</source>
        <translation>Name der Umgebung</translation>
    </message>
    <message>
        <source>A server instead of those of the description; several may be given</source>
        <translation>Ein Server anstelle derer der Beschreibung; mehrfach möglich</translation>
    </message>
    <message>
        <source>Reads what a description on the web refers to on the same host</source>
        <translation>Liest bei einer Beschreibung im Web auch, worauf sie auf demselben Host verweist</translation>
    </message>
    <message numerus="yes">
        <source>%1 is added, with %n operation(s).</source>
        <translation>
            <numerusform>%1 ist hinzugefügt, mit einer Operation.</numerusform>
            <numerusform>%1 ist hinzugefügt, mit %n Operationen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not say where its server is: environments add names it.</source>
        <translation>Sie sagt nicht, wo ihr Server ist: Geben Sie ihn mit environments add an.</translation>
    </message>
    <message>
        <source>Environment %1: %2</source>
        <translation>Umgebung %1: %2</translation>
    </message>
    <message>
        <source>Says as JSON what was done</source>
        <translation>Gibt als JSON aus, was getan wurde</translation>
    </message>
</context>
<context>
    <name>patlas::ApisListVerb</name>
    <message>
        <source>Lists the APIs whose descriptions are here</source>
        <translation>Listet die APIs auf, deren Beschreibungen vorliegen</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Als JSON</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITEL</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>HERKUNFT</translation>
    </message>
    <message>
        <source>Patlas</source>
        <translation>Patlas</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
</context>
<context>
    <name>patlas::ApisOperationsVerb</name>
    <message>
        <source>Lists the operations of an API, with the credentials that they take</source>
        <translation>Listet die Operationen einer API mit den benötigten Zugangsdaten auf</translation>
    </message>
    <message>
        <source>FILTER is part of an id, a path or a title.</source>
        <translation>FILTER ist Teil einer ID, eines Pfads oder eines Titels.</translation>
    </message>
    <message>
        <source>Only those with this text</source>
        <translation>Nur die mit diesem Text</translation>
    </message>
    <message>
        <source>The environment; else that in PATLAS_ENVIRONMENT</source>
        <translation>Die Umgebung; sonst die in PATLAS_ENVIRONMENT</translation>
    </message>
    <message>
        <source>As JSON, as apis inspect has it</source>
        <translation>Als JSON, wie apis inspect es ausgibt</translation>
    </message>
    <message>
        <source>OPERATION</source>
        <translation>OPERATION</translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation>METHODE</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PFAD</translation>
    </message>
    <message>
        <source>CREDENTIALS</source>
        <translation>ZUGANGSDATEN</translation>
    </message>
</context>
<context>
    <name>patlas::ApisRemoveVerb</name>
    <message>
        <source>Removes the description of an API that no environment uses</source>
        <translation>Entfernt eine API-Beschreibung, die keine Umgebung verwendet</translation>
    </message>
    <message>
        <source>Title or id of the API</source>
        <translation>Titel oder ID der API</translation>
    </message>
    <message>
        <source>%1 comes with Patlas.</source>
        <translation>%1 wird mit Patlas geliefert.</translation>
    </message>
    <message>
        <source>The environment %1 uses it. Remove that first.</source>
        <translation>Die Umgebung %1 verwendet sie. Entfernen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>Says as JSON what was done</source>
        <translation>Gibt als JSON aus, was getan wurde</translation>
    </message>
</context>
<context>
    <name>patlas::ApisScopesVerb</name>
    <message>
        <source>Lists the scopes of an API, or the smallest set for operations</source>
        <translation>Listet die Scopes einer API auf, oder die kleinste Menge für bestimmte Operationen</translation>
    </message>
    <message>
        <source>Example: patlasctl apis scopes --env Sandbox --for tags.create --for tags.list</source>
        <translation>Beispiel: patlasctl apis scopes --env Sandbox --for tags.create --for tags.list</translation>
    </message>
    <message>
        <source>The environment; else that in PATLAS_ENVIRONMENT</source>
        <translation>Die Umgebung; sonst die in PATLAS_ENVIRONMENT</translation>
    </message>
    <message>
        <source>Those that this operation needs; several may be given</source>
        <translation>Die für diese Operation benötigten; mehrfach möglich</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Als JSON</translation>
    </message>
    <message>
        <source>SCOPE</source>
        <translation>SCOPE</translation>
    </message>
    <message>
        <source>WHAT FOR</source>
        <translation>ZWECK</translation>
    </message>
</context>
<context>
    <name>patlas::ApisUpdateVerb</name>
    <message>
        <source>Reads the description of an API again, and says what changed</source>
        <translation>Liest eine API-Beschreibung erneut und zeigt die Änderungen</translation>
    </message>
    <message>
        <source>Environments, tokens and requests stay as they are; tokens stay with the address that they are for.</source>
        <translation>Umgebungen, Tokens und Anfragen bleiben, wie sie sind; Tokens bleiben bei der Adresse, für die sie bestimmt sind.</translation>
    </message>
    <message>
        <source>Title or id of the API</source>
        <translation>Titel oder ID der API</translation>
    </message>
    <message>
        <source>Where to read it; without it, where it came from</source>
        <translation>Wo sie gelesen wird; ohne Angabe dort, woher sie kam</translation>
    </message>
    <message>
        <source>Reads what a description on the web refers to on the same host</source>
        <translation>Liest bei einer Beschreibung im Web auch, worauf sie auf demselben Host verweist</translation>
    </message>
    <message>
        <source>Says what would change, and keeps what there is</source>
        <translation>Zeigt nur die Änderungen und behält den jetzigen Stand</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>credentials: %1, before: %2</source>
        <translation>Zugangsdaten: %1, vorher: %2</translation>
    </message>
    <message>
        <source>parameters: %1, before: %2</source>
        <translation>Parameter: %1, vorher: %2</translation>
    </message>
    <message>
        <source>Scopes added: %1</source>
        <translation>Scopes hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Scopes removed: %1</source>
        <translation>Scopes entfernt: %1</translation>
    </message>
    <message>
        <source>Servers added: %1</source>
        <translation>Server hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Servers removed: %1</source>
        <translation>Server entfernt: %1</translation>
    </message>
    <message>
        <source>Nothing that is used changed.</source>
        <translation>Nichts, was verwendet wird, hat sich geändert.</translation>
    </message>
    <message>
        <source>%1 comes with Patlas.</source>
        <translation>%1 wird mit Patlas geliefert.</translation>
    </message>
    <message>
        <source>It was pasted: say where to read it with --from.</source>
        <translation>Sie wurde eingefügt: Geben Sie mit --from an, wo sie gelesen werden soll.</translation>
    </message>
    <message>
        <source>Says what changes as JSON</source>
        <translation>Gibt die Änderungen als JSON aus</translation>
    </message>
</context>
<context>
    <name>patlas::AuditLogDialog</name>
    <message>
        <source>Open in Explorer</source>
        <translation>Im Explorer öffnen</translation>
    </message>
    <message>
        <source>Sandbox audit log</source>
        <translation>Audit-Log der Sandbox</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Every user</source>
        <translation>Alle Benutzer</translation>
    </message>
    <message>
        <source>Every token</source>
        <translation>Alle Tokens</translation>
    </message>
    <message>
        <source>Every operation</source>
        <translation>Alle Operationen</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Filter audit log</source>
        <translation>Audit-Log filtern</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Log</translation>
    </message>
    <message>
        <source>Reading the audit log…</source>
        <translation>Das Audit-Log wird gelesen…</translation>
    </message>
    <message>
        <source>No call was made yet.</source>
        <translation>Es gab noch keinen Aufruf.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s), newest first</source>
        <translation>
            <numerusform>Ein Aufruf</numerusform>
            <numerusform>%n Aufrufe, neueste zuerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s)</source>
        <translation>
            <numerusform>%1 von einem Aufruf</numerusform>
            <numerusform>%1 von %n Aufrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a call first.</source>
        <translation>Wählen Sie zuerst einen Aufruf aus.</translation>
    </message>
    <message>
        <source>This call did not go to the API.</source>
        <translation>Dieser Aufruf ging nicht an die API.</translation>
    </message>
</context>
<context>
    <name>patlas::AuditLogModel</name>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>patlas::AuthorizationRepository</name>
    <message>
        <source>Patlas does not know how this token was got.</source>
        <translation>Patlas weiß nicht, wie dieses Token erhalten wurde.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
</context>
<context>
    <name>patlas::AuthorizationRequest</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Fill it in, or choose another way to sign in.</source>
        <translation>Tragen Sie die Angabe ein, oder wählen Sie eine andere Art der Anmeldung.</translation>
    </message>
    <message>
        <source>The %1 is missing.</source>
        <translation>Die %1 fehlt.</translation>
    </message>
    <message>
        <source>The %1 %2 cannot be used.</source>
        <translation>Die %1 %2 kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>It must begin with https, or be on this machine, and have neither a user name nor a fragment: secrets are sent there. Nothing was sent.</source>
        <translation>Sie muss mit https beginnen oder auf diesem Rechner liegen und darf weder Benutzernamen noch Fragment enthalten: Dorthin werden Secrets gesendet. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation>Die Client-ID fehlt.</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation>Das Client-Secret fehlt.</translation>
    </message>
    <message>
        <source>Without a client secret a client cannot sign in as itself.</source>
        <translation>Ohne Client-Secret kann sich ein Client nicht selbst anmelden.</translation>
    </message>
    <message>
        <source>Signing in with a password was not allowed.</source>
        <translation>Die Anmeldung mit Passwort wurde nicht erlaubt.</translation>
    </message>
    <message>
        <source>Patlas would see the password itself. Nothing was sent.</source>
        <translation>Patlas würde das Passwort selbst sehen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Prefer another way to sign in, or allow it.</source>
        <translation>Verwenden Sie möglichst eine andere Art der Anmeldung, oder erlauben Sie es.</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>Der Benutzername fehlt.</translation>
    </message>
    <message>
        <source>A scope has a character that scopes cannot have.</source>
        <translation>Ein Scope enthält ein Zeichen, das in Scopes nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>The path of the redirect must begin with a slash.</source>
        <translation>Der Pfad der Weiterleitung muss mit einem Schrägstrich beginnen.</translation>
    </message>
    <message>
        <source>token address</source>
        <translation>Tokenadresse</translation>
    </message>
    <message>
        <source>refresh address</source>
        <translation>Erneuerungsadresse</translation>
    </message>
    <message>
        <source>sign-in address</source>
        <translation>Anmeldeadresse</translation>
    </message>
    <message>
        <source>device address</source>
        <translation>Geräteadresse</translation>
    </message>
</context>
<context>
    <name>patlas::BatchResults</name>
    <message>
        <source>%1: %2</source>
        <comment>token, outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All %1 are done.</source>
        <translation>Alle %1 sind erledigt.</translation>
    </message>
    <message>
        <source>%1 of %2 are done.</source>
        <translation>%1 von %2 sind erledigt.</translation>
    </message>
</context>
<context>
    <name>patlas::BodyArgument</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is not NAME=VALUE.</source>
        <translation>%1 ist nicht NAME=VALUE.</translation>
    </message>
    <message>
        <source>%1 is not a header: write NAME: VALUE.</source>
        <translation>%1 ist kein Header: Schreiben Sie NAME: VALUE.</translation>
    </message>
</context>
<context>
    <name>patlas::BodyCompleter</name>
    <message>
        <source>Members and values of the description</source>
        <translation>Felder und Werte aus der Beschreibung</translation>
    </message>
    <message>
        <source>What the description says of the member</source>
        <translation>Was die Beschreibung über das Feld sagt</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, erforderlich</translation>
    </message>
    <message>
        <source>from a response</source>
        <translation>aus einer Antwort</translation>
    </message>
    <message>
        <source>The description says nothing of this place.</source>
        <translation>Die Beschreibung sagt nichts zu dieser Stelle.</translation>
    </message>
</context>
<context>
    <name>patlas::BodyEditor</name>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Fold or unfold the lines at the cursor</source>
        <translation>Zeilen am Cursor ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Fold all members of the body</source>
        <translation>Alle Felder des Bodys einklappen</translation>
    </message>
    <message>
        <source>Unfold all of the body</source>
        <translation>Den ganzen Body ausklappen</translation>
    </message>
    <message>
        <source>Indent the lines</source>
        <translation>Zeilen einrücken</translation>
    </message>
    <message>
        <source>Outdent the lines</source>
        <translation>Zeilen ausrücken</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Ausgeklappt</translation>
    </message>
    <message>
        <source>Folded: %1</source>
        <translation>Eingeklappt: %1</translation>
    </message>
    <message>
        <source>Nothing to fold here</source>
        <translation>Hier gibt es nichts einzuklappen</translation>
    </message>
    <message>
        <source>… lines %1 to %2</source>
        <translation>… Zeilen %1 bis %2</translation>
    </message>
    <message>
        <source>… line %1</source>
        <translation>… Zeile %1</translation>
    </message>
</context>
<context>
    <name>patlas::BodyMarks</name>
    <message>
        <source>Next problem in the body</source>
        <translation>Nächstes Problem im Body</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
</context>
<context>
    <name>patlas::BodyTab</name>
    <message>
        <source>Kind of body</source>
        <translation>Art des Bodys</translation>
    </message>
    <message>
        <source>&amp;Kind of body</source>
        <translation>&amp;Art des Bodys</translation>
    </message>
    <message>
        <source>File to send</source>
        <translation>Zu sendende Datei</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Pfad der Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Its bytes are the body. It is read while it is sent.</source>
        <translation>Ihre Bytes sind der Body. Sie wird beim Senden gelesen.</translation>
    </message>
    <message>
        <source>Choose a file to send</source>
        <translation>Zu sendende Datei auswählen</translation>
    </message>
    <message>
        <source>“%1” takes no body.</source>
        <translation>„%1“ hat keinen Body.</translation>
    </message>
    <message>
        <source>A %1 request has no body here.</source>
        <translation>Eine %1-Anfrage hat hier keinen Body.</translation>
    </message>
    <message>
        <source>As in Headers</source>
        <translation>Wie unter „Header“</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>Text or JSON</source>
        <translation>Text oder JSON</translation>
    </message>
    <message>
        <source>Form with files</source>
        <translation>Formular mit Dateien</translation>
    </message>
</context>
<context>
    <name>patlas::BodyText</name>
    <message>
        <source>Fill from schema</source>
        <translation>Aus Schema füllen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Replaces the body by one with the members that the description names, also those that are not required</source>
        <translation>Ersetzt den Body durch einen mit den Feldern, die die Beschreibung nennt, auch den nicht erforderlichen</translation>
    </message>
    <message>
        <source>Indents the JSON; changes only white space</source>
        <translation>Rückt das JSON ein; ändert nur Leerraum</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>No body is sent.</source>
        <translation>Es wird kein Body gesendet.</translation>
    </message>
    <message>
        <source>Valid JSON</source>
        <translation>Gültiges JSON</translation>
    </message>
    <message>
        <source>Sent as it is</source>
        <translation>Wird unverändert gesendet</translation>
    </message>
</context>
<context>
    <name>patlas::BodyTextView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>patlas::BodyTree</name>
    <message>
        <source>The response has no body</source>
        <translation>Die Antwort hat keinen Body</translation>
    </message>
    <message>
        <source>This response is not JSON</source>
        <translation>Diese Antwort ist kein JSON</translation>
    </message>
    <message>
        <source>The Text tab shows it as it is.</source>
        <translation>Die Registerkarte „Text“ zeigt sie unverändert.</translation>
    </message>
    <message>
        <source>This response is binary</source>
        <translation>Diese Antwort ist binär</translation>
    </message>
    <message>
        <source>The Text tab shows its bytes; Save response… writes it to a file.</source>
        <translation>Die Registerkarte „Text“ zeigt ihre Bytes; „Antwort speichern…“ schreibt sie in eine Datei.</translation>
    </message>
    <message>
        <source>This response is a picture</source>
        <translation>Diese Antwort ist ein Bild</translation>
    </message>
    <message>
        <source>The Preview tab shows it.</source>
        <translation>Die Registerkarte „Vorschau“ zeigt es.</translation>
    </message>
</context>
<context>
    <name>patlas::BoundSecrets</name>
    <message>
        <source>%1 was stored for another address or connection than its environment has now.</source>
        <translation>%1 wurde für eine andere Adresse oder Verbindung gespeichert, als die Umgebung jetzt hat.</translation>
    </message>
    <message>
        <source>Nothing was sent. If you made this change, say so when Patlas asks; otherwise somebody else changed Patlas&apos;s data.</source>
        <translation>Es wurde nichts gesendet. Wenn diese Änderung von Ihnen ist, bestätigen Sie sie, wenn Patlas fragt; andernfalls hat jemand anderes Daten von Patlas verändert.</translation>
    </message>
    <message>
        <source>The stored secret of %1 is not the one that was added.</source>
        <translation>Das gespeicherte Secret von %1 ist nicht das hinzugefügte.</translation>
    </message>
    <message>
        <source>Another program has replaced it. It was not used.</source>
        <translation>Ein anderes Programm hat es ersetzt. Es wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Remove the token and add it again.</source>
        <translation>Entfernen Sie das Token, und fügen Sie es erneut hinzu.</translation>
    </message>
</context>
<context>
    <name>patlas::Bruno</name>
    <message>
        <source>The file %1 was left out: %2 %3</source>
        <translation>Die Datei %1 wurde weggelassen: %2 %3</translation>
    </message>
    <message>
        <source>These are not called by HTTP, and were left out: %1.</source>
        <translation>Diese werden nicht über HTTP aufgerufen und wurden weggelassen: %1.</translation>
    </message>
</context>
<context>
    <name>patlas::CallVerb</name>
    <message>
        <source>Calls an operation of the API by its id</source>
        <translation>Ruft eine Operation der API über ihre ID auf</translation>
    </message>
    <message>
        <source>NAME=VALUE is a parameter of that name, else a member of the body, typed as the description says; NAME:=JSON is a member as it stands there; NAME=@FILE sends a file in a form. The rest is as for request.

Example: patlasctl call tags.create name=release-2</source>
        <translation>NAME=VALUE ist ein Parameter dieses Namens, sonst ein Feld des Bodys mit dem Typ aus der Beschreibung; NAME:=JSON ist ein Feld, wie es dasteht; NAME=@FILE sendet eine Datei in einem Formular. Alles Weitere wie bei request.

Beispiel: patlasctl call tags.create name=release-2</translation>
    </message>
    <message>
        <source>Its id, such as tags.create</source>
        <translation>Ihre ID, zum Beispiel tags.create</translation>
    </message>
    <message>
        <source>NAME=VALUE, NAME:=JSON or NAME=@FILE</source>
        <translation>NAME=VALUE, NAME:=JSON oder NAME=@FILE</translation>
    </message>
    <message>
        <source>The whole body; @FILE is the content of a file, - standard input</source>
        <translation>Der ganze Body; @FILE ist der Inhalt einer Datei, - die Standardeingabe</translation>
    </message>
</context>
<context>
    <name>patlas::ChainedValue</name>
    <message>
        <source>“%1” was not sent yet.</source>
        <translation>„%1“ wurde noch nicht gesendet.</translation>
    </message>
    <message>
        <source>The response of “%1” is too large to take values from.</source>
        <translation>Die Antwort von „%1“ ist zu groß, um Werte daraus zu entnehmen.</translation>
    </message>
</context>
<context>
    <name>patlas::ChangesModel</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Needs something else</source>
        <translation>Benötigt etwas anderes</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>Andere Parameter</translation>
    </message>
    <message>
        <source>Server removed</source>
        <translation>Server entfernt</translation>
    </message>
    <message>
        <source>Server added</source>
        <translation>Server hinzugefügt</translation>
    </message>
    <message>
        <source>Scope removed</source>
        <translation>Scope entfernt</translation>
    </message>
    <message>
        <source>Scope added</source>
        <translation>Scope hinzugefügt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>patlas::Check</name>
    <message>
        <source>Nothing stands between “status” and the comparison: %1.</source>
        <translation>Zwischen „status“ und dem Vergleich darf nichts stehen: %1.</translation>
    </message>
    <message>
        <source>No phase of a request is called %1.</source>
        <translation>Keine Phase einer Anfrage heißt %1.</translation>
    </message>
    <message>
        <source>The check needs the name of one header.</source>
        <translation>Die Prüfung benötigt den Namen eines Headers.</translation>
    </message>
    <message>
        <source>The check needs an XPath.</source>
        <translation>Die Prüfung benötigt einen XPath.</translation>
    </message>
    <message>
        <source>This check is a script, and Patlas runs no scripts.</source>
        <translation>Diese Prüfung ist ein Skript; Patlas führt keine Skripte aus.</translation>
    </message>
    <message>
        <source>Patlas can check status, duration, header, body and xpath, not %1.</source>
        <translation>Patlas kann status, duration, header, body und xpath prüfen, nicht %1.</translation>
    </message>
    <message>
        <source>The check has no comparison that Patlas knows.</source>
        <translation>Die Prüfung enthält keinen Vergleich, den Patlas kennt.</translation>
    </message>
    <message>
        <source>What the check is about is too large to compare.</source>
        <translation>Das zu Prüfende ist zu groß zum Vergleichen.</translation>
    </message>
    <message>
        <source>The body has nothing that the path could lead into.</source>
        <translation>Im Body ist nichts, in das der Pfad führen könnte.</translation>
    </message>
    <message>
        <source>The body is not JSON.</source>
        <translation>Der Body ist kein JSON.</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>Der Body ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>There was no response.</source>
        <translation>Es gab keine Antwort.</translation>
    </message>
    <message>
        <source>The response has no body.</source>
        <translation>Die Antwort hat keinen Body.</translation>
    </message>
    <message>
        <source>The text is too large for a regular expression: Patlas searches up to 64 MiB.</source>
        <translation>Der Text ist zu groß für einen regulären Ausdruck: Patlas durchsucht bis zu 64 MiB.</translation>
    </message>
    <message>
        <source>Patlas cannot read the regular expression %1.</source>
        <translation>Patlas kann den regulären Ausdruck %1 nicht lesen.</translation>
    </message>
    <message>
        <source>The regular expression takes too long on this text.</source>
        <translation>Der reguläre Ausdruck braucht bei diesem Text zu lange.</translation>
    </message>
    <message>
        <source>Expected %1 %2, got %3.</source>
        <translation>Erwartet: %1 %2; erhalten: %3.</translation>
    </message>
    <message>
        <source>Expected %1 other than %2.</source>
        <translation>Erwartet: %1 anders als %2.</translation>
    </message>
    <message>
        <source>Expected %1 below %2, got %3.</source>
        <translation>Erwartet: %1 kleiner als %2; erhalten: %3.</translation>
    </message>
    <message>
        <source>Expected %1 of at most %2, got %3.</source>
        <translation>Erwartet: %1 höchstens %2; erhalten: %3.</translation>
    </message>
    <message>
        <source>Expected %1 above %2, got %3.</source>
        <translation>Erwartet: %1 größer als %2; erhalten: %3.</translation>
    </message>
    <message>
        <source>Expected %1 of at least %2, got %3.</source>
        <translation>Erwartet: %1 mindestens %2; erhalten: %3.</translation>
    </message>
    <message>
        <source>Expected %1 to include %2, got %3.</source>
        <translation>Erwartet: %1 enthält %2; erhalten: %3.</translation>
    </message>
    <message>
        <source>Expected %1 to start with %2, got %3.</source>
        <translation>Erwartet: %1 beginnt mit %2; erhalten: %3.</translation>
    </message>
    <message>
        <source>Expected %1 to end with %2, got %3.</source>
        <translation>Erwartet: %1 endet mit %2; erhalten: %3.</translation>
    </message>
    <message>
        <source>Expected %1 to match %2, got %3.</source>
        <translation>Erwartet: %1 passt auf %2; erhalten: %3.</translation>
    </message>
    <message>
        <source>Expected %1 to be there, and not null, false, 0 or empty; got %2.</source>
        <translation>Erwartet: %1 vorhanden und nicht null, false, 0 oder leer; erhalten: %2.</translation>
    </message>
    <message>
        <source>Expected %1 to be missing, null, false, 0 or empty; got %2.</source>
        <translation>Erwartet: %1 fehlt oder ist null, false, 0 oder leer; erhalten: %2.</translation>
    </message>
    <message>
        <source>Expected %1 to be a number, got %2.</source>
        <translation>Erwartet: %1 ist eine Zahl; erhalten: %2.</translation>
    </message>
    <message>
        <source>Expected %1 to be text, got %2.</source>
        <translation>Erwartet: %1 ist Text; erhalten: %2.</translation>
    </message>
    <message>
        <source>Expected %1 to be true or false, got %2.</source>
        <translation>Erwartet: %1 ist true oder false; erhalten: %2.</translation>
    </message>
    <message>
        <source>Expected %1 to be a list, got %2.</source>
        <translation>Erwartet: %1 ist eine Liste; erhalten: %2.</translation>
    </message>
    <message>
        <source>Expected %1 with the MD5 hash %2, got %3.</source>
        <translation>Erwartet: %1 mit dem MD5-Hash %2; erhalten: %3.</translation>
    </message>
    <message>
        <source>Expected %1 with the SHA-256 hash %2, got %3.</source>
        <translation>Erwartet: %1 mit dem SHA-256-Hash %2; erhalten: %3.</translation>
    </message>
    <message>
        <source>Expected %1 with the SHA-512 hash %2, got %3.</source>
        <translation>Erwartet: %1 mit dem SHA-512-Hash %2; erhalten: %3.</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>duration of %1</source>
        <translation>Dauer von %1</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>Header %1</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>ein leerer Text</translation>
    </message>
    <message>
        <source>Write it without quotes: they would be part of the text.</source>
        <translation>Schreiben Sie es ohne Anführungszeichen: Sie wären Teil des Textes.</translation>
    </message>
</context>
<context>
    <name>patlas::CheckRun</name>
    <message>
        <source>The value is another one than the secret of the check.</source>
        <translation>Der Wert ist ein anderer als das Secret der Prüfung.</translation>
    </message>
</context>
<context>
    <name>patlas::CheckVerb</name>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>should work</source>
        <translation>sollte funktionieren</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>REFUSED</source>
        <translation>ABGELEHNT</translation>
    </message>
    <message>
        <source>NOT SENT</source>
        <translation>NICHT GESENDET</translation>
    </message>
    <message>
        <source>%1 is not a time such as 14d, 12h or 2w.</source>
        <translation>%1 ist keine Zeitangabe wie 14d, 12h oder 2w.</translation>
    </message>
    <message>
        <source>%1 ends on %2.</source>
        <translation>%1 läuft am %2 ab.</translation>
    </message>
    <message>
        <source>ENDS</source>
        <translation>LÄUFT AB</translation>
    </message>
    <message>
        <source>It is not known when %1 ends.</source>
        <translation>Es ist nicht bekannt, wann %1 abläuft.</translation>
    </message>
    <message>
        <source>Says whether requests would work, without sending them</source>
        <translation>Zeigt, ob Anfragen funktionieren würden, ohne sie zu senden</translation>
    </message>
    <message>
        <source>TARGET is a folder of request files, one file, or an operation such as tags.create. Ends with 3 where one is sure to be refused; with --strict, where it probably is; with --expires-within, where a token that it needs ends before that.

Example: patlasctl check tags.create --env Staging --token CI --expires-within 14d</source>
        <translation>TARGET ist ein Ordner mit Anfragedateien, eine einzelne Datei oder eine Operation wie tags.create. Endet mit 3, wenn eine sicher abgelehnt wird; mit --strict, wenn sie wahrscheinlich abgelehnt wird; mit --expires-within, wenn ein benötigtes Token vorher abläuft.

Beispiel: patlasctl check tags.create --env Staging --token CI --expires-within 14d</translation>
    </message>
    <message>
        <source>A folder, a file or an operation</source>
        <translation>Ein Ordner, eine Datei oder eine Operation</translation>
    </message>
    <message>
        <source>NAME=VALUE of an operation, as for call</source>
        <translation>NAME=VALUE einer Operation, wie bei call</translation>
    </message>
    <message>
        <source>Such as 14d, 12h or 2w: a token that ends before is a refusal</source>
        <translation>Zum Beispiel 14d, 12h oder 2w: Ein Token, das vorher abläuft, gilt als Ablehnung</translation>
    </message>
    <message>
        <source>What is probably refused counts as refused</source>
        <translation>Was wahrscheinlich abgelehnt wird, gilt als abgelehnt</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Als JSON</translation>
    </message>
    <message>
        <source>Values are for an operation: files have their own.</source>
        <translation>Werte sind für eine Operation: Dateien haben ihre eigenen.</translation>
    </message>
    <message>
        <source>There are no requests in %1.</source>
        <translation>In %1 gibt es keine Anfragen.</translation>
    </message>
</context>
<context>
    <name>patlas::CheckedResponse</name>
    <message>
        <source>The body did not arrive to its end.</source>
        <translation>Der Body ist nicht bis zum Ende angekommen.</translation>
    </message>
    <message>
        <source>The body was not opened.</source>
        <translation>Der Body wurde nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>patlas::ChecksModel</name>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Letztes Ergebnis</translation>
    </message>
</context>
<context>
    <name>patlas::ChecksTab</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>One a line, as httpYac writes them: status == 201, header location exists, body $.name == release-2. They are saved with the request.</source>
        <translation>Eine pro Zeile, in der Schreibweise von httpYac: status == 201, header location exists, body $.name == release-2. Sie werden mit der Anfrage gespeichert.</translation>
    </message>
</context>
<context>
    <name>patlas::ChildProgram</name>
    <message>
        <source>There is no program %1.</source>
        <translation>Es gibt kein Programm %1.</translation>
    </message>
    <message>
        <source>%1 cannot be started.</source>
        <translation>%1 kann nicht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>patlas::CodeTab</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the text with placeholders for the credentials</source>
        <translation>Kopiert den Text mit Platzhaltern für die Zugangsdaten</translation>
    </message>
    <message>
        <source>Copy with secrets…</source>
        <translation>Mit Secrets kopieren…</translation>
    </message>
    <message>
        <source>Copy with secrets</source>
        <translation>Mit Secrets kopieren</translation>
    </message>
    <message>
        <source>Copy this request with the tokens in clear text?</source>
        <translation>Diese Anfrage mit den Tokens im Klartext kopieren?</translation>
    </message>
    <message>
        <source>Anyone who sees the text can use these tokens until they are revoked or expire.</source>
        <translation>Wer den Text sieht, kann diese Tokens verwenden, bis sie widerrufen werden oder ablaufen.</translation>
    </message>
</context>
<context>
    <name>patlas::CommandLine</name>
    <message>
        <source>Stored tokens, without their secrets</source>
        <translation>Gespeicherte Tokens, ohne ihre Secrets</translation>
    </message>
    <message>
        <source>The secret of a token</source>
        <translation>Das Secret eines Tokens</translation>
    </message>
    <message>
        <source>Servers, and whose tokens go there</source>
        <translation>Server, und wessen Tokens dorthin gehen</translation>
    </message>
    <message>
        <source>Descriptions of APIs</source>
        <translation>API-Beschreibungen</translation>
    </message>
    <message>
        <source>The server of the same API on this machine</source>
        <translation>Der Server derselben API auf diesem Rechner</translation>
    </message>
    <message>
        <source>The encrypted file for where there is no keychain</source>
        <translation>Die verschlüsselte Datei für Systeme ohne Schlüsselbund</translation>
    </message>
    <message>
        <source>Says this and ends</source>
        <translation>Zeigt diese Hilfe und endet</translation>
    </message>
    <message>
        <source>Says its version and ends</source>
        <translation>Zeigt die Version und endet</translation>
    </message>
    <message>
        <source>Reads the passphrase of the vault from this descriptor</source>
        <translation>Liest die Passphrase des Tresors aus diesem Deskriptor</translation>
    </message>
    <message>
        <source>Runs this program, without a shell, and takes what it prints for the passphrase of the vault</source>
        <translation>Führt dieses Programm ohne Shell aus und nimmt seine Ausgabe als Passphrase des Tresors</translation>
    </message>
</context>
<context>
    <name>patlas::CommandPermissionDialog</name>
    <message>
        <source>For %1:</source>
        <translation>Für %1:</translation>
    </message>
    <message>
        <source>Start a program for a value</source>
        <translation>Programm für einen Wert starten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Allow this command</source>
        <translation>Diesen Befehl erlauben</translation>
    </message>
    <message numerus="yes">
        <source>Allow %n command(s)</source>
        <translation>
            <numerusform>Einen Befehl erlauben</numerusform>
            <numerusform>%n Befehle erlauben</numerusform>
        </translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>Nicht senden</translation>
    </message>
    <message numerus="yes">
        <source>May Patlas start %n program(s)?</source>
        <translation>
            <numerusform>Darf Patlas ein Programm starten?</numerusform>
            <numerusform>Darf Patlas %n Programme starten?</numerusform>
        </translation>
    </message>
    <message>
        <source>A value of the request is what a program prints. It is started as it stands here, without a shell, and what it prints goes to that address only. Files of others can name any program: allow what you know.</source>
        <translation>Ein Wert der Anfrage ist die Ausgabe eines Programms. Es wird wie hier angegeben gestartet, ohne Shell, und seine Ausgabe geht nur an diese Adresse. Dateien anderer können jedes beliebige Programm nennen: Erlauben Sie nur, was Sie kennen.</translation>
    </message>
    <message>
        <source>You are asked once for each command. File, Allowed commands… lists them.</source>
        <translation>Für jeden Befehl werden Sie einmal gefragt. „Datei“ → „Erlaubte Befehle…“ listet sie auf.</translation>
    </message>
</context>
<context>
    <name>patlas::CommandSession</name>
    <message>
        <source>Passphrase of the vault: </source>
        <translation>Passphrase des Tresors: </translation>
    </message>
    <message>
        <source>There is no environment %1.</source>
        <translation>Es gibt keine Umgebung %1.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>No environment is named.</source>
        <translation>Es ist keine Umgebung angegeben.</translation>
    </message>
    <message>
        <source>Name one with --env, or in %1.</source>
        <translation>Geben Sie eine mit --env oder in %1 an.</translation>
    </message>
    <message>
        <source>The sandbox has faults set (%1). patlasctl sandbox faults --none ends them.</source>
        <translation>Für die Sandbox sind Störungen eingestellt (%1). patlasctl sandbox faults --none beendet sie.</translation>
    </message>
</context>
<context>
    <name>patlas::CompareDialog</name>
    <message>
        <source>no response</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation>&amp;Struktur</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>&amp;Ignore this path</source>
        <translation>Diesen Pfad &amp;ignorieren</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Nächster Unterschied</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>−  older:  %1
+  newer:  %2</source>
        <translation>−  älter:  %1
+  neuer:  %2</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Number of differences</source>
        <translation>Anzahl der Unterschiede</translation>
    </message>
    <message>
        <source>Problem with the ignored paths</source>
        <translation>Problem mit den ignorierten Pfaden</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Compares the bodies value by value</source>
        <translation>Vergleicht die Bodys Wert für Wert</translation>
    </message>
    <message>
        <source>Compares the bodies line by line</source>
        <translation>Vergleicht die Bodys Zeile für Zeile</translation>
    </message>
    <message>
        <source>Ig&amp;nored paths</source>
        <translation>Ignorierte &amp;Pfade</translation>
    </message>
    <message>
        <source>Ignored paths</source>
        <translation>Ignorierte Pfade</translation>
    </message>
    <message>
        <source>for example $.meta.time, $..updatedAt, $.items[*].id</source>
        <translation>zum Beispiel $.meta.time, $..updatedAt, $.items[*].id</translation>
    </message>
    <message>
        <source>Ignore this path</source>
        <translation>Diesen Pfad ignorieren</translation>
    </message>
    <message>
        <source>They are the same.</source>
        <translation>Sie sind gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>Ein Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ignored: %L2</source>
        <translation>%1, ignoriert: %L2</translation>
    </message>
</context>
<context>
    <name>patlas::CompareModel</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Body of the response</source>
        <translation>Body der Antwort</translation>
    </message>
    <message>
        <source>only in the older: </source>
        <translation>nur in der älteren: </translation>
    </message>
    <message>
        <source>only in the newer: </source>
        <translation>nur in der neueren: </translation>
    </message>
    <message>
        <source>Neither has one.</source>
        <translation>Keine der beiden hat so etwas.</translation>
    </message>
    <message>
        <source>The same in both.</source>
        <translation>In beiden gleich.</translation>
    </message>
    <message>
        <source>The rest is too long to compare.</source>
        <translation>Der Rest ist zu lang zum Vergleichen.</translation>
    </message>
    <message>
        <source>The same in both, but for what is ignored.</source>
        <translation>In beiden gleich, bis auf das Ignorierte.</translation>
    </message>
    <message>
        <source>There are more differences than can be listed.</source>
        <translation>Es gibt mehr Unterschiede, als aufgelistet werden können.</translation>
    </message>
    <message>
        <source>added: %1: %2</source>
        <translation>hinzugefügt: %1: %2</translation>
    </message>
    <message>
        <source>removed: %1: %2</source>
        <translation>entfernt: %1: %2</translation>
    </message>
    <message>
        <source>changed: %1: from %2 to %3</source>
        <translation>geändert: %1: von %2 zu %3</translation>
    </message>
    <message>
        <source>↕ %1: moved from %2</source>
        <translation>↕ %1: verschoben von %2</translation>
    </message>
    <message>
        <source>moved: %1: from %2</source>
        <translation>verschoben: %1: von %2</translation>
    </message>
    <message>
        <source>≈ %1: %2 → %3, the same value</source>
        <translation>≈ %1: %2 → %3, gleicher Wert</translation>
    </message>
    <message>
        <source>written otherwise: %1: %2 and %3</source>
        <translation>anders geschrieben: %1: %2 und %3</translation>
    </message>
</context>
<context>
    <name>patlas::Comparison</name>
    <message>
        <source>%1 bytes that are not text</source>
        <translation>%1 Bytes, die kein Text sind</translation>
    </message>
</context>
<context>
    <name>patlas::CompletionList</name>
    <message>
        <source>%1: the down arrow chooses one.</source>
        <translation>%1: Mit der Abwärtstaste wählen Sie eines aus.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
</context>
<context>
    <name>patlas::CompletionVerb</name>
    <message>
        <source>Writes a script with which a shell completes verbs, tokens, environments and operations</source>
        <translation>Schreibt ein Skript, mit dem eine Shell Befehle, Tokens, Umgebungen und Operationen vervollständigt</translation>
    </message>
    <message>
        <source>bash: patlasctl completion bash &gt; ~/.local/share/bash-completion/completions/patlasctl

zsh: patlasctl completion zsh &gt; a folder of $fpath, as _patlasctl

fish: patlasctl completion fish &gt; ~/.config/fish/completions/patlasctl.fish</source>
        <translation>bash: patlasctl completion bash &gt; ~/.local/share/bash-completion/completions/patlasctl

zsh: patlasctl completion zsh &gt; ein Ordner aus $fpath, als _patlasctl

fish: patlasctl completion fish &gt; ~/.config/fish/completions/patlasctl.fish</translation>
    </message>
    <message>
        <source>bash, zsh or fish</source>
        <translation>bash, zsh oder fish</translation>
    </message>
</context>
<context>
    <name>patlas::CompromisedDialog</name>
    <message>
        <source>in the history here</source>
        <translation>hier im Verlauf</translation>
    </message>
    <message>
        <source>not in the history</source>
        <translation>nicht im Verlauf</translation>
    </message>
    <message>
        <source>Reading what it did…</source>
        <translation>Aktivität wird gelesen…</translation>
    </message>
    <message>
        <source>Compromised token</source>
        <translation>Kompromittiertes Token</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Was es getan hat</translation>
    </message>
    <message>
        <source>Calls made with it</source>
        <translation>Aufrufe mit diesem Token</translation>
    </message>
    <message>
        <source>What it could do</source>
        <translation>Was es tun konnte</translation>
    </message>
    <message>
        <source>What it could do.</source>
        <translation>Was es tun konnte.</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Jetzt widerrufen</translation>
    </message>
    <message>
        <source>Revoked already.</source>
        <translation>Bereits widerrufen.</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotieren…</translation>
    </message>
    <message>
        <source>Revoked already: make a new token instead.</source>
        <translation>Bereits widerrufen: Erstellen Sie stattdessen ein neues Token.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Does anyone else have “%1”?</source>
        <translation>Hat jemand anderes „%1“?</translation>
    </message>
    <message>
        <source>If so, revoke it now: anyone who uses it is refused from then on. Rotate it if something of yours must keep working: the old one is revoked once the new one has been tried.</source>
        <translation>Wenn ja, widerrufen Sie es jetzt: Wer es danach verwendet, wird abgelehnt. Rotieren Sie es, wenn etwas von Ihnen weiter funktionieren muss: Das alte wird widerrufen, sobald das neue ausprobiert wurde.</translation>
    </message>
    <message>
        <source>It acts in %1 as the person who made it.</source>
        <translation>In %1 handelt es als die Person, die es erstellt hat.</translation>
    </message>
    <message>
        <source>It acts in %1 as %2.</source>
        <translation>In %1 handelt es als %2.</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>Es läuft nie ab.</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>Wann es abläuft, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Es läuft am %1 ab.</translation>
    </message>
    <message>
        <source>Its scopes are not known here, so assume that it can do everything.</source>
        <translation>Seine Scopes sind hier nicht bekannt; gehen Sie davon aus, dass es alles darf.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Known here</source>
        <translation>Hier bekannt</translation>
    </message>
    <message>
        <source>Why refused</source>
        <translation>Warum abgelehnt</translation>
    </message>
    <message>
        <source>no response</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>What it did: no call is known.</source>
        <translation>Was es getan hat: Kein Aufruf ist bekannt.</translation>
    </message>
    <message>
        <source>What it did: one call.</source>
        <translation>Was es getan hat: ein Aufruf.</translation>
    </message>
    <message>
        <source>What it did: %1 calls.</source>
        <translation>Was es getan hat: %1 Aufrufe.</translation>
    </message>
    <message>
        <source>Only what was sent from this computer is known; the service&apos;s own log may show more.</source>
        <translation>Bekannt ist nur, was von diesem Computer gesendet wurde; das Protokoll des Dienstes zeigt vielleicht mehr.</translation>
    </message>
    <message>
        <source>All of them are in the history here, as far as the audit log goes back.</source>
        <translation>Alle stehen hier im Verlauf, soweit das Audit-Log zurückreicht.</translation>
    </message>
    <message>
        <source>One is not in the history here.</source>
        <translation>Einer steht hier nicht im Verlauf.</translation>
    </message>
    <message>
        <source>%1 are not in the history here.</source>
        <translation>%1 stehen hier nicht im Verlauf.</translation>
    </message>
</context>
<context>
    <name>patlas::ConflictDialog</name>
    <message>
        <source>Your version</source>
        <translation>Ihre Fassung</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Nächster Unterschied</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Auf der Festplatte geändert</translation>
    </message>
    <message>
        <source>Number of differences</source>
        <translation>Anzahl der Unterschiede</translation>
    </message>
    <message>
        <source>Both versions</source>
        <translation>Beide Fassungen</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>Writes your version into the file. What the file says now can be opened again as a closed request.</source>
        <translation>Schreibt Ihre Fassung in die Datei. Was jetzt in der Datei steht, kann als geschlossene Anfrage wieder geöffnet werden.</translation>
    </message>
    <message>
        <source>&amp;Take the file&apos;s</source>
        <translation>&amp;Die der Datei übernehmen</translation>
    </message>
    <message>
        <source>Shows what the file says. Your version can be opened again as a closed request.</source>
        <translation>Zeigt, was in der Datei steht. Ihre Fassung kann als geschlossene Anfrage wieder geöffnet werden.</translation>
    </message>
    <message>
        <source>&amp;Save as another file…</source>
        <translation>Als andere Datei &amp;speichern…</translation>
    </message>
    <message>
        <source>Writes your version into a new file and leaves this one as it is.</source>
        <translation>Schreibt Ihre Fassung in eine neue Datei und lässt diese unverändert.</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>%1 was changed by something else</source>
        <translation>%1 wurde von etwas anderem geändert</translation>
    </message>
    <message>
        <source>Nothing is written until you choose. What is not chosen can be opened again until Patlas quits.</source>
        <translation>Es wird nichts geschrieben, bis Sie wählen. Was Sie nicht wählen, kann bis zum Beenden von Patlas wieder geöffnet werden.</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Beide haben denselben Inhalt.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>Ein Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The rest is too long to compare.</source>
        <translation>%1. Der Rest ist zu lang zum Vergleichen.</translation>
    </message>
</context>
<context>
    <name>patlas::ConflictNotice</name>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Die der Datei übernehmen</translation>
    </message>
    <message>
        <source>Save as another file…</source>
        <translation>Als andere Datei speichern…</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Auf der Festplatte geändert</translation>
    </message>
    <message>
        <source>%1 was changed by something else while you edited this request. Both versions are kept until you choose.</source>
        <translation>%1 wurde von etwas anderem geändert, während Sie diese Anfrage bearbeitet haben. Beide Fassungen bleiben erhalten, bis Sie wählen.</translation>
    </message>
    <message>
        <source>This request is no longer in %1. It is kept here.</source>
        <translation>Diese Anfrage steht nicht mehr in %1. Hier bleibt sie erhalten.</translation>
    </message>
</context>
<context>
    <name>patlas::ConnectionNotice</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>Proxy %1</translation>
    </message>
    <message>
        <source>the system&apos;s proxy %1</source>
        <translation>System-Proxy %1</translation>
    </message>
    <message>
        <source>connects to %1</source>
        <translation>verbindet mit %1</translation>
    </message>
    <message numerus="yes">
        <source>trusts %n authorities of its own</source>
        <translation>
            <numerusform>vertraut einer eigenen Zertifizierungsstelle</numerusform>
            <numerusform>vertraut %n eigenen Zertifizierungsstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>client certificate %1</source>
        <translation>Client-Zertifikat %1</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
</context>
<context>
    <name>patlas::ConnectionRepository</name>
    <message>
        <source>The proxy has no address.</source>
        <translation>Der Proxy hat keine Adresse.</translation>
    </message>
    <message>
        <source>Enter its host name and port, or use the system&apos;s proxy.</source>
        <translation>Geben Sie Hostnamen und Port ein, oder verwenden Sie den System-Proxy.</translation>
    </message>
    <message>
        <source>%1 is neither an IP address nor the path of a socket.</source>
        <translation>%1 ist weder eine IP-Adresse noch der Pfad eines Sockets.</translation>
    </message>
    <message>
        <source>Type an address such as 192.0.2.7, or a path that begins with /; or leave it empty.</source>
        <translation>Geben Sie eine Adresse wie 192.0.2.7 oder einen Pfad ein, der mit / beginnt; oder lassen Sie das Feld leer.</translation>
    </message>
</context>
<context>
    <name>patlas::ConnectionSecretStore</name>
    <message>
        <source>The stored password is not for this proxy or client key.</source>
        <translation>Das gespeicherte Passwort ist nicht für diesen Proxy oder Client-Schlüssel.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the environment&apos;s certificates and proxy; if they are right, type the password again there.</source>
        <translation>Es wurde nichts gesendet. Sehen Sie sich Zertifikate und Proxy der Umgebung an; wenn sie stimmen, geben Sie das Passwort dort erneut ein.</translation>
    </message>
</context>
<context>
    <name>patlas::Console</name>
    <message>
        <source>What was given is too long for a secret.</source>
        <translation>Die Eingabe ist zu lang für ein Secret.</translation>
    </message>
    <message>
        <source>Where there is no keychain: patlasctl vault create makes an encrypted file for secrets.</source>
        <translation>Wenn es keinen Schlüsselbund gibt: patlasctl vault create erstellt eine verschlüsselte Datei für Secrets.</translation>
    </message>
    <message>
        <source>No passphrase was given.</source>
        <translation>Es wurde keine Passphrase angegeben.</translation>
    </message>
    <message>
        <source>--passphrase-fd %1 cannot be read: %2</source>
        <translation>--passphrase-fd %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The secret cannot be read.</source>
        <translation>Das Secret kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No secret was given.</source>
        <translation>Es wurde kein Secret angegeben.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Standard input is longer than 1 GiB.</source>
        <translation>Die Standardeingabe ist länger als 1 GiB.</translation>
    </message>
</context>
<context>
    <name>patlas::CookieDialog</name>
    <message>
        <source>Also for hosts below it</source>
        <translation>Auch für Subdomains</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Secure: over https, or to this machine</source>
        <translation>Secure: über https oder an diesen Rechner</translation>
    </message>
    <message>
        <source>HttpOnly</source>
        <translation>HttpOnly</translation>
    </message>
    <message>
        <source>Add cookie</source>
        <translation>Cookie hinzufügen</translation>
    </message>
    <message>
        <source>Edit cookie</source>
        <translation>Cookie bearbeiten</translation>
    </message>
    <message>
        <source>Cookie name</source>
        <translation>Name des Cookies</translation>
    </message>
    <message>
        <source>Cookie value</source>
        <translation>Wert des Cookies</translation>
    </message>
    <message>
        <source>Cookie host</source>
        <translation>Host des Cookies</translation>
    </message>
    <message>
        <source>Cookie path</source>
        <translation>Pfad des Cookies</translation>
    </message>
    <message>
        <source>Cookie expires at</source>
        <translation>Ablaufzeit des Cookies</translation>
    </message>
    <message>
        <source>SameSite</source>
        <translation>SameSite</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Pfad</translation>
    </message>
    <message>
        <source>&amp;SameSite</source>
        <translation>&amp;SameSite</translation>
    </message>
    <message>
        <source>As it is, unless you type another</source>
        <translation>Bleibt, wenn Sie keinen anderen eingeben</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Type the host that the cookie is for.</source>
        <translation>Geben Sie den Host ein, für den das Cookie ist.</translation>
    </message>
    <message>
        <source>The path begins with a slash.</source>
        <translation>Der Pfad beginnt mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>It would have expired already.</source>
        <translation>Es wäre bereits abgelaufen.</translation>
    </message>
</context>
<context>
    <name>patlas::CookieModel</name>
    <message>
        <source>When Patlas is quit</source>
        <translation>Beim Beenden von Patlas</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Attribute</translation>
    </message>
</context>
<context>
    <name>patlas::Cookies</name>
    <message>
        <source>Not kept: it contains a control character.</source>
        <translation>Nicht aufbewahrt: Es enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>Not kept: it has neither a name nor a value.</source>
        <translation>Nicht aufbewahrt: Es hat weder Namen noch Wert.</translation>
    </message>
    <message>
        <source>Not kept: name and value have more than 4096 bytes.</source>
        <translation>Nicht aufbewahrt: Name und Wert haben mehr als 4096 Bytes.</translation>
    </message>
    <message>
        <source>Not kept: its Domain is not written in ASCII.</source>
        <translation>Nicht aufbewahrt: Domain ist nicht in ASCII geschrieben.</translation>
    </message>
    <message>
        <source>Not kept: its Domain is a public suffix, below which anyone can have a host.</source>
        <translation>Nicht aufbewahrt: Domain ist ein Public Suffix, unter dem jeder einen Host haben kann.</translation>
    </message>
    <message>
        <source>Not kept: its Domain is neither the host that set it nor above it.</source>
        <translation>Nicht aufbewahrt: Domain ist weder der setzende Host noch eine übergeordnete Domain.</translation>
    </message>
    <message>
        <source>Not kept: it is Secure, and came over http from another machine.</source>
        <translation>Nicht aufbewahrt: Es ist Secure und kam über http von einem anderen Rechner.</translation>
    </message>
    <message>
        <source>Not kept: it came over http and would stand before a Secure cookie of that name.</source>
        <translation>Nicht aufbewahrt: Es kam über http und ginge einem gleichnamigen Secure-Cookie vor.</translation>
    </message>
    <message>
        <source>Not kept: SameSite=None needs Secure.</source>
        <translation>Nicht aufbewahrt: SameSite=None erfordert Secure.</translation>
    </message>
    <message>
        <source>Not kept: a name that begins with __Secure- needs Secure.</source>
        <translation>Nicht aufbewahrt: Ein Name, der mit __Secure- beginnt, erfordert Secure.</translation>
    </message>
    <message>
        <source>Not kept: a name that begins with __Host- needs Secure and Path=/, and no Domain.</source>
        <translation>Nicht aufbewahrt: Ein Name, der mit __Host- beginnt, erfordert Secure und Path=/ und verbietet Domain.</translation>
    </message>
    <message>
        <source>Not kept: it has no name, and its value begins like __Secure- or __Host-.</source>
        <translation>Nicht aufbewahrt: Es hat keinen Namen, und sein Wert beginnt wie __Secure- oder __Host-.</translation>
    </message>
    <message>
        <source>Name and value must have no “;” and no control characters, the name no “=”.</source>
        <translation>Name und Wert dürfen weder „;“ noch Steuerzeichen enthalten, der Name kein „=“.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Name and value may have 4096 bytes together.</source>
        <translation>Name und Wert dürfen zusammen 4096 Bytes haben.</translation>
    </message>
    <message>
        <source>Anyone can have a host below this domain. Name a host.</source>
        <translation>Unter dieser Domain kann jeder einen Host haben. Geben Sie einen Host an.</translation>
    </message>
    <message>
        <source>SameSite=None needs Secure.</source>
        <translation>SameSite=None erfordert Secure.</translation>
    </message>
    <message>
        <source>A name that begins with __Secure- needs Secure.</source>
        <translation>Ein Name, der mit __Secure- beginnt, erfordert Secure.</translation>
    </message>
    <message>
        <source>A name that begins with __Host- needs Secure and the path /, and is for one host only.</source>
        <translation>Ein Name, der mit __Host- beginnt, erfordert Secure und den Pfad / und gilt nur für einen Host.</translation>
    </message>
    <message>
        <source>Without a name, the value must not begin like __Secure- or __Host-.</source>
        <translation>Ohne Namen darf der Wert nicht wie __Secure- oder __Host- beginnen.</translation>
    </message>
    <message>
        <source>No cookie of the jar was sent, because the request has a Cookie header of its own.</source>
        <translation>Es wurde kein Cookie aus dem Cookie-Speicher gesendet, weil die Anfrage einen eigenen Cookie-Header hat.</translation>
    </message>
    <message>
        <source>Cookies are switched off for this request: none was sent, none is kept.</source>
        <translation>Cookies sind für diese Anfrage ausgeschaltet: Keines wurde gesendet, keines wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Cookies are switched off for this environment: none was sent, none is kept.</source>
        <translation>Cookies sind für diese Umgebung ausgeschaltet: Keines wurde gesendet, keines wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Cookies are switched off for this host: none was sent, none is kept.</source>
        <translation>Cookies sind für diesen Host ausgeschaltet: Keines wurde gesendet, keines wird aufbewahrt.</translation>
    </message>
    <message>
        <source>The address is on another site than its environment, so that no cookie was sent and none is kept.</source>
        <translation>Die Adresse liegt auf einer anderen Site als ihre Umgebung; daher wurde kein Cookie gesendet, und keines wird aufbewahrt.</translation>
    </message>
    <message>
        <source>The address is that of another environment, so that no cookie was sent and none is kept.</source>
        <translation>Die Adresse ist die einer anderen Umgebung; daher wurde kein Cookie gesendet, und keines wird aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 and below</source>
        <translation>%1 und Subdomains</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
</context>
<context>
    <name>patlas::CookiesDialog</name>
    <message>
        <source>The jar is empty. What the service sets in a response appears here.</source>
        <translation>Der Cookie-Speicher ist leer. Was der Dienst in einer Antwort setzt, erscheint hier.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Show value</source>
        <translation>Wert anzeigen</translation>
    </message>
    <message>
        <source>Keep cookies of this environment, and send them</source>
        <translation>Cookies dieser Umgebung aufbewahren und senden</translation>
    </message>
    <message>
        <source>Never for a host…</source>
        <translation>Nie für einen Host…</translation>
    </message>
    <message>
        <source>Switch on again</source>
        <translation>Wieder einschalten</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Cookies of %1</source>
        <translation>Cookies von %1</translation>
    </message>
    <message>
        <source>They are in memory until Patlas is quit, and go to the site of this environment, or where a redirect from there leads. No other environment has them.</source>
        <translation>Sie bleiben bis zum Beenden von Patlas im Arbeitsspeicher und gehen an die Site dieser Umgebung oder dorthin, wohin eine Weiterleitung von dort führt. Keine andere Umgebung hat sie.</translation>
    </message>
    <message>
        <source>Filter cookies</source>
        <translation>Cookies filtern</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Removes the chosen ones (%1)</source>
        <translation>Entfernt die ausgewählten (%1)</translation>
    </message>
    <message>
        <source>Cookie value</source>
        <translation>Wert des Cookies</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Hosts without cookies</source>
        <translation>Hosts ohne Cookies</translation>
    </message>
    <message>
        <source>Hosts without cookies, with those below them</source>
        <translation>Hosts ohne Cookies, samt Subdomains</translation>
    </message>
    <message>
        <source>Remove the chosen cookies</source>
        <translation>Ausgewählte Cookies entfernen</translation>
    </message>
    <message>
        <source>Bring removed cookies back</source>
        <translation>Entfernte Cookies zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s) removed.</source>
        <translation>
            <numerusform>Ein Cookie entfernt.</numerusform>
            <numerusform>%n Cookies entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never for a host</source>
        <translation>Nie für einen Host</translation>
    </message>
    <message>
        <source>No cookie is sent to this host or those below it, and none of theirs is kept:</source>
        <translation>An diesen Host und seine Subdomains wird kein Cookie gesendet, und keines von ihnen wird aufbewahrt:</translation>
    </message>
</context>
<context>
    <name>patlas::CookiesView</name>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Notes about cookies</source>
        <translation>Hinweise zu Cookies</translation>
    </message>
    <message>
        <source>Cookies of the response</source>
        <translation>Cookies der Antwort</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Cookies…</source>
        <translation>Cookies…</translation>
    </message>
    <message>
        <source>All cookies of this environment</source>
        <translation>Alle Cookies dieser Umgebung</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>No cookie was sent, and the response sets none.</source>
        <translation>Es wurde kein Cookie gesendet, und die Antwort setzt keines.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When Patlas is quit</source>
        <translation>Beim Beenden von Patlas</translation>
    </message>
</context>
<context>
    <name>patlas::CreateTokenDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Generate Personal Access Token</source>
        <translation>Persönliches Zugriffstoken erzeugen</translation>
    </message>
    <message>
        <source>New personal access token</source>
        <translation>Neues persönliches Zugriffstoken</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Why no token was made</source>
        <translation>Warum kein Token erstellt wurde</translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>Auf den Dienst wird gewartet</translation>
    </message>
    <message>
        <source>It acts as you, within the scopes that you pick. Pick as few as the job needs.</source>
        <translation>Es handelt als Sie, innerhalb der gewählten Scopes. Wählen Sie so wenige, wie die Aufgabe braucht.</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Warten auf %1…</translation>
    </message>
    <message>
        <source>Next: make it on the website and paste it here.</source>
        <translation>Als Nächstes: Erstellen Sie es auf der Website, und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>It will be shown once; then you choose where it is kept.</source>
        <translation>Es wird einmal angezeigt; danach wählen Sie, wo es aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Trying the token with a harmless call…</source>
        <translation>Das Token wird mit einem harmlosen Aufruf ausprobiert…</translation>
    </message>
    <message>
        <source>Storing it…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>You cancelled before a response came. If the service had made the token by then, its secret was never shown; revoke it there.</source>
        <translation>Sie haben abgebrochen, bevor eine Antwort kam. Falls der Dienst das Token schon erstellt hatte, wurde sein Secret nie angezeigt; widerrufen Sie es dort.</translation>
    </message>
    <message>
        <source>Token not kept</source>
        <translation>Token nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Close without keeping this token?</source>
        <translation>Schließen, ohne dieses Token aufzubewahren?</translation>
    </message>
    <message>
        <source>Its secret is only on this screen. If you have not copied it, the token is lost; the service still accepts it until it is revoked there.</source>
        <translation>Sein Secret steht nur auf diesem Bildschirm. Wenn Sie es nicht kopiert haben, ist das Token verloren; der Dienst akzeptiert es weiter, bis es dort widerrufen wird.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
</context>
<context>
    <name>patlas::CredentialBar</name>
    <message>
        <source>%1 %2. Its secret is missing: see Tokens.</source>
        <translation>%1 %2. Das Secret fehlt: siehe „Tokens“.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Acts as %1</source>
        <translation>Handelt als %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>refused the last time</source>
        <translation>zuletzt abgelehnt</translation>
    </message>
    <message>
        <source>secret missing</source>
        <translation>Secret fehlt</translation>
    </message>
    <message>
        <source>1 scope</source>
        <translation>1 Scope</translation>
    </message>
    <message>
        <source>%1 scopes</source>
        <translation>%1 Scopes</translation>
    </message>
    <message>
        <source>Not used by this operation</source>
        <translation>Von dieser Operation nicht verwendet</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Kein Token</translation>
    </message>
    <message>
        <source>No %1 token</source>
        <translation>Kein Token (%1)</translation>
    </message>
    <message>
        <source>Add %1 token…</source>
        <translation>Token hinzufügen (%1)…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>Neues Token…</translation>
    </message>
    <message>
        <source>Add token…</source>
        <translation>Token hinzufügen…</translation>
    </message>
    <message>
        <source>This operation takes no %1.</source>
        <translation>Diese Operation verwendet „%1“ nicht.</translation>
    </message>
    <message>
        <source>documented operation</source>
        <translation>dokumentierte Operation</translation>
    </message>
    <message>
        <source>seen in a client</source>
        <translation>aus einem Client bekannt</translation>
    </message>
    <message>
        <source>inferred operation</source>
        <translation>abgeleitete Operation</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>Keine Zugangsdaten</translation>
    </message>
    <message>
        <source>Authorise &amp;with</source>
        <translation>Autorisieren &amp;mit</translation>
    </message>
    <message>
        <source>Authorise with</source>
        <translation>Autorisieren mit</translation>
    </message>
    <message>
        <source>Whichever fits</source>
        <translation>Was gerade passt</translation>
    </message>
</context>
<context>
    <name>patlas::CredentialList</name>
    <message>
        <source>The token has no name.</source>
        <translation>Das Token hat keinen Namen.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>It is not stated what the token is for.</source>
        <translation>Es ist nicht angegeben, wofür das Token ist.</translation>
    </message>
    <message>
        <source>Choose an environment that takes tokens.</source>
        <translation>Wählen Sie eine Umgebung, die Tokens verwendet.</translation>
    </message>
    <message>
        <source>This environment already has a token named %1.</source>
        <translation>Diese Umgebung hat bereits ein Token namens %1.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>patlas::CredentialOptions</name>
    <message>
        <source>Several credentials of %1 are called %2.</source>
        <translation>Mehrere Zugangsdaten von %1 heißen %2.</translation>
    </message>
    <message>
        <source>Say which: --use SCHEME=NAME.</source>
        <translation>Geben Sie an, welche: --use SCHEME=NAME.</translation>
    </message>
    <message>
        <source>%1 has no such credential called %2.</source>
        <translation>%1 hat keine solchen Zugangsdaten namens %2.</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>Es gibt dort keine.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>The environment; else that in PATLAS_ENVIRONMENT</source>
        <translation>Die Umgebung; sonst die in PATLAS_ENVIRONMENT</translation>
    </message>
    <message>
        <source>The token of a user to send</source>
        <translation>Das zu sendende Token eines Benutzers</translation>
    </message>
    <message>
        <source>The token of a project to send</source>
        <translation>Das zu sendende Token eines Projekts</translation>
    </message>
    <message>
        <source>The credential to send for this scheme of the description</source>
        <translation>Die zu sendenden Zugangsdaten für dieses Schema der Beschreibung</translation>
    </message>
    <message>
        <source>%1 is not SCHEME=NAME.</source>
        <translation>%1 ist nicht SCHEME=NAME.</translation>
    </message>
    <message>
        <source>The API has no scheme %1.</source>
        <translation>Die API hat kein Schema %1.</translation>
    </message>
</context>
<context>
    <name>patlas::CredentialRepository</name>
    <message>
        <source>This token is no longer stored here.</source>
        <translation>Dieses Token ist hier nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie ein anderes.</translation>
    </message>
</context>
<context>
    <name>patlas::CurlImport</name>
    <message>
        <source>Taken from a curl command: %1</source>
        <translation>Aus einem curl-Befehl übernommen: %1</translation>
    </message>
    <message>
        <source>Taken from a curl command: a %1 request</source>
        <translation>Aus einem curl-Befehl übernommen: eine %1-Anfrage</translation>
    </message>
</context>
<context>
    <name>patlas::CurlNotice</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Next command</source>
        <translation>Nächster Befehl</translation>
    </message>
    <message>
        <source>Pasted curl command</source>
        <translation>Eingefügter curl-Befehl</translation>
    </message>
    <message>
        <source>What is otherwise than in the command</source>
        <translation>Was anders ist als im Befehl</translation>
    </message>
    <message>
        <source>Undo paste</source>
        <translation>Einfügen rückgängig machen</translation>
    </message>
    <message>
        <source>Brings back the request that was here before</source>
        <translation>Holt die Anfrage zurück, die vorher hier war</translation>
    </message>
    <message>
        <source>Takes the next curl command of what was pasted, in place of this request</source>
        <translation>Übernimmt den nächsten eingefügten curl-Befehl anstelle dieser Anfrage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close notes on the command</source>
        <translation>Hinweise zum Befehl schließen</translation>
    </message>
</context>
<context>
    <name>patlas::CurlVerb</name>
    <message>
        <source>Sends what a command line of curl says</source>
        <translation>Sendet, was eine curl-Befehlszeile angibt</translation>
    </message>
    <message>
        <source>The command is one word, in quotes; - reads it from standard input. Quoting of a POSIX shell, of cmd and of PowerShell is understood. Nothing is run. A credential in the command is compared with the stored ones and never sent as it stands there.</source>
        <translation>Der Befehl ist ein einziges Wort in Anführungszeichen; - liest ihn von der Standardeingabe. Die Quotierung von POSIX-Shells, cmd und PowerShell wird verstanden. Es wird nichts ausgeführt. Zugangsdaten im Befehl werden mit den gespeicherten verglichen und nie so gesendet, wie sie dastehen.</translation>
    </message>
    <message>
        <source>Such as &apos;curl -X POST https://…&apos;</source>
        <translation>Zum Beispiel &apos;curl -X POST https://…&apos;</translation>
    </message>
    <message>
        <source>The environment that an address without a host is for</source>
        <translation>Die Umgebung, für die eine Adresse ohne Host gilt</translation>
    </message>
    <message>
        <source>Writes the request that would go out as JSON, and sends nothing</source>
        <translation>Schreibt die Anfrage, die gesendet würde, als JSON und sendet nichts</translation>
    </message>
    <message>
        <source>A secret in it would be sent as dots. Nothing was sent; --anyway sends it so.</source>
        <translation>Ein Secret darin würde als Punkte gesendet. Es wurde nichts gesendet; --anyway sendet es so.</translation>
    </message>
</context>
<context>
    <name>patlas::DashboardIssuer</name>
    <message>
        <source>The dashboard does not respond.</source>
        <translation>Das Dashboard antwortet nicht.</translation>
    </message>
    <message>
        <source>As far as Patlas knows, no token was made or revoked.</source>
        <translation>Soweit Patlas weiß, wurde kein Token erstellt oder widerrufen.</translation>
    </message>
    <message>
        <source>Check that the environment is running and try again.</source>
        <translation>Prüfen Sie, ob die Umgebung läuft, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The dashboard refused the request.</source>
        <translation>Das Dashboard hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The dashboard&apos;s response contains no token.</source>
        <translation>Die Antwort des Dashboards enthält kein Token.</translation>
    </message>
    <message>
        <source>The dashboard may have made one anyway.</source>
        <translation>Möglicherweise hat das Dashboard trotzdem eines erstellt.</translation>
    </message>
    <message>
        <source>Check the list of tokens on the dashboard.</source>
        <translation>Prüfen Sie die Tokenliste im Dashboard.</translation>
    </message>
</context>
<context>
    <name>patlas::DataLock</name>
    <message>
        <source>process %1 on %2</source>
        <translation>Prozess %1 auf %2</translation>
    </message>
    <message>
        <source>display %1</source>
        <translation>Anzeige %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Another Patlas has your data open.</source>
        <translation>Ein anderes Patlas hat Ihre Daten geöffnet.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Es ist %1.</translation>
    </message>
    <message>
        <source>Its data is in %1. Each of two at once would not see what the other changes, so this one was not started. Nothing was changed.</source>
        <translation>Die Daten liegen in %1. Liefen zwei gleichzeitig, sähe keines, was das andere ändert; daher wurde dieses nicht gestartet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Quit it where it runs, then start Patlas again.</source>
        <translation>Beenden Sie es dort, wo es läuft, und starten Sie Patlas dann erneut.</translation>
    </message>
    <message>
        <source>Quit it in its session, or end process %1, then start Patlas again.</source>
        <translation>Beenden Sie es in seiner Sitzung, oder beenden Sie Prozess %1, und starten Sie Patlas dann erneut.</translation>
    </message>
</context>
<context>
    <name>patlas::DataRows</name>
    <message>
        <source>There are more than %1 rows.</source>
        <translation>Es gibt mehr als %1 Datensätze.</translation>
    </message>
    <message>
        <source>A column has no name.</source>
        <translation>Eine Spalte hat keinen Namen.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable.</source>
        <translation>„%1“ kann nicht der Name einer Variablen sein.</translation>
    </message>
    <message>
        <source>The first line names the variables, such as “tag”.</source>
        <translation>Die erste Zeile nennt die Variablen, zum Beispiel „tag“.</translation>
    </message>
    <message>
        <source>“%1” is the name of two columns.</source>
        <translation>„%1“ ist der Name zweier Spalten.</translation>
    </message>
    <message>
        <source>Line %1 has %2 values, and there are %3 names.</source>
        <translation>Zeile %1 hat %2 Werte, es gibt aber %3 Namen.</translation>
    </message>
    <message>
        <source>The quotation mark in line %1 is not closed.</source>
        <translation>Das Anführungszeichen in Zeile %1 ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Das ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Row %1 is no object.</source>
        <translation>Datensatz %1 ist kein Objekt.</translation>
    </message>
    <message>
        <source>Each row has to be an object, such as {&quot;tag&quot;: &quot;release-2&quot;}.</source>
        <translation>Jeder Datensatz muss ein Objekt sein, zum Beispiel {&quot;tag&quot;: &quot;release-2&quot;}.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8.</source>
        <translation>Die Datei ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>This is one object, not a list.</source>
        <translation>Das ist ein einzelnes Objekt, keine Liste.</translation>
    </message>
    <message>
        <source>Put the rows in a list: [{…}, {…}].</source>
        <translation>Setzen Sie die Datensätze in eine Liste: [{…}, {…}].</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Die Datei hat keine Datensätze.</translation>
    </message>
</context>
<context>
    <name>patlas::Database</name>
    <message>
        <source>The data directory of Patlas cannot be created.</source>
        <translation>Das Datenverzeichnis von Patlas kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>It is %1. Nothing is saved in this session.</source>
        <translation>Es ist %1. In dieser Sitzung wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Check the permissions of the directory above it.</source>
        <translation>Prüfen Sie die Berechtigungen des übergeordneten Verzeichnisses.</translation>
    </message>
    <message>
        <source>%1 is a link.</source>
        <translation>%1 ist ein symbolischer Link.</translation>
    </message>
    <message>
        <source>Patlas follows none to its data. Nothing is saved in this session.</source>
        <translation>Patlas folgt zu seinen Daten keinem Link. In dieser Sitzung wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Move the data to where the link leads, or set XDG_DATA_HOME.</source>
        <translation>Verschieben Sie die Daten an das Ziel des Links, oder setzen Sie XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>The database of Patlas was written by a newer version.</source>
        <translation>Die Datenbank von Patlas wurde von einer neueren Version geschrieben.</translation>
    </message>
    <message>
        <source>It was not changed, and nothing is saved in this session.</source>
        <translation>Sie wurde nicht verändert, und in dieser Sitzung wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Start the newer version, or update this one.</source>
        <translation>Starten Sie die neuere Version, oder aktualisieren Sie diese.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>Die Datenbank ist beschädigt.</translation>
    </message>
    <message>
        <source>Another program is still opening the database of Patlas.</source>
        <translation>Ein anderes Programm öffnet noch die Datenbank von Patlas.</translation>
    </message>
    <message>
        <source>It has not come to an end within a minute.</source>
        <translation>Es ist innerhalb einer Minute nicht fertig geworden.</translation>
    </message>
    <message>
        <source>Wait for it or end it, then start this one again.</source>
        <translation>Warten Sie darauf, oder beenden Sie es, und starten Sie dieses dann erneut.</translation>
    </message>
    <message>
        <source>The database of Patlas was damaged. Everything in it could still be read and is now in a new database. The damaged file is kept as %1.</source>
        <translation>Die Datenbank von Patlas war beschädigt. Alles darin konnte noch gelesen werden und ist jetzt in einer neuen Datenbank. Die beschädigte Datei ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>What could not be read was restored from the copy made when Patlas last started.</source>
        <translation>Was nicht gelesen werden konnte, wurde aus der Kopie vom letzten Start von Patlas wiederhergestellt.</translation>
    </message>
    <message>
        <source>The rest is lost. Secrets of tokens that are now missing are under “Where secrets are kept”.</source>
        <translation>Der Rest ist verloren. Secrets von jetzt fehlenden Tokens finden Sie unter „Aufbewahrung der Secrets“.</translation>
    </message>
    <message>
        <source>The database of Patlas was damaged. Rows that could be read and are now in a new database: %1. %2 The damaged file is kept as %3.</source>
        <translation>Die Datenbank von Patlas war beschädigt. Einträge, die gelesen werden konnten und jetzt in einer neuen Datenbank sind: %1. %2 Die beschädigte Datei ist als %3 aufbewahrt.</translation>
    </message>
    <message>
        <source>The backup cannot be written.</source>
        <translation>Die Sicherungskopie kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The data was not saved.</source>
        <translation>Die Daten wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, look at the technical reason.</source>
        <translation>Versuchen Sie es erneut. Wenn es wieder fehlschlägt, sehen Sie sich die technische Ursache an.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>Free some space and try again. Nothing that was saved before is lost.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es erneut. Von dem bisher Gespeicherten ist nichts verloren.</translation>
    </message>
    <message>
        <source>The data directory of Patlas cannot be written to.</source>
        <translation>In das Datenverzeichnis von Patlas kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check its permissions and start Patlas again.</source>
        <translation>Prüfen Sie seine Berechtigungen, und starten Sie Patlas erneut.</translation>
    </message>
    <message>
        <source>The database of Patlas could not be used.</source>
        <translation>Die Datenbank von Patlas konnte nicht verwendet werden.</translation>
    </message>
</context>
<context>
    <name>patlas::DecodedPicture</name>
    <message>
        <source>This picture is too large to be shown.</source>
        <translation>Dieses Bild ist zu groß, um angezeigt zu werden.</translation>
    </message>
    <message>
        <source>It has %1 × %2 pixels.</source>
        <translation>Es hat %1 × %2 Pixel.</translation>
    </message>
    <message>
        <source>Save response… writes it to a file.</source>
        <translation>„Antwort speichern…“ schreibt es in eine Datei.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Dieses Bild kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>There is no reader for its format here, or it is not a picture.</source>
        <translation>Sein Format kann hier nicht gelesen werden, oder es ist kein Bild.</translation>
    </message>
    <message>
        <source>This drawing cannot be shown.</source>
        <translation>Diese Zeichnung kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>The Text tab shows it as it is written.</source>
        <translation>Die Registerkarte „Text“ zeigt ihren Quelltext.</translation>
    </message>
</context>
<context>
    <name>patlas::DefineVariableDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Define a variable</source>
        <translation>Variable definieren</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Environment of the variable</source>
        <translation>Umgebung der Variablen</translation>
    </message>
    <message>
        <source>Why it was not saved</source>
        <translation>Warum sie nicht gespeichert wurde</translation>
    </message>
    <message>
        <source>All environments ($shared)</source>
        <translation>Alle Umgebungen ($shared)</translation>
    </message>
    <message>
        <source>Define “%1”</source>
        <translation>„%1“ definieren</translation>
    </message>
    <message>
        <source>It is written into %1 of the open folder, which other tools read as well and which goes into git. Secrets do not belong there.</source>
        <translation>Sie wird in %1 des geöffneten Ordners geschrieben; auch andere Werkzeuge lesen diese Datei, und sie gehört in git. Secrets gehören nicht hinein.</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
</context>
<context>
    <name>patlas::DefinitionDraft</name>
    <message>
        <source>The form takes in the file %1. Patlas keeps that line and sends the text around it only.</source>
        <translation>Das Formular bindet die Datei %1 ein. Patlas behält diese Zeile bei und sendet nur den Text darum herum.</translation>
    </message>
    <message>
        <source>The address is not the one of the operation %1 that the file names.</source>
        <translation>Die Adresse ist nicht die der Operation %1, die die Datei nennt.</translation>
    </message>
    <message>
        <source>The API of this environment has no operation %1.</source>
        <translation>Die API dieser Umgebung hat keine Operation %1.</translation>
    </message>
</context>
<context>
    <name>patlas::DescriptionArgument</name>
    <message>
        <source>Not read: %1. --follow-references does.</source>
        <translation>Nicht gelesen: %1. Mit --follow-references wird es gelesen.</translation>
    </message>
</context>
<context>
    <name>patlas::DescriptionChanges</name>
    <message>
        <source>no credential</source>
        <translation>keine Zugangsdaten</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, oder </translation>
    </message>
</context>
<context>
    <name>patlas::DescriptionFiles</name>
    <message>
        <source>The API description was not stored.</source>
        <translation>Die API-Beschreibung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Check the space and the permissions of the data folder.</source>
        <translation>Prüfen Sie Speicherplatz und Berechtigungen des Datenordners.</translation>
    </message>
    <message>
        <source>The stored API description cannot be read.</source>
        <translation>Die gespeicherte API-Beschreibung kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Update the description from where it came.</source>
        <translation>Aktualisieren Sie die Beschreibung aus ihrer Quelle.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>patlas::DescriptionLoader</name>
    <message>
        <source>This is too large for an API description.</source>
        <translation>Das ist zu groß für eine API-Beschreibung.</translation>
    </message>
    <message>
        <source>It has more than %1 MiB.</source>
        <translation>Es hat mehr als %1 MiB.</translation>
    </message>
    <message>
        <source>Keep only what you need of it.</source>
        <translation>Behalten Sie nur, was Sie davon brauchen.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>Choose the file of an API description.</source>
        <translation>Wählen Sie die Datei einer API-Beschreibung.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is a web page, and no API description was found in it.</source>
        <translation>Das ist eine Webseite, und darin wurde keine API-Beschreibung gefunden.</translation>
    </message>
    <message>
        <source>Pages of ReDoc, Swagger UI, Scalar, RapiDoc and Stoplight Elements are understood, where the page itself says where its description is.</source>
        <translation>Seiten von ReDoc, Swagger UI, Scalar, RapiDoc und Stoplight Elements werden verstanden, sofern die Seite selbst angibt, wo ihre Beschreibung ist.</translation>
    </message>
    <message>
        <source>Look for a link to its openapi.json or openapi.yaml, and enter that.</source>
        <translation>Suchen Sie nach einem Link auf openapi.json oder openapi.yaml, und geben Sie diesen ein.</translation>
    </message>
    <message>
        <source>The description of this page is at another address.</source>
        <translation>Die Beschreibung dieser Seite liegt an einer anderen Adresse.</translation>
    </message>
    <message>
        <source>It is at %1, which was not asked.</source>
        <translation>Sie liegt unter %1; dort wurde nicht nachgefragt.</translation>
    </message>
    <message>
        <source>Enter that address if you want to read it.</source>
        <translation>Geben Sie diese Adresse ein, wenn Sie sie lesen möchten.</translation>
    </message>
    <message>
        <source>This is not the address of a description.</source>
        <translation>Das ist nicht die Adresse einer Beschreibung.</translation>
    </message>
    <message>
        <source>It must begin with https:// or http://, and must not have a user name.</source>
        <translation>Sie muss mit https:// oder http:// beginnen und darf keinen Benutzernamen enthalten.</translation>
    </message>
    <message>
        <source>For example https://api.example.com/openapi.json.</source>
        <translation>Zum Beispiel https://api.example.com/openapi.json.</translation>
    </message>
</context>
<context>
    <name>patlas::DescriptionSource</name>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>From &amp;file…</source>
        <translation>Aus &amp;Datei…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Von Adresse</translation>
    </message>
    <message>
        <source>https://api.example.com/openapi.json</source>
        <translation>https://api.example.com/openapi.json</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>Aus Datei…</translation>
    </message>
    <message>
        <source>A description, or its address, from the clipboard</source>
        <translation>Eine Beschreibung oder ihre Adresse aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Reading the description</source>
        <translation>Beschreibung wird gelesen</translation>
    </message>
    <message>
        <source>Why it did not work</source>
        <translation>Warum es nicht geklappt hat</translation>
    </message>
    <message>
        <source>Addre&amp;ss</source>
        <translation>Adre&amp;sse</translation>
    </message>
    <message>
        <source>Open API description</source>
        <translation>API-Beschreibung öffnen</translation>
    </message>
    <message>
        <source>API descriptions (*.json *.yaml *.yml *.html);;All files (*)</source>
        <translation>API-Beschreibungen (*.json *.yaml *.yml *.html);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no text to read. Copy a description or its address first.</source>
        <translation>Es gibt keinen Text zu lesen. Kopieren Sie zuerst eine Beschreibung oder ihre Adresse.</translation>
    </message>
</context>
<context>
    <name>patlas::Descriptions</name>
    <message>
        <source>API without a title</source>
        <translation>API ohne Titel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>patlas::DesktopNotice</name>
    <message>
        <source>Show tokens</source>
        <translation>Tokens anzeigen</translation>
    </message>
</context>
<context>
    <name>patlas::Destinations</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
</context>
<context>
    <name>patlas::DeviceAuthorization</name>
    <message>
        <source>The code has ended before access was allowed.</source>
        <translation>Der Code ist abgelaufen, bevor der Zugriff erlaubt wurde.</translation>
    </message>
    <message>
        <source>Patlas got no token.</source>
        <translation>Patlas hat kein Token erhalten.</translation>
    </message>
    <message>
        <source>Start again, and enter the new code in time.</source>
        <translation>Beginnen Sie von vorn, und geben Sie den neuen Code rechtzeitig ein.</translation>
    </message>
    <message>
        <source>The service gave no code to enter.</source>
        <translation>Der Dienst hat keinen Code zum Eingeben geliefert.</translation>
    </message>
    <message>
        <source>Its response lacks the code, an address that begins with https, or how long the code holds.</source>
        <translation>In seiner Antwort fehlt der Code, eine Adresse, die mit https beginnt, oder die Gültigkeitsdauer des Codes.</translation>
    </message>
    <message>
        <source>Check the device address.</source>
        <translation>Prüfen Sie die Geräteadresse.</translation>
    </message>
</context>
<context>
    <name>patlas::DiagnosisPanel</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>patlas::DiscoveryDialog</name>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>&amp;Paste a token instead…</source>
        <translation>Stattdessen Token &amp;einfügen…</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Reading how to sign in</source>
        <translation>Anmeldeangaben werden gelesen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>How to sign in stands at %1, as the description says. Read it?</source>
        <translation>Laut Beschreibung steht unter %1, wie die Anmeldung abläuft. Lesen?</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading at %1 how to sign in…</source>
        <translation>Unter %1 wird gelesen, wie die Anmeldung abläuft…</translation>
    </message>
</context>
<context>
    <name>patlas::DocsTab</name>
    <message>
        <source>There is no description of this request: it is not one of the operations of the API.</source>
        <translation>Zu dieser Anfrage gibt es keine Beschreibung: Sie ist keine Operation der API.</translation>
    </message>
</context>
<context>
    <name>patlas::DocsView</name>
    <message>
        <source>Docs</source>
        <translation>Doku</translation>
    </message>
</context>
<context>
    <name>patlas::EarlierResponses</name>
    <message>
        <source>no response</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1   %2   %3   (shown)</source>
        <translation>%1   %2   %3   (angezeigt)</translation>
    </message>
    <message>
        <source>%1   %2   %3</source>
        <translation>%1   %2   %3</translation>
    </message>
    <message>
        <source>The same values.</source>
        <translation>Dieselben Werte.</translation>
    </message>
    <message>
        <source>Differences: %1 (%2)</source>
        <translation>Unterschiede: %1 (%2)</translation>
    </message>
    <message>
        <source>Differences: %1 (%2, …)</source>
        <translation>Unterschiede: %1 (%2, …)</translation>
    </message>
    <message>
        <source>The same body.</source>
        <translation>Derselbe Body.</translation>
    </message>
    <message>
        <source>Lines that differ: %1</source>
        <translation>Unterschiedliche Zeilen: %1</translation>
    </message>
    <message>
        <source>Earlier responses</source>
        <translation>Frühere Antworten</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Choose one to see what differs.</source>
        <translation>Wählen Sie eine, um die Unterschiede zu sehen.</translation>
    </message>
    <message>
        <source>There is no other response to this request in the history.</source>
        <translation>Im Verlauf gibt es keine andere Antwort auf diese Anfrage.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
</context>
<context>
    <name>patlas::EditScopesDialog</name>
    <message>
        <source>Edit scopes</source>
        <translation>Scopes bearbeiten</translation>
    </message>
    <message>
        <source>Save scopes</source>
        <translation>Scopes speichern</translation>
    </message>
    <message>
        <source>Tick the scopes that the token was given when it was made. This is for Patlas only: what the token may do is decided by the service, and does not change. Tick none if you do not know them.</source>
        <translation>Kreuzen Sie die Scopes an, die das Token bei der Erstellung erhalten hat. Das ist nur für Patlas: Was das Token darf, entscheidet der Dienst, und daran ändert sich nichts. Wenn Sie sie nicht kennen, kreuzen Sie keine an.</translation>
    </message>
</context>
<context>
    <name>patlas::EmbeddedSandbox</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>patlas::EndpointClient</name>
    <message>
        <source>Nothing was sent to %1.</source>
        <translation>An %1 wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Secrets go only to addresses that begin with https, or are on this machine.</source>
        <translation>Secrets gehen nur an Adressen, die mit https beginnen oder auf diesem Rechner liegen.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 leads to another address.</source>
        <translation>%1 führt zu einer anderen Adresse.</translation>
    </message>
    <message>
        <source>Secrets are not sent on to where a service says, so it was not followed.</source>
        <translation>Secrets werden nicht dorthin weitergesendet, wohin ein Dienst verweist; daher wurde der Weiterleitung nicht gefolgt.</translation>
    </message>
    <message>
        <source>Check the address, and enter the one that it leads to if it is right.</source>
        <translation>Prüfen Sie die Adresse, und geben Sie diejenige ein, zu der sie führt, wenn diese richtig ist.</translation>
    </message>
</context>
<context>
    <name>patlas::EnvironmentDialog</name>
    <message>
        <source>Allow plain &amp;http to this environment</source>
        <translation>Unverschlüsseltes &amp;http zu dieser Umgebung erlauben</translation>
    </message>
    <message>
        <source>Use HTTP/&amp;2 where the service offers it</source>
        <translation>HTTP/&amp;2 verwenden, wenn der Dienst es anbietet</translation>
    </message>
    <message>
        <source>&amp;Forget authorities</source>
        <translation>Stellen ver&amp;gessen</translation>
    </message>
    <message>
        <source>Add environment</source>
        <translation>Umgebung hinzufügen</translation>
    </message>
    <message>
        <source>Edit environment</source>
        <translation>Umgebung bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>&amp;Zertifikate</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>Zei&amp;tlimits</translation>
    </message>
    <message>
        <source>Environment settings</source>
        <translation>Einstellungen der Umgebung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>A token belongs to one environment and is never sent to another address.</source>
        <translation>Ein Token gehört zu einer Umgebung und wird nie an eine andere Adresse gesendet.</translation>
    </message>
    <message>
        <source>Environment name</source>
        <translation>Name der Umgebung</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>Dashboard address</source>
        <translation>Dashboard-Adresse</translation>
    </message>
    <message>
        <source>Where its tokens are made; may stay empty</source>
        <translation>Wo die Tokens erstellt werden; darf leer bleiben</translation>
    </message>
    <message>
        <source>Anyone on the network path can read tokens that are sent without encryption.</source>
        <translation>Jeder auf dem Netzwerkweg kann unverschlüsselt gesendete Tokens mitlesen.</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Verbinden mit</translation>
    </message>
    <message>
        <source>What the name stands for; or an IP address, or a Unix socket</source>
        <translation>Wofür der Name steht; oder eine IP-Adresse oder ein Unix-Socket</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>AP&amp;I</source>
        <translation>AP&amp;I</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>API add&amp;ress</source>
        <translation>API-Ad&amp;resse</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;Dashboard</translation>
    </message>
    <message>
        <source>C&amp;onnect to</source>
        <translation>&amp;Verbinden mit</translation>
    </message>
    <message>
        <source>%1 comes with Patlas: its addresses cannot be changed.</source>
        <translation>%1 wird mit Patlas geliefert: Die Adressen können nicht geändert werden.</translation>
    </message>
    <message>
        <source>https is used for every machine other than this one. Without encryption, anyone on the network path can read the tokens.</source>
        <translation>Für jeden anderen Rechner wird https verwendet. Ohne Verschlüsselung kann jeder auf dem Netzwerkweg die Tokens mitlesen.</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Vertrauenswürdige Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>&amp;Trust authority…</source>
        <translation>Zertifizierungsstelle &amp;vertrauen…</translation>
    </message>
    <message>
        <source>Certificate of an authority (PEM)</source>
        <translation>Zertifikat einer Zertifizierungsstelle (PEM)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>None; a PEM or PKCS#12 file</source>
        <translation>Keines; eine PEM- oder PKCS#12-Datei</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>In the certificate&apos;s file</source>
        <translation>In der Datei des Zertifikats</translation>
    </message>
    <message>
        <source>Key passphrase</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Kept in the keychain; type to replace it</source>
        <translation>Im Schlüsselbund aufbewahrt; zum Ersetzen eingeben</translation>
    </message>
    <message>
        <source>C&amp;lient certificate</source>
        <translation>&amp;Client-Zertifikat</translation>
    </message>
    <message>
        <source>Choose certificate…</source>
        <translation>Zertifikat auswählen…</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>Client-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Choose key…</source>
        <translation>Schlüssel auswählen…</translation>
    </message>
    <message>
        <source>Key pa&amp;ssphrase</source>
        <translation>Passphrase des Schlüsse&amp;ls</translation>
    </message>
    <message>
        <source>The client certificate is sent only to this environment&apos;s own address. The passphrase goes into your keychain.</source>
        <translation>Das Client-Zertifikat wird nur an die eigene Adresse dieser Umgebung gesendet. Die Passphrase kommt in Ihren Schlüsselbund.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>System settings</source>
        <translation>Systemeinstellungen</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP-Proxy</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5-Proxy</translation>
    </message>
    <message>
        <source>SOCKS5 proxy, names looked up here</source>
        <translation>SOCKS5-Proxy, Namen hier auflösen</translation>
    </message>
    <message>
        <source>SOCKS4a proxy</source>
        <translation>SOCKS4a-Proxy</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxy-Host</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxy-Port</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Proxy-Benutzer</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no name</source>
        <translation>Leer: Der Proxy verlangt keinen Namen</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>P&amp;roxy</source>
        <translation>P&amp;roxy</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>This machine is always reached directly. The password goes into your keychain. A SOCKS5 or SOCKS4a proxy looks up the names of hosts.</source>
        <translation>Dieser Rechner wird immer direkt erreicht. Das Passwort kommt in Ihren Schlüsselbund. Ein SOCKS5- oder SOCKS4a-Proxy löst die Hostnamen auf.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Those of the system, and:</source>
        <translation>Die des Systems, und:</translation>
    </message>
    <message>
        <source>Those of the system</source>
        <translation>Die des Systems</translation>
    </message>
</context>
<context>
    <name>patlas::EnvironmentEditing</name>
    <message>
        <source>Remove environment</source>
        <translation>Umgebung entfernen</translation>
    </message>
    <message>
        <source>Remove the environment %1?</source>
        <translation>Umgebung %1 entfernen?</translation>
    </message>
    <message>
        <source>What was sent stays in the history.</source>
        <translation>Was gesendet wurde, bleibt im Verlauf.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of it are removed from this computer. They stay valid at the service: revoke there what is no longer needed.</source>
        <translation>
            <numerusform>Ein Token der Umgebung wird von diesem Computer entfernt. Beim Dienst bleibt es gültig: Widerrufen Sie es dort, wenn es nicht mehr benötigt wird.</numerusform>
            <numerusform>%n Tokens der Umgebung werden von diesem Computer entfernt. Beim Dienst bleiben sie gültig: Widerrufen Sie dort, was nicht mehr benötigt wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the last one of its API, whose description is removed as well.</source>
        <translation>Es ist die letzte ihrer API; deren Beschreibung wird ebenfalls entfernt.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>patlas::EnvironmentRepository</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>An environment named %1 already exists.</source>
        <translation>Eine Umgebung namens %1 existiert bereits.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The environment has no name.</source>
        <translation>Die Umgebung hat keinen Namen.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>This is not the address of an API.</source>
        <translation>Das ist nicht die Adresse einer API.</translation>
    </message>
    <message>
        <source>It must begin with https:// (or http:// on this machine) and must not have a user name, query or fragment.</source>
        <translation>Sie muss mit https:// beginnen (oder auf diesem Rechner mit http://) und darf weder Benutzernamen noch Query noch Fragment enthalten.</translation>
    </message>
    <message>
        <source>For example https://api.example.com/v1/api.</source>
        <translation>Zum Beispiel https://api.example.com/v1/api.</translation>
    </message>
    <message>
        <source>http:// to another machine sends tokens unencrypted.</source>
        <translation>http:// zu einem anderen Rechner sendet Tokens unverschlüsselt.</translation>
    </message>
    <message>
        <source>Anyone on the network path could read them.</source>
        <translation>Jeder auf dem Netzwerkweg könnte sie mitlesen.</translation>
    </message>
    <message>
        <source>Type https://, or allow plain http for this environment if there is no other way.</source>
        <translation>Geben Sie https:// ein, oder erlauben Sie unverschlüsseltes http für diese Umgebung, wenn es nicht anders geht.</translation>
    </message>
    <message>
        <source>%1 comes with Patlas and cannot be changed.</source>
        <translation>%1 wird mit Patlas geliefert und kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>%1 comes with Patlas and cannot be removed.</source>
        <translation>%1 wird mit Patlas geliefert und kann nicht entfernt werden.</translation>
    </message>
</context>
<context>
    <name>patlas::EnvironmentsAddVerb</name>
    <message>
        <source>Adds an environment: a server of an API</source>
        <translation>Fügt eine Umgebung hinzu: einen Server einer API</translation>
    </message>
    <message>
        <source>Tokens belong to an environment and go to its server alone.

Example: patlasctl environments add Staging --api Orders --server https://staging.example.com/v1/api</source>
        <translation>Tokens gehören zu einer Umgebung und gehen nur an ihren Server.

Beispiel: patlasctl environments add Staging --api Orders --server https://staging.example.com/v1/api</translation>
    </message>
    <message>
        <source>What it is to be called</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>The API that its server speaks; without it, none</source>
        <translation>Die API, die ihr Server anbietet; ohne Angabe keine</translation>
    </message>
    <message>
        <source>Where requests go, with the path before that of operations</source>
        <translation>Wohin Anfragen gehen, mit dem Pfad vor dem der Operationen</translation>
    </message>
    <message>
        <source>Where a person makes tokens</source>
        <translation>Wo man Tokens erstellt</translation>
    </message>
    <message>
        <source>Sends tokens unencrypted to another machine: whoever is on the way reads them</source>
        <translation>Sendet Tokens unverschlüsselt an einen anderen Rechner: Wer auf dem Weg ist, liest sie mit</translation>
    </message>
    <message>
        <source>Say where its server is with --server.</source>
        <translation>Geben Sie mit --server an, wo der Server ist.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 ist hinzugefügt.</translation>
    </message>
    <message>
        <source>Says as JSON what was done</source>
        <translation>Gibt als JSON aus, was getan wurde</translation>
    </message>
</context>
<context>
    <name>patlas::EnvironmentsListVerb</name>
    <message>
        <source>Lists the environments</source>
        <translation>Listet die Umgebungen auf</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Als JSON</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>SERVER</source>
        <translation>SERVER</translation>
    </message>
    <message>
        <source>(started when it is needed)</source>
        <translation>(wird bei Bedarf gestartet)</translation>
    </message>
</context>
<context>
    <name>patlas::EnvironmentsRemoveVerb</name>
    <message>
        <source>Removes an environment that holds no tokens</source>
        <translation>Entfernt eine Umgebung ohne Tokens</translation>
    </message>
    <message>
        <source>Its tokens have to be removed or revoked before: nothing that is still valid is forgotten on the way.</source>
        <translation>Ihre Tokens müssen vorher entfernt oder widerrufen werden: So gerät nichts, was noch gültig ist, nebenbei in Vergessenheit.</translation>
    </message>
    <message>
        <source>The environment</source>
        <translation>Die Umgebung</translation>
    </message>
    <message numerus="yes">
        <source>%1 still has %n token(s).</source>
        <translation>
            <numerusform>%1 hat noch ein Token.</numerusform>
            <numerusform>%1 hat noch %n Tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>Says as JSON what was done</source>
        <translation>Gibt als JSON aus, was getan wurde</translation>
    </message>
</context>
<context>
    <name>patlas::ErrorPanel</name>
    <message>
        <source>Response message</source>
        <translation>Meldung der Antwort</translation>
    </message>
</context>
<context>
    <name>patlas::EventLog</name>
    <message>
        <source>The event is no longer there.</source>
        <translation>Das Ereignis ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Its file was removed from the cache.</source>
        <translation>Seine Datei wurde aus dem Cache entfernt.</translation>
    </message>
</context>
<context>
    <name>patlas::EventsModel</name>
    <message>
        <source>(cut off) %1</source>
        <translation>(abgeschnitten) %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
</context>
<context>
    <name>patlas::EventsPane</name>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>About the events</source>
        <translation>Zu den Ereignissen</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>Looks at name, id and the first %1 characters of the data.</source>
        <translation>Durchsucht Name, ID und die ersten %1 Zeichen der Daten.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Event data</source>
        <translation>Ereignisdaten</translation>
    </message>
    <message>
        <source>Receiving, events so far: %1</source>
        <translation>Empfang läuft, Ereignisse bisher: %1</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>Ereignisse: %1</translation>
    </message>
    <message>
        <source>shown: %1</source>
        <translation>angezeigt: %1</translation>
    </message>
    <message>
        <source>comments: %1</source>
        <translation>Kommentare: %1</translation>
    </message>
    <message>
        <source>the first %1 are not listed any more; Text has them</source>
        <translation>die ersten %1 sind nicht mehr aufgeführt; sie stehen unter „Text“</translation>
    </message>
    <message>
        <source>Data of the selected event</source>
        <translation>Daten des ausgewählten Ereignisses</translation>
    </message>
    <message>
        <source>The first %1 of the data, also when it is copied. Text has all of it.</source>
        <translation>Die ersten %1 der Daten, auch beim Kopieren. „Text“ enthält alles.</translation>
    </message>
</context>
<context>
    <name>patlas::ExecVerb</name>
    <message>
        <source>Runs a program that gets secrets in its environment</source>
        <translation>Führt ein Programm aus, das Secrets als Umgebungsvariablen erhält</translation>
    </message>
    <message>
        <source>This variable gets the credential with this name; several may be given</source>
        <translation>Diese Variable erhält die Zugangsdaten dieses Namens; mehrfach möglich</translation>
    </message>
    <message>
        <source>The program reads the secrets from this descriptor, 3 to 255</source>
        <translation>Das Programm liest die Secrets aus diesem Deskriptor, 3 bis 255</translation>
    </message>
    <message>
        <source>Shows dots where the program writes a secret</source>
        <translation>Zeigt Punkte, wo das Programm ein Secret schreibt</translation>
    </message>
    <message>
        <source>The program and its arguments, behind --</source>
        <translation>Das Programm und seine Argumente, nach --</translation>
    </message>
    <message>
        <source>%1 is not VARIABLE=NAME.</source>
        <translation>%1 ist nicht VARIABLE=NAME.</translation>
    </message>
    <message>
        <source>--as names the variable %1 more than once.</source>
        <translation>--as nennt die Variable %1 mehrfach.</translation>
    </message>
    <message>
        <source>No credential is chosen.</source>
        <translation>Es sind keine Zugangsdaten ausgewählt.</translation>
    </message>
    <message>
        <source>Name one with --project, --token, --use or --as.</source>
        <translation>Geben Sie welche mit --project, --token, --use oder --as an.</translation>
    </message>
    <message>
        <source>Name a program behind --.</source>
        <translation>Geben Sie nach -- ein Programm an.</translation>
    </message>
    <message>
        <source>The whole command stands behind --.</source>
        <translation>Der ganze Befehl steht nach --.</translation>
    </message>
    <message>
        <source>--fd needs a number from 3 to 255: those before are the terminal&apos;s.</source>
        <translation>--fd benötigt eine Zahl von 3 bis 255: Die davor gehören dem Terminal.</translation>
    </message>
    <message>
        <source>The program, and only it, gets the secrets; its terminal, signals and exit code are its own. Without --as, the description of the API says which variable a program reads, or how the variable of a credential is called, and in which variable a program finds the address of the server: one that is set already stays as it is. The server of the sandbox runs as long as the program. --fd gives the secrets through a descriptor instead, a line each, for those who distrust environments.

Example: patlasctl exec --env Staging --token CI -- make publish</source>
        <translation>Das Programm, und nur dieses, erhält die Secrets; Terminal, Signale und Exit-Code sind seine eigenen. Ohne --as sagt die API-Beschreibung, welche Variable ein Programm liest oder wie die Variable der Zugangsdaten heißt und in welcher Variablen ein Programm die Adresse des Servers findet: Ist sie schon gesetzt, bleibt sie, wie sie ist. Der Server der Sandbox läuft so lange wie das Programm. --fd übergibt die Secrets stattdessen über einen Deskriptor, eines pro Zeile, für alle, die Umgebungsvariablen misstrauen.

Beispiel: patlasctl exec --env Staging --token CI -- make publish</translation>
    </message>
    <message>
        <source>%1 is set already, and stays as it is.</source>
        <translation>%1 ist schon gesetzt und bleibt unverändert.</translation>
    </message>
</context>
<context>
    <name>patlas::ExitCode</name>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>It failed for a reason that none of the others names.</source>
        <translation>Aus einem Grund fehlgeschlagen, den keiner der anderen Codes nennt.</translation>
    </message>
    <message>
        <source>The command line cannot be understood, or names something that is not there.</source>
        <translation>Die Befehlszeile ist nicht verständlich oder nennt etwas, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The service would refuse the request, or it cannot be sent. Nothing was sent.</source>
        <translation>Der Dienst würde die Anfrage ablehnen, oder sie kann nicht gesendet werden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The service refused it.</source>
        <translation>Der Dienst hat abgelehnt.</translation>
    </message>
    <message>
        <source>There was no response, or not all of it.</source>
        <translation>Es kam keine oder keine vollständige Antwort.</translation>
    </message>
    <message>
        <source>The keychain or the vault is locked, or there is none.</source>
        <translation>Der Schlüsselbund oder der Tresor ist gesperrt, oder es gibt keinen.</translation>
    </message>
    <message>
        <source>A check or a request of a run failed.</source>
        <translation>Eine Prüfung oder eine Anfrage eines Laufs ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>A file cannot be read or written.</source>
        <translation>Eine Datei kann nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Tokens were found where none should be.</source>
        <translation>Es wurden Tokens gefunden, wo keine sein sollten.</translation>
    </message>
    <message>
        <source>It was interrupted, or a question was answered with no.</source>
        <translation>Abgebrochen, oder eine Frage wurde mit Nein beantwortet.</translation>
    </message>
</context>
<context>
    <name>patlas::ExpiryChoice</name>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in einem Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>on a date…</source>
        <translation>an einem Datum…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Ablaufdatum</translation>
    </message>
</context>
<context>
    <name>patlas::ExpiryNotices</name>
    <message>
        <source>It expires today, at %1. Rotate it, so that nothing stops working.</source>
        <translation>Es läuft heute ab: %1. Rotieren Sie es, damit alles weiter funktioniert.</translation>
    </message>
    <message>
        <source>It expires tomorrow, at %1. Rotate it, so that nothing stops working.</source>
        <translation>Es läuft morgen ab: %1. Rotieren Sie es, damit alles weiter funktioniert.</translation>
    </message>
    <message>
        <source>It expires in %1 days, at %2. Rotate it, so that nothing stops working.</source>
        <translation>Es läuft in %1 Tagen ab: %2. Rotieren Sie es, damit alles weiter funktioniert.</translation>
    </message>
    <message>
        <source>Token “%1”</source>
        <translation>Token „%1“</translation>
    </message>
</context>
<context>
    <name>patlas::ExplorerPage</name>
    <message>
        <source>Whose response</source>
        <translation>Wessen Antwort</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Anfrage senden</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Cancel while sending</source>
        <translation>Abbrechen während des Sendens</translation>
    </message>
    <message>
        <source>“%1” was closed.</source>
        <translation>„%1“ wurde geschlossen.</translation>
    </message>
    <message>
        <source>“%1” was closed. %2 opens it again.</source>
        <translation>„%1“ wurde geschlossen. %2 öffnet sie wieder.</translation>
    </message>
    <message>
        <source>What was typed for variables is forgotten. You are asked again.</source>
        <translation>Die Eingaben für Variablen sind vergessen. Sie werden erneut gefragt.</translation>
    </message>
    <message>
        <source>Response to %1 %2</source>
        <translation>Antwort auf %1 %2</translation>
    </message>
</context>
<context>
    <name>patlas::Export</name>
    <message>
        <source>Postman Collection 2.1</source>
        <translation>Postman Collection 2.1</translation>
    </message>
    <message>
        <source>One .http file</source>
        <translation>Eine .http-Datei</translation>
    </message>
    <message>
        <source>OpenCollection (Bruno)</source>
        <translation>OpenCollection (Bruno)</translation>
    </message>
    <message>
        <source>HTTP archive (HAR 1.2)</source>
        <translation>HTTP-Archiv (HAR 1.2)</translation>
    </message>
    <message>
        <source>Nothing was exported, because a secret is in it.</source>
        <translation>Es wurde nichts exportiert, weil ein Secret darin ist.</translation>
    </message>
    <message>
        <source>Patlas found it in what would have been written.</source>
        <translation>Patlas hat es in dem gefunden, was geschrieben worden wäre.</translation>
    </message>
    <message>
        <source>Replace it by a variable in the requests, and export them again.</source>
        <translation>Ersetzen Sie es in den Anfragen durch eine Variable, und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>Patlas does not write this format.</source>
        <translation>Patlas schreibt dieses Format nicht.</translation>
    </message>
    <message>
        <source>No request is chosen.</source>
        <translation>Es ist keine Anfrage ausgewählt.</translation>
    </message>
    <message>
        <source>There is no request in it to export.</source>
        <translation>Es gibt darin keine Anfrage zum Exportieren.</translation>
    </message>
    <message>
        <source>“%1” was left out: it is not called by HTTP.</source>
        <translation>„%1“ wurde weggelassen: Sie wird nicht über HTTP aufgerufen.</translation>
    </message>
    <message>
        <source>The file %1 does not come along: put it beside what is exported.</source>
        <translation>Die Datei %1 kommt nicht mit: Legen Sie sie neben das Exportierte.</translation>
    </message>
    <message>
        <source>Its scripts were left out: Patlas keeps and never runs them.</source>
        <translation>Ihre Skripte wurden weggelassen: Patlas behält sie bei und führt sie nie aus.</translation>
    </message>
    <message>
        <source>The line that writes its response into a file was left out.</source>
        <translation>Die Zeile, die ihre Antwort in eine Datei schreibt, wurde weggelassen.</translation>
    </message>
    <message>
        <source>The line that uses another file was left out.</source>
        <translation>Die Zeile, die eine andere Datei verwendet, wurde weggelassen.</translation>
    </message>
    <message>
        <source>Lines that Patlas does not know were left out.</source>
        <translation>Zeilen, die Patlas nicht kennt, wurden weggelassen.</translation>
    </message>
    <message>
        <source>What is not UTF-8 in it became “�”.</source>
        <translation>Was darin kein UTF-8 ist, wurde zu „�“.</translation>
    </message>
    <message>
        <source>A secret in it is the variable “%1” here, without its value.</source>
        <translation>Ein Secret darin ist hier die Variable „%1“, ohne ihren Wert.</translation>
    </message>
    <message>
        <source>A secret was left out: %1.</source>
        <translation>Ein Secret wurde weggelassen: %1.</translation>
    </message>
    <message>
        <source>The variable “%1” of %2 is called “%3”, because it has another value elsewhere.</source>
        <translation>Die Variable „%1“ von %2 heißt „%3“, weil sie anderswo einen anderen Wert hat.</translation>
    </message>
    <message>
        <source>The values of these variables were left out, because they are secret: %1.</source>
        <translation>Die Werte dieser Variablen wurden weggelassen, weil sie geheim sind: %1.</translation>
    </message>
    <message>
        <source>What %1 says was left out.</source>
        <translation>Was %1 angibt, wurde weggelassen.</translation>
    </message>
    <message>
        <source>An archive holds what is sent: folders, descriptions, checks, variables and environments are not in it.</source>
        <translation>Ein Archiv enthält, was gesendet wird: Ordner, Beschreibungen, Prüfungen, Variablen und Umgebungen sind nicht darin.</translation>
    </message>
    <message>
        <source>“%1” stands in place of a secret.</source>
        <translation>„%1“ steht anstelle eines Secrets.</translation>
    </message>
    <message>
        <source>“%1” has no value here, and stands in its place.</source>
        <translation>„%1“ hat hier keinen Wert und steht an dessen Stelle.</translation>
    </message>
    <message>
        <source>Its address is not complete: choose an environment.</source>
        <translation>Die Adresse ist nicht vollständig: Wählen Sie eine Umgebung.</translation>
    </message>
    <message>
        <source>Its body was left out: files are not read for an archive.</source>
        <translation>Der Body wurde weggelassen: Für ein Archiv werden keine Dateien gelesen.</translation>
    </message>
    <message>
        <source>Its checks were left out.</source>
        <translation>Die Prüfungen wurden weggelassen.</translation>
    </message>
    <message>
        <source>“@%1” was left out.</source>
        <translation>„@%1“ wurde weggelassen.</translation>
    </message>
    <message>
        <source>It was left out: a line of its body would be taken for something else.</source>
        <translation>Sie wurde weggelassen: Eine Zeile ihres Bodys würde als etwas anderes gelesen.</translation>
    </message>
    <message>
        <source>These requests cannot stand in one file.</source>
        <translation>Diese Anfragen können nicht in einer Datei stehen.</translation>
    </message>
    <message>
        <source>One of them would be read as a part of another.</source>
        <translation>Eine davon würde als Teil einer anderen gelesen.</translation>
    </message>
    <message>
        <source>Export them in another format.</source>
        <translation>Exportieren Sie sie in einem anderen Format.</translation>
    </message>
    <message>
        <source>Its name for other requests is “%1”, because another one is called “%2”.</source>
        <translation>Ihr Name für andere Anfragen ist „%1“, weil eine andere „%2“ heißt.</translation>
    </message>
    <message>
        <source>The variable “%1” was left out, because environments have it, too.</source>
        <translation>Die Variable „%1“ wurde weggelassen, weil auch Umgebungen sie haben.</translation>
    </message>
    <message>
        <source>The variable “%1” was left out: a file cannot hold its value.</source>
        <translation>Die Variable „%1“ wurde weggelassen: Eine Datei kann ihren Wert nicht enthalten.</translation>
    </message>
    <message>
        <source>Folders were left out: all requests are in one file.</source>
        <translation>Ordner wurden weggelassen: Alle Anfragen stehen in einer Datei.</translation>
    </message>
    <message>
        <source>Environments are not in such a file: %1. They are in %2, which belongs beside it.</source>
        <translation>Umgebungen stehen nicht in einer solchen Datei: %1. Sie sind in %2; diese Datei gehört daneben.</translation>
    </message>
    <message>
        <source>There is more that is not as it was, which is not listed.</source>
        <translation>Es gibt weitere Abweichungen, die nicht aufgelistet sind.</translation>
    </message>
    <message>
        <source>Links to operations of the description were left out: %1.</source>
        <translation>Verweise auf Operationen der Beschreibung wurden weggelassen: %1.</translation>
    </message>
    <message>
        <source>The secret that a program prints is the variable “%1” there, without its value.</source>
        <translation>Das Secret, das ein Programm ausgibt, ist dort die Variable „%1“, ohne ihren Wert.</translation>
    </message>
    <message>
        <source>The credential “%1” is the variable “%2” there, without its value.</source>
        <translation>Die Zugangsdaten „%1“ sind dort die Variable „%2“, ohne ihren Wert.</translation>
    </message>
    <message>
        <source>“%1” is kept as text: %2 has no paths into a variable.</source>
        <translation>„%1“ bleibt als Text stehen: %2 kennt keine Pfade in eine Variable.</translation>
    </message>
    <message>
        <source>“%1” is “%2” there, which takes no limits.</source>
        <translation>„%1“ ist dort „%2“, das keine Grenzen annimmt.</translation>
    </message>
    <message>
        <source>“%1” is kept as text: %2 has no such function.</source>
        <translation>„%1“ bleibt als Text stehen: %2 hat keine solche Funktion.</translation>
    </message>
    <message>
        <source>“%1” is the variable “%2” there, without its value.</source>
        <translation>„%1“ ist dort die Variable „%2“, ohne ihren Wert.</translation>
    </message>
    <message>
        <source>“%1” is kept as text: it is nothing that %2 replaces.</source>
        <translation>„%1“ bleibt als Text stehen: %2 ersetzt so etwas nicht.</translation>
    </message>
    <message>
        <source>“%1” is kept as text: %2 takes no values from other responses without a script.</source>
        <translation>„%1“ bleibt als Text stehen: %2 entnimmt ohne Skript keine Werte aus anderen Antworten.</translation>
    </message>
    <message>
        <source>Its name for other requests, “%1”, was left out.</source>
        <translation>Ihr Name für andere Anfragen, „%1“, wurde weggelassen.</translation>
    </message>
    <message>
        <source>“%1” was left out.</source>
        <translation>„%1“ wurde weggelassen.</translation>
    </message>
    <message>
        <source>“@%1 %2” was left out: %3 does not send another request before it.</source>
        <translation>„@%1 %2“ wurde weggelassen: %3 sendet davor keine andere Anfrage.</translation>
    </message>
    <message>
        <source>The check “%1” was left out: %2 has none that says the same.</source>
        <translation>Die Prüfung „%1“ wurde weggelassen: %2 hat keine gleichbedeutende.</translation>
    </message>
    <message>
        <source>Variables in the file %1 are not replaced there.</source>
        <translation>Variablen in der Datei %1 werden dort nicht ersetzt.</translation>
    </message>
    <message>
        <source>The body was left out: it takes in files between its text, which %1 cannot.</source>
        <translation>Der Body wurde weggelassen: Er bindet zwischen seinem Text Dateien ein; das kann %1 nicht.</translation>
    </message>
    <message>
        <source>It says no Content-Type, and %1 may add one.</source>
        <translation>Sie gibt keinen Content-Type an; %1 fügt vielleicht einen hinzu.</translation>
    </message>
    <message>
        <source>A line of each body would be taken for something else.</source>
        <translation>In jedem Body würde eine Zeile als etwas anderes gelesen.</translation>
    </message>
</context>
<context>
    <name>patlas::ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>Anfragen exportieren</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefgegangen ist</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>For other tools, and for people who have no Patlas. No secret comes along: credentials are variables without a value.</source>
        <translation>Für andere Werkzeuge und für Personen ohne Patlas. Es kommt kein Secret mit: Zugangsdaten sind Variablen ohne Wert.</translation>
    </message>
    <message>
        <source>The export was stopped. What is written already stays.</source>
        <translation>Der Export wurde angehalten. Bereits Geschriebenes bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s) hold edits that are not saved. What the files say is exported.</source>
        <translation>
            <numerusform>Eine geöffnete Anfrage enthält nicht gespeicherte Änderungen. Exportiert wird, was in den Dateien steht.</numerusform>
            <numerusform>%n geöffnete Anfragen enthalten nicht gespeicherte Änderungen. Exportiert wird, was in den Dateien steht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen request of %1</source>
        <translation>Die ausgewählte Anfrage von %1</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>Die Datei %1</translation>
    </message>
    <message>
        <source>The folder %1</source>
        <translation>Der Ordner %1</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Alles in %1</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Was exportiert werden soll</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Requests to export</source>
        <translation>Zu exportierende Anfragen</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Choose all requests</source>
        <translation>Alle Anfragen auswählen</translation>
    </message>
    <message>
        <source>Choose no request</source>
        <translation>Keine Anfrage auswählen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>Eine Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all as they are.</source>
        <translation>%1, alle unverändert.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n with something changed or left out</source>
        <translation>
            <numerusform>eine mit Änderungen oder Auslassungen</numerusform>
            <numerusform>%n mit Änderungen oder Auslassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n request(s)</source>
        <translation>
            <numerusform>Eine Anfrage &amp;exportieren</numerusform>
            <numerusform>%n Anfragen &amp;exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported as %1.</source>
        <translation>
            <numerusform>Eine Anfrage als %1 exportiert.</numerusform>
            <numerusform>%n Anfragen als %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside it: %1.</source>
        <translation>Daneben: %1.</translation>
    </message>
</context>
<context>
    <name>patlas::ExportTarget</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>Auswä&amp;hlen…</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Choose the file to write</source>
        <translation>Zu schreibende Datei auswählen</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>This file is there already, and will be replaced.</source>
        <translation>Diese Datei existiert bereits und wird ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) will be written beside it, for the environments.</source>
        <translation>
            <numerusform>Für die Umgebungen wird eine weitere Datei daneben geschrieben.</numerusform>
            <numerusform>Für die Umgebungen werden %n weitere Dateien daneben geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::ExportVerb</name>
    <message>
        <source>Writes request files in the form of another tool</source>
        <translation>Schreibt Anfragedateien im Format eines anderen Werkzeugs</translation>
    </message>
    <message>
        <source>Says by request what was changed and what was left out. No secret comes along: credentials are variables without a value, and private environments stay where they are. Environments that cannot be part of the file are written beside it. Nothing is overwritten without --force.

Example: patlasctl export requests/ --to postman --output orders.postman_collection.json</source>
        <translation>Gibt für jede Anfrage an, was geändert und was weggelassen wurde. Es kommt kein Secret mit: Zugangsdaten sind Variablen ohne Wert, und private Umgebungen bleiben, wo sie sind. Umgebungen, die nicht Teil der Datei sein können, werden daneben geschrieben. Ohne --force wird nichts überschrieben.

Beispiel: patlasctl export requests/ --to postman --output orders.postman_collection.json</translation>
    </message>
    <message>
        <source>A folder of .http files, or one file</source>
        <translation>Ein Ordner mit .http-Dateien oder eine einzelne Datei</translation>
    </message>
    <message>
        <source>The form: a tool, or one file</source>
        <translation>Das Format: ein Werkzeug oder eine einzelne Datei</translation>
    </message>
    <message>
        <source>The file to write, - is standard output; without it, one in this folder that is named after what is exported</source>
        <translation>Die zu schreibende Datei, - ist die Standardausgabe; ohne Angabe eine in diesem Ordner, benannt nach dem Exportierten</translation>
    </message>
    <message>
        <source>An environment of Patlas, for its address, or of http-client.env.json; several are layers</source>
        <translation>Eine Umgebung von Patlas, für ihre Adresse, oder aus http-client.env.json; mehrere werden überlagert</translation>
    </message>
    <message>
        <source>Replaces the file if it is there</source>
        <translation>Ersetzt die Datei, wenn sie existiert</translation>
    </message>
    <message>
        <source>Says what was written, and what is not as it was, as JSON</source>
        <translation>Gibt als JSON aus, was geschrieben wurde und was abweicht</translation>
    </message>
    <message>
        <source>Say in which form with --to: %1.</source>
        <translation>Geben Sie mit --to das Format an: %1.</translation>
    </message>
    <message>
        <source>--json and the export cannot both go to standard output.</source>
        <translation>--json und der Export können nicht beide an die Standardausgabe gehen.</translation>
    </message>
    <message>
        <source>%1 belongs to it, and is written only beside a file.</source>
        <translation>%1 gehört dazu und wird nur neben eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>%1 is there already. --force replaces it.</source>
        <translation>%1 existiert bereits. --force ersetzt die Datei.</translation>
    </message>
</context>
<context>
    <name>patlas::FaultOptions</name>
    <message>
        <source>Fault: waits before each response, up to 60000</source>
        <translation>Störung: wartet vor jeder Antwort, bis zu 60000</translation>
    </message>
    <message>
        <source>Fault: every request fails so</source>
        <translation>Störung: Jede Anfrage schlägt so fehl</translation>
    </message>
    <message>
        <source>Fault: how long too many requests ask to wait, up to 3600</source>
        <translation>Störung: Wartezeit, um die bei zu vielen Anfragen gebeten wird, bis zu 3600</translation>
    </message>
    <message>
        <source>Fault: the response of Get translations has this size</source>
        <translation>Störung: Die Antwort von Get translations hat diese Größe</translation>
    </message>
    <message>
        <source>Fault: only this address or range may write; several may be given</source>
        <translation>Störung: Nur diese Adresse oder dieser Bereich darf schreiben; mehrere sind möglich</translation>
    </message>
    <message>
        <source>Fault: responses come in small pieces</source>
        <translation>Störung: Antworten kommen in kleinen Stücken</translation>
    </message>
    <message>
        <source>Responses are compressed</source>
        <translation>Antworten werden komprimiert</translation>
    </message>
    <message>
        <source>Fault: reads are served from a cache for ten minutes</source>
        <translation>Störung: Lesezugriffe werden zehn Minuten lang aus einem Cache beantwortet</translation>
    </message>
    <message>
        <source>retry after %1 s</source>
        <translation>neuer Versuch nach %1 s</translation>
    </message>
    <message>
        <source>delay %1 ms</source>
        <translation>Verzögerung %1 ms</translation>
    </message>
    <message>
        <source>translations of %1</source>
        <translation>Übersetzungen mit %1</translation>
    </message>
    <message>
        <source>slow responses</source>
        <translation>langsame Antworten</translation>
    </message>
    <message>
        <source>compressed responses</source>
        <translation>komprimierte Antworten</translation>
    </message>
    <message>
        <source>stale reads</source>
        <translation>veraltete Lesezugriffe</translation>
    </message>
    <message>
        <source>no writes</source>
        <translation>keine Schreibzugriffe</translation>
    </message>
    <message>
        <source>writes only from %1</source>
        <translation>Schreibzugriffe nur von %1</translation>
    </message>
</context>
<context>
    <name>patlas::FaultsDialog</name>
    <message>
        <source>Retry after</source>
        <translation>Retry-After</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Huge response</source>
        <translation>Riesige Antwort</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Was gespeichert ist</translation>
    </message>
    <message>
        <source>Slow drip: send responses in small pieces</source>
        <translation>Tröpfeln: Antworten in kleinen Stücken senden</translation>
    </message>
    <message>
        <source>Gzip: compress responses where the client accepts it</source>
        <translation>Gzip: Antworten komprimieren, wenn der Client es akzeptiert</translation>
    </message>
    <message>
        <source>Stale reads: respond from a cache for ten minutes</source>
        <translation>Veraltete Lesezugriffe: zehn Minuten lang aus einem Cache antworten</translation>
    </message>
    <message>
        <source>IP allow-list: only these addresses may write</source>
        <translation>IP-Positivliste: Nur diese Adressen dürfen schreiben</translation>
    </message>
    <message>
        <source>Sandbox faults</source>
        <translation>Störungen der Sandbox</translation>
    </message>
    <message>
        <source>Every call</source>
        <translation>Jeder Aufruf</translation>
    </message>
    <message>
        <source>Gets the usual response</source>
        <translation>Erhält die übliche Antwort</translation>
    </message>
    <message>
        <source>Gets 429 Too Many Requests</source>
        <translation>Erhält 429 Too Many Requests</translation>
    </message>
    <message>
        <source>Gets 500 Internal Server Error</source>
        <translation>Erhält 500 Internal Server Error</translation>
    </message>
    <message>
        <source>Loses its connection half way</source>
        <translation>Verliert mittendrin die Verbindung</translation>
    </message>
    <message>
        <source>Is redirected to another origin</source>
        <translation>Wird an einen anderen Origin umgeleitet</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Erlaubte Adressen</translation>
    </message>
    <message>
        <source>Empty: every write is blocked</source>
        <translation>Leer: Jeder Schreibzugriff ist gesperrt</translation>
    </message>
    <message>
        <source>IPv4, IPv6 and ranges such as 192.0.2.0/24, separated by spaces</source>
        <translation>IPv4, IPv6 und Bereiche wie 192.0.2.0/24, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>&amp;Every call</source>
        <translation>&amp;Jeder Aufruf</translation>
    </message>
    <message>
        <source>&amp;Retry after</source>
        <translation>&amp;Retry-After</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Verzögerung</translation>
    </message>
    <message>
        <source>&amp;Get translations responds with</source>
        <translation>&amp;Get translations antwortet mit</translation>
    </message>
    <message>
        <source>&amp;Allowed addresses</source>
        <translation>Erlaubte &amp;Adressen</translation>
    </message>
    <message>
        <source>Set faults</source>
        <translation>Störungen einschalten</translation>
    </message>
    <message>
        <source>No faults</source>
        <translation>Keine Störungen</translation>
    </message>
    <message>
        <source>Test how a client handles a service that misbehaves. Only calls to the API are affected, also those of other programs. Faults stay until they are ended here, or the sandbox&apos;s data is reset.</source>
        <translation>Testen Sie, wie ein Programm mit einem gestörten Dienst umgeht. Betroffen sind nur Aufrufe der API, auch die anderer Programme. Störungen bleiben, bis sie hier beendet werden oder die Daten der Sandbox zurückgesetzt werden.</translation>
    </message>
</context>
<context>
    <name>patlas::FieldKeys</name>
    <message>
        <source>%1 is typed in fields. Choose it together with Ctrl.</source>
        <translation>%1 wird in Feldern eingegeben. Wählen Sie es zusammen mit Strg.</translation>
    </message>
    <message>
        <source>%1 belongs to the underlined letters of menus and fields.</source>
        <translation>%1 gehört zu den unterstrichenen Buchstaben von Menüs und Feldern.</translation>
    </message>
    <message>
        <source>Fields and lists need %1. Choose other keys.</source>
        <translation>Felder und Listen brauchen %1. Wählen Sie andere Tasten.</translation>
    </message>
</context>
<context>
    <name>patlas::FilterBar</name>
    <message>
        <source>jq rounded a number of the response: %1 to %2.</source>
        <translation>jq hat eine Zahl der Antwort gerundet: %1 auf %2.</translation>
    </message>
    <message>
        <source>jq rounded %1 numbers of the response, such as %2 to %3.</source>
        <translation>jq hat %1 Zahlen der Antwort gerundet, zum Beispiel %2 auf %3.</translation>
    </message>
    <message>
        <source>jq dropped a member whose name “%1” comes again in the same object.</source>
        <translation>jq hat ein Feld weggelassen, dessen Name „%1“ im selben Objekt noch einmal vorkommt.</translation>
    </message>
    <message>
        <source>jq dropped %1 members whose names, such as “%2”, come again in the same object.</source>
        <translation>jq hat %1 Felder weggelassen, deren Namen, zum Beispiel „%2“, im selben Objekt noch einmal vorkommen.</translation>
    </message>
    <message>
        <source>Earlier filters</source>
        <translation>Frühere Filter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>jq filter</source>
        <translation>jq-Filter</translation>
    </message>
    <message>
        <source>A jq program, such as .[] | .name. Return: filter, Esc: show the whole response</source>
        <translation>Ein jq-Programm, zum Beispiel .[] | .name. Eingabetaste: filtern, Esc: ganze Antwort anzeigen</translation>
    </message>
    <message>
        <source>Filter state</source>
        <translation>Zustand des Filters</translation>
    </message>
    <message>
        <source>Return filters the whole response with jq, Esc shows the whole response again. jq runs in its own process, with at most %1 s of processor time, %2 of memory and %3 of output. If it rounds numbers or drops repeated names, the result says so.</source>
        <translation>Die Eingabetaste filtert die ganze Antwort mit jq, Esc zeigt wieder die ganze Antwort. jq läuft in einem eigenen Prozess mit höchstens %1 s Prozessorzeit, %2 Arbeitsspeicher und %3 Ausgabe. Wenn es Zahlen rundet oder wiederholte Namen weglässt, steht das beim Ergebnis.</translation>
    </message>
    <message>
        <source>Stopped. The outputs so far are shown; there may be more.</source>
        <translation>Angehalten. Die bisherigen Ausgaben werden angezeigt; es kann weitere geben.</translation>
    </message>
    <message>
        <source>Stopped. The output of the previous filter is shown.</source>
        <translation>Angehalten. Die Ausgabe des vorigen Filters wird angezeigt.</translation>
    </message>
    <message>
        <source>The filter was stopped.</source>
        <translation>Der Filter wurde angehalten.</translation>
    </message>
    <message>
        <source>Show the whole response</source>
        <translation>Ganze Antwort anzeigen</translation>
    </message>
    <message>
        <source>Filtered: 1 output.</source>
        <translation>Gefiltert: 1 Ausgabe.</translation>
    </message>
    <message>
        <source>Filtered: %1 outputs.</source>
        <translation>Gefiltert: %1 Ausgaben.</translation>
    </message>
    <message>
        <source>Filtering: %1 % read, outputs so far: %2.</source>
        <translation>Wird gefiltert: %1 % gelesen, bisherige Ausgaben: %2.</translation>
    </message>
    <message>
        <source>Filtering: all read, outputs so far: %1.</source>
        <translation>Wird gefiltert: alles gelesen, bisherige Ausgaben: %1.</translation>
    </message>
    <message>
        <source>Stop filter</source>
        <translation>Filter anhalten</translation>
    </message>
</context>
<context>
    <name>patlas::FindingModel</name>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Zur Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Will be refused</source>
        <translation>Wird abgelehnt</translation>
    </message>
    <message>
        <source>Look at this first</source>
        <translation>Zuerst ansehen</translation>
    </message>
    <message>
        <source>recommended here</source>
        <translation>hier empfohlen</translation>
    </message>
</context>
<context>
    <name>patlas::FirstSteps</name>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Goes to the control</source>
        <translation>Springt zum Bedienelement</translation>
    </message>
    <message>
        <source>Help, First steps shows them again</source>
        <translation>„Hilfe“, „Erste Schritte“ zeigt sie wieder</translation>
    </message>
    <message>
        <source>Choose an operation in the list at the side.</source>
        <translation>Wählen Sie eine Operation in der Liste an der Seite.</translation>
    </message>
    <message>
        <source>Choose an operation that needs a token, such as %1, in the list at the side.</source>
        <translation>Wählen Sie in der Liste an der Seite eine Operation, die ein Token benötigt, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>Make a token with exactly what the operation needs: “Create a token for this operation…”, in the line beneath the address. The sandbox is on this computer; nothing can go wrong.</source>
        <translation>Erstellen Sie ein Token mit genau dem, was die Operation benötigt: „Token für diese Operation erstellen…“ in der Zeile unter der Adresse. Die Sandbox ist auf diesem Computer; es kann nichts schiefgehen.</translation>
    </message>
    <message>
        <source>Press Send. What comes back is shown beneath or beside the request, with the reason if it was refused.</source>
        <translation>Drücken Sie „Senden“. Die Antwort erscheint unter oder neben der Anfrage, mit dem Grund, falls sie abgelehnt wurde.</translation>
    </message>
    <message>
        <source>First steps, done</source>
        <translation>Erste Schritte, fertig</translation>
    </message>
    <message>
        <source>First steps, %1 of %2</source>
        <translation>Erste Schritte, %1 von %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>That was the first call. The token is listed under Tokens, and what was sent under History.</source>
        <translation>Das war der erste Aufruf. Das Token steht unter „Tokens“, und was gesendet wurde, unter „Verlauf“.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>patlas::FolderCopy</name>
    <message>
        <source>It was not copied.</source>
        <translation>Es wurde nicht kopiert.</translation>
    </message>
    <message>
        <source>There is a file or folder of that name.</source>
        <translation>Es gibt bereits eine Datei oder einen Ordner dieses Namens.</translation>
    </message>
</context>
<context>
    <name>patlas::FolderEdit</name>
    <message>
        <source>Undo rename of %1</source>
        <translation>Umbenennen von %1 rückgängig machen</translation>
    </message>
    <message>
        <source>Undo move of %1</source>
        <translation>Verschieben von %1 rückgängig machen</translation>
    </message>
    <message>
        <source>Undo duplicate of %1</source>
        <translation>Duplizieren von %1 rückgängig machen</translation>
    </message>
    <message>
        <source>Undo new folder %1</source>
        <translation>Neuen Ordner %1 rückgängig machen</translation>
    </message>
    <message>
        <source>Undo delete of %1</source>
        <translation>Löschen von %1 rückgängig machen</translation>
    </message>
</context>
<context>
    <name>patlas::FolderEditor</name>
    <message>
        <source>There is a file or folder %1, or one that differs only by case.</source>
        <translation>Es gibt bereits eine Datei oder einen Ordner %1, oder der Name unterscheidet sich nur in der Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 was not renamed.</source>
        <translation>%1 wurde nicht umbenannt.</translation>
    </message>
    <message>
        <source>%1 was not moved.</source>
        <translation>%1 wurde nicht verschoben.</translation>
    </message>
    <message>
        <source>“%1” was not possible.</source>
        <translation>„%1“ war nicht möglich.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Ein Ordner kann nicht in sich selbst verschoben werden.</translation>
    </message>
    <message>
        <source>The folder is on another disk.</source>
        <translation>Der Ordner liegt auf einem anderen Laufwerk.</translation>
    </message>
    <message>
        <source>Move it with your file manager.</source>
        <translation>Verschieben Sie ihn mit Ihrem Dateimanager.</translation>
    </message>
    <message>
        <source>That is its name already.</source>
        <translation>Der Name ist schon so.</translation>
    </message>
    <message>
        <source>It is in that folder already.</source>
        <translation>Es ist schon in diesem Ordner.</translation>
    </message>
    <message>
        <source>%1 was not duplicated.</source>
        <translation>%1 wurde nicht dupliziert.</translation>
    </message>
    <message>
        <source>The folder %1 was not made.</source>
        <translation>Der Ordner %1 wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The folder is not empty any more.</source>
        <translation>Der Ordner ist nicht mehr leer.</translation>
    </message>
    <message>
        <source>Move it to the trash if you do not need what is in it.</source>
        <translation>Verschieben Sie ihn in den Papierkorb, wenn Sie seinen Inhalt nicht brauchen.</translation>
    </message>
</context>
<context>
    <name>patlas::FolderReader</name>
    <message>
        <source>The open folder cannot be read.</source>
        <translation>Der geöffnete Ordner kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>Der Ordner %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is not shown: its name is not text in UTF-8.</source>
        <translation>%1 wird nicht angezeigt: Der Name ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>%1 is not shown: it is a link to a folder.</source>
        <translation>%1 wird nicht angezeigt: Es ist ein Link auf einen Ordner.</translation>
    </message>
    <message>
        <source>%1 is not shown: it is a link to what is not in the open folder, or hidden there.</source>
        <translation>%1 wird nicht angezeigt: Es ist ein Link auf etwas, das nicht im geöffneten Ordner liegt oder dort verborgen ist.</translation>
    </message>
    <message>
        <source>What is in %1 is not shown: folders within folders are followed %2 times.</source>
        <translation>Der Inhalt von %1 wird nicht angezeigt: Ordner in Ordnern werden bis zu %2 Ebenen tief gelesen.</translation>
    </message>
    <message>
        <source>Only the first %1 files and folders are shown. Open a folder in it instead.</source>
        <translation>Nur die ersten %1 Dateien und Ordner werden angezeigt. Öffnen Sie stattdessen einen Ordner darin.</translation>
    </message>
</context>
<context>
    <name>patlas::FolderRoot</name>
    <message>
        <source>“%1” is not a path within this folder.</source>
        <translation>„%1“ ist kein Pfad innerhalb dieses Ordners.</translation>
    </message>
    <message>
        <source>Paths begin at the open folder and never lead out of it.</source>
        <translation>Pfade beginnen beim geöffneten Ordner und führen nie aus ihm heraus.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The disk is full, or your share of it.</source>
        <translation>Die Festplatte oder Ihr Anteil daran ist voll.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>You do not have the permission.</source>
        <translation>Ihnen fehlt die Berechtigung.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>Prüfen Sie die Berechtigungen der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>It is on a disk that is read-only.</source>
        <translation>Das Laufwerk ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation>Das System meldet: %1.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Prüfen Sie das Laufwerk, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened.</source>
        <translation>Der Ordner %1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>It is not a folder.</source>
        <translation>Das ist kein Ordner.</translation>
    </message>
    <message>
        <source>The open folder cannot be read.</source>
        <translation>Der geöffnete Ordner kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>Der Ordner %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” is not a folder, or a link to one, which is not followed.</source>
        <translation>„%1“ ist kein Ordner oder ein Link auf einen; Links wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>“%1” is not used.</source>
        <translation>„%1“ wird nicht verwendet.</translation>
    </message>
    <message>
        <source>It is a link out of the open folder, to something hidden in it, or to nothing.</source>
        <translation>Es ist ein Link aus dem geöffneten Ordner heraus, auf etwas Verborgenes darin oder auf nichts.</translation>
    </message>
    <message>
        <source>Open the file that it leads to instead.</source>
        <translation>Öffnen Sie stattdessen die Datei, auf die er zeigt.</translation>
    </message>
</context>
<context>
    <name>patlas::FolderRun</name>
    <message>
        <source>No request that is run is called “%1”.</source>
        <translation>Keine Anfrage in diesem Lauf heißt „%1“.</translation>
    </message>
    <message>
        <source>“%1” is sent later than this one.</source>
        <translation>„%1“ wird später gesendet als diese.</translation>
    </message>
    <message>
        <source>The run was cancelled. The request may have reached the service before that.</source>
        <translation>Der Lauf wurde abgebrochen. Die Anfrage kann den Dienst vorher erreicht haben.</translation>
    </message>
    <message>
        <source>The run was cancelled before.</source>
        <translation>Der Lauf wurde vorher abgebrochen.</translation>
    </message>
    <message>
        <source>Another request failed, and this one was cancelled. It may have reached the service before that.</source>
        <translation>Eine andere Anfrage ist fehlgeschlagen, und diese wurde abgebrochen. Sie kann den Dienst vorher erreicht haben.</translation>
    </message>
    <message>
        <source>A request before it failed.</source>
        <translation>Eine Anfrage davor ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>Datensatz %1 von %2</translation>
    </message>
</context>
<context>
    <name>patlas::FoundApiView</name>
    <message>
        <source>what was pasted</source>
        <translation>Eingefügtem</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>From %1, a page of %2</source>
        <translation>Aus %1, einer Seite von %2</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>About the API</source>
        <translation>Über die API</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Security schemes</source>
        <translation>Sicherheitsschemas</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Was es benötigt</translation>
    </message>
    <message>
        <source>Operations found</source>
        <translation>Gefundene Operationen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>API without a title</source>
        <translation>API ohne Titel</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>&amp;Servers (%1)</source>
        <translation>&amp;Server (%1)</translation>
    </message>
    <message>
        <source>&amp;Credentials (%1)</source>
        <translation>&amp;Zugangsdaten (%1)</translation>
    </message>
    <message>
        <source>&amp;Operations (%1)</source>
        <translation>&amp;Operationen (%1)</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>P&amp;robleme (%1)</translation>
    </message>
</context>
<context>
    <name>patlas::FoundOperationsModel</name>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Benötigt</translation>
    </message>
</context>
<context>
    <name>patlas::FoundSecretsModel</name>
    <message>
        <source>%1 (not in a header of its own: give it a value in %2)</source>
        <translation>%1 (nicht in einem eigenen Header: Geben Sie der Variablen in %2 einen Wert)</translation>
    </message>
    <message>
        <source>Keep as a credential</source>
        <translation>Als Zugangsdaten aufbewahren</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Fundstelle</translation>
    </message>
</context>
<context>
    <name>patlas::FreshCredential</name>
    <message>
        <source>The token was not renewed.</source>
        <translation>Das Token wurde nicht erneuert.</translation>
    </message>
    <message>
        <source>Another Patlas was renewing it and did not finish. Nothing was sent.</source>
        <translation>Ein anderes Patlas war dabei, es zu erneuern, und wurde nicht fertig. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Send it again, or close the other Patlas.</source>
        <translation>Senden Sie die Anfrage erneut, oder schließen Sie das andere Patlas.</translation>
    </message>
    <message>
        <source>%1 would be renewed at another address, or as another client, than it was stored for.</source>
        <translation>%1 würde an einer anderen Adresse oder als anderer Client erneuert als bei der Speicherung.</translation>
    </message>
    <message>
        <source>Somebody else changed Patlas&apos;s data. Nothing was sent.</source>
        <translation>Jemand anderes hat Daten von Patlas verändert. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Remove the token and sign in again.</source>
        <translation>Entfernen Sie das Token, und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-in of %1 has ended.</source>
        <translation>Die Anmeldung von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>The service no longer takes what renews the token. It may have ended, been revoked, or been used by another program, which services take for theft. Nothing was sent.</source>
        <translation>Der Dienst akzeptiert nicht mehr, womit das Token erneuert wird. Es ist vielleicht abgelaufen, wurde widerrufen oder von einem anderen Programm verwendet, was Dienste als Diebstahl werten. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>%1 ends now and could not be renewed.</source>
        <translation>%1 läuft jetzt ab und konnte nicht erneuert werden.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>patlas::GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Size of data</source>
        <translation>Größe der Daten</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Font of data</source>
        <translation>Schriftart der Daten</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>The language changes when Patlas is started again.</source>
        <translation>Die Sprache ändert sich beim nächsten Start von Patlas.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Erscheinungs&amp;bild</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>&amp;Font of data</source>
        <translation>&amp;Schriftart der Daten</translation>
    </message>
    <message>
        <source>&amp;Size of data</source>
        <translation>&amp;Größe der Daten</translation>
    </message>
    <message>
        <source>Data: bodies, headers, code. Its size is relative to other text, so that the zoom changes both.</source>
        <translation>Daten: Bodys, Header, Code. Ihre Größe richtet sich nach dem übrigen Text, sodass der Zoom beides ändert.</translation>
    </message>
</context>
<context>
    <name>patlas::GitHistory</name>
    <message>
        <source>Its git history was not scanned: the git program is not installed.</source>
        <translation>Die Git-Historie wurde nicht durchsucht: Das Programm git ist nicht installiert.</translation>
    </message>
    <message>
        <source>Its git history was left out: %1 is a pipe, a socket or a device.</source>
        <translation>Die Git-Historie wurde ausgelassen: %1 ist eine Pipe, ein Socket oder ein Gerät.</translation>
    </message>
    <message>
        <source>Its git history was left out: it is a partial clone, and this version of git would fetch what is missing with a program that the clone&apos;s own configuration names. It takes git 2.45, or 2.39.4 and later of its series.</source>
        <translation>Die Git-Historie wurde ausgelassen: Es ist ein partieller Klon, und diese Version von git würde Fehlendes mit einem Programm abrufen, das die Konfiguration des Klons selbst nennt. Nötig ist git 2.45 oder 2.39.4 und spätere dieser Reihe.</translation>
    </message>
    <message>
        <source>git ended at damaged objects %1 times; %2 objects were not read.</source>
        <translation>git brach %1-mal bei beschädigten Objekten ab; %2 Objekte wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>git said: %1</source>
        <translation>git meldete: %1</translation>
    </message>
    <message>
        <source>The scan of the history was cancelled.</source>
        <translation>Das Durchsuchen der Historie wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Its git history was left out: git neither computed nor said anything for half a minute, so it was ended.</source>
        <translation>Die Git-Historie wurde ausgelassen: git hat eine halbe Minute lang weder gerechnet noch etwas gemeldet und wurde beendet.</translation>
    </message>
    <message>
        <source>The git program could not be started.</source>
        <translation>Das Programm git konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>git could not read this repository.</source>
        <translation>git konnte dieses Repository nicht lesen.</translation>
    </message>
</context>
<context>
    <name>patlas::GitLacking</name>
    <message>
        <source>It has more objects than can be checked for missing ones.</source>
        <translation>Es enthält mehr Objekte, als auf fehlende geprüft werden können.</translation>
    </message>
    <message>
        <source>One file or folder that its commits name is not here, as in a partial clone.</source>
        <translation>Eine Datei oder ein Ordner, auf den seine Commits verweisen, ist nicht hier, wie bei einem partiellen Klon.</translation>
    </message>
    <message>
        <source>%1 files and folders that its commits name are not here, as in a partial clone.</source>
        <translation>%1 Dateien und Ordner, auf die seine Commits verweisen, sind nicht hier, wie bei einem partiellen Klon.</translation>
    </message>
    <message>
        <source>One of its objects is damaged and could not be read: %1.</source>
        <translation>Eines seiner Objekte ist beschädigt und konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>%1 of its objects are damaged and could not be read, %2 and others.</source>
        <translation>%1 seiner Objekte sind beschädigt und konnten nicht gelesen werden, %2 und andere.</translation>
    </message>
    <message>
        <source>One version of a file is kept by Git LFS on a server and is not here.</source>
        <translation>Eine Version einer Datei liegt mit Git LFS auf einem Server und ist nicht hier.</translation>
    </message>
    <message>
        <source>%1 versions of files are kept by Git LFS on a server and are not here.</source>
        <translation>%1 Versionen von Dateien liegen mit Git LFS auf einem Server und sind nicht hier.</translation>
    </message>
    <message>
        <source>A submodule is not checked out: %1.</source>
        <translation>Ein Submodul ist nicht ausgecheckt: %1.</translation>
    </message>
    <message>
        <source>%1 submodules are not checked out, %2 and others.</source>
        <translation>%1 Submodule sind nicht ausgecheckt, %2 und andere.</translation>
    </message>
    <message>
        <source>In its history, %1: %2</source>
        <translation>In der Historie, %1: %2</translation>
    </message>
    <message>
        <source>In its history, %1 more packed files were not looked into, or only in part.</source>
        <translation>In der Historie wurden %1 weitere gepackte Dateien nicht oder nur teilweise durchsucht.</translation>
    </message>
    <message>
        <source>It has no commits and nothing stored: there was no history to look through.</source>
        <translation>Es hat keine Commits und nichts Gespeichertes: Es gab keine Historie zu durchsuchen.</translation>
    </message>
    <message>
        <source>More than %1 findings are in its history; the others are not listed.</source>
        <translation>In der Historie gibt es mehr als %1 Funde; die übrigen sind nicht aufgelistet.</translation>
    </message>
    <message>
        <source>Its .git leads to %1. The history there was looked through; other files there, such as its configuration, were not.</source>
        <translation>Das .git darin führt zu %1. Die Historie dort wurde durchsucht, andere Dateien dort, zum Beispiel die Konfiguration, nicht.</translation>
    </message>
</context>
<context>
    <name>patlas::GitOrigins</name>
    <message>
        <source>git could not walk all of its history, so that the first commit with a token may not be known: %1</source>
        <translation>git konnte nicht die ganze Historie durchlaufen; der erste Commit mit einem Token ist daher vielleicht nicht bekannt: %1</translation>
    </message>
</context>
<context>
    <name>patlas::GitStore</name>
    <message>
        <source>Its .git is a link that leads nowhere: there is no history to look through.</source>
        <translation>Das .git darin ist ein Link ins Leere: Es gibt keine Historie zu durchsuchen.</translation>
    </message>
    <message>
        <source>Its .git is a file that names no repository: there is no history to look through.</source>
        <translation>Das .git darin ist eine Datei, die kein Repository nennt: Es gibt keine Historie zu durchsuchen.</translation>
    </message>
    <message>
        <source>Its .git names a repository that is not there: there is no history to look through.</source>
        <translation>Das .git darin nennt ein Repository, das es nicht gibt: Es gibt keine Historie zu durchsuchen.</translation>
    </message>
    <message>
        <source>Its .git is no repository (HEAD or objects is missing): there is no history to look through.</source>
        <translation>Das .git darin ist kein Repository (HEAD oder objects fehlt): Es gibt keine Historie zu durchsuchen.</translation>
    </message>
    <message>
        <source>The repository that it shares its history with is not there: there is no history to look through.</source>
        <translation>Das Repository, mit dem es seine Historie teilt, gibt es nicht: Es gibt keine Historie zu durchsuchen.</translation>
    </message>
    <message>
        <source>It is a shallow clone: what came before commit %1 is not here.</source>
        <translation>Es ist ein flacher Klon (shallow clone): Was vor Commit %1 war, ist nicht hier.</translation>
    </message>
    <message>
        <source>It is a shallow clone: what came before %1 of its commits (%2 and others) is not here.</source>
        <translation>Es ist ein flacher Klon (shallow clone): Was vor %1 seiner Commits (%2 und anderen) war, ist nicht hier.</translation>
    </message>
    <message>
        <source>One of its packs has no index, so that what is in it was not looked at.</source>
        <translation>Eines seiner Packs hat keinen Index; sein Inhalt wurde nicht durchsucht.</translation>
    </message>
    <message>
        <source>%1 of its packs have no index, so that what is in them was not looked at.</source>
        <translation>%1 seiner Packs haben keinen Index; ihr Inhalt wurde nicht durchsucht.</translation>
    </message>
    <message>
        <source>What an interrupted transfer or clean-up left among its objects was not looked at (number of files: %1).</source>
        <translation>Was eine unterbrochene Übertragung oder Bereinigung zwischen den Objekten hinterlassen hat, wurde nicht durchsucht (Anzahl der Dateien: %1).</translation>
    </message>
</context>
<context>
    <name>patlas::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Operation, token, environment, past request or action</source>
        <translation>Operation, Token, Umgebung, frühere Anfrage oder Aktion</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
</context>
<context>
    <name>patlas::Har</name>
    <message>
        <source>an image</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>eine Schriftart</translation>
    </message>
    <message>
        <source>a style sheet</source>
        <translation>ein Stylesheet</translation>
    </message>
    <message>
        <source>a script</source>
        <translation>ein Skript</translation>
    </message>
    <message>
        <source>a sound or a film</source>
        <translation>Ton oder Video</translation>
    </message>
    <message>
        <source>The body was left out: the archive does not hold it.</source>
        <translation>Der Body wurde weggelassen: Das Archiv enthält ihn nicht.</translation>
    </message>
    <message>
        <source>The body is not text, and was left out.</source>
        <translation>Der Body ist kein Text und wurde weggelassen.</translation>
    </message>
    <message>
        <source>This loads %1 of a page: it is hardly a call of an API.</source>
        <translation>Damit lädt eine Seite etwas (%1): Das ist kaum ein API-Aufruf.</translation>
    </message>
    <message>
        <source>It was sent %1 times, and is here once.</source>
        <translation>Sie wurde %1-mal gesendet und ist hier nur einmal enthalten.</translation>
    </message>
    <message>
        <source>Cookies were left out, because they give access. Requests that had some: %1.</source>
        <translation>Cookies wurden weggelassen, weil sie Zugang gewähren. Anfragen mit Cookies: %1.</translation>
    </message>
    <message>
        <source>Headers that a browser or the connection sets were left out: %1.</source>
        <translation>Header, die ein Browser oder die Verbindung setzt, wurden weggelassen: %1.</translation>
    </message>
    <message>
        <source>Addresses that are not of HTTP were left out: %1.</source>
        <translation>Adressen, die nicht zu HTTP gehören, wurden weggelassen: %1.</translation>
    </message>
    <message>
        <source>Entries without a method or an address were left out: %1.</source>
        <translation>Einträge ohne Methode oder Adresse wurden weggelassen: %1.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 ist zu groß.</translation>
    </message>
    <message>
        <source>An archive may have 256 MiB.</source>
        <translation>Ein Archiv darf 256 MiB haben.</translation>
    </message>
    <message>
        <source>Export fewer requests from the browser: filter them first.</source>
        <translation>Exportieren Sie weniger Anfragen aus dem Browser: Filtern Sie sie zuerst.</translation>
    </message>
    <message>
        <source>%1 is malformed: it is not valid JSON.</source>
        <translation>%1 ist fehlerhaft: kein gültiges JSON.</translation>
    </message>
    <message>
        <source>Export it again from the browser.</source>
        <translation>Exportieren Sie es erneut aus dem Browser.</translation>
    </message>
</context>
<context>
    <name>patlas::HeadersTab</name>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>No headers of your own. The credentials, the content type and the length are added when the request is sent.</source>
        <translation>Keine eigenen Header. Zugangsdaten, Content-Type und Länge werden beim Senden der Anfrage hinzugefügt.</translation>
    </message>
    <message>
        <source>Use cookies</source>
        <translation>Cookies verwenden</translation>
    </message>
    <message>
        <source>Cookies of the environment go along, and those that the response sets are kept</source>
        <translation>Cookies der Umgebung gehen mit, und die von der Antwort gesetzten werden aufbewahrt</translation>
    </message>
    <message>
        <source>No credential is added to the headers.</source>
        <translation>Den Headern werden keine Zugangsdaten hinzugefügt.</translation>
    </message>
    <message>
        <source>Added when sent:</source>
        <translation>Beim Senden hinzugefügt:</translation>
    </message>
    <message>
        <source>%1 is inserted here from its store when the request is sent.</source>
        <translation>%1 wird hier beim Senden der Anfrage aus der Aufbewahrung eingesetzt.</translation>
    </message>
</context>
<context>
    <name>patlas::HeadersView</name>
    <message>
        <source>Response headers</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Use in a request…</source>
        <translation>In einer Anfrage verwenden…</translation>
    </message>
    <message>
        <source>A trailer: it came after the body.</source>
        <translation>Ein Trailer: Er kam nach dem Body.</translation>
    </message>
    <message>
        <source>%1 · trailer</source>
        <translation>%1 · Trailer</translation>
    </message>
</context>
<context>
    <name>patlas::HistoryActions</name>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Compare with previous</source>
        <translation>Mit voriger vergleichen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>With the last response to the same request</source>
        <translation>Mit der letzten Antwort auf dieselbe Anfrage</translation>
    </message>
    <message>
        <source>History settings…</source>
        <translation>Verlaufseinstellungen…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What is worth knowing about this request? Without secrets.</source>
        <translation>Was ist an dieser Anfrage wissenswert? Ohne Secrets.</translation>
    </message>
    <message>
        <source>What looks like a secret was masked in the note.</source>
        <translation>Was in der Notiz wie ein Secret aussieht, wurde maskiert.</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>Die Notiz wurde entfernt.</translation>
    </message>
    <message>
        <source>Pinned ones too</source>
        <translation>Auch angeheftete</translation>
    </message>
</context>
<context>
    <name>patlas::HistoryModel</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Of an unknown day</source>
        <translation>An unbekanntem Tag</translation>
    </message>
    <message>
        <source>no response</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>patlas::HistoryPage</name>
    <message>
        <source>Export as HAR</source>
        <translation>Als HAR exportieren</translation>
    </message>
    <message>
        <source>With the bodies of responses</source>
        <translation>Mit den Bodys der Antworten</translation>
    </message>
    <message>
        <source>They may hold what the service knows about people. Tokens in them are masked.</source>
        <translation>Sie können enthalten, was der Dienst über Personen weiß. Tokens darin werden maskiert.</translation>
    </message>
    <message>
        <source>Exported as %1, without secrets.</source>
        <translation>Als %1 exportiert, ohne Secrets.</translation>
    </message>
    <message>
        <source>The history could not be exported. %1</source>
        <translation>Der Verlauf konnte nicht exportiert werden. %1</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Remove every request and response from the history?</source>
        <translation>Alle Anfragen und Antworten aus dem Verlauf entfernen?</translation>
    </message>
    <message>
        <source>Drafts and tokens stay.</source>
        <translation>Entwürfe und Tokens bleiben.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <translation>Im Explorer öffnen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Export as HAR…</source>
        <translation>Als HAR exportieren…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>Verlauf löschen…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Filter history</source>
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source>Filter by time, address, headers, body, note, status, token, …</source>
        <translation>Filtern nach Zeit, Adresse, Headern, Body, Notiz, Status, Token, …</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Requests you send are listed here, without their secrets.
Open the Explorer and press Send.</source>
        <translation>Gesendete Anfragen werden hier aufgelistet, ohne ihre Secrets.
Öffnen Sie den Explorer, und klicken Sie auf „Senden“.</translation>
    </message>
    <message>
        <source>Nothing in the history matches “%1”.</source>
        <translation>Nichts im Verlauf passt zu „%1“.</translation>
    </message>
    <message>
        <source>Select two rows to compare them (Ctrl+click).</source>
        <translation>Wählen Sie zwei Zeilen zum Vergleichen aus (Strg+Klick).</translation>
    </message>
</context>
<context>
    <name>patlas::HistoryPreferencesPage</name>
    <message>
        <source>A&amp;pply</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>What is beyond this is removed when you press Apply.</source>
        <translation>Was darüber hinausgeht, wird beim Klick auf „Übernehmen“ entfernt.</translation>
    </message>
</context>
<context>
    <name>patlas::HistoryRepository</name>
    <message>
        <source>This request is no longer in the history.</source>
        <translation>Diese Anfrage ist nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>This request has no earlier response in the history.</source>
        <translation>Zu dieser Anfrage gibt es im Verlauf keine frühere Antwort.</translation>
    </message>
</context>
<context>
    <name>patlas::IdleScopes</name>
    <message>
        <source>Narrow this token…</source>
        <translation>Dieses Token einschränken…</translation>
    </message>
    <message>
        <source>Scopes not used</source>
        <translation>Nicht verwendete Scopes</translation>
    </message>
    <message>
        <source>Replaces it with a token that has only the scopes that were used</source>
        <translation>Ersetzt es durch ein Token, das nur die verwendeten Scopes hat</translation>
    </message>
    <message>
        <source>Not used from here since it was added.</source>
        <translation>Von hier seit dem Hinzufügen nicht verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>Not used from here in %n day(s).</source>
        <translation>
            <numerusform>Von hier seit einem Tag nicht verwendet.</numerusform>
            <numerusform>Von hier seit %n Tagen nicht verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used from here since the token was added: %1.</source>
        <translation>Von hier seit dem Hinzufügen des Tokens nicht verwendet: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not used from here in %n day(s): %1.</source>
        <translation>
            <numerusform>Von hier seit einem Tag nicht verwendet: %1.</numerusform>
            <numerusform>Von hier seit %n Tagen nicht verwendet: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::IgnoredPaths</name>
    <message>
        <source>“%1” is not a path.</source>
        <translation>„%1“ ist kein Pfad.</translation>
    </message>
    <message>
        <source>Nothing is ignored by it.</source>
        <translation>Dadurch wird nichts ignoriert.</translation>
    </message>
    <message>
        <source>Write it as $.meta.time, $.items[*].id or $..updatedAt.</source>
        <translation>Schreiben Sie ihn wie $.meta.time, $.items[*].id oder $..updatedAt.</translation>
    </message>
    <message>
        <source>These are too many paths.</source>
        <translation>Das sind zu viele Pfade.</translation>
    </message>
    <message>
        <source>Together they may have 64 steps at most.</source>
        <translation>Zusammen dürfen sie höchstens 64 Schritte haben.</translation>
    </message>
    <message>
        <source>Leave some of them out.</source>
        <translation>Lassen Sie einige davon weg.</translation>
    </message>
</context>
<context>
    <name>patlas::ImageView</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>patlas::Import</name>
    <message>
        <source>The request&apos;s own variable “%1” was replaced by its value.</source>
        <translation>Die eigene Variable „%1“ der Anfrage wurde durch ihren Wert ersetzt.</translation>
    </message>
    <message>
        <source>Parameter that was switched off:</source>
        <translation>Ausgeschalteter Parameter:</translation>
    </message>
    <message>
        <source>The parameter %1 was switched off; it is kept as a comment.</source>
        <translation>Der Parameter %1 war ausgeschaltet; er bleibt als Kommentar erhalten.</translation>
    </message>
    <message>
        <source>The body was left out: its file was not exported.</source>
        <translation>Der Body wurde weggelassen: Seine Datei wurde nicht exportiert.</translation>
    </message>
    <message>
        <source>Field that was switched off:</source>
        <translation>Ausgeschaltetes Feld:</translation>
    </message>
    <message>
        <source>The field %1 was switched off; it is kept as a comment.</source>
        <translation>Das Feld %1 war ausgeschaltet; es bleibt als Kommentar erhalten.</translation>
    </message>
    <message>
        <source>Which file %1 is was not exported: name it in the request.</source>
        <translation>Welche Datei %1 ist, wurde nicht exportiert: Geben Sie sie in der Anfrage an.</translation>
    </message>
    <message>
        <source>Script before the request, which is not run:</source>
        <translation>Skript vor der Anfrage, das nicht ausgeführt wird:</translation>
    </message>
    <message>
        <source>Tests, which are not run:</source>
        <translation>Tests, die nicht ausgeführt werden:</translation>
    </message>
    <message>
        <source>Its scripts are kept as comments, and are not run.</source>
        <translation>Ihre Skripte bleiben als Kommentare erhalten und werden nicht ausgeführt.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Hier steht nichts.</translation>
    </message>
    <message>
        <source>It looks like a ZIP archive: unpack it first.</source>
        <translation>Es sieht wie ein ZIP-Archiv aus: Entpacken Sie es zuerst.</translation>
    </message>
    <message>
        <source>It is not a text.</source>
        <translation>Es ist kein Text.</translation>
    </message>
    <message>
        <source>It looks like the description of an API, which is added under “APIs”.</source>
        <translation>Es sieht wie eine API-Beschreibung aus; diese wird unter „API hinzufügen…“ hinzugefügt.</translation>
    </message>
    <message>
        <source>It looks like a curl command, which can be pasted as a request.</source>
        <translation>Es sieht wie ein curl-Befehl aus; dieser kann als Anfrage eingefügt werden.</translation>
    </message>
    <message>
        <source>It looks like a page of the web or XML.</source>
        <translation>Es sieht wie eine Webseite oder XML aus.</translation>
    </message>
    <message>
        <source>It is JSON, but nothing that is known.</source>
        <translation>Es ist JSON, aber nichts Bekanntes.</translation>
    </message>
    <message>
        <source>It is a text, but nothing that is known.</source>
        <translation>Es ist Text, aber nichts Bekanntes.</translation>
    </message>
    <message>
        <source>This is nothing that can be imported.</source>
        <translation>Das lässt sich nicht importieren.</translation>
    </message>
    <message>
        <source>Export a collection from Postman, Insomnia, Bruno, Hoppscotch or Thunder Client, or a HAR file from a browser, and choose that.</source>
        <translation>Exportieren Sie eine Collection aus Postman, Insomnia, Bruno, Hoppscotch oder Thunder Client oder eine HAR-Datei aus einem Browser, und wählen Sie diese aus.</translation>
    </message>
    <message>
        <source>These files are of another tool, and were left out: %1.</source>
        <translation>Diese Dateien gehören zu einem anderen Werkzeug und wurden weggelassen: %1.</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>Umgebung %1</translation>
    </message>
    <message>
        <source>The variable “%1” is there more than once; the first is kept.</source>
        <translation>Die Variable „%1“ kommt mehrfach vor; die erste wird behalten.</translation>
    </message>
    <message>
        <source>The value of the variable “%1” was left out: Patlas would take it for one of your credentials.</source>
        <translation>Der Wert der Variablen „%1“ wurde weggelassen: Patlas würde ihn als Ihre Zugangsdaten verstehen.</translation>
    </message>
    <message>
        <source>%1 of the collection</source>
        <translation>%1 der Collection</translation>
    </message>
    <message>
        <source>environment %1, %2</source>
        <translation>Umgebung %1, %2</translation>
    </message>
    <message>
        <source>There are more secrets than Patlas keeps: variables stand in their place.</source>
        <translation>Es gibt mehr Secrets, als Patlas aufbewahrt: An ihrer Stelle stehen Variablen.</translation>
    </message>
    <message>
        <source>%1 of a request without a name</source>
        <translation>%1 einer Anfrage ohne Namen</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 von „%2“</translation>
    </message>
    <message>
        <source>There is more that is not as it was, which is not listed.</source>
        <translation>Es gibt weitere Abweichungen, die nicht aufgelistet sind.</translation>
    </message>
    <message>
        <source>The variable “%1” is called “%2” here, because Patlas has no such names.</source>
        <translation>Die Variable „%1“ heißt hier „%2“, weil Patlas solche Namen nicht kennt.</translation>
    </message>
    <message>
        <source>“{{%1}}” is kept, but Patlas has no such function: replace it before you send a request with it.</source>
        <translation>„{{%1}}“ bleibt stehen, Patlas hat aber keine solche Funktion: Ersetzen Sie es, bevor Sie eine Anfrage damit senden.</translation>
    </message>
    <message>
        <source>It has “{{…}}” in its text, which Patlas takes for a variable.</source>
        <translation>Im Text steht „{{…}}“; Patlas versteht das als Variable.</translation>
    </message>
    <message>
        <source>The header %1 was left out: it belongs to the connection, and Patlas sets it.</source>
        <translation>Der Header %1 wurde weggelassen: Er gehört zur Verbindung, und Patlas setzt ihn.</translation>
    </message>
    <message>
        <source>Header that was switched off:</source>
        <translation>Ausgeschalteter Header:</translation>
    </message>
    <message>
        <source>The header %1 was switched off; it is kept as a comment.</source>
        <translation>Der Header %1 war ausgeschaltet; er bleibt als Kommentar erhalten.</translation>
    </message>
    <message>
        <source>Header that a file cannot hold:</source>
        <translation>Header, den eine Datei nicht enthalten kann:</translation>
    </message>
    <message>
        <source>“%1” cannot be a header in a file; it is kept as a comment.</source>
        <translation>„%1“ kann in einer Datei kein Header sein; es bleibt als Kommentar erhalten.</translation>
    </message>
    <message>
        <source>The text is malformed: %1.</source>
        <translation>Der Text ist fehlerhaft: %1.</translation>
    </message>
    <message>
        <source>%1 is malformed: %2.</source>
        <translation>%1 ist fehlerhaft: %2.</translation>
    </message>
    <message>
        <source>This is in line %1.</source>
        <translation>Das steht in Zeile %1.</translation>
    </message>
    <message>
        <source>Export it again from the other tool.</source>
        <translation>Exportieren Sie es erneut aus dem anderen Werkzeug.</translation>
    </message>
    <message>
        <source>A comment was left out, because it holds a private key.</source>
        <translation>Ein Kommentar wurde weggelassen, weil er einen privaten Schlüssel enthält.</translation>
    </message>
    <message>
        <source>Hoppscotch</source>
        <translation>Hoppscotch</translation>
    </message>
    <message>
        <source>Something that is no request was left out.</source>
        <translation>Etwas, das keine Anfrage ist, wurde weggelassen.</translation>
    </message>
    <message>
        <source>Examples of responses were left out: %1.</source>
        <translation>Beispielantworten wurden weggelassen: %1.</translation>
    </message>
    <message>
        <source>The scripts of the folder “%1”, which ran with each of its requests, were left out.</source>
        <translation>Die Skripte des Ordners „%1“, die mit jeder seiner Anfragen liefen, wurden weggelassen.</translation>
    </message>
    <message>
        <source>The description of the folder “%1” was left out.</source>
        <translation>Die Beschreibung des Ordners „%1“ wurde weggelassen.</translation>
    </message>
    <message>
        <source>the collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Something among the variables is none.</source>
        <translation>Unter den Variablen ist etwas, das keine ist.</translation>
    </message>
    <message>
        <source>The variable “%1” was switched off, and was left out.</source>
        <translation>Die Variable „%1“ war ausgeschaltet und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The description of %1 was left out.</source>
        <translation>Die Beschreibung wurde weggelassen: %1.</translation>
    </message>
    <message>
        <source>The scripts of %1, which ran with each of its requests, were left out.</source>
        <translation>Die Skripte, die mit jeder der Anfragen liefen, wurden weggelassen: %1.</translation>
    </message>
    <message>
        <source>the folder “%1”</source>
        <translation>Ordner „%1“</translation>
    </message>
    <message>
        <source>“%1” was left out: it is no request.</source>
        <translation>„%1“ wurde weggelassen: Es ist keine Anfrage.</translation>
    </message>
    <message>
        <source>Postman environment</source>
        <translation>Postman-Umgebung</translation>
    </message>
    <message>
        <source>This is a collection of Postman in its first form.</source>
        <translation>Das ist eine Postman-Collection in der ersten Fassung.</translation>
    </message>
    <message>
        <source>Export it from Postman as “Collection v2.1”.</source>
        <translation>Exportieren Sie sie aus Postman als „Collection v2.1“.</translation>
    </message>
    <message>
        <source>The file %1 is read beside the request: put it there.</source>
        <translation>Die Datei %1 wird neben der Anfrage gelesen: Legen Sie sie dort ab.</translation>
    </message>
    <message>
        <source>“http://” was put in front of the address, which had no scheme.</source>
        <translation>Der Adresse wurde „http://“ vorangestellt, weil sie kein Schema hatte.</translation>
    </message>
    <message>
        <source>“:%1” in the path is the variable “%2” here.</source>
        <translation>„:%1“ im Pfad ist hier die Variable „%2“.</translation>
    </message>
    <message>
        <source>“:%1” in the path was replaced by its value.</source>
        <translation>„:%1“ im Pfad wurde durch den Wert ersetzt.</translation>
    </message>
    <message>
        <source>The authentication by %1 was left out: choose a credential for the request.</source>
        <translation>Die Authentifizierung mit %1 wurde weggelassen: Wählen Sie Zugangsdaten für die Anfrage.</translation>
    </message>
    <message>
        <source>The query of GraphQL is a body of JSON here.</source>
        <translation>Die GraphQL-Abfrage ist hier ein JSON-Body.</translation>
    </message>
    <message>
        <source>Thunder Client</source>
        <translation>Thunder Client</translation>
    </message>
    <message>
        <source>Tests and scripts of the collection, which ran with each of its requests, were left out.</source>
        <translation>Tests und Skripte der Collection, die mit jeder ihrer Anfragen liefen, wurden weggelassen.</translation>
    </message>
    <message>
        <source>Descriptions of its headers, parameters and fields were left out.</source>
        <translation>Beschreibungen ihrer Header, Parameter und Felder wurden weggelassen.</translation>
    </message>
    <message>
        <source>The field %1 was left out: no file was chosen for it.</source>
        <translation>Das Feld %1 wurde weggelassen: Dafür war keine Datei ausgewählt.</translation>
    </message>
    <message>
        <source>Body, which Postman does not send with this method:</source>
        <translation>Body, den Postman mit dieser Methode nicht sendet:</translation>
    </message>
    <message>
        <source>The body was left out: Postman sends none with this method.</source>
        <translation>Der Body wurde weggelassen: Postman sendet mit dieser Methode keinen.</translation>
    </message>
    <message>
        <source>The body was left out: no file was chosen for it.</source>
        <translation>Der Body wurde weggelassen: Dafür war keine Datei ausgewählt.</translation>
    </message>
    <message>
        <source>The body was left out: “%1” is not known.</source>
        <translation>Der Body wurde weggelassen: „%1“ ist unbekannt.</translation>
    </message>
    <message>
        <source>Settings of the request were left out: %1.</source>
        <translation>Einstellungen der Anfrage wurden weggelassen: %1.</translation>
    </message>
    <message>
        <source>The test of the status became the check “%1”.</source>
        <translation>Der Test des Status wurde zur Prüfung „%1“.</translation>
    </message>
    <message>
        <source>“%1” was switched off; it is kept as a comment.</source>
        <translation>„%1“ war ausgeschaltet; es bleibt als Kommentar erhalten.</translation>
    </message>
    <message>
        <source>Its other tests are kept as comments.</source>
        <translation>Ihre übrigen Tests bleiben als Kommentare erhalten.</translation>
    </message>
    <message>
        <source>Steps before or after the request, which are not run:</source>
        <translation>Schritte vor oder nach der Anfrage, die nicht ausgeführt werden:</translation>
    </message>
    <message>
        <source>These variables of folders and requests hold for the whole collection: %1.</source>
        <translation>Diese Variablen von Ordnern und Anfragen gelten für die ganze Collection: %1.</translation>
    </message>
    <message>
        <source>These variables have other values in some folders or requests, of which the first is kept: %1.</source>
        <translation>Diese Variablen haben in manchen Ordnern oder Anfragen andere Werte; der erste wird behalten: %1.</translation>
    </message>
    <message>
        <source>These variables were switched off, and were left out: %1.</source>
        <translation>Diese Variablen waren ausgeschaltet und wurden weggelassen: %1.</translation>
    </message>
    <message>
        <source>These variables are secret, and their values are not in the files: %1.</source>
        <translation>Diese Variablen sind geheim, und ihre Werte stehen nicht in den Dateien: %1.</translation>
    </message>
    <message>
        <source>The scripts of the collection were left out: they are not run.</source>
        <translation>Die Skripte der Collection wurden weggelassen: Sie werden nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The scripts of the folder “%1” were left out: they are not run.</source>
        <translation>Die Skripte des Ordners „%1“ wurden weggelassen: Sie werden nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The description of the collection was left out.</source>
        <translation>Die Beschreibung der Collection wurde weggelassen.</translation>
    </message>
    <message>
        <source>The variables that the collection sets after a response were left out.</source>
        <translation>Die Variablen, die die Collection nach einer Antwort setzt, wurden weggelassen.</translation>
    </message>
    <message>
        <source>The variables that the folder “%1” sets after a response were left out.</source>
        <translation>Die Variablen, die der Ordner „%1“ nach einer Antwort setzt, wurden weggelassen.</translation>
    </message>
    <message>
        <source>The folder “%1” gives more headers to its requests than are taken.</source>
        <translation>Der Ordner „%1“ gibt seinen Anfragen mehr Header, als übernommen werden.</translation>
    </message>
    <message>
        <source>A body of the kind “%1” was left out.</source>
        <translation>Ein Body der Art „%1“ wurde weggelassen.</translation>
    </message>
    <message>
        <source>Assertion that was switched off:</source>
        <translation>Ausgeschaltete Zusicherung:</translation>
    </message>
    <message>
        <source>Assertion that is not checked:</source>
        <translation>Zusicherung, die nicht geprüft wird:</translation>
    </message>
    <message>
        <source>The assertion “%1” is not one that Patlas checks; it is kept as a comment.</source>
        <translation>Die Zusicherung „%1“ kann Patlas nicht prüfen; sie bleibt als Kommentar erhalten.</translation>
    </message>
    <message>
        <source>Variable that was set from the response:</source>
        <translation>Variable, die aus der Antwort gesetzt wurde:</translation>
    </message>
    <message>
        <source>The variable “%1” is not set from the response: refer to the response in its place.</source>
        <translation>Die Variable „%1“ wird nicht aus der Antwort gesetzt: Verweisen Sie stattdessen auf die Antwort.</translation>
    </message>
    <message>
        <source>Script before the request, not run:</source>
        <translation>Skript vor der Anfrage, nicht ausgeführt:</translation>
    </message>
    <message>
        <source>Script after the response, not run:</source>
        <translation>Skript nach der Antwort, nicht ausgeführt:</translation>
    </message>
    <message>
        <source>Tests, not run:</source>
        <translation>Tests, nicht ausgeführt:</translation>
    </message>
    <message>
        <source>Its scripts are not run; they are kept as comments.</source>
        <translation>Ihre Skripte werden nicht ausgeführt; sie bleiben als Kommentare erhalten.</translation>
    </message>
</context>
<context>
    <name>patlas::ImportDialog</name>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Dateien auswählen…</translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>&amp;Ordner auswählen…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>Anfragen importieren</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefgegangen ist</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>What Postman, Insomnia, Bruno, OpenCollection, Hoppscotch, Thunder Client or a browser (HAR) exported. Nothing in it is run, and no secret is written into a file.</source>
        <translation>Was Postman, Insomnia, Bruno, OpenCollection, Hoppscotch, Thunder Client oder ein Browser (HAR) exportiert hat. Nichts darin wird ausgeführt, und kein Secret wird in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Files can be dropped here, too. Bruno and OpenCollection keep a folder.</source>
        <translation>Dateien können auch hierher gezogen werden. Bruno und OpenCollection verwenden einen Ordner.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Requests to import</source>
        <translation>Zu importierende Anfragen</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Choose all requests</source>
        <translation>Alle Anfragen auswählen</translation>
    </message>
    <message>
        <source>Choose no request</source>
        <translation>Keine Anfrage auswählen</translation>
    </message>
    <message>
        <source>Environment of the secrets</source>
        <translation>Umgebung der Secrets</translation>
    </message>
    <message>
        <source>Secrets that were found</source>
        <translation>Gefundene Secrets</translation>
    </message>
    <message>
        <source>Sent to &amp;environment</source>
        <translation>Gesendet an &amp;Umgebung</translation>
    </message>
    <message>
        <source>These values are in no file. A variable stands for each; what you keep is stored in the %1, sent to the address of one environment only, and masked everywhere.</source>
        <translation>Diese Werte stehen in keiner Datei. Für jeden steht eine Variable; was Sie behalten, wird im %1 gespeichert, nur an die Adresse einer einzigen Umgebung gesendet und überall maskiert.</translation>
    </message>
    <message>
        <source>Folder for the requests</source>
        <translation>Ordner für die Anfragen</translation>
    </message>
    <message>
        <source>What is wrong with the folder</source>
        <translation>Was mit dem Ordner nicht stimmt</translation>
    </message>
    <message>
        <source>Into a &amp;new folder of %1</source>
        <translation>In einen &amp;neuen Ordner von %1</translation>
    </message>
    <message>
        <source>Collections (*.json *.yaml *.yml *.har *.bru)</source>
        <translation>Collections (*.json *.yaml *.yml *.har *.bru)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und ein weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Eingefügtes</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>Eine Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>Eine Umgebung</numerusform>
            <numerusform>%n Umgebungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>Ein Secret</numerusform>
            <numerusform>%n Secrets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1, „%2“</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Requests (%1)</source>
        <translation>Anfragen (%1)</translation>
    </message>
    <message>
        <source>Secrets (%1)</source>
        <translation>Secrets (%1)</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Es gibt bereits einen Ordner dieses Namens.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n request(s)</source>
        <translation>
            <numerusform>Eine Anfrage &amp;importieren</numerusform>
            <numerusform>%n Anfragen &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 was not kept. %2</source>
        <translation>%1 wurde nicht aufbewahrt. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into %1.</source>
        <translation>
            <numerusform>Eine Datei in %1 geschrieben.</numerusform>
            <numerusform>%n Dateien in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) kept.</source>
        <translation>
            <numerusform>Ein Secret aufbewahrt.</numerusform>
            <numerusform>%n Secrets aufbewahrt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::ImportModel</name>
    <message>
        <source>Cannot be taken over</source>
        <translation>Kann nicht übernommen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) changed</source>
        <translation>
            <numerusform>Eine Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>Eines weggelassen</numerusform>
            <numerusform>%n weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
</context>
<context>
    <name>patlas::ImportNotes</name>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind: what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>request, kind: what</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>patlas::ImportVerb</name>
    <message>
        <source>Makes request files of what another tool has</source>
        <translation>Macht Anfragedateien aus denen eines anderen Werkzeugs</translation>
    </message>
    <message>
        <source>Postman collections with environments, Insomnia 4 and 5, Bruno, OpenCollection, HAR, Hoppscotch and Thunder Client. Says by request what was changed and what was left out. No secret is written: a variable stands in its place, and is named. Nothing is overwritten.</source>
        <translation>Postman-Collections mit Umgebungen, Insomnia 4 und 5, Bruno, OpenCollection, HAR, Hoppscotch und Thunder Client. Gibt für jede Anfrage an, was geändert und was weggelassen wurde. Es wird kein Secret geschrieben: An seiner Stelle steht eine Variable, die genannt wird. Es wird nichts überschrieben.</translation>
    </message>
    <message>
        <source>Files, or a folder; - is standard input</source>
        <translation>Dateien oder ein Ordner; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>The folder for the files; without it, this one</source>
        <translation>Der Ordner für die Dateien; ohne Angabe dieser</translation>
    </message>
    <message>
        <source>Says what would be written, and writes nothing</source>
        <translation>Zeigt, was geschrieben würde, und schreibt nichts</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n request(s)</source>
        <translation>
            <numerusform>%1: eine Anfrage</numerusform>
            <numerusform>%1: %n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>A secret was in %1. %2 stands in its place: give it a credential, or a value when it is asked for.</source>
        <translation>Secret gefunden: %1. An seiner Stelle steht %2: Geben Sie der Variablen Zugangsdaten, oder einen Wert, wenn danach gefragt wird.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Says what was written, and what is not as it was, as JSON</source>
        <translation>Gibt als JSON aus, was geschrieben wurde und was abweicht</translation>
    </message>
</context>
<context>
    <name>patlas::ImportedFiles</name>
    <message>
        <source>It was left out. %1</source>
        <translation>Es wurde weggelassen. %1</translation>
    </message>
    <message>
        <source>It was left out, because it would hold a secret.</source>
        <translation>Es wurde weggelassen, weil es ein Secret enthalten würde.</translation>
    </message>
    <message>
        <source>It is in too many folders; the innermost were left out.</source>
        <translation>Es liegt in zu vielen Ordnern; die innersten wurden weggelassen.</translation>
    </message>
    <message>
        <source>Its body was left out, because a line of it would be taken for something else, and variables in a file of its own are not replaced.</source>
        <translation>Der Body wurde weggelassen, weil eine Zeile davon als etwas anderes gelesen würde und Variablen in einer eigenen Datei nicht ersetzt werden.</translation>
    </message>
    <message>
        <source>Its body is in the file %1, because a line of it would be taken for something else.</source>
        <translation>Der Body steht in der Datei %1, weil eine Zeile davon als etwas anderes gelesen würde.</translation>
    </message>
    <message>
        <source>Its comments were left out: they would be read otherwise.</source>
        <translation>Die Kommentare wurden weggelassen: Sie würden anders gelesen.</translation>
    </message>
    <message>
        <source>The environments were left out, because they would hold a secret.</source>
        <translation>Die Umgebungen wurden weggelassen, weil sie ein Secret enthalten würden.</translation>
    </message>
    <message>
        <source>The variable “%1” was left out, because its value looks like a secret.</source>
        <translation>Die Variable „%1“ wurde weggelassen, weil ihr Wert wie ein Secret aussieht.</translation>
    </message>
    <message>
        <source>There is nothing in it to import.</source>
        <translation>Darin gibt es nichts zu importieren.</translation>
    </message>
    <message>
        <source>It has no requests and no variables.</source>
        <translation>Es enthält keine Anfragen und keine Variablen.</translation>
    </message>
    <message>
        <source>Export the collection again from the other tool.</source>
        <translation>Exportieren Sie die Collection erneut aus dem anderen Werkzeug.</translation>
    </message>
</context>
<context>
    <name>patlas::Insomnia</name>
    <message>
        <source>“{{%1}}” is kept, but Patlas cannot say what it stands for: replace it before you send the request.</source>
        <translation>„{{%1}}“ bleibt stehen, Patlas weiß aber nicht, wofür es steht: Ersetzen Sie es, bevor Sie die Anfrage senden.</translation>
    </message>
    <message>
        <source>These are not called by HTTP, and were left out: %1.</source>
        <translation>Diese werden nicht über HTTP aufgerufen und wurden weggelassen: %1.</translation>
    </message>
    <message>
        <source>Objects in environments are a variable for each of their values, such as “a.b”.</source>
        <translation>Objekte in Umgebungen werden zu je einer Variablen pro Wert, zum Beispiel „a.b“.</translation>
    </message>
    <message>
        <source>Variables or folders hold tags that Patlas does not have, and keep them as a text: %1.</source>
        <translation>Variablen oder Ordner enthalten Tags, die Patlas nicht hat, und behalten sie als Text: %1.</translation>
    </message>
    <message>
        <source>“{% %1 %}” is kept as a text: Patlas has no such tag, or cannot refer to what it names.</source>
        <translation>„{% %1 %}“ bleibt als Text stehen: Patlas hat kein solches Tag oder kann nicht auf das Genannte verweisen.</translation>
    </message>
    <message>
        <source>an API key in a cookie</source>
        <translation>API-Schlüssel in einem Cookie</translation>
    </message>
</context>
<context>
    <name>patlas::InspectVerb</name>
    <message>
        <source>%1, version %2 (%3)</source>
        <translation>%1, Version %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>Eine Operation</numerusform>
            <numerusform>%n Operationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>Ein Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Says what a description of an API holds, and what is wrong with it</source>
        <translation>Zeigt, was eine API-Beschreibung enthält und was damit nicht stimmt</translation>
    </message>
    <message>
        <source>OpenAPI 3 or Swagger 2, JSON or YAML, or a documentation page that shows one. Nothing is kept. Files that a file refers to are read where they are in its folder. It ends with 0 wherever anything could be read.</source>
        <translation>OpenAPI 3 oder Swagger 2, JSON oder YAML, oder eine Dokumentationsseite, die eine Beschreibung zeigt. Es wird nichts gespeichert. Dateien, auf die eine Datei verweist, werden gelesen, wenn sie in ihrem Ordner liegen. Endet mit 0, sobald etwas gelesen werden konnte.</translation>
    </message>
    <message>
        <source>A file, an address, or - for standard input</source>
        <translation>Eine Datei, eine Adresse oder - für die Standardeingabe</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Als JSON</translation>
    </message>
    <message>
        <source>Reads what a description on the web refers to on the same host</source>
        <translation>Liest bei einer Beschreibung im Web auch, worauf sie auf demselben Host verweist</translation>
    </message>
</context>
<context>
    <name>patlas::JqFilter</name>
    <message>
        <source>Filter a smaller part of the response, or save the response and use jq in a terminal.</source>
        <translation>Filtern Sie einen kleineren Teil der Antwort oder speichern Sie die Antwort und verwenden Sie jq in einem Terminal.</translation>
    </message>
    <message>
        <source>The response is not valid JSON at line %1, column %2: %3</source>
        <translation>Die Antwort ist in Zeile %1, Spalte %2 kein gültiges JSON: %3</translation>
    </message>
    <message>
        <source>jq read it all the same, and put something else there, such as null for NaN.</source>
        <translation>jq hat sie trotzdem gelesen und dort etwas anderes eingesetzt, zum Beispiel null für NaN.</translation>
    </message>
    <message>
        <source>This is not a jq program.</source>
        <translation>Das ist kein jq-Programm.</translation>
    </message>
    <message>
        <source>jq says: %1</source>
        <translation>jq meldet: %1</translation>
    </message>
    <message>
        <source>The filter fails: %1.</source>
        <translation>Der Filter schlägt fehl: %1.</translation>
    </message>
    <message>
        <source>It has no outputs after the point where it failed.</source>
        <translation>Nach der Stelle des Fehlers hat er keine Ausgaben.</translation>
    </message>
    <message>
        <source>jq cannot read this response: %1.</source>
        <translation>jq kann diese Antwort nicht lesen: %1.</translation>
    </message>
    <message>
        <source>It accepts only valid JSON, without unpaired surrogates and with at most 256 nested brackets.</source>
        <translation>Es akzeptiert nur gültiges JSON, ohne unpaarige Surrogates und mit höchstens 256 verschachtelten Klammern.</translation>
    </message>
    <message>
        <source>The filter was stopped after %1 s of processor time.</source>
        <translation>Der Filter wurde nach %1 s Prozessorzeit angehalten.</translation>
    </message>
    <message>
        <source>The filter was stopped when it needed more than %1 of memory.</source>
        <translation>Der Filter wurde angehalten, als er mehr als %1 Arbeitsspeicher brauchte.</translation>
    </message>
    <message>
        <source>jq holds the whole response in memory, which takes about six times its size.</source>
        <translation>jq hält die ganze Antwort im Arbeitsspeicher; das braucht etwa das Sechsfache ihrer Größe.</translation>
    </message>
    <message>
        <source>The filter was stopped when its outputs reached %1.</source>
        <translation>Der Filter wurde angehalten, als seine Ausgaben %1 erreichten.</translation>
    </message>
    <message>
        <source>Make the filter give fewer outputs, for example with limit(1000; …).</source>
        <translation>Lassen Sie den Filter weniger ausgeben, zum Beispiel mit limit(1000; …).</translation>
    </message>
    <message>
        <source>The filter&apos;s outputs cannot be saved.</source>
        <translation>Die Ausgaben des Filters können nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The cache directory cannot be written, or the disk is full.</source>
        <translation>In das Cache-Verzeichnis kann nicht geschrieben werden, oder die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>Free some space and filter again.</source>
        <translation>Schaffen Sie Platz und filtern Sie erneut.</translation>
    </message>
    <message>
        <source>The filter program is missing.</source>
        <translation>Das Filterprogramm fehlt.</translation>
    </message>
    <message>
        <source>It is expected at %1.</source>
        <translation>Es wird unter %1 erwartet.</translation>
    </message>
    <message>
        <source>Reinstall Patlas.</source>
        <translation>Installieren Sie Patlas neu.</translation>
    </message>
    <message>
        <source>The filter crashed.</source>
        <translation>Der Filter ist abgestürzt.</translation>
    </message>
    <message>
        <source>jq ended without a message. Very deeply nested values can cause this.</source>
        <translation>jq endete ohne Meldung. Sehr tief verschachtelte Werte können das verursachen.</translation>
    </message>
</context>
<context>
    <name>patlas::JsonComparison</name>
    <message>
        <source>One of the bodies is not JSON.</source>
        <translation>Einer der Bodys ist kein JSON.</translation>
    </message>
    <message>
        <source>Only JSON can be compared by its structure.</source>
        <translation>Nur JSON kann nach seiner Struktur verglichen werden.</translation>
    </message>
    <message>
        <source>Compare them line by line.</source>
        <translation>Vergleichen Sie sie zeilenweise.</translation>
    </message>
    <message>
        <source>One of the bodies is not whole JSON.</source>
        <translation>Einer der Bodys ist kein vollständiges JSON.</translation>
    </message>
    <message>
        <source>It cannot be compared by its structure.</source>
        <translation>Er kann nicht nach seiner Struktur verglichen werden.</translation>
    </message>
    <message>
        <source>One of the bodies has more than %L1 values.</source>
        <translation>Einer der Bodys hat mehr als %L1 Werte.</translation>
    </message>
    <message>
        <source>That is too much to compare by structure.</source>
        <translation>Das ist zu viel für einen Vergleich nach Struktur.</translation>
    </message>
    <message>
        <source>Compare them line by line, or filter the responses to what matters first.</source>
        <translation>Vergleichen Sie sie zeilenweise oder filtern Sie die Antworten zuerst auf das Wesentliche.</translation>
    </message>
</context>
<context>
    <name>patlas::JsonIndex</name>
    <message>
        <source>There is a control character in a string.</source>
        <translation>Eine Zeichenkette enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>JSON has no such escape.</source>
        <translation>JSON kennt keine solche Escape-Sequenz.</translation>
    </message>
    <message>
        <source>These bytes are not UTF-8.</source>
        <translation>Diese Bytes sind kein UTF-8.</translation>
    </message>
    <message>
        <source>Brackets are nested more than 16 million deep.</source>
        <translation>Klammern sind mehr als 16 Millionen Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>JSON has neither NaN nor Infinity.</source>
        <translation>JSON kennt weder NaN noch Infinity.</translation>
    </message>
    <message>
        <source>A value is expected here.</source>
        <translation>Hier wird ein Wert erwartet.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Das Dokument ist leer.</translation>
    </message>
    <message>
        <source>The document ends inside a string.</source>
        <translation>Das Dokument endet innerhalb einer Zeichenkette.</translation>
    </message>
    <message>
        <source>The document ends inside an object.</source>
        <translation>Das Dokument endet innerhalb eines Objekts.</translation>
    </message>
    <message>
        <source>The document ends inside an array.</source>
        <translation>Das Dokument endet innerhalb eines Arrays.</translation>
    </message>
    <message>
        <source>There is more text after the end of the document.</source>
        <translation>Nach dem Ende des Dokuments steht weiterer Text.</translation>
    </message>
    <message>
        <source>A comma or } is missing.</source>
        <translation>Ein Komma oder } fehlt.</translation>
    </message>
    <message>
        <source>A comma or ] is missing.</source>
        <translation>Ein Komma oder ] fehlt.</translation>
    </message>
    <message>
        <source>A colon is missing after the name.</source>
        <translation>Nach dem Namen fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>A name in quotes is missing.</source>
        <translation>Ein Name in Anführungszeichen fehlt.</translation>
    </message>
</context>
<context>
    <name>patlas::JsonPath</name>
    <message>
        <source>Patlas cannot follow such a path.</source>
        <translation>Einem solchen Pfad kann Patlas nicht folgen.</translation>
    </message>
    <message>
        <source>The body holds several JSON values one after the other.</source>
        <translation>Der Body enthält mehrere JSON-Werte hintereinander.</translation>
    </message>
    <message>
        <source>A path leads into one value only.</source>
        <translation>Ein Pfad führt nur in einen einzigen Wert.</translation>
    </message>
    <message>
        <source>The path leads to too many values of this body.</source>
        <translation>Der Pfad führt zu zu vielen Werten dieses Bodys.</translation>
    </message>
    <message>
        <source>Patlas takes up to 100,000 of them, and looks at some millions.</source>
        <translation>Patlas nimmt bis zu 100.000 davon und betrachtet einige Millionen.</translation>
    </message>
    <message>
        <source>The path leads to a single character of a text.</source>
        <translation>Der Pfad führt zu einem einzelnen Zeichen eines Textes.</translation>
    </message>
    <message>
        <source>Patlas takes whole values only.</source>
        <translation>Patlas nimmt nur ganze Werte.</translation>
    </message>
    <message>
        <source>The conditions of the path are too deep in each other.</source>
        <translation>Die Bedingungen des Pfads sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The path is too long.</source>
        <translation>Der Pfad ist zu lang.</translation>
    </message>
    <message>
        <source>The path %1 is incomplete.</source>
        <translation>Der Pfad %1 ist unvollständig.</translation>
    </message>
    <message>
        <source>The path %1 cannot be read from character %2 on.</source>
        <translation>Der Pfad %1 kann ab Zeichen %2 nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Patlas cannot follow the path %1.</source>
        <translation>Patlas kann dem Pfad %1 nicht folgen.</translation>
    </message>
    <message>
        <source>It runs no scripts: a path holds names, indexes and comparisons only.</source>
        <translation>Es führt keine Skripte aus: Ein Pfad enthält nur Namen, Indizes und Vergleiche.</translation>
    </message>
</context>
<context>
    <name>patlas::JsonTablePane</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Click: order by this column. Drag: move it.</source>
        <translation>Klicken: nach dieser Spalte sortieren. Ziehen: verschieben.</translation>
    </message>
    <message>
        <source>About the table</source>
        <translation>Zur Tabelle</translation>
    </message>
    <message>
        <source>The values as they are. With several rows selected, only those.</source>
        <translation>Die Werte, wie sie sind. Sind mehrere Zeilen ausgewählt, nur diese.</translation>
    </message>
    <message>
        <source>Copy as CSV for a spreadsheet</source>
        <translation>Als CSV für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Texts that a spreadsheet would run as a formula get an apostrophe before them.</source>
        <translation>Texten, die eine Tabellenkalkulation als Formel ausführen würde, wird ein Apostroph vorangestellt.</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Order by this column</source>
        <translation>Nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Diese Spalte ausblenden</translation>
    </message>
    <message>
        <source>Show in the tree</source>
        <translation>Im Baum anzeigen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 columns</source>
        <translation>%1: %2 Zeilen, %3 Spalten</translation>
    </message>
    <message>
        <source>the first of %1 members</source>
        <translation>die ersten von %1 Elementen</translation>
    </message>
    <message>
        <source>further columns are in the tree only</source>
        <translation>weitere Spalten sind nur im Baum</translation>
    </message>
    <message>
        <source>hidden: %1</source>
        <translation>ausgeblendet: %1</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Alle Spalten anzeigen</translation>
    </message>
    <message>
        <source>Rows copied as CSV: %1. There was no room for the others.</source>
        <translation>Als CSV kopierte Zeilen: %1. Für die übrigen war kein Platz.</translation>
    </message>
    <message>
        <source>Rows copied as CSV: %1.</source>
        <translation>Als CSV kopierte Zeilen: %1.</translation>
    </message>
    <message>
        <source>empty rows, because the member is not an object: %1</source>
        <translation>leere Zeilen, weil das Element kein Objekt ist: %1</translation>
    </message>
</context>
<context>
    <name>patlas::JsonTreeView</name>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy jq path</source>
        <translation>jq-Pfad kopieren</translation>
    </message>
    <message>
        <source>Use in a request…</source>
        <translation>In einer Anfrage verwenden…</translation>
    </message>
    <message>
        <source>Save this part…</source>
        <translation>Diesen Teil speichern…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Expand everything below</source>
        <translation>Alles darunter aufklappen</translation>
    </message>
    <message>
        <source>Collapse everything below</source>
        <translation>Alles darunter zuklappen</translation>
    </message>
    <message>
        <source>Expand to level</source>
        <translation>Aufklappen bis Ebene</translation>
    </message>
    <message>
        <source>Expand to level %1</source>
        <translation>Aufklappen bis Ebene %1</translation>
    </message>
    <message>
        <source>part</source>
        <translation>teil</translation>
    </message>
    <message>
        <source>Open in a new request</source>
        <translation>In neuer Anfrage öffnen</translation>
    </message>
</context>
<context>
    <name>patlas::KeepSecretDialog</name>
    <message>
        <source>Keep</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Keep as a credential</source>
        <translation>Als Zugangsdaten aufbewahren</translation>
    </message>
    <message>
        <source>Name of the credential</source>
        <translation>Name der Zugangsdaten</translation>
    </message>
    <message>
        <source>Why it was not kept</source>
        <translation>Warum es nicht aufbewahrt wurde</translation>
    </message>
    <message>
        <source>The value of %1 is stored in the %2 and sent to %3 only. The request refers to it by its name, in drafts and history, too.</source>
        <translation>Der Wert von %1 wird im %2 gespeichert und nur an %3 gesendet. Die Anfrage verweist über den Namen darauf, auch in Entwürfen und im Verlauf.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
</context>
<context>
    <name>patlas::KernelKeyring</name>
    <message>
        <source>The kernel keeps no keys for programs here.</source>
        <translation>Der Kernel bewahrt hier keine Schlüssel für Programme auf.</translation>
    </message>
    <message>
        <source>A container may forbid it.</source>
        <translation>Ein Container verbietet es vielleicht.</translation>
    </message>
    <message>
        <source>The kernel holds no such key.</source>
        <translation>Der Kernel hat keinen solchen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>patlas::KeyAction</name>
    <message>
        <source>Menu %1</source>
        <translation>Menü „%1“</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>patlas::KeychainStore</name>
    <message>
        <source>The keychain has no entry for this token.</source>
        <translation>Der Schlüsselbund hat keinen Eintrag für dieses Token.</translation>
    </message>
    <message>
        <source>It was removed there, or a different keychain is open now.</source>
        <translation>Er wurde dort entfernt, oder es ist jetzt ein anderer Schlüsselbund geöffnet.</translation>
    </message>
    <message>
        <source>Add the token again, or make a new one.</source>
        <translation>Fügen Sie das Token erneut hinzu, oder erstellen Sie ein neues.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Nothing was stored or read.</source>
        <translation>Es wurde nichts gespeichert oder gelesen.</translation>
    </message>
    <message>
        <source>Allow Patlas in the keychain&apos;s prompt and try again.</source>
        <translation>Erlauben Sie Patlas den Zugriff in der Abfrage des Schlüsselbunds, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain service does not respond.</source>
        <translation>Der Schlüsselbunddienst antwortet nicht.</translation>
    </message>
    <message>
        <source>It is running, but its response did not come in time. Patlas never writes a secret in plain text.</source>
        <translation>Er läuft, aber seine Antwort kam nicht rechtzeitig. Patlas schreibt nie ein Secret im Klartext.</translation>
    </message>
    <message>
        <source>Try again later, or keep the token for this session only.</source>
        <translation>Versuchen Sie es später erneut, oder bewahren Sie das Token nur für diese Sitzung auf.</translation>
    </message>
    <message>
        <source>No keychain service responds in this desktop session.</source>
        <translation>In dieser Desktop-Sitzung antwortet kein Schlüsselbunddienst.</translation>
    </message>
    <message>
        <source>Patlas never writes a secret in plain text, so nothing was stored.</source>
        <translation>Patlas schreibt nie ein Secret im Klartext; daher wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Start GNOME Keyring or KWallet, or keep the token for this session only.</source>
        <translation>Starten Sie GNOME Keyring oder KWallet, oder bewahren Sie das Token nur für diese Sitzung auf.</translation>
    </message>
    <message>
        <source>The keychain is locked or has no keyring yet, and there is no display on which it could ask for a password.</source>
        <translation>Der Schlüsselbund ist gesperrt oder noch nicht eingerichtet, und es gibt keine Anzeige, auf der er nach einem Passwort fragen könnte.</translation>
    </message>
    <message>
        <source>The keychain was not asked; nothing was stored or read.</source>
        <translation>Der Schlüsselbund wurde nicht gefragt; es wurde nichts gespeichert oder gelesen.</translation>
    </message>
    <message>
        <source>Use a vault, or keep the token for this session only.</source>
        <translation>Verwenden Sie einen Tresor, oder bewahren Sie das Token nur für diese Sitzung auf.</translation>
    </message>
    <message>
        <source>There is no keyring in the keychain.</source>
        <translation>Der Schlüsselbund ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Secrets can be neither read nor stored until there is one.</source>
        <translation>Bis dahin können Secrets weder gelesen noch gespeichert werden.</translation>
    </message>
    <message>
        <source>Try again and choose a password for it in its prompt, or keep the token for this session only.</source>
        <translation>Versuchen Sie es erneut, und wählen Sie in der Abfrage ein Passwort dafür, oder bewahren Sie das Token nur für diese Sitzung auf.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Secrets can be neither read nor stored until it is open.</source>
        <translation>Bis er geöffnet ist, können Secrets weder gelesen noch gespeichert werden.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the token for this session only.</source>
        <translation>Entsperren Sie ihn, und versuchen Sie es erneut, oder bewahren Sie das Token nur für diese Sitzung auf.</translation>
    </message>
    <message>
        <source>The keychain could not do that.</source>
        <translation>Der Schlüsselbund konnte das nicht ausführen.</translation>
    </message>
    <message>
        <source>Try again. If it still fails, restart Patlas.</source>
        <translation>Versuchen Sie es erneut. Wenn es weiter fehlschlägt, starten Sie Patlas neu.</translation>
    </message>
    <message>
        <source>The keychain did not respond within two minutes.</source>
        <translation>Der Schlüsselbund hat nicht innerhalb von zwei Minuten geantwortet.</translation>
    </message>
    <message>
        <source>It may be waiting to be unlocked.</source>
        <translation>Vielleicht wartet er darauf, entsperrt zu werden.</translation>
    </message>
    <message>
        <source>Look for its window, unlock it, and try again.</source>
        <translation>Suchen Sie sein Fenster, entsperren Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain cannot list its entries.</source>
        <translation>Der Schlüsselbund kann seine Einträge nicht auflisten.</translation>
    </message>
    <message>
        <source>Default keyring</source>
        <translation>Standard-Schlüsselbund</translation>
    </message>
    <message>
        <source>Its prompt was closed, or could not be shown.</source>
        <translation>Seine Abfrage wurde geschlossen oder konnte nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>The keychain of your desktop; it is unlocked when you sign in.</source>
        <translation>Der Schlüsselbund Ihres Desktops; er wird bei der Anmeldung entsperrt.</translation>
    </message>
    <message>
        <source>In the keychain of this computer</source>
        <translation>Im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Checking whether there is one…</source>
        <translation>Es wird geprüft, ob es einen gibt…</translation>
    </message>
    <message>
        <source>Keychain: asking…</source>
        <translation>Schlüsselbund: wird gefragt…</translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>Entsperrt.</translation>
    </message>
    <message>
        <source>Keychain: unlocked</source>
        <translation>Schlüsselbund: entsperrt</translation>
    </message>
    <message>
        <source>Token secrets are kept in the keychain of this desktop and nowhere else.</source>
        <translation>Secrets von Tokens werden im Schlüsselbund dieses Desktops aufbewahrt und nirgends sonst.</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Gesperrt.</translation>
    </message>
    <message>
        <source>Keychain: locked</source>
        <translation>Schlüsselbund: gesperrt</translation>
    </message>
    <message>
        <source>Unlock it to use stored tokens. New ones can be kept for this session only.</source>
        <translation>Entsperren Sie ihn, um gespeicherte Tokens zu verwenden. Neue können nur für diese Sitzung aufbewahrt werden.</translation>
    </message>
    <message>
        <source>There is no keyring in it yet. It asks for the password of a new one when a secret is to be stored.</source>
        <translation>Er ist noch nicht eingerichtet. Wenn das erste Secret gespeichert werden soll, fragt er nach einem neuen Passwort.</translation>
    </message>
    <message>
        <source>Keychain: no keyring yet</source>
        <translation>Schlüsselbund: noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>It asks for the password of a new keyring when a secret is to be stored.</source>
        <translation>Wenn das erste Secret gespeichert werden soll, fragt er nach einem neuen Passwort.</translation>
    </message>
    <message>
        <source>It does not respond.</source>
        <translation>Er antwortet nicht.</translation>
    </message>
    <message>
        <source>Keychain: does not respond</source>
        <translation>Schlüsselbund: antwortet nicht</translation>
    </message>
    <message>
        <source>The keychain service is running but does not respond. Tokens can be kept in an encrypted vault, or in memory until Patlas quits.</source>
        <translation>Der Schlüsselbunddienst läuft, antwortet aber nicht. Tokens können in einem verschlüsselten Tresor aufbewahrt werden oder bis zum Beenden von Patlas im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Locked or without a keyring, and there is no display on which it could ask for a password.</source>
        <translation>Gesperrt oder noch nicht eingerichtet, und es gibt keine Anzeige, auf der er nach einem Passwort fragen könnte.</translation>
    </message>
    <message>
        <source>Keychain: cannot be unlocked here</source>
        <translation>Schlüsselbund: kann hier nicht entsperrt werden</translation>
    </message>
    <message>
        <source>The keychain is locked or has no keyring yet, and there is no display on which it could ask for a password. Tokens can be kept in an encrypted vault, or in memory until Patlas quits.</source>
        <translation>Der Schlüsselbund ist gesperrt oder noch nicht eingerichtet, und es gibt keine Anzeige, auf der er nach einem Passwort fragen könnte. Tokens können in einem verschlüsselten Tresor aufbewahrt werden oder bis zum Beenden von Patlas im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Keychain: not available</source>
        <translation>Schlüsselbund: nicht verfügbar</translation>
    </message>
    <message>
        <source>No keychain service responds in this desktop session. Tokens can be kept in an encrypted vault, or in memory until Patlas quits.</source>
        <translation>In dieser Desktop-Sitzung antwortet kein Schlüsselbunddienst. Tokens können in einem verschlüsselten Tresor aufbewahrt werden oder bis zum Beenden von Patlas im Arbeitsspeicher.</translation>
    </message>
</context>
<context>
    <name>patlas::LeakCheckDialog</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Cancel check</source>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>Alle anzeigen…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotieren…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Check for leaks</source>
        <translation>Auf Leaks prüfen</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>State of the check</source>
        <translation>Stand der Prüfung</translation>
    </message>
    <message>
        <source>What could not be looked at</source>
        <translation>Was nicht durchsucht werden konnte</translation>
    </message>
    <message>
        <source>Tokens found</source>
        <translation>Gefundene Tokens</translation>
    </message>
    <message>
        <source>Finds your tokens, and text shaped like a token, where no token should be. Nothing leaves this computer.</source>
        <translation>Findet Ihre Tokens, und Text in Form eines Tokens, wo keine sein sollten. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>The line it stands in</source>
        <translation>Die Zeile, in der es steht</translation>
    </message>
    <message>
        <source>How it was found there</source>
        <translation>Wie es dort gefunden wurde</translation>
    </message>
    <message>
        <source>What the leak would allow</source>
        <translation>Was das Leak ermöglichen würde</translation>
    </message>
    <message>
        <source>Paste a text first.</source>
        <translation>Fügen Sie zuerst einen Text ein.</translation>
    </message>
    <message>
        <source>Add a folder first.</source>
        <translation>Fügen Sie zuerst einen Ordner hinzu.</translation>
    </message>
    <message>
        <source>Preparing to recognise your tokens…</source>
        <translation>Erkennung Ihrer Tokens wird vorbereitet…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 in %2 files looked through, %3 found.</source>
        <translation>%1 in %2 Dateien durchsucht, %3 gefunden.</translation>
    </message>
    <message>
        <source>%1 in %2 files</source>
        <comment>data size, count</comment>
        <translation>%1 in %2 Dateien</translation>
    </message>
    <message>
        <source> and the history of one repository</source>
        <translation> und die Historie eines Repositorys</translation>
    </message>
    <message>
        <source> and the histories of %1 repositories</source>
        <translation> und die Historien von %1 Repositorys</translation>
    </message>
    <message>
        <source>%1 looked through in %2 s.</source>
        <translation>%1 in %2 s durchsucht.</translation>
    </message>
    <message>
        <source>One history is not all there.</source>
        <translation>Eine Historie ist nicht vollständig.</translation>
    </message>
    <message>
        <source>%1 histories are not all there.</source>
        <translation>%1 Historien sind nicht vollständig.</translation>
    </message>
    <message>
        <source>No token found.</source>
        <translation>Kein Token gefunden.</translation>
    </message>
    <message>
        <source>1 token found.</source>
        <translation>1 Token gefunden.</translation>
    </message>
    <message>
        <source>%1 tokens found.</source>
        <translation>%1 Tokens gefunden.</translation>
    </message>
    <message>
        <source>%1 tokens found; the first %2 are listed.</source>
        <translation>%1 Tokens gefunden; die ersten %2 sind aufgelistet.</translation>
    </message>
    <message>
        <source>One seems to be a placeholder.</source>
        <translation>Eines scheint ein Platzhalter zu sein.</translation>
    </message>
    <message>
        <source>%1 seem to be placeholders.</source>
        <translation>%1 scheinen Platzhalter zu sein.</translation>
    </message>
    <message>
        <source>One of your tokens could not be read from its store. It is found only if it has a form that is known.</source>
        <translation>Eines Ihrer Tokens konnte nicht aus seiner Aufbewahrung gelesen werden. Es wird nur gefunden, wenn es eine bekannte Form hat.</translation>
    </message>
    <message>
        <source>%1 of your tokens could not be read from their stores. They are found only if they have a form that is known.</source>
        <translation>%1 Ihrer Tokens konnten nicht aus ihrer Aufbewahrung gelesen werden. Sie werden nur gefunden, wenn sie eine bekannte Form haben.</translation>
    </message>
    <message>
        <source>Not everything was looked at:</source>
        <translation>Nicht alles wurde durchsucht:</translation>
    </message>
    <message>
        <source>Not everything was looked at (%1):</source>
        <translation>Nicht alles wurde durchsucht (%1):</translation>
    </message>
    <message>
        <source>What was not looked at</source>
        <translation>Was nicht durchsucht wurde</translation>
    </message>
    <message>
        <source>All that was not looked at</source>
        <translation>Alles, was nicht durchsucht wurde</translation>
    </message>
    <message>
        <source>What a leak would allow, and what to do about it, is shown here.</source>
        <translation>Was ein Leak ermöglichen würde und was dagegen zu tun ist, wird hier angezeigt.</translation>
    </message>
    <message>
        <source>It is not a personal access token, or it is already revoked.</source>
        <translation>Es ist kein persönliches Zugriffstoken, oder es ist bereits widerrufen.</translation>
    </message>
</context>
<context>
    <name>patlas::LeakContent</name>
    <message>
        <source>So many tokens are in its bytes as they are that not all of them are listed.</source>
        <translation>In den Bytes stehen so viele Tokens unkodiert, dass nicht alle aufgelistet sind.</translation>
    </message>
    <message>
        <source>Something in base64 unpacks to more than %1, which were all that was looked at.</source>
        <translation>Etwas in Base64 ergibt entpackt mehr als %1; nur so viel wurde durchsucht.</translation>
    </message>
    <message>
        <source>It is packed (%1), which is not looked into.</source>
        <translation>Es ist gepackt (%1); darin wird nicht gesucht.</translation>
    </message>
    <message>
        <source>Archives within archives are looked into %1 deep, and this one is deeper.</source>
        <translation>Archive in Archiven werden bis zu %1 Ebenen tief durchsucht; dieses liegt tiefer.</translation>
    </message>
    <message>
        <source>It is packed and larger than %1, which is too much to be looked into here.</source>
        <translation>Es ist gepackt und größer als %1; das ist hier zu viel zum Durchsuchen.</translation>
    </message>
    <message>
        <source>It unpacks to more than %1, which were all that was looked at.</source>
        <translation>Es ergibt entpackt mehr als %1; nur so viel wurde durchsucht.</translation>
    </message>
    <message>
        <source>It was not looked into, or only in part: this check has unpacked %1, which is its limit.</source>
        <translation>Es wurde nicht oder nur teilweise durchsucht: Diese Prüfung hat %1 entpackt; das ist ihr Limit.</translation>
    </message>
    <message>
        <source>It has more than %1 files in it, which were all that was looked at.</source>
        <translation>Es enthält mehr als %1 Dateien; nur so viele wurden durchsucht.</translation>
    </message>
    <message>
        <source>Some of it is encrypted.</source>
        <translation>Ein Teil davon ist verschlüsselt.</translation>
    </message>
    <message>
        <source>It could not be unpacked, or only in part: %1.</source>
        <translation>Es konnte nicht oder nur teilweise entpackt werden: %1.</translation>
    </message>
</context>
<context>
    <name>patlas::LeakModel</name>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
</context>
<context>
    <name>patlas::LeakSave</name>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>SARIF, for code hosts and editors (*.sarif)</source>
        <translation>SARIF, für Code-Hoster und Editoren (*.sarif)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved as %1. It holds no token.</source>
        <translation>Der Bericht wurde als %1 gespeichert. Er enthält kein Token.</translation>
    </message>
    <message>
        <source>The report could not be saved as %1. %2</source>
        <translation>Der Bericht konnte nicht als %1 gespeichert werden. %2</translation>
    </message>
</context>
<context>
    <name>patlas::LeakScan</name>
    <message>
        <source>So many names hold tokens that this one is not listed.</source>
        <translation>So viele Namen enthalten Tokens, dass dieser nicht aufgelistet ist.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
</context>
<context>
    <name>patlas::LeakSources</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Git &amp;history too</source>
        <translation>Auch die Git-&amp;Historie</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Folder to look through</source>
        <translation>Zu durchsuchender Ordner</translation>
    </message>
    <message>
        <source>A folder, such as a checked-out repository</source>
        <translation>Ein Ordner, zum Beispiel ein ausgechecktes Repository</translation>
    </message>
    <message>
        <source>Folders to look through</source>
        <translation>Zu durchsuchende Ordner</translation>
    </message>
    <message>
        <source>Every version of every file in the git history, including deleted files</source>
        <translation>Jede Version jeder Datei in der Git-Historie, auch gelöschter Dateien</translation>
    </message>
    <message>
        <source>Text to look through</source>
        <translation>Zu durchsuchender Text</translation>
    </message>
    <message>
        <source>Paste a log, a script or a configuration. It is not kept: the field is emptied when the check begins.</source>
        <translation>Fügen Sie ein Protokoll, ein Skript oder eine Konfiguration ein. Der Text wird nicht aufbewahrt: Das Feld wird zu Beginn der Prüfung geleert.</translation>
    </message>
    <message>
        <source>There is no folder or file “%1”.</source>
        <translation>Es gibt keinen Ordner und keine Datei „%1“.</translation>
    </message>
</context>
<context>
    <name>patlas::LeakWalk</name>
    <message>
        <source>Its %1 history was not looked through: only that of git is.</source>
        <translation>Die %1-Historie wurde nicht durchsucht: Das geschieht nur für git.</translation>
    </message>
</context>
<context>
    <name>patlas::LeakWording</name>
    <message>
        <source>name of %1</source>
        <comment>a file or folder</comment>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>link %1</source>
        <comment>a symbolic link</comment>
        <translation>Link %1</translation>
    </message>
    <message>
        <source>commit message</source>
        <translation>Commit-Nachricht</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>name of %1</source>
        <comment>a branch or tag</comment>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>%1 in a stash</source>
        <translation>%1 in einem Stash</translation>
    </message>
    <message>
        <source>file that is tagged %1</source>
        <translation>Datei mit dem Tag %1</translation>
    </message>
    <message>
        <source>in no remaining commit</source>
        <translation>in keinem verbliebenen Commit</translation>
    </message>
    <message>
        <source>commit not known</source>
        <translation>Commit nicht bekannt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>commit, date</comment>
        <translation>%1 vom %2</translation>
    </message>
    <message>
        <source>Commit %1.</source>
        <translation>Commit %1.</translation>
    </message>
    <message>
        <source>First in commit %1.</source>
        <translation>Zuerst in Commit %1.</translation>
    </message>
    <message>
        <source>In a stash, first in commit %1; no branch has it.</source>
        <translation>In einem Stash, zuerst in Commit %1; kein Branch enthält es.</translation>
    </message>
    <message>
        <source>In a note (%1), first in commit %2.</source>
        <translation>In einer Notiz (%1), zuerst in Commit %2.</translation>
    </message>
    <message>
        <source>The tag has it, not the files that are tagged.</source>
        <translation>Der Tag enthält es, nicht die getaggten Dateien.</translation>
    </message>
    <message>
        <source>In commit %1, which only a reflog has: it was taken off every branch, and git still keeps it.</source>
        <translation>In Commit %1, den nur ein Reflog enthält: Er wurde aus allen Branches entfernt, und git bewahrt ihn noch auf.</translation>
    </message>
    <message>
        <source>It was staged and is in no commit.</source>
        <translation>Es war vorgemerkt (staged) und ist in keinem Commit.</translation>
    </message>
    <message>
        <source>In commit %1, which no branch, tag, stash or reflog has; git still keeps it.</source>
        <translation>In Commit %1, den kein Branch, Tag, Stash oder Reflog enthält; git bewahrt ihn noch auf.</translation>
    </message>
    <message>
        <source>No reference has this tag any more; git still keeps it.</source>
        <translation>Keine Referenz enthält diesen Tag mehr; git bewahrt ihn noch auf.</translation>
    </message>
    <message>
        <source>No commit, tag, stash, note or reflog has it; git still keeps it.</source>
        <translation>Kein Commit, Tag, Stash, Reflog und keine Notiz enthält es; git bewahrt es noch auf.</translation>
    </message>
    <message>
        <source>Which commit has it could not be found out.</source>
        <translation>Welcher Commit es enthält, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>%1, and its history</source>
        <translation>%1 und die Historie davon</translation>
    </message>
    <message>
        <source>%1, history of %2</source>
        <comment>file, repository</comment>
        <translation>%1, Historie von %2</translation>
    </message>
    <message>
        <source>It is packed or encoded: %1.</source>
        <translation>Es ist gepackt oder kodiert: %1.</translation>
    </message>
    <message>
        <source>%1 versions of the file have it.</source>
        <translation>%1 Versionen der Datei enthalten es.</translation>
    </message>
</context>
<context>
    <name>patlas::LeaksVerb</name>
    <message>
        <source>Finds your tokens, and text shaped like one, in files and git histories</source>
        <translation>Findet Ihre Tokens, und Text in Form eines Tokens, in Dateien und Git-Historien</translation>
    </message>
    <message>
        <source>Ends with 9 where a token was found. No report holds a token. Nothing leaves this computer.

As a hook of git that stops a commit: echo &apos;exec patlasctl leaks --staged&apos; &gt; .git/hooks/pre-commit; chmod +x .git/hooks/pre-commit. One that stops a push: the same with patlasctl leaks . in .git/hooks/pre-push.</source>
        <translation>Endet mit 9, wenn ein Token gefunden wurde. Kein Bericht enthält ein Token. Nichts verlässt diesen Computer.

Als Git-Hook, der einen Commit verhindert: echo &apos;exec patlasctl leaks --staged&apos; &gt; .git/hooks/pre-commit; chmod +x .git/hooks/pre-commit. Um einen Push zu verhindern: dasselbe mit patlasctl leaks . in .git/hooks/pre-push.</translation>
    </message>
    <message>
        <source>Folders or files; without one, this folder</source>
        <translation>Ordner oder Dateien; ohne Angabe dieser Ordner</translation>
    </message>
    <message>
        <source>Looks at what the next commit of this repository holds</source>
        <translation>Durchsucht, was der nächste Commit dieses Repositorys enthält</translation>
    </message>
    <message>
        <source>Leaves histories of git out</source>
        <translation>Lässt Git-Historien aus</translation>
    </message>
    <message>
        <source>What seems to stand for a token counts as found, too</source>
        <translation>Auch was wie ein Platzhalter für ein Token aussieht, gilt als gefunden</translation>
    </message>
    <message>
        <source>Writes a report for code hosts and editors</source>
        <translation>Schreibt einen Bericht für Code-Hoster und Editoren</translation>
    </message>
    <message>
        <source>Writes a report for spreadsheets</source>
        <translation>Schreibt einen Bericht für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>Writes the report as JSON (SARIF 2.1.0)</source>
        <translation>Schreibt den Bericht als JSON (SARIF 2.1.0)</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Es gibt keine Datei und keinen Ordner %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>path: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>your token %1</source>
        <translation>Ihr Token %1</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>ein Token</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: token</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not looked at: %1</source>
        <translation>Nicht durchsucht: %1</translation>
    </message>
    <message>
        <source>There are more findings than the %1 that are reported. The others were only counted.</source>
        <translation>Es gibt mehr Befunde als die %1 gemeldeten. Die übrigen wurden nur gezählt.</translation>
    </message>
    <message>
        <source>No token found.</source>
        <translation>Kein Token gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) found.</source>
        <translation>
            <numerusform>Ein Token gefunden.</numerusform>
            <numerusform>%n Tokens gefunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::LimitSpinBox</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
</context>
<context>
    <name>patlas::LimitsDialog</name>
    <message>
        <source>Time limits</source>
        <translation>Zeitlimits</translation>
    </message>
    <message>
        <source>Time limits of this request</source>
        <translation>Zeitlimits dieser Anfrage</translation>
    </message>
    <message>
        <source>Those of all requests of an environment are under Edit environment, Limits.</source>
        <translation>Die Zeitlimits für alle Anfragen einer Umgebung finden Sie unter „Umgebung bearbeiten“ → „Zeitlimits“.</translation>
    </message>
</context>
<context>
    <name>patlas::LimitsForm</name>
    <message>
        <source>As the environment</source>
        <translation>Wie die Umgebung</translation>
    </message>
    <message>
        <source>As in Preferences</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>As usual (30 s)</source>
        <translation>Standard (30 s)</translation>
    </message>
    <message>
        <source>Limit for the whole request</source>
        <translation>Limit für die ganze Anfrage</translation>
    </message>
    <message>
        <source>As usual (none)</source>
        <translation>Standard (keines)</translation>
    </message>
    <message>
        <source>Limit for connecting</source>
        <translation>Limit für den Verbindungsaufbau</translation>
    </message>
    <message>
        <source>Limit for silence</source>
        <translation>Limit für Stille</translation>
    </message>
    <message>
        <source>&amp;Whole request</source>
        <translation>&amp;Ganze Anfrage</translation>
    </message>
    <message>
        <source>Co&amp;nnecting</source>
        <translation>&amp;Verbindungsaufbau</translation>
    </message>
    <message>
        <source>&amp;Silence</source>
        <translation>&amp;Stille</translation>
    </message>
    <message>
        <source>The response is a &amp;stream, without an end</source>
        <translation>Die Antwort ist ein St&amp;ream ohne Ende</translation>
    </message>
    <message>
        <source>Then there is no limit but the one for connecting.</source>
        <translation>Dann gilt nur das Limit für den Verbindungsaufbau.</translation>
    </message>
    <message>
        <source>Silence: the time in which nothing arrives, once there is a connection. A response of the type text/event-stream has no limit.</source>
        <translation>Stille: die Zeit, in der bei bestehender Verbindung nichts ankommt. Eine Antwort vom Typ text/event-stream hat kein Limit.</translation>
    </message>
</context>
<context>
    <name>patlas::LineNumberArea</name>
    <message>
        <source>Shows the lines that are folded</source>
        <translation>Zeigt die eingeklappten Zeilen</translation>
    </message>
    <message>
        <source>Folds the lines up to the other bracket</source>
        <translation>Klappt die Zeilen bis zur anderen Klammer ein</translation>
    </message>
</context>
<context>
    <name>patlas::LinkedRequest</name>
    <message>
        <source>The link was not opened.</source>
        <translation>Der Link wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>If the address is right, type it.</source>
        <translation>Wenn die Adresse stimmt, geben Sie sie ein.</translation>
    </message>
    <message>
        <source>The link contains a user name.</source>
        <translation>Der Link enthält einen Benutzernamen.</translation>
    </message>
    <message>
        <source>The link contains a token.</source>
        <translation>Der Link enthält ein Token.</translation>
    </message>
</context>
<context>
    <name>patlas::LockAfterBox</name>
    <message>
        <source>Lock the vault when it was not used for</source>
        <translation>Tresor sperren, wenn er nicht verwendet wurde, nach</translation>
    </message>
    <message numerus="yes">
        <source>Lock after %n minute(s)</source>
        <translation>
            <numerusform>Nach einer Minute sperren</numerusform>
            <numerusform>Nach %n Minuten sperren</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when Patlas quits</source>
        <translation>Beim Beenden von Patlas sperren</translation>
    </message>
</context>
<context>
    <name>patlas::LoopbackRedirect</name>
    <message>
        <source>Patlas could not wait for the browser on this machine.</source>
        <translation>Patlas konnte auf diesem Rechner nicht auf den Browser warten.</translation>
    </message>
    <message>
        <source>Another program uses port %1.</source>
        <translation>Ein anderes Programm verwendet Port %1.</translation>
    </message>
    <message>
        <source>Choose another port, or close that program.</source>
        <translation>Wählen Sie einen anderen Port, oder schließen Sie das Programm.</translation>
    </message>
    <message>
        <source>The browser did not come back.</source>
        <translation>Der Browser ist nicht zurückgekommen.</translation>
    </message>
    <message numerus="yes">
        <source>Patlas waited %n minute(s) for it and got no token.</source>
        <translation>
            <numerusform>Patlas hat eine Minute darauf gewartet und kein Token erhalten.</numerusform>
            <numerusform>Patlas hat %n Minuten darauf gewartet und kein Token erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again, and allow the access on the page in the browser.</source>
        <translation>Melden Sie sich erneut an, und erlauben Sie den Zugriff auf der Seite im Browser.</translation>
    </message>
    <message>
        <source>This request is too large.</source>
        <translation>Diese Anfrage ist zu groß.</translation>
    </message>
    <message>
        <source>This is not a request that Patlas waits for.</source>
        <translation>Auf eine solche Anfrage wartet Patlas nicht.</translation>
    </message>
    <message>
        <source>This is not an address that Patlas waits at.</source>
        <translation>An dieser Adresse wartet Patlas nicht.</translation>
    </message>
    <message>
        <source>Patlas does not wait for anything here.</source>
        <translation>Patlas wartet hier auf nichts.</translation>
    </message>
    <message>
        <source>This does not belong to the sign-in that Patlas waits for. Nothing was done.</source>
        <translation>Das gehört nicht zu der Anmeldung, auf die Patlas wartet. Es wurde nichts unternommen.</translation>
    </message>
    <message>
        <source>You were not signed in. You can close this page and go back to Patlas.</source>
        <translation>Sie wurden nicht angemeldet. Sie können diese Seite schließen und zu Patlas zurückkehren.</translation>
    </message>
    <message>
        <source>There is no code in this answer.</source>
        <translation>Diese Antwort enthält keinen Code.</translation>
    </message>
    <message>
        <source>You can close this page and go back to Patlas.</source>
        <translation>Sie können diese Seite schließen und zu Patlas zurückkehren.</translation>
    </message>
</context>
<context>
    <name>patlas::MainWindow</name>
    <message>
        <source>Response &amp;beside the request</source>
        <translation>Ant&amp;wort neben der Anfrage</translation>
    </message>
    <message>
        <source>Reset sandbox data</source>
        <translation>Sandbox-Daten zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the sandbox to its initial state?</source>
        <translation>Sandbox auf den Anfangszustand zurücksetzen?</translation>
    </message>
    <message>
        <source>Its projects, tags and texts are created again, and every token made in it stops working. Your other environments are not affected.</source>
        <translation>Projekte, Tags und Texte werden neu angelegt, und alle darin erstellten Tokens funktionieren nicht mehr. Ihre anderen Umgebungen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The sandbox is back in its initial state.</source>
        <translation>Die Sandbox ist wieder im Anfangszustand.</translation>
    </message>
    <message>
        <source>Sandbox faults are on.</source>
        <translation>Störungen der Sandbox sind eingeschaltet.</translation>
    </message>
    <message>
        <source>Sandbox faults are off.</source>
        <translation>Störungen der Sandbox sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1 They are never written in plain text.</source>
        <translation>%1 Sie werden nie im Klartext geschrieben.</translation>
    </message>
    <message>
        <source>Use a vault…</source>
        <translation>Tresor verwenden…</translation>
    </message>
    <message>
        <source>The keychain has no keyring, so stored tokens cannot be used. The keyring that had them was removed, or belongs to another keychain.</source>
        <translation>Der Schlüsselbund ist nicht eingerichtet; gespeicherte Tokens können daher nicht verwendet werden. Der Schlüsselbund, der sie enthielt, wurde entfernt oder gehört zu einem anderen Dienst.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>The keychain is locked, so stored tokens cannot be used yet. Unlock it, or keep new tokens for this session only.</source>
        <translation>Der Schlüsselbund ist gesperrt; gespeicherte Tokens können daher noch nicht verwendet werden. Entsperren Sie ihn, oder bewahren Sie neue Tokens nur für diese Sitzung auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) of Patlas belong to no token here. Nothing is deleted unless you say so.</source>
        <translation>
            <numerusform>Ein Secret von Patlas gehört hier zu keinem Token. Es wird nichts gelöscht, solange Sie es nicht verlangen.</numerusform>
            <numerusform>%n Secrets von Patlas gehören hier zu keinem Token. Es wird nichts gelöscht, solange Sie es nicht verlangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>patlas::ManualTokenPage</name>
    <message>
        <source>Open dashboard</source>
        <translation>Dashboard öffnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep without checking</source>
        <translation>Ohne Prüfung aufbewahren</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>Prüfen und aufbewahren</translation>
    </message>
    <message>
        <source>Keep token</source>
        <translation>Token aufbewahren</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Scopes to tick on the website</source>
        <translation>Auf der Website anzukreuzende Scopes</translation>
    </message>
    <message>
        <source>For your own overview: tick each one when you have ticked it there</source>
        <translation>Für Ihre Übersicht: Kreuzen Sie jeden an, den Sie dort angekreuzt haben</translation>
    </message>
    <message>
        <source>Paste token</source>
        <translation>Token einfügen</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>Token hier einfügen</translation>
    </message>
    <message>
        <source>About what was pasted</source>
        <translation>Zum Eingefügten</translation>
    </message>
    <message>
        <source>Make the token on the website</source>
        <translation>Erstellen Sie das Token auf der Website</translation>
    </message>
    <message>
        <source>This service makes tokens on its website only. The token that you paste here is kept in your keychain or vault.</source>
        <translation>Dieser Dienst erstellt Tokens nur auf seiner Website. Das hier eingefügte Token wird in Ihrem Schlüsselbund oder Tresor aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Paste token</source>
        <translation>Token &amp;einfügen</translation>
    </message>
    <message>
        <source>the service&apos;s website</source>
        <translation>der Website des Dienstes</translation>
    </message>
    <message numerus="yes">
        <source>If it asks for an expiry, choose %n days.</source>
        <translation>
            <numerusform>Wenn nach einem Ablauf gefragt wird, wählen Sie einen Tag.</numerusform>
            <numerusform>Wenn nach einem Ablauf gefragt wird, wählen Sie %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it asks for an expiry, choose none.</source>
        <translation>Wenn nach einem Ablauf gefragt wird, wählen Sie keinen.</translation>
    </message>
    <message>
        <source>1. Sign in at %1.
2. Open the menu with your name at the top right, then Personal Access Tokens.
3. Choose “Add a new personal access token” and name it “%2”. %3
4. Tick these scopes, create it, copy it, and paste it below.</source>
        <translation>1. Melden Sie sich bei %1 an.
2. Öffnen Sie oben rechts das Menü mit Ihrem Namen, dann „Personal Access Tokens“.
3. Wählen Sie „Add a new personal access token“, und nennen Sie es „%2“. %3
4. Kreuzen Sie diese Scopes an, erstellen Sie das Token, kopieren Sie es, und fügen Sie es unten ein.</translation>
    </message>
    <message>
        <source>No browser could be started. Open %1 yourself.</source>
        <translation>Es konnte kein Browser gestartet werden. Öffnen Sie %1 selbst.</translation>
    </message>
    <message>
        <source>Choose above what is taken.</source>
        <translation>Wählen Sie oben, was übernommen wird.</translation>
    </message>
    <message>
        <source>Paste the token that the website shows.</source>
        <translation>Fügen Sie das Token ein, das die Website anzeigt.</translation>
    </message>
    <message>
        <source>Add it under Tokens.</source>
        <translation>Fügen Sie es unter „Tokens“ hinzu.</translation>
    </message>
    <message>
        <source>This looks like a token of the sandbox; this service will probably not accept it.</source>
        <translation>Das sieht wie ein Token der Sandbox aus; dieser Dienst wird es wahrscheinlich nicht akzeptieren.</translation>
    </message>
    <message>
        <source>A token is one word. This has spaces or characters that cannot be sent in a header.</source>
        <translation>Ein Token ist ein einziges Wort. Dieses enthält Leerzeichen oder Zeichen, die in einem Header nicht gesendet werden können.</translation>
    </message>
    <message>
        <source>You have this token already: it is stored as “%1”.</source>
        <translation>Sie haben dieses Token bereits: Es ist als „%1“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>patlas::ManualVerb</name>
    <message>
        <source>Writes the page of the manual: patlasctl manual | man -l -</source>
        <translation>Schreibt die Handbuchseite: patlasctl manual | man -l -</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>tokens and API requests in scripts</source>
        <translation>Tokens und API-Anfragen in Skripten</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>ÜBERSICHT</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>BESCHREIBUNG</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>BEFEHLE</translation>
    </message>
    <message>
        <source> (one of: %1)</source>
        <translation> (eines von: %1)</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>EXIT-STATUS</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>UMGEBUNG</translation>
    </message>
    <message>
        <source>The environment where --env names none.</source>
        <translation>Die Umgebung, wenn --env keine nennt.</translation>
    </message>
    <message>
        <source>patlasctl works on the same environments, tokens and request files as the window of Patlas. Secrets are in the keychain or the vault; no verb but token get prints one, and none is ever an argument.

What was asked for goes to standard output, all else to standard error. What is written with --json has a JSON Schema, which patlasctl schema VERB writes.</source>
        <translation>patlasctl arbeitet mit denselben Umgebungen, Tokens und Anfragedateien wie das Fenster von Patlas. Secrets liegen im Schlüsselbund oder im Tresor; kein Befehl außer token get gibt eines aus, und keines ist je ein Argument.

Das Ergebnis geht an die Standardausgabe, alles andere an die Standardfehlerausgabe. Für die Ausgabe mit --json gibt es ein JSON Schema, das patlasctl schema VERB schreibt.</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>These stand before the verb.</source>
        <translation>Diese stehen vor dem Befehl.</translation>
    </message>
</context>
<context>
    <name>patlas::ManualView</name>
    <message>
        <source>Manual page</source>
        <translation>Handbuchseite</translation>
    </message>
</context>
<context>
    <name>patlas::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Manual pages</source>
        <translation>Handbuchseiten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The manual does not have “%1”.</source>
        <translation>Das Handbuch enthält „%1“ nicht.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>Suchergebnis</translation>
    </message>
</context>
<context>
    <name>patlas::MatchLine</name>
    <message>
        <source>Matches the description</source>
        <translation>Entspricht der Beschreibung</translation>
    </message>
    <message>
        <source>Differences from the description</source>
        <translation>Abweichungen von der Beschreibung</translation>
    </message>
    <message>
        <source>Cannot be compared with the description: %1</source>
        <translation>Kann nicht mit der Beschreibung verglichen werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>More than %n difference(s) from the description</source>
        <translation>
            <numerusform>Mehr als eine Abweichung von der Beschreibung</numerusform>
            <numerusform>Mehr als %n Abweichungen von der Beschreibung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from the description</source>
        <translation>
            <numerusform>Eine Abweichung von der Beschreibung</numerusform>
            <numerusform>%n Abweichungen von der Beschreibung</numerusform>
        </translation>
    </message>
    <message>
        <source>✔ Matches the description</source>
        <translation>✔ Entspricht der Beschreibung</translation>
    </message>
    <message>
        <source>Status, media type and body are as the description says.</source>
        <translation>Status, Medientyp und Body entsprechen der Beschreibung.</translation>
    </message>
    <message>
        <source>Status and media type are as the description says; of the body it says nothing that was compared.</source>
        <translation>Status und Medientyp entsprechen der Beschreibung; zum Body sagt sie nichts Vergleichbares.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (at %n place(s) like this one)</source>
        <translation>
            <numerusform>%1 (an einer Stelle wie dieser)</numerusform>
            <numerusform>%1 (an %n Stellen wie dieser)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::MenuBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find in response</source>
        <translation>In Antwort &amp;suchen</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Ei&amp;nstellungen…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ve&amp;rgrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>Larger &amp;data</source>
        <translation>&amp;Daten größer</translation>
    </message>
    <message>
        <source>&amp;Smaller data</source>
        <translation>D&amp;aten kleiner</translation>
    </message>
    <message>
        <source>Usual si&amp;ze of data</source>
        <translation>N&amp;ormale Datengröße</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Explorer</source>
        <translation>&amp;Explorer</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Tokens</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Erscheinungs&amp;bild</translation>
    </message>
    <message>
        <source>Desktop &amp;reminders before tokens expire</source>
        <translation>Desktop-Er&amp;innerungen, bevor Tokens ablaufen</translation>
    </message>
    <message>
        <source>&amp;Start sandbox</source>
        <translation>Sandbox &amp;starten</translation>
    </message>
    <message>
        <source>S&amp;top sandbox</source>
        <translation>Sandbox s&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Reset sandbox data…</source>
        <translation>Sandbox-Daten &amp;zurücksetzen…</translation>
    </message>
    <message>
        <source>&amp;Audit log…</source>
        <translation>&amp;Audit-Log…</translation>
    </message>
    <message>
        <source>&amp;Faults…</source>
        <translation>Stö&amp;rungen…</translation>
    </message>
    <message>
        <source>About Patlas</source>
        <translation>Über Patlas</translation>
    </message>
    <message>
        <source>Patlas %1</source>
        <translation>Patlas %1</translation>
    </message>
    <message>
        <source>Personal access tokens and REST APIs, on the desktop.

Free software under the GNU General Public License, version 3 or later. Not made or endorsed by the vendor of any service.

Secrets are kept in your keychain, in an encrypted vault, or in memory only. Built with Qt %1.</source>
        <translation>Persönliche Zugriffstokens und REST-APIs auf dem Desktop.

Freie Software unter der GNU General Public License, Version 3 oder später. Von keinem Diensteanbieter entwickelt oder empfohlen.

Secrets werden in Ihrem Schlüsselbund, in einem verschlüsselten Tresor oder nur im Arbeitsspeicher aufbewahrt. Erstellt mit Qt %1.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New token…</source>
        <translation>&amp;Neues Token…</translation>
    </message>
    <message>
        <source>Add &amp;existing token…</source>
        <translation>Vor&amp;handenes Token hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;project token…</source>
        <translation>&amp;Projekttoken hinzufügen…</translation>
    </message>
    <message>
        <source>Check for &amp;leaks…</source>
        <translation>Auf &amp;Leaks prüfen…</translation>
    </message>
    <message>
        <source>Open &amp;folder of requests…</source>
        <translation>Anfrage&amp;ordner öffnen…</translation>
    </message>
    <message>
        <source>&amp;Import requests…</source>
        <translation>Anfragen &amp;importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport requests…</source>
        <translation>Anfragen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Run folder…</source>
        <translation>Ordner aus&amp;führen…</translation>
    </message>
    <message>
        <source>&amp;Save request as new…</source>
        <translation>Anfrage als neue &amp;speichern…</translation>
    </message>
    <message>
        <source>Paste &amp;curl command</source>
        <translation>&amp;curl-Befehl einfügen</translation>
    </message>
    <message>
        <source>Add &amp;API…</source>
        <translation>&amp;API hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Update description…</source>
        <translation>Beschreibung ak&amp;tualisieren…</translation>
    </message>
    <message>
        <source>Use the service&apos;s &amp;own description…</source>
        <translation>Beschreibung des &amp;Dienstes verwenden…</translation>
    </message>
    <message>
        <source>&amp;Go back to the shipped description</source>
        <translation>&amp;Zurück zur mitgelieferten Beschreibung</translation>
    </message>
    <message>
        <source>Add en&amp;vironment…</source>
        <translation>&amp;Umgebung hinzufügen…</translation>
    </message>
    <message>
        <source>E&amp;dit environment…</source>
        <translation>U&amp;mgebung bearbeiten…</translation>
    </message>
    <message>
        <source>Re&amp;move environment…</source>
        <translation>Umgebung &amp;entfernen…</translation>
    </message>
    <message>
        <source>Coo&amp;kies…</source>
        <translation>Coo&amp;kies…</translation>
    </message>
    <message>
        <source>&amp;Where secrets are kept…</source>
        <translation>Aufbewahrun&amp;g der Secrets…</translation>
    </message>
    <message>
        <source>Allowed &amp;commands…</source>
        <translation>E&amp;rlaubte Befehle…</translation>
    </message>
    <message>
        <source>Forget values t&amp;yped in this session</source>
        <translation>In dieser Sitzung eingegebene &amp;Werte vergessen</translation>
    </message>
    <message>
        <source>&amp;Lock vault now</source>
        <translation>Tresor &amp;jetzt sperren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Sandbox</source>
        <translation>&amp;Sandbox</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Problem melden…</translation>
    </message>
    <message>
        <source>&amp;About Patlas</source>
        <translation>&amp;Über Patlas</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
</context>
<context>
    <name>patlas::MultipartForm</name>
    <message>
        <source>Add part</source>
        <translation>Teil hinzufügen</translation>
    </message>
    <message>
        <source>Adds a part of your own to the form</source>
        <translation>Fügt dem Formular einen eigenen Teil hinzu</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, erforderlich</translation>
    </message>
    <message>
        <source>Value, or several as [&quot;a&quot;, &quot;b&quot;]</source>
        <translation>Wert, oder mehrere als [&quot;a&quot;, &quot;b&quot;]</translation>
    </message>
    <message>
        <source>{&quot;name&quot;: &quot;value&quot;}</source>
        <translation>{&quot;name&quot;: &quot;Wert&quot;}</translation>
    </message>
    <message>
        <source>Path of a file</source>
        <translation>Pfad einer Datei</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Name of part %1</source>
        <translation>Name von Teil %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind of part %1</source>
        <translation>Art von Teil %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Value of part %1</source>
        <translation>Wert von Teil %1</translation>
    </message>
    <message>
        <source>Content type of part %1</source>
        <translation>Content-Type von Teil %1</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Content-Type</translation>
    </message>
    <message>
        <source>Without one, a file is sent with the type of its name, and text with none.</source>
        <translation>Ohne Angabe wird eine Datei mit dem Typ ihres Namens gesendet und Text ohne Typ.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove part %1</source>
        <translation>Teil %1 entfernen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Choose a file to send</source>
        <translation>Zu sendende Datei auswählen</translation>
    </message>
</context>
<context>
    <name>patlas::NavigationPane</name>
    <message>
        <source>Operations or requests</source>
        <translation>Operationen oder Anfragen</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>patlas::NewSecretPage</name>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Token secret</source>
        <translation>Secret des Tokens</translation>
    </message>
    <message>
        <source>Scopes of the token</source>
        <translation>Scopes des Tokens</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Wo es aufbewahrt wird</translation>
    </message>
    <message>
        <source>Copy it now: it will not be shown again.</source>
        <translation>Kopieren Sie es jetzt: Es wird nicht wieder angezeigt.</translation>
    </message>
    <message>
        <source>Token &amp;secret</source>
        <translation>&amp;Secret des Tokens</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>„%1“ ist bereit</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>läuft am %1 ab</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>läuft nie ab</translation>
    </message>
    <message>
        <source>expiry not known</source>
        <translation>Ablauf nicht bekannt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>scopes · expiry</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Storing it…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>The keychain or vault has not responded yet. It may be asking for its password.</source>
        <translation>Der Schlüsselbund oder Tresor hat noch nicht geantwortet. Vielleicht fragt er nach seinem Passwort.</translation>
    </message>
    <message>
        <source>It is not kept yet. It stays on screen until you decide.</source>
        <translation>Es ist noch nicht aufbewahrt. Es bleibt auf dem Bildschirm, bis Sie entscheiden.</translation>
    </message>
</context>
<context>
    <name>patlas::NewTokenForm</name>
    <message>
        <source>Token name</source>
        <translation>Tokenname</translation>
    </message>
    <message>
        <source>What it is for, such as “CI: tag releases”</source>
        <translation>Wofür es ist, zum Beispiel „CI: Releases taggen“</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Token &amp;name</source>
        <translation>Token&amp;name</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>Läuft &amp;ab</translation>
    </message>
    <message>
        <source>Give the token a name.</source>
        <translation>Geben Sie dem Token einen Namen.</translation>
    </message>
    <message>
        <source>%1 already has a token named “%2”. Pick another name.</source>
        <translation>%1 hat bereits ein Token namens „%2“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Pick at least one scope.</source>
        <translation>Wählen Sie mindestens einen Scope.</translation>
    </message>
    <message>
        <source>Give the token a name and pick at least one scope.</source>
        <translation>Geben Sie dem Token einen Namen, und wählen Sie mindestens einen Scope.</translation>
    </message>
    <message>
        <source>It never expires: it works until it is revoked.</source>
        <translation>Es läuft nie ab: Es funktioniert, bis es widerrufen wird.</translation>
    </message>
</context>
<context>
    <name>patlas::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>patlas::OAuthRefusal</name>
    <message>
        <source>It says that the request is malformed or lacks a parameter.</source>
        <translation>Er meldet, dass die Anfrage fehlerhaft ist oder ein Parameter fehlt.</translation>
    </message>
    <message>
        <source>Check which parameters the service wants in addition.</source>
        <translation>Prüfen Sie, welche Parameter der Dienst zusätzlich verlangt.</translation>
    </message>
    <message>
        <source>It does not know this client, or the client secret is wrong or was sent in another way than it expects.</source>
        <translation>Er kennt diesen Client nicht, oder das Client-Secret ist falsch oder wurde anders gesendet, als er erwartet.</translation>
    </message>
    <message>
        <source>Check client id and secret, and how the secret is sent.</source>
        <translation>Prüfen Sie Client-ID und -Secret, und wie das Secret gesendet wird.</translation>
    </message>
    <message>
        <source>What was to be exchanged for a token is wrong, was used before, or has ended.</source>
        <translation>Was gegen ein Token eingetauscht werden sollte, ist falsch, wurde schon verwendet oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This client may not sign in this way.</source>
        <translation>Dieser Client darf sich nicht auf diese Art anmelden.</translation>
    </message>
    <message>
        <source>Choose another way to sign in, or allow it where the client is registered.</source>
        <translation>Wählen Sie eine andere Art der Anmeldung, oder erlauben Sie diese dort, wo der Client registriert ist.</translation>
    </message>
    <message>
        <source>It does not offer this way to sign in.</source>
        <translation>Er bietet diese Art der Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>It does not know one of the scopes, or does not give it to this client.</source>
        <translation>Er kennt einen der Scopes nicht oder erteilt ihn diesem Client nicht.</translation>
    </message>
    <message>
        <source>Choose fewer scopes.</source>
        <translation>Wählen Sie weniger Scopes.</translation>
    </message>
    <message>
        <source>Access was denied on its page, or by a rule of the service.</source>
        <translation>Der Zugriff wurde auf seiner Seite oder durch eine Regel des Dienstes verweigert.</translation>
    </message>
    <message>
        <source>Sign in again, and allow the access.</source>
        <translation>Melden Sie sich erneut an, und erlauben Sie den Zugriff.</translation>
    </message>
    <message>
        <source>It says that it cannot do it now.</source>
        <translation>Er meldet, dass es jetzt nicht geht.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Access has not been allowed on its page yet.</source>
        <translation>Der Zugriff wurde auf seiner Seite noch nicht erlaubt.</translation>
    </message>
    <message>
        <source>Enter the code there.</source>
        <translation>Geben Sie dort den Code ein.</translation>
    </message>
    <message>
        <source>The code has ended before access was allowed.</source>
        <translation>Der Code ist abgelaufen, bevor der Zugriff erlaubt wurde.</translation>
    </message>
    <message>
        <source>Start again, and enter the new code.</source>
        <translation>Beginnen Sie von vorn, und geben Sie den neuen Code ein.</translation>
    </message>
    <message>
        <source>Its reason is none of those that are agreed on.</source>
        <translation>Sein Grund ist keiner der vereinbarten.</translation>
    </message>
    <message>
        <source>See what the service says about it.</source>
        <translation>Sehen Sie nach, was der Dienst dazu sagt.</translation>
    </message>
    <message>
        <source>Its own words: %1</source>
        <translation>Im Wortlaut: %1</translation>
    </message>
    <message>
        <source>The service refused to sign you in.</source>
        <translation>Der Dienst hat die Anmeldung abgelehnt.</translation>
    </message>
</context>
<context>
    <name>patlas::OpenApiReader</name>
    <message>
        <source>its “openapi” or “swagger” field names a version that is not known: %1</source>
        <translation>das Feld „openapi“ oder „swagger“ nennt eine unbekannte Version: %1</translation>
    </message>
    <message>
        <source>it is AsyncAPI, which describes messages and no requests</source>
        <translation>es ist AsyncAPI, das Nachrichten und keine Anfragen beschreibt</translation>
    </message>
    <message>
        <source>it has neither an “openapi” nor a “swagger” field</source>
        <translation>es hat weder ein Feld „openapi“ noch „swagger“</translation>
    </message>
    <message>
        <source>its version is missing; it is read as Swagger 2</source>
        <translation>die Version fehlt; es wird als Swagger 2 gelesen</translation>
    </message>
    <message>
        <source>its version is missing; it is read as OpenAPI 3.1</source>
        <translation>die Version fehlt; es wird als OpenAPI 3.1 gelesen</translation>
    </message>
    <message>
        <source>it has no paths</source>
        <translation>es hat keine Pfade</translation>
    </message>
    <message>
        <source>it is nested deeper than 200 levels</source>
        <translation>es ist mehr als 200 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>a key must be text, but is a list or an object; it is left out</source>
        <translation>ein Schlüssel muss Text sein, ist aber eine Liste oder ein Objekt; er wird weggelassen</translation>
    </message>
    <message>
        <source>a key must be text, but is an alias of something else; it is left out</source>
        <translation>ein Schlüssel muss Text sein, ist aber ein Alias für etwas anderes; er wird weggelassen</translation>
    </message>
    <message>
        <source>an alias is inside the value that it repeats; it is left out</source>
        <translation>ein Alias steht in dem Wert, den er wiederholt; er wird weggelassen</translation>
    </message>
    <message>
        <source>its aliases expand to more than 64 MiB</source>
        <translation>seine Aliasse ergeben aufgelöst mehr als 64 MiB</translation>
    </message>
    <message>
        <source>it holds more than eight million values</source>
        <translation>es enthält mehr als acht Millionen Werte</translation>
    </message>
    <message>
        <source>“&lt;&lt;” merges objects only; it is left out</source>
        <translation>„&lt;&lt;“ führt nur Objekte zusammen; es wird weggelassen</translation>
    </message>
    <message>
        <source>the key “%1” occurs twice in one object; the last one counts</source>
        <translation>der Schlüssel „%1“ kommt in einem Objekt zweimal vor; der letzte gilt</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it is not valid JSON</source>
        <translation>es ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>a part of the schema is neither an object nor true or false</source>
        <translation>ein Teil des Schemas ist weder ein Objekt noch true oder false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>the number is out of range</source>
        <translation>die Zahl liegt außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>%1 is expected there, but there is %2</source>
        <translation>dort wird %1 erwartet, es steht dort aber %2</translation>
    </message>
    <message>
        <source>the scope has no name</source>
        <translation>der Scope hat keinen Namen</translation>
    </message>
    <message>
        <source>the pattern cannot be used: %1</source>
        <translation>das Muster kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>the page does not begin with https</source>
        <translation>die Seite beginnt nicht mit https</translation>
    </message>
    <message>
        <source>a header needs a name, and one character between its scopes</source>
        <translation>ein Header benötigt einen Namen und ein Zeichen zwischen seinen Scopes</translation>
    </message>
    <message>
        <source>“%1” is not a reason of a refusal</source>
        <translation>„%1“ ist kein Ablehnungsgrund</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>Line %1, at %3: %2.</source>
        <translation>Zeile %1, bei %3: %2.</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>In %1: %2</translation>
    </message>
    <message>
        <source>The API description cannot be used.</source>
        <translation>Die API-Beschreibung kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Fix the document there, or choose another one.</source>
        <translation>Korrigieren Sie das Dokument dort, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Line 1: it is a web page.</source>
        <translation>Zeile 1: Es ist eine Webseite.</translation>
    </message>
    <message>
        <source>Choose the file that the page shows, in JSON or YAML.</source>
        <translation>Wählen Sie die Datei, die die Seite zeigt, in JSON oder YAML.</translation>
    </message>
    <message>
        <source>it needs more memory than is available</source>
        <translation>es benötigt mehr Arbeitsspeicher, als verfügbar ist</translation>
    </message>
    <message>
        <source>%1 must be documented, client-source or inferred</source>
        <translation>%1 muss documented, client-source oder inferred sein</translation>
    </message>
    <message>
        <source>the path does not begin with a slash; it is read as if it did</source>
        <translation>der Pfad beginnt nicht mit einem Schrägstrich; er wird gelesen, als täte er es</translation>
    </message>
    <message>
        <source>the path names more than %1 parameters</source>
        <translation>der Pfad nennt mehr als %1 Parameter</translation>
    </message>
    <message>
        <source>the document has more than 20,000 operations or 500,000 parameters</source>
        <translation>das Dokument hat mehr als 20.000 Operationen oder 500.000 Parameter</translation>
    </message>
    <message>
        <source>that is no method of HTTP</source>
        <translation>das ist keine HTTP-Methode</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>the parameter “%1” must be in the path, the query, a header or a cookie</source>
        <translation>der Parameter „%1“ muss im Pfad, in der Query, in einem Header oder in einem Cookie stehen</translation>
    </message>
    <message>
        <source>the style “%1” is not known</source>
        <translation>der Stil „%1“ ist unbekannt</translation>
    </message>
    <message>
        <source>the parameter has no name</source>
        <translation>der Parameter hat keinen Namen</translation>
    </message>
    <message>
        <source>the reference “%1” is not followed: %2</source>
        <translation>der Verweis „%1“ wird nicht verfolgt: %2</translation>
    </message>
    <message>
        <source>the reference “%1” has no target</source>
        <translation>der Verweis „%1“ hat kein Ziel</translation>
    </message>
    <message>
        <source>its references form a cycle, or take more than 16 steps</source>
        <translation>seine Verweise bilden einen Kreis oder brauchen mehr als 16 Schritte</translation>
    </message>
    <message>
        <source>the document was pasted, so it is not known where its other files are</source>
        <translation>das Dokument wurde eingefügt; daher ist nicht bekannt, wo seine anderen Dateien sind</translation>
    </message>
    <message>
        <source>it is no address</source>
        <translation>es ist keine Adresse</translation>
    </message>
    <message>
        <source>the address holds a name or a password</source>
        <translation>die Adresse enthält einen Namen oder ein Passwort</translation>
    </message>
    <message>
        <source>a file must not lead to the network</source>
        <translation>eine Datei darf nicht ins Netzwerk führen</translation>
    </message>
    <message>
        <source>the file is not in the folder of the document</source>
        <translation>die Datei liegt nicht im Ordner des Dokuments</translation>
    </message>
    <message>
        <source>the document is neither a file nor on a host</source>
        <translation>das Dokument ist weder eine Datei noch auf einem Host</translation>
    </message>
    <message>
        <source>it is not on the host of the document</source>
        <translation>es liegt nicht auf dem Host des Dokuments</translation>
    </message>
    <message>
        <source>name and password</source>
        <translation>Name und Passwort</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>access key</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>x-variable must be made of letters, digits and underscores</source>
        <translation>x-variable muss aus Buchstaben, Ziffern und Unterstrichen bestehen</translation>
    </message>
    <message>
        <source>x-programs must name variables of letters, digits and underscores</source>
        <translation>x-programs muss Variablen aus Buchstaben, Ziffern und Unterstrichen nennen</translation>
    </message>
    <message>
        <source>an API key goes in a header, in the query or in a cookie</source>
        <translation>ein API-Schlüssel gehört in einen Header, in die Query oder in ein Cookie</translation>
    </message>
    <message>
        <source>the name is empty or has characters that are not allowed</source>
        <translation>der Name ist leer oder enthält nicht erlaubte Zeichen</translation>
    </message>
    <message>
        <source>The id of the access key and its secret, with a colon between them; a session token after another colon.</source>
        <translation>Die ID des Zugriffsschlüssels und sein Secret, getrennt durch einen Doppelpunkt; nach einem weiteren Doppelpunkt ein Sitzungstoken.</translation>
    </message>
    <message>
        <source>the security scheme “%1” is not described</source>
        <translation>das Sicherheitsschema „%1“ ist nicht beschrieben</translation>
    </message>
    <message>
        <source>a requirement that cannot be read</source>
        <translation>eine Anforderung, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>that file is not there</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>that file is a web page</source>
        <translation>diese Datei ist eine Webseite</translation>
    </message>
    <message>
        <source>that file cannot be read: line %1: %2</source>
        <translation>diese Datei kann nicht gelesen werden: Zeile %1: %2</translation>
    </message>
    <message>
        <source>its references repeat more than four million values</source>
        <translation>seine Verweise wiederholen mehr als vier Millionen Werte</translation>
    </message>
</context>
<context>
    <name>patlas::OpenCollection</name>
    <message>
        <source>%1 The file was left out.</source>
        <translation>%1 Die Datei wurde weggelassen.</translation>
    </message>
    <message>
        <source>These are not called by HTTP, and were left out: %1.</source>
        <translation>Diese werden nicht über HTTP aufgerufen und wurden weggelassen: %1.</translation>
    </message>
</context>
<context>
    <name>patlas::OpenIdDiscovery</name>
    <message>
        <source>The service does not say how to sign in.</source>
        <translation>Der Dienst gibt nicht an, wie die Anmeldung abläuft.</translation>
    </message>
    <message>
        <source>Check the address, or enter the addresses yourself.</source>
        <translation>Prüfen Sie die Adresse, oder geben Sie die Adressen selbst ein.</translation>
    </message>
    <message>
        <source>What is at the address names no issuer.</source>
        <translation>Was unter der Adresse liegt, nennt keinen Aussteller.</translation>
    </message>
    <message>
        <source>The service says that it is another one.</source>
        <translation>Der Dienst gibt sich als ein anderer aus.</translation>
    </message>
    <message>
        <source>What is at %1 is the document of %2. It was not used.</source>
        <translation>Unter %1 liegt das Dokument von %2. Es wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Its address %1 does not begin with https.</source>
        <translation>Seine Adresse %1 beginnt nicht mit https.</translation>
    </message>
    <message>
        <source>It names no address that hands out tokens.</source>
        <translation>Es nennt keine Adresse, die Tokens ausgibt.</translation>
    </message>
    <message>
        <source>%1 responded with status %2.</source>
        <translation>%1 hat mit Status %2 geantwortet.</translation>
    </message>
</context>
<context>
    <name>patlas::OpenedFolder</name>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Es gibt keine Datei und keinen Ordner %1.</translation>
    </message>
    <message>
        <source>In the folder&apos;s files there are: %1.</source>
        <translation>In den Dateien des Ordners gibt es: %1.</translation>
    </message>
</context>
<context>
    <name>patlas::OperationCall</name>
    <message>
        <source>%1 is %2, not %3.</source>
        <translation>%1 muss %2 sein, nicht %3.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>ein JSON-Objekt</translation>
    </message>
    <message>
        <source>What %1 is to be is not JSON: %2.</source>
        <translation>Der Wert für %1 ist kein JSON: %2.</translation>
    </message>
    <message>
        <source>%1 is not NAME=VALUE.</source>
        <translation>%1 ist nicht NAME=VALUE.</translation>
    </message>
    <message>
        <source>%1 has nothing called %2.</source>
        <translation>%1 hat nichts namens %2.</translation>
    </message>
    <message>
        <source>It takes no values.</source>
        <translation>Es nimmt keine Werte an.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>The API has no operation %1.</source>
        <translation>Die API hat keine Operation %1.</translation>
    </message>
    <message>
        <source>patlasctl apis operations lists them.</source>
        <translation>patlasctl apis operations listet sie auf.</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>Meinten Sie: %1?</translation>
    </message>
</context>
<context>
    <name>patlas::OperationChoiceDialog</name>
    <message>
        <source>Use these scopes</source>
        <translation>Diese Scopes verwenden</translation>
    </message>
    <message>
        <source>Choose by operation</source>
        <translation>Nach Operation auswählen</translation>
    </message>
    <message>
        <source>What should the token be able to do?</source>
        <translation>Was soll das Token können?</translation>
    </message>
    <message>
        <source>Tick the operations. The smallest set of scopes that opens them replaces the scopes ticked so far. Operations that need no scope are not listed.</source>
        <translation>Kreuzen Sie die Operationen an. Die kleinste Menge von Scopes, die sie zugänglich macht, ersetzt die bisher angekreuzten Scopes. Operationen, die keinen Scope benötigen, sind nicht aufgelistet.</translation>
    </message>
    <message>
        <source>Operations to allow</source>
        <translation>Zu erlaubende Operationen</translation>
    </message>
    <message>
        <source>Scopes needed</source>
        <translation>Benötigte Scopes</translation>
    </message>
    <message>
        <source>Tick at least one operation.</source>
        <translation>Kreuzen Sie mindestens eine Operation an.</translation>
    </message>
    <message>
        <source>Smallest set: %1</source>
        <translation>Kleinste Menge: %1</translation>
    </message>
</context>
<context>
    <name>patlas::OperationPane</name>
    <message>
        <source>Filter operations</source>
        <translation>Operationen filtern</translation>
    </message>
    <message>
        <source>Words of the method, title, path or scope</source>
        <translation>Wörter aus Methode, Titel, Pfad oder Scope</translation>
    </message>
    <message>
        <source>What the token opens</source>
        <translation>Was das Token zugänglich macht</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>“%1” opens %2 of %3</source>
        <translation>„%1“ macht %2 von %3 zugänglich</translation>
    </message>
</context>
<context>
    <name>patlas::OperationTreeModel</name>
    <message>
        <source>no scope</source>
        <translation>kein Scope</translation>
    </message>
    <message>
        <source>role too low</source>
        <translation>Rolle zu niedrig</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>kein Mitglied</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>no secret</source>
        <translation>kein Secret</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>“%1” can be used for it.</source>
        <translation>„%1“ kann dafür verwendet werden.</translation>
    </message>
    <message>
        <source>“%1” has %2.</source>
        <translation>„%1“ hat %2.</translation>
    </message>
    <message>
        <source>Needs %1, which Patlas cannot fill in.</source>
        <translation>Benötigt %1; das kann Patlas nicht ausfüllen.</translation>
    </message>
    <message>
        <source>Needs %1, and none is stored for %2.</source>
        <translation>Benötigt %1; für %2 ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>No usable %1 is stored for %2.</source>
        <translation>Für „%1“ ist in %2 nichts Verwendbares gespeichert.</translation>
    </message>
    <message>
        <source>No stored token has %1.</source>
        <translation>Kein gespeichertes Token hat %1.</translation>
    </message>
    <message>
        <source>%1 is recommended here, not required.</source>
        <translation>%1 wird hier empfohlen, ist aber nicht erforderlich.</translation>
    </message>
    <message>
        <source>Needs no %1.</source>
        <translation>Benötigt „%1“ nicht.</translation>
    </message>
    <message>
        <source>Needs no token.</source>
        <translation>Benötigt kein Token.</translation>
    </message>
    <message>
        <source>The chosen token opens it.</source>
        <translation>Das ausgewählte Token macht sie zugänglich.</translation>
    </message>
</context>
<context>
    <name>patlas::ParameterDelegate</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>not sent (%1 by default)</source>
        <translation>nicht gesendet (Standard: %1)</translation>
    </message>
    <message>
        <source>Variable…</source>
        <translation>Variable…</translation>
    </message>
</context>
<context>
    <name>patlas::ParameterModel</name>
    <message>
        <source>A JSON list, for example %1</source>
        <translation>Eine JSON-Liste, zum Beispiel %1</translation>
    </message>
    <message>
        <source>A JSON object, for example %1</source>
        <translation>Ein JSON-Objekt, zum Beispiel %1</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, erforderlich</translation>
    </message>
    <message>
        <source>%1 by default</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>The down arrow suggests: %1</source>
        <translation>Pfeil nach unten schlägt vor: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>patlas::ParameterTable</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removes the selected row, if you added it</source>
        <translation>Entfernt die ausgewählte Zeile, wenn Sie sie hinzugefügt haben</translation>
    </message>
</context>
<context>
    <name>patlas::ParametersTab</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Add query parameter</source>
        <translation>Query-Parameter hinzufügen</translation>
    </message>
    <message>
        <source>This request takes no parameters. You can add one to see what the service does with it.</source>
        <translation>Diese Anfrage hat keine Parameter. Sie können einen hinzufügen, um zu sehen, was der Dienst damit macht.</translation>
    </message>
</context>
<context>
    <name>patlas::PassphraseDialog</name>
    <message>
        <source>Make a vault</source>
        <translation>Tresor erstellen</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>Tresor entsperren</translation>
    </message>
    <message>
        <source>Change the vault&apos;s passphrase</source>
        <translation>Passphrase des Tresors ändern</translation>
    </message>
    <message>
        <source>Make vault</source>
        <translation>Tresor erstellen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>About the passphrase</source>
        <translation>Zur Passphrase</translation>
    </message>
    <message>
        <source>Why it did not work</source>
        <translation>Warum es nicht geklappt hat</translation>
    </message>
    <message>
        <source>Making the key</source>
        <translation>Schlüssel wird erzeugt</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Wiederholung</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. Some words that do not belong together are easy to keep in mind and hard to guess.</source>
        <translation>
            <numerusform>Mindestens ein Zeichen. Einige Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.</numerusform>
            <numerusform>Mindestens %n Zeichen. Einige Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same once more: the vault cannot be opened without it.</source>
        <translation>Geben Sie dieselbe noch einmal ein: Ohne sie lässt sich der Tresor nicht öffnen.</translation>
    </message>
    <message>
        <source>Making the key. This takes a moment on purpose, to make guessing slow.</source>
        <translation>Der Schlüssel wird erzeugt. Das dauert absichtlich einen Moment, damit Raten langsam ist.</translation>
    </message>
    <message>
        <source>Patlas keeps no copy of the passphrase. If you forget it, it cannot be recovered.</source>
        <translation>Patlas bewahrt keine Kopie der Passphrase auf. Wenn Sie sie vergessen, lässt sie sich nicht wiederherstellen.</translation>
    </message>
</context>
<context>
    <name>patlas::PasteTokenDialog</name>
    <message>
        <source>Add token</source>
        <translation>Token hinzufügen</translation>
    </message>
    <message>
        <source>Environment of the token</source>
        <translation>Umgebung des Tokens</translation>
    </message>
    <message>
        <source>About what was pasted</source>
        <translation>Zum Eingefügten</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Choose above what is taken.</source>
        <translation>Wählen Sie oben, was übernommen wird.</translation>
    </message>
</context>
<context>
    <name>patlas::Preferences</name>
    <message>
        <source>Your preferences could not be saved.</source>
        <translation>Ihre Einstellungen konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>They hold until Patlas is quit.</source>
        <translation>Sie gelten bis zum Beenden von Patlas.</translation>
    </message>
    <message>
        <source>Look whether the disk is full and %1 can be written.</source>
        <translation>Prüfen Sie, ob die Festplatte voll ist und in %1 geschrieben werden kann.</translation>
    </message>
</context>
<context>
    <name>patlas::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Of this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
</context>
<context>
    <name>patlas::PreflightPanel</name>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Preflight details</source>
        <translation>Details der Vorabprüfung</translation>
    </message>
    <message>
        <source>Everything that was found about this request</source>
        <translation>Alles, was zu dieser Anfrage festgestellt wurde</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Vorabprüfung</translation>
    </message>
    <message>
        <source>Nothing prevents sending this.</source>
        <translation>Nichts spricht gegen das Senden.</translation>
    </message>
</context>
<context>
    <name>patlas::PresetsDialog</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Use these scopes</source>
        <translation>Diese Scopes verwenden</translation>
    </message>
    <message>
        <source>Scope presets</source>
        <translation>Scope-Vorlagen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Scopes of the preset</source>
        <translation>Scopes der Vorlage</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Such as “CI: push strings”</source>
        <translation>Zum Beispiel „CI: Texte pushen“</translation>
    </message>
    <message>
        <source>Why the preset was not changed</source>
        <translation>Warum die Vorlage nicht geändert wurde</translation>
    </message>
    <message numerus="yes">
        <source>Save the %n scope(s) that are ticked now as</source>
        <translation>
            <numerusform>Den jetzt angekreuzten Scope speichern als</numerusform>
            <numerusform>Die %n jetzt angekreuzten Scopes speichern als</numerusform>
        </translation>
    </message>
    <message>
        <source>No scope is ticked yet.</source>
        <translation>Es ist noch kein Scope angekreuzt.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Tick scopes and give them a name here; then you can use them for every new token.</source>
        <translation>Noch ist nichts gespeichert. Kreuzen Sie Scopes an, und geben Sie ihnen hier einen Namen; dann können Sie sie für jedes neue Token verwenden.</translation>
    </message>
</context>
<context>
    <name>patlas::PreviewPane</name>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Save to open it elsewhere…</source>
        <translation>Speichern und anderswo öffnen…</translation>
    </message>
    <message>
        <source>About the preview</source>
        <translation>Zur Vorschau</translation>
    </message>
    <message>
        <source>No larger than there is room for. Off: pixel by pixel.</source>
        <translation>Nicht größer als der vorhandene Platz. Aus: Pixel für Pixel.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1, %2 × %3, %4</source>
        <translation>%1, %2 × %3, %4</translation>
    </message>
    <message>
        <source>the first of %1 pictures</source>
        <translation>das erste von %1 Bildern</translation>
    </message>
    <message>
        <source>without scripts, animations and what is elsewhere</source>
        <translation>ohne Skripte, Animationen und externe Inhalte</translation>
    </message>
    <message>
        <source>PDF %1</source>
        <translation>PDF %1</translation>
    </message>
    <message>
        <source>pages: %1</source>
        <translation>Seiten: %1</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>This response is a PDF document</source>
        <translation>Diese Antwort ist ein PDF-Dokument</translation>
    </message>
    <message>
        <source>Documents of a service are not rendered in the program that holds your secrets. Save it, and open it in the program that you trust with it.</source>
        <translation>Dokumente eines Dienstes werden nicht in dem Programm dargestellt, das Ihre Secrets aufbewahrt. Speichern Sie es und öffnen Sie es in einem Programm, dem Sie es anvertrauen.</translation>
    </message>
</context>
<context>
    <name>patlas::ProblemReport</name>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>What is reported</source>
        <translation>Was gemeldet wird</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy this into the report, with what you did, what you saw and what you expected. It holds no secrets, names or addresses of yours.</source>
        <translation>Kopieren Sie dies in die Meldung, zusammen mit dem, was Sie getan, gesehen und erwartet haben. Es enthält keine Secrets, Namen oder Adressen von Ihnen.</translation>
    </message>
</context>
<context>
    <name>patlas::ProblemsModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>patlas::ProjectTokenModel</name>
    <message>
        <source>%1 Remove it and add it again.</source>
        <translation>%1 Entfernen Sie es, und fügen Sie es erneut hinzu.</translation>
    </message>
    <message>
        <source>removed environment</source>
        <translation>entfernte Umgebung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
</context>
<context>
    <name>patlas::ProviderCommands</name>
    <message>
        <source>The command is not allowed: %1</source>
        <translation>Der Befehl ist nicht erlaubt: %1</translation>
    </message>
    <message>
        <source>What it prints would go to %1. It was not started, and nothing was sent.</source>
        <translation>Seine Ausgabe ginge an %1. Er wurde nicht gestartet, und es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Send the request from the Explorer, which asks you first.</source>
        <translation>Senden Sie die Anfrage aus dem Explorer; dort werden Sie vorher gefragt.</translation>
    </message>
</context>
<context>
    <name>patlas::ProviderRun</name>
    <message>
        <source>It could not be started: %1</source>
        <translation>Es konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>%1 gave no value in time.</source>
        <translation>%1 hat nicht rechtzeitig einen Wert geliefert.</translation>
    </message>
    <message numerus="yes">
        <source>It was ended after %n second(s). The request was not sent.</source>
        <translation>
            <numerusform>Es wurde nach einer Sekunde beendet. Die Anfrage wurde nicht gesendet.</numerusform>
            <numerusform>Es wurde nach %n Sekunden beendet. Die Anfrage wurde nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it asks for a password or a key, answer it sooner; run it in a terminal to see what it does.</source>
        <translation>Wenn es nach einem Passwort oder Schlüssel fragt, antworten Sie schneller; führen Sie es in einem Terminal aus, um zu sehen, was es tut.</translation>
    </message>
    <message>
        <source>It printed more than %1 KiB and was ended.</source>
        <translation>Es hat mehr als %1 KiB ausgegeben und wurde beendet.</translation>
    </message>
    <message>
        <source>It was ended before it was done.</source>
        <translation>Es wurde beendet, bevor es fertig war.</translation>
    </message>
    <message>
        <source>It ended with the code %1.</source>
        <translation>Es endete mit dem Code %1.</translation>
    </message>
    <message>
        <source>It printed nothing.</source>
        <translation>Es hat nichts ausgegeben.</translation>
    </message>
    <message>
        <source>It printed a NUL character, which no value has.</source>
        <translation>Es hat ein NUL-Zeichen ausgegeben; kein Wert enthält so etwas.</translation>
    </message>
    <message>
        <source>It printed several lines. A command is needed that prints the value alone.</source>
        <translation>Es hat mehrere Zeilen ausgegeben. Nötig ist ein Befehl, der nur den Wert ausgibt.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Es meldet: %1</translation>
    </message>
    <message>
        <source>%1 gave no value.</source>
        <translation>%1 hat keinen Wert geliefert.</translation>
    </message>
    <message>
        <source>The request was not sent.</source>
        <translation>Die Anfrage wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Run the command in a terminal to see what it lacks.</source>
        <translation>Führen Sie den Befehl in einem Terminal aus, um zu sehen, was ihm fehlt.</translation>
    </message>
</context>
<context>
    <name>patlas::QuitDialog</name>
    <message>
        <source>Keep in the %1 and quit</source>
        <translation>Im %1 aufbewahren und beenden</translation>
    </message>
    <message>
        <source>Use a vault…</source>
        <translation>Tresor verwenden…</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>What would be gone</source>
        <translation>Was verloren ginge</translation>
    </message>
    <message>
        <source>Tokens in memory only</source>
        <translation>Tokens nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>What can be revoked</source>
        <translation>Was widerrufen werden kann</translation>
    </message>
    <message>
        <source>Why Patlas did not quit</source>
        <translation>Warum Patlas nicht beendet wurde</translation>
    </message>
    <message>
        <source>An encrypted file under a passphrase that you choose</source>
        <translation>Eine verschlüsselte Datei mit einer Passphrase, die Sie wählen</translation>
    </message>
    <message>
        <source>Tokens are in memory only</source>
        <translation>Tokens sind nur im Arbeitsspeicher</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n token(s) are gone when Patlas quits. As far as is known here, the service still accepts them, from anyone who has a copy.</source>
        <translation>
            <numerusform>Das Secret eines Tokens ist nach dem Beenden von Patlas verloren. Soweit hier bekannt ist, akzeptiert der Dienst es weiter, von jedem, der eine Kopie hat.</numerusform>
            <numerusform>Die Secrets von %n Tokens sind nach dem Beenden von Patlas verloren. Soweit hier bekannt ist, akzeptiert der Dienst sie weiter, von jedem, der eine Kopie hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot be revoked from here. Without a copy you can still revoke them on the website of the service.</source>
        <translation>Sie können von hier aus nicht widerrufen werden. Auch ohne Kopie können Sie sie auf der Website des Dienstes widerrufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be revoked from here, the others on the website of the service.</source>
        <translation>
            <numerusform>Eines davon kann von hier aus widerrufen werden, die anderen auf der Website des Dienstes.</numerusform>
            <numerusform>%n davon können von hier aus widerrufen werden, die anderen auf der Website des Dienstes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke and quit</source>
        <translation>Widerrufen und beenden</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n</source>
        <translation>
            <numerusform>Eines widerrufen</numerusform>
            <numerusform>%n widerrufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::ReadQuestion</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und ein weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The description is continued in %n other document(s): %1. Read them as well, and what they refer to in the same place? No credential is sent.</source>
        <translation>
            <numerusform>Die Beschreibung geht in einem weiteren Dokument weiter: %1. Dieses auch lesen, und worauf es am selben Ort verweist? Es werden keine Zugangsdaten gesendet.</numerusform>
            <numerusform>Die Beschreibung geht in %n weiteren Dokumenten weiter: %1. Diese auch lesen, und worauf sie am selben Ort verweisen? Es werden keine Zugangsdaten gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read them</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>&amp;Go on without</source>
        <translation>&amp;Ohne fortfahren</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>patlas::ReferenceText</name>
    <message>
        <source>A request cannot refer to this value.</source>
        <translation>Eine Anfrage kann nicht auf diesen Wert verweisen.</translation>
    </message>
    <message>
        <source>A name on the way to it cannot be written in a reference, or is there twice.</source>
        <translation>Ein Name auf dem Weg dorthin lässt sich in einem Verweis nicht schreiben oder kommt doppelt vor.</translation>
    </message>
    <message>
        <source>httpYac cannot refer to a request called %1.</source>
        <translation>httpYac kann nicht auf eine Anfrage namens %1 verweisen.</translation>
    </message>
    <message>
        <source>Use letters, digits and “_” in its name.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern und „_“ im Namen.</translation>
    </message>
</context>
<context>
    <name>patlas::RemovalNotice</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What was removed</source>
        <translation>Was entfernt wurde</translation>
    </message>
    <message>
        <source>Undo removal</source>
        <translation>Entfernen rückgängig machen</translation>
    </message>
    <message>
        <source>Brings it back (%1)</source>
        <translation>Holt es zurück (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>What was removed is then gone for good</source>
        <translation>Das Entfernte ist danach endgültig verloren</translation>
    </message>
</context>
<context>
    <name>patlas::RemovedRequests</name>
    <message>
        <source>A request was removed from the history.</source>
        <translation>Eine Anfrage wurde aus dem Verlauf entfernt.</translation>
    </message>
    <message>
        <source>%L1 requests were removed from the history.</source>
        <translation>%L1 Anfragen wurden aus dem Verlauf entfernt.</translation>
    </message>
</context>
<context>
    <name>patlas::RequestBuilder</name>
    <message>
        <source>Limits…</source>
        <translation>Zeitlimits…</translation>
    </message>
    <message>
        <source>Notes on the file</source>
        <translation>Hinweise zur Datei</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Docs</source>
        <translation>Doku</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message numerus="yes">
        <source>Checks (%n failed)</source>
        <translation>
            <numerusform>Prüfungen (eine fehlgeschlagen)</numerusform>
            <numerusform>Prüfungen (%n fehlgeschlagen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (und ein weiterer)</numerusform>
            <numerusform>%1 (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>as the environment</source>
        <translation>wie die Umgebung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Time limits: connecting %1; none after that, because the response is a stream.</source>
        <translation>Zeitlimits: Verbindungsaufbau %1; danach keine, weil die Antwort ein Stream ist.</translation>
    </message>
    <message>
        <source>Time limits: whole request %1, connecting %2, silence %3.</source>
        <translation>Zeitlimits: ganze Anfrage %1, Verbindungsaufbau %2, Stille %3.</translation>
    </message>
    <message>
        <source>%1 (from the %2)</source>
        <translation>%1 (aus „%2“)</translation>
    </message>
    <message>
        <source>Undo removal</source>
        <translation>Entfernen rückgängig machen</translation>
    </message>
    <message>
        <source>Puts the row that was removed last back (%1)</source>
        <translation>Holt die zuletzt entfernte Zeile zurück (%1)</translation>
    </message>
</context>
<context>
    <name>patlas::RequestExport</name>
    <message>
        <source>%1 was left out. %2</source>
        <translation>%1 wurde weggelassen. %2</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>patlas::RequestFileName</name>
    <message>
        <source>“%1” cannot be the name of a file or folder.</source>
        <translation>„%1“ kann nicht der Name einer Datei oder eines Ordners sein.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Der Name ist leer.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>The name holds a secret.</source>
        <translation>Der Name enthält ein Secret.</translation>
    </message>
    <message>
        <source>Names are shown, and go where the files go.</source>
        <translation>Namen werden angezeigt und gehen mit den Dateien überallhin mit.</translation>
    </message>
    <message>
        <source>It is too long: file systems take 255 bytes.</source>
        <translation>Er ist zu lang: Dateisysteme erlauben 255 Bytes.</translation>
    </message>
    <message>
        <source>Names that begin with a full stop are hidden.</source>
        <translation>Namen, die mit einem Punkt beginnen, sind verborgen.</translation>
    </message>
    <message>
        <source>Folders of that name are not shown.</source>
        <translation>Ordner dieses Namens werden nicht angezeigt.</translation>
    </message>
    <message>
        <source>A slash parts the names of folders.</source>
        <translation>Ein Schrägstrich trennt die Namen von Ordnern.</translation>
    </message>
    <message>
        <source>It has characters that are not seen.</source>
        <translation>Er enthält unsichtbare Zeichen.</translation>
    </message>
</context>
<context>
    <name>patlas::RequestFiles</name>
    <message>
        <source>The request is in a folder that is not open.</source>
        <translation>Die Anfrage liegt in einem Ordner, der nicht geöffnet ist.</translation>
    </message>
    <message>
        <source>It is in %1. Nothing was written.</source>
        <translation>Sie liegt in %1. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Open that folder, or save the request as a new one.</source>
        <translation>Öffnen Sie diesen Ordner, oder speichern Sie die Anfrage als neue.</translation>
    </message>
    <message>
        <source>%1 was changed by something else.</source>
        <translation>%1 wurde von etwas anderem geändert.</translation>
    </message>
    <message>
        <source>This request no longer stands in it as it was opened. Nothing was written, and your edits are still here.</source>
        <translation>Diese Anfrage steht darin nicht mehr so, wie sie geöffnet wurde. Es wurde nichts geschrieben; Ihre Änderungen sind noch da.</translation>
    </message>
    <message>
        <source>%1 looks like a secret.</source>
        <translation>%1 sieht wie ein Secret aus.</translation>
    </message>
    <message>
        <source>This file goes to everybody who has the folder, so no secret is written into it.</source>
        <translation>Diese Datei erhalten alle, die den Ordner haben; daher wird kein Secret hineingeschrieben.</translation>
    </message>
    <message>
        <source>Keep it under Tokens as a credential, and write patlas:credential/ and the name of the credential as the value here.</source>
        <translation>Bewahren Sie es unter „Tokens“ als Zugangsdaten auf, und schreiben Sie hier als Wert patlas:credential/ und den Namen der Zugangsdaten.</translation>
    </message>
</context>
<context>
    <name>patlas::RequestFolder</name>
    <message>
        <source>No folder is open.</source>
        <translation>Es ist kein Ordner geöffnet.</translation>
    </message>
    <message>
        <source>Open one first.</source>
        <translation>Öffnen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>Not every change in this folder will be seen by itself.</source>
        <translation>Nicht jede Änderung in diesem Ordner wird von selbst bemerkt.</translation>
    </message>
    <message>
        <source>It has more folders than the system lets programs watch.</source>
        <translation>Er hat mehr Ordner, als das System Programme überwachen lässt.</translation>
    </message>
    <message>
        <source>Read the folder again after a change, or raise fs.inotify.max_user_watches.</source>
        <translation>Lesen Sie den Ordner nach einer Änderung neu ein, oder erhöhen Sie fs.inotify.max_user_watches.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
</context>
<context>
    <name>patlas::RequestImport</name>
    <message>
        <source>The folder has too many files.</source>
        <translation>Der Ordner enthält zu viele Dateien.</translation>
    </message>
    <message>
        <source>Choose the folder of one collection.</source>
        <translation>Wählen Sie den Ordner einer einzigen Collection.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The files are too large together.</source>
        <translation>Die Dateien sind zusammen zu groß.</translation>
    </message>
    <message>
        <source>Import them one after the other.</source>
        <translation>Importieren Sie sie nacheinander.</translation>
    </message>
    <message>
        <source>There is no file in it that a collection could be in.</source>
        <translation>Er enthält keine Datei, in der eine Collection sein könnte.</translation>
    </message>
    <message>
        <source>The import was stopped before its end.</source>
        <translation>Der Import wurde vorzeitig angehalten.</translation>
    </message>
    <message>
        <source>No name is free for %1.</source>
        <translation>Für %1 ist kein Name frei.</translation>
    </message>
    <message>
        <source>%1 in %2 has another value already, and keeps it.</source>
        <translation>%1 hat in %2 bereits einen anderen Wert und behält ihn.</translation>
    </message>
    <message>
        <source>The variables were not written: %1 would be too large.</source>
        <translation>Die Variablen wurden nicht geschrieben: %1 würde zu groß.</translation>
    </message>
</context>
<context>
    <name>patlas::RequestLine</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>HTTP method; choose one or type any other</source>
        <translation>HTTP-Methode; wählen Sie eine aus, oder geben Sie eine beliebige ein</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Pick an operation, type an address, or paste a curl command</source>
        <translation>Operation wählen, Adresse eingeben oder curl-Befehl einfügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
</context>
<context>
    <name>patlas::RequestPipeline</name>
    <message>
        <source>The request is not complete.</source>
        <translation>Die Anfrage ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Waiting for the %1…</source>
        <translation>Warten auf den %1…</translation>
    </message>
    <message>
        <source>No command is started here.</source>
        <translation>Hier wird kein Befehl gestartet.</translation>
    </message>
    <message>
        <source>%1 would be empty. The request was not sent.</source>
        <translation>%1 wäre leer. Die Anfrage wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Warten auf %1…</translation>
    </message>
    <message>
        <source>The secret %1 is not known any more.</source>
        <translation>Das Secret %1 ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>It was typed in another session. The request was not sent.</source>
        <translation>Es wurde in einer anderen Sitzung eingegeben. Die Anfrage wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Write a variable in its place, for which Patlas asks.</source>
        <translation>Schreiben Sie an seiner Stelle eine Variable, nach der Patlas fragt.</translation>
    </message>
    <message>
        <source>The secret could not be read.</source>
        <translation>Das Secret konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reading was interrupted. The request was not sent.</source>
        <translation>Das Lesen wurde unterbrochen. Die Anfrage wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>Senden Sie sie erneut.</translation>
    </message>
    <message>
        <source>Reading the files of the body…</source>
        <translation>Dateien des Bodys werden gelesen…</translation>
    </message>
    <message>
        <source>Preparing the connection…</source>
        <translation>Verbindung wird vorbereitet…</translation>
    </message>
    <message>
        <source>The token is for another address.</source>
        <translation>Das Token ist für eine andere Adresse.</translation>
    </message>
    <message>
        <source>It belongs to another environment than the one that this request goes to. Nothing was sent.</source>
        <translation>Es gehört zu einer anderen Umgebung als der, an die diese Anfrage geht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Choose the environment, or another token.</source>
        <translation>Wählen Sie die Umgebung oder ein anderes Token.</translation>
    </message>
</context>
<context>
    <name>patlas::RequestQuestions</name>
    <message>
        <source>The redirect leads to %1. Nothing was sent there yet: look at the request, then send it.</source>
        <translation>Die Weiterleitung führt zu %1. Dorthin wurde noch nichts gesendet: Sehen Sie sich die Anfrage an, und senden Sie sie dann.</translation>
    </message>
    <message>
        <source>%1 is the environment of that host already; it is the current one now.</source>
        <translation>%1 ist bereits die Umgebung dieses Hosts; sie ist jetzt ausgewählt.</translation>
    </message>
</context>
<context>
    <name>patlas::RequestRunner</name>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It may have reached the service before that.</source>
        <translation>Sie kann den Dienst vorher erreicht haben.</translation>
    </message>
</context>
<context>
    <name>patlas::RequestTabs</name>
    <message>
        <source>Open requests</source>
        <translation>Geöffnete Anfragen</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Anfrage speichern</translation>
    </message>
    <message>
        <source>Save in a file of requests</source>
        <translation>In einer Anfragedatei speichern</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Anfrage schließen</translation>
    </message>
    <message>
        <source>Open the closed request again</source>
        <translation>Geschlossene Anfrage wieder öffnen</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Nächste Anfrage</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>Vorige Anfrage</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <translation>Bearbeitet, nicht gespeichert</translation>
    </message>
    <message>
        <source>In no file yet</source>
        <translation>Noch in keiner Datei</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, nicht gespeichert</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Neue Anfrage</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close &amp;others</source>
        <translation>&amp;Andere schließen</translation>
    </message>
    <message>
        <source>&amp;Reopen closed request</source>
        <translation>&amp;Geschlossene Anfrage wieder öffnen</translation>
    </message>
</context>
<context>
    <name>patlas::RequestVariables</name>
    <message>
        <source>a stored credential</source>
        <translation>gespeicherte Zugangsdaten</translation>
    </message>
    <message>
        <source>A secret that was typed in this session. It is filled in when the request is sent.</source>
        <translation>Ein in dieser Sitzung eingegebenes Secret. Es wird beim Senden der Anfrage eingesetzt.</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>einem Befehl</translation>
    </message>
    <message>
        <source>What %1 prints. It is asked for when the request is sent.</source>
        <translation>Die Ausgabe von %1. Sie wird beim Senden der Anfrage abgefragt.</translation>
    </message>
    <message>
        <source>What %1 prints, named by %2. It is asked for when the request is sent.</source>
        <translation>Die Ausgabe von %1 (Quelle: %2). Sie wird beim Senden der Anfrage abgefragt.</translation>
    </message>
    <message>
        <source>A stored credential. It is filled in when the request is sent.</source>
        <translation>Gespeicherte Zugangsdaten. Sie werden beim Senden der Anfrage eingesetzt.</translation>
    </message>
    <message>
        <source>A stored credential, named by %1. It is filled in when the request is sent.</source>
        <translation>Gespeicherte Zugangsdaten (Quelle: %1). Sie werden beim Senden der Anfrage eingesetzt.</translation>
    </message>
    <message>
        <source>The menu of the field has “Define %1…”, which gives it a value.</source>
        <translation>Das Menü des Felds enthält „%1 definieren…“; damit erhält sie einen Wert.</translation>
    </message>
    <message>
        <source>Variables are kept beside saved requests: open a folder of them first.</source>
        <translation>Variablen werden neben gespeicherten Anfragen aufbewahrt: Öffnen Sie zuerst einen Ordner mit Anfragen.</translation>
    </message>
    <message>
        <source>New for each request, such as %1.</source>
        <translation>Für jede Anfrage neu, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1
from %2</source>
        <translation>%1
Quelle: %2</translation>
    </message>
    <message>
        <source>Define “%1”…</source>
        <translation>„%1“ definieren…</translation>
    </message>
    <message>
        <source>the response of %1</source>
        <translation>Antwort von %1</translation>
    </message>
</context>
<context>
    <name>patlas::RequestVerb</name>
    <message>
        <source>Sends a request by method and path</source>
        <translation>Sendet eine Anfrage mit Methode und Pfad</translation>
    </message>
    <message>
        <source>The path is one of the API: /tags. Credentials are chosen as in the window, unless they are named. The request is checked first: what the service is sure to refuse is not sent, and the exit code is 3. The body of the response goes to standard output, all else to standard error.</source>
        <translation>Der Pfad gehört zur API: /tags. Zugangsdaten werden wie im Fenster gewählt, sofern sie nicht angegeben sind. Die Anfrage wird zuerst geprüft: Was der Dienst sicher ablehnt, wird nicht gesendet, und der Exit-Code ist 3. Der Body der Antwort geht an die Standardausgabe, alles andere an die Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>GET, POST, …</source>
        <translation>GET, POST, …</translation>
    </message>
    <message>
        <source>A path of the API, or a whole address</source>
        <translation>Ein Pfad der API oder eine vollständige Adresse</translation>
    </message>
    <message>
        <source>A header: NAME: VALUE</source>
        <translation>Ein Header: NAME: VALUE</translation>
    </message>
    <message>
        <source>The body; @FILE is the content of a file, - standard input</source>
        <translation>Der Body; @FILE ist der Inhalt einer Datei, - die Standardeingabe</translation>
    </message>
    <message>
        <source>A field of a form; NAME=@FILE sends a file</source>
        <translation>Ein Feld eines Formulars; NAME=@FILE sendet eine Datei</translation>
    </message>
    <message>
        <source>A request has one body: give --data or --form.</source>
        <translation>Eine Anfrage hat nur einen Body: Geben Sie --data oder --form an.</translation>
    </message>
</context>
<context>
    <name>patlas::RequestsPage</name>
    <message>
        <source>Use HTTP/&amp;2 where the service offers it</source>
        <translation>HTTP/&amp;2 verwenden, wenn der Dienst es anbietet</translation>
    </message>
    <message>
        <source>Offer &amp;values that responses have shown</source>
        <translation>&amp;Werte aus Antworten vorschlagen</translation>
    </message>
    <message>
        <source>Place of the response</source>
        <translation>Platz der Antwort</translation>
    </message>
    <message>
        <source>By the width of the window</source>
        <translation>Nach der Breite des Fensters</translation>
    </message>
    <message>
        <source>Beside the request</source>
        <translation>Neben der Anfrage</translation>
    </message>
    <message>
        <source>Beneath the request</source>
        <translation>Unter der Anfrage</translation>
    </message>
    <message>
        <source>&amp;Response</source>
        <translation>&amp;Antwort</translation>
    </message>
    <message>
        <source>Off: HTTP/1.1 everywhere. An environment can switch it off for itself.</source>
        <translation>Aus: überall HTTP/1.1. Eine Umgebung kann es für sich ausschalten.</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Zeitlimits</translation>
    </message>
    <message>
        <source>An environment and a request can have limits of their own, which go before these.</source>
        <translation>Eine Umgebung und eine Anfrage können eigene Limits haben; diese haben Vorrang.</translation>
    </message>
    <message>
        <source>Fields offer ids and other values from earlier responses of the same environment. They are kept on this computer until the history is cleared; secrets never are. Switching this off removes them.</source>
        <translation>Felder schlagen IDs und andere Werte aus früheren Antworten derselben Umgebung vor. Sie werden auf diesem Computer aufbewahrt, bis der Verlauf gelöscht wird; Secrets niemals. Beim Ausschalten werden sie entfernt.</translation>
    </message>
</context>
<context>
    <name>patlas::RequestsPane</name>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Requests are kept as .http files in a folder of yours, such as one in git. IDEs and other tools read and run the same files. No secret is written into them.</source>
        <translation>Anfragen werden als .http-Dateien in einem Ordner Ihrer Wahl aufbewahrt, zum Beispiel in git. IDEs und andere Werkzeuge lesen dieselben Dateien und führen sie aus. Es wird kein Secret hineingeschrieben.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Requests of Postman, Insomnia, Bruno and others</source>
        <translation>Anfragen aus Postman, Insomnia, Bruno und anderen</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Anfragen filtern</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>What is not shown</source>
        <translation>Was nicht angezeigt wird</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Run the chosen folder or file…</source>
        <translation>Ausgewählten Ordner oder Datei ausführen…</translation>
    </message>
    <message>
        <source>Open a folder of requests</source>
        <translation>Ordner mit Anfragen öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of this folder are not shown</source>
        <translation>
            <numerusform>Eine Stelle dieses Ordners wird nicht angezeigt</numerusform>
            <numerusform>%n Stellen dieses Ordners werden nicht angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Variables: none</source>
        <translation>Variablen: keine</translation>
    </message>
    <message>
        <source>Variables: %1</source>
        <translation>Variablen: %1</translation>
    </message>
    <message>
        <source>Environments of http-client.env.json. Of several, a later one wins.</source>
        <translation>Umgebungen aus http-client.env.json. Bei mehreren gewinnt die spätere.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>In den &amp;Papierkorb verschieben</translation>
    </message>
    <message>
        <source>R&amp;un file…</source>
        <translation>Datei &amp;ausführen…</translation>
    </message>
    <message>
        <source>R&amp;un folder…</source>
        <translation>Ordner &amp;ausführen…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>New &amp;folder…</source>
        <translation>&amp;Neuer Ordner…</translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <translation>Im Datei&amp;manager anzeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Open &amp;another folder…</source>
        <translation>Anderen &amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>&amp;Close folder</source>
        <translation>Ordner &amp;schließen</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1 is in the trash. Ctrl+Z in the list puts it back.</source>
        <translation>%1 ist im Papierkorb. Strg+Z in der Liste holt es zurück.</translation>
    </message>
</context>
<context>
    <name>patlas::ResponseDocument</name>
    <message>
        <source>The response body cannot be read.</source>
        <translation>Der Body der Antwort kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Send the request again.</source>
        <translation>Senden Sie die Anfrage erneut.</translation>
    </message>
    <message>
        <source>The response body is no longer there.</source>
        <translation>Der Body der Antwort ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Its file was removed from the cache.</source>
        <translation>Seine Datei wurde aus dem Cache entfernt.</translation>
    </message>
    <message>
        <source>The text is shown as if it were UTF-8.</source>
        <translation>Der Text wird angezeigt, als wäre er UTF-8.</translation>
    </message>
    <message>
        <source>The charset %1 is not supported.</source>
        <translation>Der Zeichensatz %1 wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>The text could not be converted for display.</source>
        <translation>Der Text konnte nicht für die Anzeige umgewandelt werden.</translation>
    </message>
</context>
<context>
    <name>patlas::ResponseHeader</name>
    <message>
        <source>Earlier</source>
        <translation>Frühere</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Follow redirect</source>
        <translation>Weiterleitung folgen</translation>
    </message>
    <message>
        <source>Response time and size</source>
        <translation>Zeit und Größe der Antwort</translation>
    </message>
    <message>
        <source>Earlier responses</source>
        <translation>Frühere Antworten</translation>
    </message>
    <message>
        <source>Earlier responses to this request, and what differs</source>
        <translation>Frühere Antworten auf diese Anfrage und die Unterschiede</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Connected, nothing came yet</source>
        <translation>Verbunden, noch nichts angekommen</translation>
    </message>
    <message>
        <source>Receiving…   %1</source>
        <translation>Wird empfangen…   %1</translation>
    </message>
    <message>
        <source>%1 ms   %2   %3</source>
        <translation>%1 ms   %2   %3</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>patlas::ResponseOutput</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Nobody reads standard output any more.</source>
        <translation>Niemand liest die Standardausgabe mehr.</translation>
    </message>
    <message>
        <source>Writes status and headers of the response before its body</source>
        <translation>Schreibt Status und Header der Antwort vor ihren Body</translation>
    </message>
    <message>
        <source>Writes the body into this file instead of standard output</source>
        <translation>Schreibt den Body in diese Datei statt auf die Standardausgabe</translation>
    </message>
    <message>
        <source>Ends with 4 where the status is 400 or more</source>
        <translation>Endet mit 4, wenn der Status 400 oder höher ist</translation>
    </message>
    <message>
        <source>Writes the whole exchange as JSON</source>
        <translation>Schreibt den ganzen Austausch als JSON</translation>
    </message>
    <message>
        <source>Sends it although the service is sure to refuse it</source>
        <translation>Sendet, obwohl der Dienst sicher ablehnt</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The service would refuse this. Nothing was sent; --anyway sends it.</source>
        <translation>Der Dienst würde dies ablehnen. Es wurde nichts gesendet; mit --anyway wird es gesendet.</translation>
    </message>
    <message>
        <source>The service responded with %1.</source>
        <translation>Der Dienst hat mit %1 geantwortet.</translation>
    </message>
</context>
<context>
    <name>patlas::ResponseReference</name>
    <message>
        <source>Nothing is at %1.</source>
        <translation>Unter %1 gibt es nichts.</translation>
    </message>
    <message>
        <source>The response is not of the form that the reference expects.</source>
        <translation>Die Antwort hat nicht die Form, die der Verweis erwartet.</translation>
    </message>
    <message>
        <source>The value holds a credential.</source>
        <translation>Der Wert enthält Zugangsdaten.</translation>
    </message>
    <message>
        <source>Patlas keeps no credentials in responses; they are masked.</source>
        <translation>Patlas bewahrt in Antworten keine Zugangsdaten auf; sie werden maskiert.</translation>
    </message>
    <message>
        <source>Use the credential itself.</source>
        <translation>Verwenden Sie die Zugangsdaten selbst.</translation>
    </message>
    <message>
        <source>There is no header %1.</source>
        <translation>Es gibt keinen Header %1.</translation>
    </message>
    <message>
        <source>The value is too large for a request.</source>
        <translation>Der Wert ist zu groß für eine Anfrage.</translation>
    </message>
    <message>
        <source>A reference can stand for up to 64 MiB.</source>
        <translation>Ein Verweis kann für bis zu 64 MiB stehen.</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>Der Body ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The response has no body.</source>
        <translation>Die Antwort hat keinen Body.</translation>
    </message>
    <message>
        <source>The body of the response is not text.</source>
        <translation>Der Body der Antwort ist kein Text.</translation>
    </message>
    <message>
        <source>The body of the response is not JSON.</source>
        <translation>Der Body der Antwort ist kein JSON.</translation>
    </message>
    <message>
        <source>The request had no body.</source>
        <translation>Die Anfrage hatte keinen Body.</translation>
    </message>
    <message>
        <source>Patlas does not have the whole body of the request.</source>
        <translation>Patlas hat nicht den ganzen Body der Anfrage.</translation>
    </message>
    <message>
        <source>Of what was sent it keeps the first 64 KiB.</source>
        <translation>Vom Gesendeten behält es die ersten 64 KiB.</translation>
    </message>
    <message>
        <source>The request %1 was not sent yet.</source>
        <translation>Die Anfrage %1 wurde noch nicht gesendet.</translation>
    </message>
    <message>
        <source>This request takes a value from it.</source>
        <translation>Diese Anfrage entnimmt ihr einen Wert.</translation>
    </message>
    <message>
        <source>Send it first.</source>
        <translation>Senden Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The request %1 had no response.</source>
        <translation>Die Anfrage %1 erhielt keine Antwort.</translation>
    </message>
</context>
<context>
    <name>patlas::ResponseTabs</name>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Use the whole body in a request…</source>
        <translation>Ganzen Body in einer Anfrage verwenden…</translation>
    </message>
    <message>
        <source>(%1 in all)</source>
        <translation>(insgesamt %1)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The filter has no output</source>
        <translation>Der Filter hat keine Ausgabe</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>patlas::ResponseView</name>
    <message>
        <source>Save response…</source>
        <translation>Antwort speichern…</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Stelle anzeigen</translation>
    </message>
    <message>
        <source>Notes about the response</source>
        <translation>Hinweise zur Antwort</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Next hit in the response</source>
        <translation>Nächster Treffer in der Antwort</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Previous hit in the response</source>
        <translation>Voriger Treffer in der Antwort</translation>
    </message>
    <message>
        <source>No response yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Pick an operation, see what it needs, and press Send. The response appears here.</source>
        <translation>Wählen Sie eine Operation, sehen Sie, was sie benötigt, und klicken Sie auf „Senden“. Die Antwort erscheint hier.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Esc or Cancel ends it.</source>
        <translation>Esc oder „Abbrechen“ beendet es.</translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation>Wird empfangen…</translation>
    </message>
    <message>
        <source>%1 so far. Esc or Cancel ends it.</source>
        <translation>%1 bisher. Esc oder „Abbrechen“ beendet es.</translation>
    </message>
    <message>
        <source>The response is coded as “%1”, which is not decoded here: the bytes are shown as they came.</source>
        <translation>Die Antwort ist als „%1“ kodiert, was hier nicht dekodiert wird: Die Bytes werden angezeigt, wie sie ankamen.</translation>
    </message>
    <message>
        <source>This JSON is invalid at line %1, column %2: %3 The tree shows the part before that.</source>
        <translation>Dieses JSON ist in Zeile %1, Spalte %2 ungültig: %3 Der Baum zeigt den Teil davor.</translation>
    </message>
</context>
<context>
    <name>patlas::RetentionDialog</name>
    <message>
        <source>History settings</source>
        <translation>Verlaufseinstellungen</translation>
    </message>
</context>
<context>
    <name>patlas::RetentionForm</name>
    <message>
        <source>Days to keep</source>
        <translation>Aufzubewahrende Tage</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebig lange</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Requests to keep</source>
        <translation>Aufzubewahrende Anfragen</translation>
    </message>
    <message>
        <source>Size of responses to keep</source>
        <translation>Größe aufzubewahrender Antworten</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>&amp;Keep requests for</source>
        <translation>Anfragen &amp;aufbewahren für</translation>
    </message>
    <message>
        <source>&amp;At most this many</source>
        <translation>&amp;Höchstens so viele</translation>
    </message>
    <message>
        <source>&amp;Responses of at most</source>
        <translation>Ant&amp;worten bis höchstens</translation>
    </message>
    <message>
        <source>The oldest requests go first. Pinned ones are kept besides and do not count.</source>
        <translation>Die ältesten Anfragen gehen zuerst. Angeheftete werden zusätzlich aufbewahrt und zählen nicht.</translation>
    </message>
</context>
<context>
    <name>patlas::RotateTokenDialog</name>
    <message>
        <source>Rotate</source>
        <translation>Rotieren</translation>
    </message>
    <message>
        <source>Make the replacement</source>
        <translation>Ersatztoken erstellen</translation>
    </message>
    <message>
        <source>Keep it where the old one is kept</source>
        <translation>Am Ort des alten aufbewahren</translation>
    </message>
    <message>
        <source>Have saved requests use it</source>
        <translation>In gespeicherten Anfragen verwenden</translation>
    </message>
    <message>
        <source>Try it with a harmless call</source>
        <translation>Mit einem harmlosen Aufruf ausprobieren</translation>
    </message>
    <message>
        <source>Revoke the old token</source>
        <translation>Altes Token widerrufen</translation>
    </message>
    <message>
        <source>Open dashboard</source>
        <translation>Dashboard öffnen</translation>
    </message>
    <message>
        <source>Undo rotation</source>
        <translation>Rotation rückgängig machen</translation>
    </message>
    <message>
        <source>Rotate token</source>
        <translation>Token rotieren</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1
No longer: %2</source>
        <translation>%1
Nicht mehr: %2</translation>
    </message>
    <message>
        <source>Scopes of the replacement</source>
        <translation>Scopes des Ersatztokens</translation>
    </message>
    <message>
        <source>Name of the replacement</source>
        <translation>Name des Ersatztokens</translation>
    </message>
    <message>
        <source>What will use it</source>
        <translation>Was es verwenden wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Name of the replacement</source>
        <translation>&amp;Name des Ersatztokens</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>Läuft &amp;ab</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Rotate “%1”</source>
        <translation>„%1“ rotieren</translation>
    </message>
    <message>
        <source>A new token with fewer scopes takes its place. The old one is revoked last, once the new one has been tried, so that you always have one that works.</source>
        <translation>Ein neues Token mit weniger Scopes tritt an seine Stelle. Das alte wird zuletzt widerrufen, nachdem das neue ausprobiert wurde, damit Sie immer eines haben, das funktioniert.</translation>
    </message>
    <message>
        <source>A new token with the same scopes takes its place. The old one is revoked last, once the new one has been tried, so that you always have one that works.</source>
        <translation>Ein neues Token mit denselben Scopes tritt an seine Stelle. Das alte wird zuletzt widerrufen, nachdem das neue ausprobiert wurde, damit Sie immer eines haben, das funktioniert.</translation>
    </message>
    <message>
        <source>Other programs keep the old token until you give them the new one.</source>
        <translation>Andere Programme behalten das alte Token, bis Sie ihnen das neue geben.</translation>
    </message>
    <message>
        <source>One saved request of yours will use the new token.</source>
        <translation>Eine Ihrer gespeicherten Anfragen wird das neue Token verwenden.</translation>
    </message>
    <message>
        <source>%1 saved requests of yours will use the new token.</source>
        <translation>%1 Ihrer gespeicherten Anfragen werden das neue Token verwenden.</translation>
    </message>
    <message>
        <source>Other programs keep the old one until you give them the new one.</source>
        <translation>Andere Programme behalten das alte, bis Sie ihnen das neue geben.</translation>
    </message>
    <message>
        <source>Rotation at work</source>
        <translation>Rotation läuft</translation>
    </message>
    <message>
        <source>How the rotation stands</source>
        <translation>Stand der Rotation</translation>
    </message>
    <message>
        <source>Why the rotation stopped</source>
        <translation>Warum die Rotation unterbrochen wurde</translation>
    </message>
    <message>
        <source>Give the replacement a name.</source>
        <translation>Geben Sie dem Ersatztoken einen Namen.</translation>
    </message>
    <message>
        <source>%1 already has a token named “%2”. Pick another name.</source>
        <translation>%1 hat bereits ein Token namens „%2“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Trying the token with a harmless call…</source>
        <translation>Das Token wird mit einem harmlosen Aufruf ausprobiert…</translation>
    </message>
    <message>
        <source>Patlas does not know the sandbox&apos;s id of “%1”, because it was pasted. Revoke it there, then confirm.</source>
        <translation>Patlas kennt die ID von „%1“ in der Sandbox nicht, weil es eingefügt wurde. Widerrufen Sie es dort und bestätigen Sie dann.</translation>
    </message>
    <message>
        <source>the service&apos;s website</source>
        <translation>der Website des Dienstes</translation>
    </message>
    <message>
        <source>The new token works. Tokens of this service cannot be revoked over its API, so the last step is yours:

1. Sign in at %1.
2. Open the menu with your name at the top right, then Personal Access Tokens.
3. Delete “%2”. Leave “%3” as it is.

Patlas then tries the old token once more, to be sure that it is refused.</source>
        <translation>Das neue Token funktioniert. Tokens dieses Dienstes können nicht über die API widerrufen werden; der letzte Schritt liegt daher bei Ihnen:

1. Melden Sie sich bei %1 an.
2. Öffnen Sie oben rechts das Menü mit Ihrem Namen, dann „Personal Access Tokens“.
3. Löschen Sie „%2“. Lassen Sie „%3“, wie es ist.

Patlas probiert das alte Token dann noch einmal aus, um sicher zu sein, dass es abgelehnt wird.</translation>
    </message>
    <message>
        <source>Switching back to the old token…</source>
        <translation>Wechsel zurück zum alten Token…</translation>
    </message>
    <message>
        <source>The new token is in use, and the old one is revoked. Give the new one to the other programs that used the old one.</source>
        <translation>Das neue Token wird verwendet, und das alte ist widerrufen. Geben Sie das neue den anderen Programmen, die das alte verwendet haben.</translation>
    </message>
    <message>
        <source>The rotation is undone: “%1” is in use and no replacement is left.</source>
        <translation>Die Rotation ist rückgängig gemacht: „%1“ wird verwendet, und es ist kein Ersatztoken übrig.</translation>
    </message>
    <message>
        <source>“%1” is in use again. The replacement stays in the list; delete it on the website if you do not need it, then remove it here.</source>
        <translation>„%1“ wird wieder verwendet. Das Ersatztoken bleibt in der Liste; löschen Sie es auf der Website, wenn Sie es nicht brauchen und entfernen Sie es dann hier.</translation>
    </message>
    <message>
        <source>“%1” is unchanged. You can try again now or later: a notice reminds you.</source>
        <translation>„%1“ ist unverändert. Sie können es jetzt oder später erneut versuchen: Ein Hinweis erinnert Sie daran.</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Im Hintergrund fortsetzen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>I have deleted it there</source>
        <translation>Ich habe es dort gelöscht</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Keep for this session only</source>
        <translation>Nur für diese Sitzung aufbewahren</translation>
    </message>
    <message>
        <source>Mark as revoked anyway</source>
        <translation>Trotzdem als widerrufen markieren</translation>
    </message>
    <message>
        <source>Copy new secret</source>
        <translation>Neues Secret kopieren</translation>
    </message>
</context>
<context>
    <name>patlas::RotationNotice</name>
    <message>
        <source>Unfinished rotation</source>
        <translation>Unvollendete Rotation</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo rotation</source>
        <translation>Rotation rückgängig machen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Continue rotation</source>
        <translation>Rotation fortsetzen</translation>
    </message>
    <message>
        <source>Rotation of “%1” stopped half way.</source>
        <translation>Die Rotation von „%1“ wurde auf halbem Weg unterbrochen.</translation>
    </message>
    <message>
        <source>The old token is in use as before.</source>
        <translation>Das alte Token wird weiter verwendet.</translation>
    </message>
    <message>
        <source>“%1” is made, and saved requests still use the old token.</source>
        <translation>„%1“ ist erstellt; gespeicherte Anfragen verwenden noch das alte Token.</translation>
    </message>
    <message>
        <source>“%1” is in use, and the old token is revoked.</source>
        <translation>„%1“ wird verwendet, und das alte Token ist widerrufen.</translation>
    </message>
    <message>
        <source>“%1” is in use, and the old token is not revoked yet.</source>
        <translation>„%1“ wird verwendet, und das alte Token ist noch nicht widerrufen.</translation>
    </message>
</context>
<context>
    <name>patlas::RotationProgress</name>
    <message>
        <source>Another program is rotating this token.</source>
        <translation>Ein anderes Programm rotiert dieses Token.</translation>
    </message>
    <message>
        <source>Only one can go on with it.</source>
        <translation>Nur eines kann damit fortfahren.</translation>
    </message>
    <message>
        <source>Wait until it is done there, then try again.</source>
        <translation>Warten Sie, bis es dort fertig ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The service that issues this token is not running.</source>
        <translation>Der Dienst, der dieses Token ausstellt, läuft nicht.</translation>
    </message>
    <message>
        <source>Nothing is lost: the old token is unchanged.</source>
        <translation>Es ist nichts verloren: Das alte Token ist unverändert.</translation>
    </message>
    <message>
        <source>Start the sandbox in the Sandbox menu, then try again.</source>
        <translation>Starten Sie die Sandbox im Menü „Sandbox“ und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The service went away before it responded.</source>
        <translation>Der Dienst war weg, bevor er geantwortet hat.</translation>
    </message>
    <message>
        <source>It is not known whether the request was carried out.</source>
        <translation>Es ist nicht bekannt, ob die Anfrage ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Check that the service or the sandbox is running, then try again.</source>
        <translation>Prüfen Sie, ob der Dienst oder die Sandbox läuft, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The service already refuses the old token.</source>
        <translation>Der Dienst lehnt das alte Token bereits ab.</translation>
    </message>
    <message>
        <source>Going back to it would leave you without a token that works.</source>
        <translation>Mit der Rückkehr zu ihm hätten Sie kein Token mehr, das funktioniert.</translation>
    </message>
    <message>
        <source>Continue the rotation.</source>
        <translation>Setzen Sie die Rotation fort.</translation>
    </message>
    <message>
        <source>“%1” is already revoked.</source>
        <translation>„%1“ ist bereits widerrufen.</translation>
    </message>
    <message>
        <source>Make a new token instead.</source>
        <translation>Erstellen Sie stattdessen ein neues Token.</translation>
    </message>
</context>
<context>
    <name>patlas::RotationSteps</name>
    <message>
        <source>Steps of the rotation</source>
        <translation>Schritte der Rotation</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>patlas::Rotations</name>
    <message>
        <source>This token is no longer stored here.</source>
        <translation>Dieses Token ist hier nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is already being rotated.</source>
        <translation>„%1“ wird bereits rotiert.</translation>
    </message>
    <message>
        <source>The replacement has no name.</source>
        <translation>Das Ersatztoken hat keinen Namen.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>This environment already has a token named %1.</source>
        <translation>Diese Umgebung hat bereits ein Token namens %1.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>patlas::RunFolderDialog</name>
    <message>
        <source>&amp;Stop at the first failure</source>
        <translation>&amp;Beim ersten Fehlschlag anhalten</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>&amp;Failures only</source>
        <translation>Nur &amp;Fehlgeschlagene</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>%1 ausführen</translation>
    </message>
    <message>
        <source>Where it is sent</source>
        <translation>Wohin gesendet wird</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>Stand des Laufs</translation>
    </message>
    <message>
        <source>What is wrong with the data</source>
        <translation>Was mit den Daten nicht stimmt</translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s) hold edits that are not saved. What the files say is sent.</source>
        <translation>
            <numerusform>Eine geöffnete Anfrage enthält nicht gespeicherte Änderungen. Gesendet wird, was in den Dateien steht.</numerusform>
            <numerusform>%n geöffnete Anfragen enthalten nicht gespeicherte Änderungen. Gesendet wird, was in den Dateien steht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>First what others take values of</source>
        <translation>Zuerst, woraus andere Werte entnehmen</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Wie in der Liste</translation>
    </message>
    <message>
        <source>CSV or JSON: everything is sent once for each row, with its values as variables.</source>
        <translation>CSV oder JSON: Alles wird einmal pro Datensatz gesendet, mit dessen Werten als Variablen.</translation>
    </message>
    <message>
        <source>Without data</source>
        <translation>Ohne Daten</translation>
    </message>
    <message>
        <source>Run without data</source>
        <translation>Ohne Daten ausführen</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Choose the data of the run</source>
        <translation>Daten des Laufs auswählen</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.txt *.json)</source>
        <translation>Daten (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)…</source>
        <translation>
            <numerusform>%1: ein Datensatz…</numerusform>
            <numerusform>%1: %n Datensätze…</numerusform>
        </translation>
    </message>
    <message>
        <source>Data…</source>
        <translation>Daten…</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Gesendet an %1.</translation>
    </message>
    <message>
        <source>Sent to %1, as %2.</source>
        <translation>Gesendet an %1, als %2.</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>Erneut &amp;ausführen</translation>
    </message>
    <message>
        <source>&amp;Run again in %1</source>
        <translation>Erneut &amp;ausführen in %1</translation>
    </message>
    <message>
        <source>Reading the requests…</source>
        <translation>Anfragen werden gelesen…</translation>
    </message>
    <message>
        <source>Checking what can be sent…</source>
        <translation>Es wird geprüft, was gesendet werden kann…</translation>
    </message>
    <message>
        <source>There is no request in it.</source>
        <translation>Er enthält keine Anfrage.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s).</source>
        <translation>
            <numerusform>Eine Anfrage.</numerusform>
            <numerusform>%n Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 are sent in one run.</source>
        <translation>In einem Lauf werden höchstens %1 gesendet.</translation>
    </message>
    <message>
        <source>All of them can be sent.</source>
        <translation>Alle können gesendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them will not work: the list says why.</source>
        <translation>
            <numerusform>Eine davon wird nicht funktionieren: Die Liste sagt, warum.</numerusform>
            <numerusform>%n davon werden nicht funktionieren: Die Liste sagt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sent.</source>
        <translation>%1 von %2 gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n went well</source>
        <translation>
            <numerusform>eine gelungen</numerusform>
            <numerusform>%n gelungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>eine fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>eine nicht gesendet</numerusform>
            <numerusform>%n nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of %3 checks passed.</source>
        <translation>%1; %2 von %3 Prüfungen bestanden.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>JUnit XML, for CI (*.xml)</source>
        <translation>JUnit XML, für CI (*.xml)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Der Bericht wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The report could not be saved as %1. %2</source>
        <translation>Der Bericht konnte nicht als %1 gespeichert werden. %2</translation>
    </message>
</context>
<context>
    <name>patlas::RunModel</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1, Datensatz %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Sent, no checks</source>
        <translation>Gesendet, keine Prüfungen</translation>
    </message>
    <message numerus="yes">
        <source>Passed (%n check(s))</source>
        <translation>
            <numerusform>Bestanden (eine Prüfung)</numerusform>
            <numerusform>Bestanden (%n Prüfungen)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 checks passed</source>
        <translation>%1 von %2 Prüfungen bestanden</translation>
    </message>
    <message>
        <source>Will not be sent: %1</source>
        <translation>Wird nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Can be sent</source>
        <translation>Kann gesendet werden</translation>
    </message>
    <message>
        <source>Can be sent, but: %1</source>
        <translation>Kann gesendet werden, aber: %1</translation>
    </message>
    <message>
        <source>Will probably fail: %1</source>
        <translation>Wird wahrscheinlich fehlschlagen: %1</translation>
    </message>
    <message>
        <source>Will be refused: %1</source>
        <translation>Wird abgelehnt: %1</translation>
    </message>
    <message>
        <source>Cannot be sent: %1</source>
        <translation>Kann nicht gesendet werden: %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>patlas::RunPlan</name>
    <message>
        <source>The file switches it off (# @disabled).</source>
        <translation>Die Datei schaltet sie aus (# @disabled).</translation>
    </message>
    <message>
        <source>The file has more than %1 secrets.</source>
        <translation>Die Datei enthält mehr als %1 Secrets.</translation>
    </message>
    <message>
        <source>Patlas could not mask them all.</source>
        <translation>Patlas könnte sie nicht alle maskieren.</translation>
    </message>
    <message>
        <source>Divide the file, or leave the columns with secrets out.</source>
        <translation>Teilen Sie die Datei auf oder lassen Sie die Spalten mit Secrets weg.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is too large for a list of values.</source>
        <translation>Die Datei ist zu groß für eine Werteliste.</translation>
    </message>
</context>
<context>
    <name>patlas::RunVerb</name>
    <message>
        <source>Sends the requests of a folder and runs their checks</source>
        <translation>Sendet die Anfragen eines Ordners und führt ihre Prüfungen aus</translation>
    </message>
    <message>
        <source>All requests are checked before the first one is sent, and what cannot work is said. Ends with 7 where a check or a request failed.

With --parallel, several requests are on their way at once, those of all rows together. A request that takes a value from the response of another waits for that one; nothing else is waited for, such as a cookie that another one sets. Results stand in the same order as without it. What is on its way when --bail stops the run is cancelled, and counts as skipped.</source>
        <translation>Alle Anfragen werden geprüft, bevor die erste gesendet wird, und was nicht funktionieren kann, wird genannt. Endet mit 7, wenn eine Prüfung oder eine Anfrage fehlgeschlagen ist.

Mit --parallel sind mehrere Anfragen gleichzeitig unterwegs, die aller Datensätze zusammen. Eine Anfrage, die der Antwort einer anderen einen Wert entnimmt, wartet auf diese; sonst wird auf nichts gewartet, zum Beispiel nicht auf ein Cookie, das eine andere setzt. Die Ergebnisse stehen in derselben Reihenfolge wie ohne die Option. Was unterwegs ist, wenn --bail den Lauf anhält, wird abgebrochen und gilt als übersprungen.</translation>
    </message>
    <message>
        <source>A folder of .http files, or one file</source>
        <translation>Ein Ordner mit .http-Dateien oder eine einzelne Datei</translation>
    </message>
    <message>
        <source>An environment of Patlas, or of http-client.env.json; several are layers</source>
        <translation>Eine Umgebung von Patlas oder aus http-client.env.json; mehrere werden überlagert</translation>
    </message>
    <message>
        <source>Sends all once for each row of this CSV or JSON</source>
        <translation>Sendet alles einmal pro Datensatz dieser CSV- oder JSON-Datei</translation>
    </message>
    <message>
        <source>needs: a request after those that it takes values from; files: as they are named</source>
        <translation>needs: eine Anfrage nach denen, aus denen sie Werte entnimmt; files: nach Dateinamen</translation>
    </message>
    <message>
        <source>Writes the results as JUnit XML</source>
        <translation>Schreibt die Ergebnisse als JUnit XML</translation>
    </message>
    <message>
        <source>Writes the results as JSON, to standard output if no file is named</source>
        <translation>Schreibt die Ergebnisse als JSON, ohne Dateiangabe auf die Standardausgabe</translation>
    </message>
    <message>
        <source>So many requests are sent at once; without it, one</source>
        <translation>So viele Anfragen werden gleichzeitig gesendet; ohne Angabe eine</translation>
    </message>
    <message>
        <source>Stops at the first failure</source>
        <translation>Hält beim ersten Fehlschlag an</translation>
    </message>
    <message>
        <source>Name a folder or a file.</source>
        <translation>Geben Sie einen Ordner oder eine Datei an.</translation>
    </message>
    <message>
        <source>--parallel goes from 1 to %1.</source>
        <translation>--parallel liegt zwischen 1 und %1.</translation>
    </message>
    <message>
        <source>There are no requests in %1.</source>
        <translation>In %1 gibt es keine Anfragen.</translation>
    </message>
    <message>
        <source>These are %1 requests with all rows; more than %2 are not sent at once.</source>
        <translation>Mit allen Datensätzen sind das %1 Anfragen; mehr als %2 werden nicht auf einmal gesendet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FEHLGESCHLAGEN</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source> (row %1)</source>
        <translation> (Datensatz %1)</translation>
    </message>
    <message>
        <source>, %1 ms</source>
        <translation>, %1 ms</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s): %1 passed, %2 failed</source>
        <translation>
            <numerusform>Eine Anfrage: %1 bestanden, %2 fehlgeschlagen</numerusform>
            <numerusform>%n Anfragen: %1 bestanden, %2 fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::SandboxAuditVerb</name>
    <message>
        <source>Writes who did what in the sandbox, as JSON, newest first</source>
        <translation>Schreibt als JSON, wer was in der Sandbox getan hat, Neuestes zuerst</translation>
    </message>
    <message>
        <source>As JSON, which it is anyway</source>
        <translation>Als JSON, wie ohnehin immer</translation>
    </message>
</context>
<context>
    <name>patlas::SandboxFaultsVerb</name>
    <message>
        <source>Says or sets how the sandbox misbehaves</source>
        <translation>Zeigt oder bestimmt die Störungen der Sandbox</translation>
    </message>
    <message>
        <source>Without options, it says which faults are set. Those that are given take the place of all that were set before: what is not named is off. They are kept in the data of the sandbox, and so hold for the window, for sandbox start and for every command, until --none or sandbox reset ends them. What runs already follows within a second.</source>
        <translation>Ohne Optionen wird gezeigt, welche Störungen eingestellt sind. Angegebene treten an die Stelle aller bisherigen: Was nicht genannt wird, ist aus. Sie stehen in den Daten der Sandbox und gelten daher für das Fenster, für sandbox start und für jeden Befehl, bis --none oder sandbox reset sie beendet. Was schon läuft, folgt innerhalb einer Sekunde.</translation>
    </message>
    <message>
        <source>Ends all faults</source>
        <translation>Beendet alle Störungen</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Als JSON</translation>
    </message>
    <message>
        <source>--none ends all faults: name no others with it.</source>
        <translation>--none beendet alle Störungen: Nennen Sie keine weiteren dazu.</translation>
    </message>
    <message>
        <source>The sandbox has no faults set.</source>
        <translation>Für die Sandbox sind keine Störungen eingestellt.</translation>
    </message>
</context>
<context>
    <name>patlas::SandboxResetVerb</name>
    <message>
        <source>Makes the sandbox as it was at first</source>
        <translation>Setzt die Sandbox auf den Anfangszustand zurück</translation>
    </message>
    <message>
        <source>All that was changed in it is gone, and its tokens no longer work. Asks first, unless --yes says so.</source>
        <translation>Alle Änderungen darin gehen verloren, und ihre Tokens funktionieren nicht mehr. Fragt vorher, sofern nicht --yes angegeben ist.</translation>
    </message>
    <message>
        <source>Does not ask</source>
        <translation>Fragt nicht</translation>
    </message>
    <message>
        <source>Lose all that was changed in the sandbox, and its tokens?</source>
        <translation>Alle Änderungen in der Sandbox und ihre Tokens verlieren?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The sandbox is as it was at first.</source>
        <translation>Die Sandbox ist wieder im Anfangszustand.</translation>
    </message>
    <message>
        <source>Says as JSON what was done</source>
        <translation>Gibt als JSON aus, was getan wurde</translation>
    </message>
</context>
<context>
    <name>patlas::SandboxServer</name>
    <message>
        <source>The sandbox could not issue project tokens.</source>
        <translation>Die Sandbox konnte keine Projekttokens ausstellen.</translation>
    </message>
    <message>
        <source>The sandbox cannot listen on port %1.</source>
        <translation>Die Sandbox kann nicht auf Port %1 lauschen.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation>Wählen Sie einen anderen Port, oder 0 für einen beliebigen freien.</translation>
    </message>
    <message>
        <source>The sandbox is not running.</source>
        <translation>Die Sandbox läuft nicht.</translation>
    </message>
    <message>
        <source>Start it first.</source>
        <translation>Starten Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s first data is missing.</source>
        <translation>Die Anfangsdaten der Sandbox fehlen.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s first data is damaged.</source>
        <translation>Die Anfangsdaten der Sandbox sind beschädigt.</translation>
    </message>
    <message>
        <source>The sandbox cannot use its data directory.</source>
        <translation>Die Sandbox kann ihr Datenverzeichnis nicht verwenden.</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another directory.</source>
        <translation>Prüfen Sie die Berechtigungen oder wählen Sie ein anderes Verzeichnis.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Es ist %1.</translation>
    </message>
    <message>
        <source>Another program is still opening its data.</source>
        <translation>Ein anderes Programm öffnet noch ihre Daten.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Patlas.</source>
        <translation>Sie wurden von einer neueren Version von Patlas geschrieben.</translation>
    </message>
    <message>
        <source>The sandbox could not store its faults. Nothing was changed.</source>
        <translation>Die Sandbox konnte ihre Störungen nicht speichern. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>patlas::SandboxStartVerb</name>
    <message>
        <source>Runs the sandbox until Ctrl+C, for other programs</source>
        <translation>Lässt die Sandbox für andere Programme laufen, bis Strg+C</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; without it, any free one</source>
        <translation>Port auf 127.0.0.1; ohne Angabe ein beliebiger freier</translation>
    </message>
    <message>
        <source>Says address, users and projects as JSON, in one line</source>
        <translation>Gibt Adresse, Benutzer und Projekte als JSON in einer Zeile aus</translation>
    </message>
    <message>
        <source>A port goes from 0 to %1.</source>
        <translation>Ein Port liegt zwischen 0 und %1.</translation>
    </message>
    <message>
        <source>It has the same data as the sandbox of the window, and other commands find the same tokens in it. Its address is written when it is ready. Faults are for trying how a program copes with them: those that are given here are of this server alone, in place of those of sandbox faults.</source>
        <translation>Sie hat dieselben Daten wie die Sandbox des Fensters, und andere Befehle finden darin dieselben Token. Ihre Adresse wird ausgegeben, sobald sie bereit ist. Mit Störungen lässt sich ausprobieren, wie ein Programm mit ihnen zurechtkommt: Die hier angegebenen gelten nur für diesen Server, anstelle derer von sandbox faults.</translation>
    </message>
</context>
<context>
    <name>patlas::SaveBody</name>
    <message>
        <source>Save response</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The response could not be saved as %1. %2</source>
        <translation>Die Antwort konnte nicht als %1 gespeichert werden. %2</translation>
    </message>
</context>
<context>
    <name>patlas::SaveRequestDialog</name>
    <message>
        <source>Save request</source>
        <translation>Anfrage speichern</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>The title names the file.</source>
        <translation>Der Titel benennt die Datei.</translation>
    </message>
</context>
<context>
    <name>patlas::SavedConflicts</name>
    <message>
        <source>%1 (the file&apos;s version)</source>
        <translation>%1 (Fassung der Datei)</translation>
    </message>
    <message>
        <source>%1 (your version)</source>
        <translation>%1 (Ihre Fassung)</translation>
    </message>
    <message>
        <source>The file has changed meanwhile, so nothing was done.</source>
        <translation>Die Datei wurde inzwischen geändert; deshalb wurde nichts getan.</translation>
    </message>
</context>
<context>
    <name>patlas::SavedRequests</name>
    <message>
        <source>%1 holds no request.</source>
        <translation>%1 enthält keine Anfrage.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>In %1 gespeichert.</translation>
    </message>
    <message>
        <source>“%1” shows its file again: what was edited held a secret that is in no file.</source>
        <translation>„%1“ zeigt wieder die Datei: Die Bearbeitung enthielt ein Secret, das in keiner Datei steht.</translation>
    </message>
</context>
<context>
    <name>patlas::SchemaVerb</name>
    <message>
        <source>Writes the JSON Schema of what a verb writes as JSON</source>
        <translation>Schreibt das JSON Schema der JSON-Ausgabe eines Befehls</translation>
    </message>
    <message>
        <source>Draft 2020-12. Without a verb, those of all verbs, by name. The request that curl --print writes is curl-print.

Example: patlasctl schema tokens list</source>
        <translation>Draft 2020-12. Ohne Befehl die aller Befehle, nach Namen. Die Anfrage, die curl --print schreibt, heißt curl-print.

Beispiel: patlasctl schema tokens list</translation>
    </message>
    <message>
        <source>Such as tokens list</source>
        <translation>Zum Beispiel tokens list</translation>
    </message>
    <message>
        <source>The schemas are missing from this program.</source>
        <translation>Die Schemas fehlen in diesem Programm.</translation>
    </message>
    <message>
        <source>%1 writes no JSON. There are: %2.</source>
        <translation>%1 schreibt kein JSON. Es gibt: %2.</translation>
    </message>
</context>
<context>
    <name>patlas::SchemeVariables</name>
    <message>
        <source>the chosen credentials</source>
        <translation>die ausgewählten Zugangsdaten</translation>
    </message>
</context>
<context>
    <name>patlas::SchemeWording</name>
    <message>
        <source>in the header %1</source>
        <translation>im Header %1</translation>
    </message>
    <message>
        <source>in the query parameter %1</source>
        <translation>im Query-Parameter %1</translation>
    </message>
    <message>
        <source>in the cookie %1</source>
        <translation>im Cookie %1</translation>
    </message>
    <message>
        <source>sign-in in the browser</source>
        <translation>Anmeldung im Browser</translation>
    </message>
    <message>
        <source>client id and secret</source>
        <translation>Client-ID und -Secret</translation>
    </message>
    <message>
        <source>a code typed on another device</source>
        <translation>ein auf einem anderen Gerät eingegebener Code</translation>
    </message>
    <message>
        <source>implicit flow</source>
        <translation>Implicit Flow</translation>
    </message>
    <message>
        <source>user name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>An OAuth 2 token %1.</source>
        <translation>Ein OAuth-2-Token %1.</translation>
    </message>
    <message>
        <source>An OAuth 2 token %1, got by: %2.</source>
        <translation>Ein OAuth-2-Token %1, erhalten durch: %2.</translation>
    </message>
    <message>
        <source>A client certificate, which is set in the environment.</source>
        <translation>Ein Client-Zertifikat, das in der Umgebung festgelegt wird.</translation>
    </message>
    <message>
        <source>Patlas cannot fill this: operations that need it are marked.</source>
        <translation>Patlas kann das nicht ausfüllen: Operationen, die es benötigen, sind markiert.</translation>
    </message>
    <message>
        <source>A token %1.</source>
        <translation>Ein Token %1.</translation>
    </message>
    <message>
        <source>A key %1.</source>
        <translation>Ein Schlüssel %1.</translation>
    </message>
    <message>
        <source>User name and password (Basic).</source>
        <translation>Benutzername und Passwort (Basic).</translation>
    </message>
    <message>
        <source>User name and password (Digest; the password itself is not sent).</source>
        <translation>Benutzername und Passwort (Digest; das Passwort selbst wird nicht gesendet).</translation>
    </message>
    <message>
        <source>A key pair that signs each request (AWS Signature Version 4).</source>
        <translation>Ein Schlüsselpaar, das jede Anfrage signiert (AWS Signature Version 4).</translation>
    </message>
    <message>
        <source>An OpenID Connect token %1.</source>
        <translation>Ein OpenID-Connect-Token %1.</translation>
    </message>
    <message>
        <source>A credential %1.</source>
        <translation>Zugangsdaten %1.</translation>
    </message>
</context>
<context>
    <name>patlas::ScopeModel</name>
    <message>
        <source>documented</source>
        <translation>dokumentiert</translation>
    </message>
    <message>
        <source>needs %1; you are %2</source>
        <translation>benötigt %1; Sie sind %2</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>seen in a client</source>
        <translation>aus einem Client bekannt</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>You added this name by hand; what it allows is not known here.</source>
        <translation>Sie haben diesen Namen von Hand hinzugefügt; was er erlaubt, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The service&apos;s documentation names this scope.</source>
        <translation>Die Dokumentation des Dienstes nennt diesen Scope.</translation>
    </message>
    <message>
        <source>A public client uses this scope&apos;s name; the documentation does not list it.</source>
        <translation>Ein öffentlicher Client verwendet den Namen dieses Scopes; die Dokumentation führt ihn nicht auf.</translation>
    </message>
    <message>
        <source>This name is our proposal, made from the guide to roles. The service may call it something else.</source>
        <translation>Dieser Name ist unser Vorschlag, abgeleitet aus der Anleitung zu den Rollen. Der Dienst nennt ihn vielleicht anders.</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>Not on the list; what it allows is not known here</source>
        <translation>Nicht auf der Liste; was er erlaubt, ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>A scope&apos;s name has 3 to 64 small letters, digits and underscores and begins with a letter, such as can_edit_texts.</source>
        <translation>Der Name eines Scopes hat 3 bis 64 Kleinbuchstaben, Ziffern und Unterstriche und beginnt mit einem Buchstaben, zum Beispiel can_edit_texts.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>ticked scopes of a group</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Your role cannot use it: %1.</source>
        <translation>Mit Ihrer Rolle nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>Opens %1.</source>
        <translation>Macht zugänglich: %1.</translation>
    </message>
</context>
<context>
    <name>patlas::ScopePicker</name>
    <message>
        <source>Add scope…</source>
        <translation>Scope hinzufügen…</translation>
    </message>
    <message>
        <source>Presets…</source>
        <translation>Vorlagen…</translation>
    </message>
    <message>
        <source>Filter scopes</source>
        <translation>Scopes filtern</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Choose by operation…</source>
        <translation>Nach Operation auswählen…</translation>
    </message>
    <message>
        <source>For a scope that the service has but this list does not</source>
        <translation>Für einen Scope, den der Dienst hat, diese Liste aber nicht</translation>
    </message>
    <message>
        <source>Sets of scopes that you saved</source>
        <translation>Von Ihnen gespeicherte Scope-Mengen</translation>
    </message>
    <message>
        <source>Scope name</source>
        <translation>Name des Scopes</translation>
    </message>
    <message>
        <source>Name of the scope, as the service spells it</source>
        <translation>Name des Scopes, wie der Dienst ihn schreibt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>No scope here has “%1” in its name, sentence or operations.
If the service has it, add it by name.</source>
        <translation>Kein Scope hier hat „%1“ in Name, Satz oder Operationen.
Wenn der Dienst ihn hat, fügen Sie ihn über den Namen hinzu.</translation>
    </message>
</context>
<context>
    <name>patlas::ScopePresetRepository</name>
    <message>
        <source>The preset has no name.</source>
        <translation>Die Vorlage hat keinen Namen.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>There are no scopes to save.</source>
        <translation>Es gibt keine Scopes zu speichern.</translation>
    </message>
    <message>
        <source>Pick at least one scope.</source>
        <translation>Wählen Sie mindestens einen Scope.</translation>
    </message>
    <message>
        <source>There is no preset “%1”.</source>
        <translation>Es gibt keine Vorlage „%1“.</translation>
    </message>
    <message>
        <source>A preset named “%1” already exists.</source>
        <translation>Eine Vorlage namens „%1“ existiert bereits.</translation>
    </message>
    <message>
        <source>Pick another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>patlas::ScopeSummary</name>
    <message>
        <source>%1, %2</source>
        <comment>all but the last of several items</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>do %n more things</source>
        <translation>
            <numerusform>eine weitere Sache tun</numerusform>
            <numerusform>%n weitere Dinge tun</numerusform>
        </translation>
    </message>
    <message>
        <source>With this token somebody could %1.</source>
        <translation>Mit diesem Token könnte jemand Folgendes tun: %1.</translation>
    </message>
    <message>
        <source>delete anything</source>
        <translation>etwas löschen</translation>
    </message>
    <message>
        <source>They could not %1.</source>
        <translation>Nicht möglich wäre: %1.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>That is everything: anyone who finds this token can do all that you can, and what they delete cannot be restored.</source>
        <translation>Das ist alles: Wer dieses Token findet, kann alles, was Sie können, und was er löscht, lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>If it leaks, somebody could %1, and what is deleted may be gone for good.</source>
        <translation>Wenn es in falsche Hände gerät, könnte jemand Folgendes tun: %1. Was gelöscht wird, ist vielleicht endgültig verloren.</translation>
    </message>
    <message>
        <source>Your role may not %1, so that part has no effect as long as your role stays as it is.</source>
        <translation>Ihre Rolle erlaubt Folgendes nicht: %1. Dieser Teil bleibt wirkungslos, solange Ihre Rolle bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>What %1 allows is not known here.</source>
        <translation>Was %1 erlaubt, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scopes.</source>
        <translation>
            <numerusform>%1 von einem Scope.</numerusform>
            <numerusform>%1 von %n Scopes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick at least one: a token without scopes opens nothing.</source>
        <translation>Wählen Sie mindestens einen: Ein Token ohne Scopes macht nichts zugänglich.</translation>
    </message>
</context>
<context>
    <name>patlas::SearchBar</name>
    <message>
        <source>Search response</source>
        <translation>Antwort durchsuchen</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>%1 hits so far, %2 %</source>
        <translation>bisher %1 Treffer, %2 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 Treffer</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 Treffer</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1: next, %2: previous, Esc: stop</source>
        <translation>%1: nächster, %2: voriger, Esc: anhalten</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Shift+Return</source>
        <translation>Umschalt+Eingabe</translation>
    </message>
</context>
<context>
    <name>patlas::SecretClipboard</name>
    <message>
        <source>The clipboard is cleared.</source>
        <translation>Die Zwischenablage ist geleert.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n s.</source>
        <translation>
            <numerusform>Kopiert. Die Zwischenablage wird in %n s geleert.</numerusform>
            <numerusform>Kopiert. Die Zwischenablage wird in %n s geleert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::SecretField</name>
    <message>
        <source>&amp;Copy token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
</context>
<context>
    <name>patlas::SecretInText</name>
    <message>
        <source>Line %1, column %2 holds what looks like a secret (%3).</source>
        <translation>Zeile %1, Spalte %2 enthält etwas, das wie ein Secret aussieht (%3).</translation>
    </message>
    <message>
        <source>Line %1, column %2 holds a credential that you stored.</source>
        <translation>Zeile %1, Spalte %2 enthält von Ihnen gespeicherte Zugangsdaten.</translation>
    </message>
    <message>
        <source>Line %1, column %2 holds the stored credential “%3”.</source>
        <translation>Zeile %1, Spalte %2 enthält die gespeicherten Zugangsdaten „%3“.</translation>
    </message>
</context>
<context>
    <name>patlas::SecretStore</name>
    <message>
        <source>The store returned a different secret.</source>
        <translation>Die Aufbewahrung hat ein anderes Secret geliefert.</translation>
    </message>
    <message>
        <source>The token stays where it was.</source>
        <translation>Das Token bleibt, wo es war.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another program is moving this token&apos;s secret.</source>
        <translation>Ein anderes Programm verschiebt gerade das Secret dieses Tokens.</translation>
    </message>
    <message>
        <source>There is no secret to store.</source>
        <translation>Es gibt kein Secret zu speichern.</translation>
    </message>
    <message>
        <source>Paste or generate the token again.</source>
        <translation>Fügen Sie das Token erneut ein, oder erzeugen Sie es neu.</translation>
    </message>
    <message>
        <source>The secret contains a line break or another control character.</source>
        <translation>Das Secret enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>Tokens never contain one, and it damages some keychains.</source>
        <translation>Tokens enthalten so etwas nie, und manche Schlüsselbunde nehmen davon Schaden.</translation>
    </message>
    <message>
        <source>Copy the token again, without the text around it.</source>
        <translation>Kopieren Sie das Token erneut, ohne den Text darum herum.</translation>
    </message>
    <message>
        <source>A store that this version of Patlas does not have.</source>
        <translation>Eine Aufbewahrung, die diese Version von Patlas nicht hat.</translation>
    </message>
    <message>
        <source>In “%1”, a store that this version of Patlas does not have</source>
        <translation>In „%1“, einer Aufbewahrung, die diese Version von Patlas nicht hat</translation>
    </message>
    <message>
        <source>There is no secret store named “%1”.</source>
        <translation>Es gibt keine Aufbewahrung für Secrets namens „%1“.</translation>
    </message>
    <message>
        <source>Another version of Patlas may have used it.</source>
        <translation>Eine andere Version von Patlas hat sie vielleicht verwendet.</translation>
    </message>
    <message>
        <source>Use that version to move its secrets, or add the token again.</source>
        <translation>Verschieben Sie die Secrets mit jener Version oder fügen Sie das Token erneut hinzu.</translation>
    </message>
</context>
<context>
    <name>patlas::SecretsPage</name>
    <message>
        <source>Seconds until the clipboard is cleared</source>
        <translation>Sekunden bis zum Leeren der Zwischenablage</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Vault, when it was not used</source>
        <translation>&amp;Tresor, wenn nicht verwendet</translation>
    </message>
    <message>
        <source>Clear the cli&amp;pboard after</source>
        <translation>Z&amp;wischenablage leeren nach</translation>
    </message>
    <message>
        <source>A secret that you copy is cleared then, and when Patlas quits, unless you copied something else meanwhile.</source>
        <translation>Ein kopiertes Secret wird dann und beim Beenden von Patlas gelöscht, sofern Sie inzwischen nichts anderes kopiert haben.</translation>
    </message>
    <message>
        <source>New tokens expire</source>
        <translation>Neue Token laufen ab</translation>
    </message>
    <message>
        <source>&amp;New tokens expire</source>
        <translation>&amp;Neue Token laufen ab</translation>
    </message>
    <message>
        <source>Each new token starts with this lifetime; you can choose another.</source>
        <translation>Jedes neue Token beginnt mit dieser Gültigkeit; Sie können eine andere wählen.</translation>
    </message>
</context>
<context>
    <name>patlas::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>patlas::SendWarning</name>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This cannot be sent: %1</source>
        <translation>Das kann nicht gesendet werden: %1</translation>
    </message>
    <message>
        <source>This will be refused: %1</source>
        <translation>Das wird abgelehnt: %1</translation>
    </message>
    <message>
        <source>Look at this first: %1</source>
        <translation>Sehen Sie sich zuerst das an: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>patlas::ServerChoice</name>
    <message>
        <source>%1 – %2</source>
        <comment>API – server</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Each checked server becomes an environment. The description does not say every address in full: double-click to complete it.</source>
        <translation>Jeder angekreuzte Server wird zu einer Umgebung. Die Beschreibung gibt nicht jede Adresse vollständig an: Doppelklicken Sie, um sie zu ergänzen.</translation>
    </message>
    <message>
        <source>Each checked server becomes an environment. Names and addresses can be changed with a double click.</source>
        <translation>Jeder angekreuzte Server wird zu einer Umgebung. Namen und Adressen lassen sich mit einem Doppelklick ändern.</translation>
    </message>
    <message>
        <source>Server variable %1</source>
        <translation>Servervariable %1</translation>
    </message>
    <message>
        <source>Check at least one server: requests need an address to go to.</source>
        <translation>Kreuzen Sie mindestens einen Server an: Anfragen brauchen eine Adresse, an die sie gehen.</translation>
    </message>
    <message>
        <source>Enter a name for each environment.</source>
        <translation>Geben Sie für jede Umgebung einen Namen ein.</translation>
    </message>
    <message>
        <source>Complete the address of %1: it must begin with https://.</source>
        <translation>Ergänzen Sie die Adresse von %1: Sie muss mit https:// beginnen.</translation>
    </message>
</context>
<context>
    <name>patlas::SessionStore</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Diese Sitzung</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzungsspeicher</translation>
    </message>
    <message>
        <source>In memory, gone when Patlas quits.</source>
        <translation>Im Arbeitsspeicher, nach dem Beenden von Patlas verloren.</translation>
    </message>
    <message>
        <source>In memory, until Patlas quits</source>
        <translation>Im Arbeitsspeicher, bis Patlas beendet wird</translation>
    </message>
    <message>
        <source>Secrets: in memory</source>
        <translation>Secrets: im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>They are gone when Patlas quits.</source>
        <translation>Nach dem Beenden von Patlas sind sie verloren.</translation>
    </message>
    <message>
        <source>The token&apos;s secret is gone.</source>
        <translation>Das Secret des Tokens ist verloren.</translation>
    </message>
    <message>
        <source>It was kept only for a session of Patlas that has ended.</source>
        <translation>Es wurde nur für eine Sitzung von Patlas aufbewahrt, die beendet ist.</translation>
    </message>
    <message>
        <source>Add the token again, or make a new one.</source>
        <translation>Fügen Sie das Token erneut hinzu, oder erstellen Sie ein neues.</translation>
    </message>
</context>
<context>
    <name>patlas::ShortcutModel</name>
    <message>
        <source>These keys stay.</source>
        <translation>Diese Tasten bleiben.</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>patlas::Shortcuts</name>
    <message>
        <source>Explorer</source>
        <translation>Explorer</translation>
    </message>
</context>
<context>
    <name>patlas::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>patlas::ShortcutsPane</name>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>&amp;Standardtasten</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>Tastenkürzel filtern</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Tasten drücken</translation>
    </message>
    <message>
        <source>Why these keys are not taken</source>
        <translation>Warum diese Tasten nicht übernommen werden</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Keys of “%1”</source>
        <translation>&amp;Tasten von „%1“</translation>
    </message>
    <message>
        <source>Fields and lists have these keys too, so they stay.</source>
        <translation>Auch Felder und Listen verwenden diese Tasten; daher bleiben sie.</translation>
    </message>
    <message>
        <source>&amp;Take %1 from “%2”</source>
        <translation>%1 von „%2“ über&amp;nehmen</translation>
    </message>
    <message>
        <source>%1 is used by “%2”. Press other keys, or take them from it.</source>
        <translation>%1 wird von „%2“ verwendet. Drücken Sie andere Tasten oder übernehmen Sie diese.</translation>
    </message>
</context>
<context>
    <name>patlas::SideBySideModel</name>
    <message>
        <source>no line</source>
        <translation>keine Zeile</translation>
    </message>
    <message>
        <source>different: %1</source>
        <translation>unterschiedlich: %1</translation>
    </message>
</context>
<context>
    <name>patlas::SignIn</name>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Der Browser konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Signing in happens on a page of the service, which Patlas does not see into.</source>
        <translation>Die Anmeldung geschieht auf einer Seite des Dienstes, in die Patlas nicht hineinsieht.</translation>
    </message>
    <message>
        <source>Set a browser in the settings of your desktop, or sign in with a code on another device.</source>
        <translation>Legen Sie in den Einstellungen Ihres Desktops einen Browser fest oder melden Sie sich mit einem Code auf einem anderen Gerät an.</translation>
    </message>
    <message>
        <source>The browser came back from another service.</source>
        <translation>Der Browser kam von einem anderen Dienst zurück.</translation>
    </message>
    <message>
        <source>The service says that it names itself in its answer, and this one does not.</source>
        <translation>Der Dienst gibt an, dass er sich in seiner Antwort nennt; diese tut es nicht.</translation>
    </message>
    <message>
        <source>It says that it is %1 and not %2.</source>
        <translation>Er gibt sich als %1 aus und nicht als %2.</translation>
    </message>
    <message>
        <source>Nothing was sent to either. Check the addresses, and do not sign in there again before you know why.</source>
        <translation>An keinen von beiden wurde etwas gesendet. Prüfen Sie die Adressen und melden Sie sich dort nicht wieder an, bevor Sie den Grund kennen.</translation>
    </message>
</context>
<context>
    <name>patlas::SignInDialog</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>Anme&amp;lden</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>The token is kept in your keychain or vault, and renewed by Patlas if the service allows it.</source>
        <translation>Das Token wird in Ihrem Schlüsselbund oder Tresor aufbewahrt und von Patlas erneuert, wenn der Dienst es erlaubt.</translation>
    </message>
    <message>
        <source>No browser could be opened. Choose another way to sign in, or set a browser in your desktop&apos;s settings.</source>
        <translation>Es konnte kein Browser geöffnet werden. Wählen Sie eine andere Art der Anmeldung oder legen Sie in den Einstellungen Ihres Desktops einen Browser fest.</translation>
    </message>
    <message>
        <source>This environment already has a token with this name. Pick another one.</source>
        <translation>Diese Umgebung hat bereits ein Token dieses Namens. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt…</translation>
    </message>
    <message>
        <source>Waiting for your browser: sign in there, and allow the access…</source>
        <translation>Warten auf Ihren Browser: Melden Sie sich dort an und erlauben Sie den Zugriff…</translation>
    </message>
    <message>
        <source>Getting the token…</source>
        <translation>Das Token wird abgerufen…</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>Das Token wird gespeichert…</translation>
    </message>
    <message>
        <source>You are signed in, and the token is not stored yet.</source>
        <translation>Sie sind angemeldet; das Token ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>patlas::SignInForm</name>
    <message>
        <source>In the browser</source>
        <translation>Im Browser</translation>
    </message>
    <message>
        <source>With a code on another device</source>
        <translation>Mit einem Code auf einem anderen Gerät</translation>
    </message>
    <message>
        <source>As the client itself, without a user</source>
        <translation>Als der Client selbst, ohne Benutzer</translation>
    </message>
    <message>
        <source>With user name and password</source>
        <translation>Mit Benutzername und Passwort</translation>
    </message>
    <message>
        <source>The service&apos;s page opens in your browser. Patlas sees neither your password nor the page.</source>
        <translation>Die Seite des Dienstes öffnet sich in Ihrem Browser. Patlas sieht weder Ihr Passwort noch die Seite.</translation>
    </message>
    <message>
        <source>Patlas shows a code, which you enter on the service&apos;s page, on this or another device.</source>
        <translation>Patlas zeigt einen Code, den Sie auf der Seite des Dienstes eingeben, auf diesem oder einem anderen Gerät.</translation>
    </message>
    <message>
        <source>The token stands for the client and not for a person. It needs the client secret.</source>
        <translation>Das Token steht für den Client und nicht für eine Person. Es benötigt das Client-Secret.</translation>
    </message>
    <message>
        <source>Patlas sends your password to the service. Whoever sees it there or here can do everything that you can. Prefer any other way; the password is not kept.</source>
        <translation>Patlas sendet Ihr Passwort an den Dienst. Wer es dort oder hier sieht, kann alles, was Sie können. Wählen Sie möglichst eine andere Art; das Passwort wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>All of it happens at %1.</source>
        <translation>Alles geschieht bei %1.</translation>
    </message>
    <message>
        <source>You sign in at %1; the token comes from %2.</source>
        <translation>Sie melden sich bei %1 an; das Token kommt von %2.</translation>
    </message>
    <message>
        <source>Let Patlas &amp;see the password</source>
        <translation>Patlas darf das Pass&amp;wort sehen</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>About this way</source>
        <translation>Zu dieser Art</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Tokenname</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Leave empty if there is none</source>
        <translation>Leer lassen, wenn es keines gibt</translation>
    </message>
    <message>
        <source>How the secret is sent</source>
        <translation>Übermittlung des Secrets</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>In a header (usual)</source>
        <translation>In einem Header (üblich)</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Im Formular</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Way to sign in</source>
        <translation>&amp;Art der Anmeldung</translation>
    </message>
    <message>
        <source>Token &amp;name</source>
        <translation>Token&amp;name</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>Client-S&amp;ecret</translation>
    </message>
    <message>
        <source>&amp;How the secret is sent</source>
        <translation>Ü&amp;bermittlung des Secrets</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Ben&amp;utzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <translation>&amp;Scopes</translation>
    </message>
    <message>
        <source>Give the token a name.</source>
        <translation>Geben Sie dem Token einen Namen.</translation>
    </message>
    <message>
        <source>Enter the client id. You get one where the service registers applications.</source>
        <translation>Geben Sie die Client-ID ein. Sie erhalten eine dort, wo der Dienst Anwendungen registriert.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Geben Sie das Client-Secret ein.</translation>
    </message>
    <message>
        <source>Enter user name and password.</source>
        <translation>Geben Sie Benutzername und Passwort ein.</translation>
    </message>
    <message>
        <source>Allow that Patlas sees the password, or choose another way.</source>
        <translation>Erlauben Sie, dass Patlas das Passwort sieht, oder wählen Sie eine andere Art.</translation>
    </message>
</context>
<context>
    <name>patlas::SignInProgress</name>
    <message>
        <source>&amp;Copy code</source>
        <translation>Code &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>Seite ö&amp;ffnen</translation>
    </message>
    <message>
        <source>What is waited for</source>
        <translation>Worauf gewartet wird</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>Einzugebender Code</translation>
    </message>
    <message>
        <source>Where to enter it</source>
        <translation>Wo er einzugeben ist</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>The code was copied.</source>
        <translation>Der Code wurde kopiert.</translation>
    </message>
    <message>
        <source>Enter it at %1. It holds until %2.</source>
        <translation>Geben Sie ihn bei %1 ein. Er gilt bis %2.</translation>
    </message>
    <message>
        <source>Waiting until you have entered the code and allowed the access…</source>
        <translation>Warten, bis Sie den Code eingegeben und den Zugriff erlaubt haben…</translation>
    </message>
</context>
<context>
    <name>patlas::StagedFiles</name>
    <message>
        <source>This folder is in no repository of git.</source>
        <translation>Dieser Ordner liegt in keinem Git-Repository.</translation>
    </message>
    <message>
        <source>%1 cannot be read from the repository.</source>
        <translation>%1 kann nicht aus dem Repository gelesen werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>patlas::StaticSvg</name>
    <message>
        <source>This drawing is too large to be shown.</source>
        <translation>Diese Zeichnung ist zu groß, um angezeigt zu werden.</translation>
    </message>
    <message>
        <source>The Text tab shows it as it is written.</source>
        <translation>Die Registerkarte „Text“ zeigt ihren Quelltext.</translation>
    </message>
    <message>
        <source>This is no SVG drawing.</source>
        <translation>Das ist keine SVG-Zeichnung.</translation>
    </message>
    <message>
        <source>This drawing is no valid XML.</source>
        <translation>Diese Zeichnung ist kein gültiges XML.</translation>
    </message>
</context>
<context>
    <name>patlas::StatusBadge</name>
    <message>
        <source>Response status</source>
        <translation>Status der Antwort</translation>
    </message>
</context>
<context>
    <name>patlas::StatusPanel</name>
    <message>
        <source>Sandbox status</source>
        <translation>Status der Sandbox</translation>
    </message>
    <message>
        <source>Keychain status</source>
        <translation>Status des Schlüsselbunds</translation>
    </message>
    <message>
        <source>Tokens about to expire</source>
        <translation>Bald ablaufende Tokens</translation>
    </message>
    <message>
        <source>Sandbox stopped</source>
        <translation>Sandbox gestoppt</translation>
    </message>
    <message>
        <source>Sandbox is starting…</source>
        <translation>Sandbox wird gestartet…</translation>
    </message>
    <message>
        <source>Sandbox on %1:%2</source>
        <translation>Sandbox auf %1:%2</translation>
    </message>
    <message>
        <source>%1, simulating faults</source>
        <translation>%1, simuliert Störungen</translation>
    </message>
    <message>
        <source>Sandbox failed: %1</source>
        <translation>Sandbox fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>%1: waiting for its response…</source>
        <translation>%1: Warten auf Antwort…</translation>
    </message>
    <message>
        <source>It may be asking for its password: look for its window.</source>
        <translation>Vielleicht fragt er nach seinem Passwort: Suchen Sie sein Fenster.</translation>
    </message>
    <message numerus="yes">
        <source>1 token expires in %n day(s)</source>
        <translation>
            <numerusform>1 Token läuft in einem Tag ab</numerusform>
            <numerusform>1 Token läuft in %n Tagen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens expire soon, the first in %n day(s)</source>
        <translation>
            <numerusform>%1 Tokens laufen bald ab, das erste in einem Tag</numerusform>
            <numerusform>%1 Tokens laufen bald ab, das erste in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>It misbehaves on purpose, as set here or by patlasctl sandbox faults. Sandbox &gt; Faults… says how, and ends it.</source>
        <translation>Sie ist absichtlich gestört, wie hier oder mit patlasctl sandbox faults eingestellt. Sandbox &gt; Störungen… zeigt, wie, und beendet es.</translation>
    </message>
</context>
<context>
    <name>patlas::StickyRows</name>
    <message>
        <source>Keys of the rows above</source>
        <translation>Schlüssel der Zeilen darüber</translation>
    </message>
</context>
<context>
    <name>patlas::StoreActions</name>
    <message>
        <source>Your last action needs a secret that is in the vault.</source>
        <translation>Ihre letzte Aktion benötigt ein Secret aus dem Tresor.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Der Tresor ist gesperrt.</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Everything in the vault is encrypted again. A copy of the file made earlier still opens with the old passphrase.</source>
        <translation>Alles im Tresor wird neu verschlüsselt. Eine frühere Kopie der Datei lässt sich weiterhin mit der alten Passphrase öffnen.</translation>
    </message>
    <message>
        <source>The vault&apos;s passphrase is changed.</source>
        <translation>Die Passphrase des Tresors ist geändert.</translation>
    </message>
    <message>
        <source>An encrypted file keeps your tokens if there is no keychain. It opens with a passphrase that you choose now.</source>
        <translation>Eine verschlüsselte Datei bewahrt Ihre Tokens auf, wenn es keinen Schlüsselbund gibt. Sie lässt sich mit einer Passphrase öffnen, die Sie jetzt wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n moved.</source>
        <translation>
            <numerusform>Eines verschoben.</numerusform>
            <numerusform>%n verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed where they were.</source>
        <translation>
            <numerusform>Eines blieb, wo es war.</numerusform>
            <numerusform>%n blieben, wo sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a token again.</source>
        <translation>„%1“ ist wieder ein Token.</translation>
    </message>
    <message>
        <source>Delete a secret</source>
        <translation>Secret löschen</translation>
    </message>
    <message>
        <source>Delete this secret?</source>
        <translation>Dieses Secret löschen?</translation>
    </message>
    <message>
        <source>It cannot be recovered. If another Patlas installation of yours stored it, that one loses its token.</source>
        <translation>Es lässt sich nicht wiederherstellen. Wenn eine andere Patlas-Installation von Ihnen es gespeichert hat, verliert diese ihr Token.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The secret is deleted.</source>
        <translation>Das Secret ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>patlas::StoreErrorPanel</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use a vault…</source>
        <translation>Tresor verwenden…</translation>
    </message>
    <message>
        <source>Keep for this session only</source>
        <translation>Nur für diese Sitzung aufbewahren</translation>
    </message>
    <message>
        <source>Keeping failed</source>
        <translation>Aufbewahren fehlgeschlagen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>An encrypted file under a passphrase that you choose</source>
        <translation>Eine verschlüsselte Datei mit einer Passphrase, die Sie wählen</translation>
    </message>
    <message>
        <source>In memory until Patlas quits; nothing is written to a file</source>
        <translation>Im Arbeitsspeicher bis zum Beenden von Patlas; nichts wird in eine Datei geschrieben</translation>
    </message>
</context>
<context>
    <name>patlas::StoredApiName</name>
    <message>
        <source>There is no API %1.</source>
        <translation>Es gibt keine API %1.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>Several APIs are called %1.</source>
        <translation>Mehrere APIs heißen %1.</translation>
    </message>
    <message>
        <source>Give the id of one: %1.</source>
        <translation>Geben Sie die ID einer davon an: %1.</translation>
    </message>
</context>
<context>
    <name>patlas::StoredToken</name>
    <message>
        <source>There is no token %1.</source>
        <translation>Es gibt kein Token %1.</translation>
    </message>
    <message>
        <source>patlasctl tokens list shows those that there are.</source>
        <translation>patlasctl tokens list zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>Several tokens are called %1.</source>
        <translation>Mehrere Tokens heißen %1.</translation>
    </message>
    <message>
        <source>Say which environment with --env: %1.</source>
        <translation>Geben Sie mit --env die Umgebung an: %1.</translation>
    </message>
    <message>
        <source>Give its id instead, as tokens list --json has it.</source>
        <translation>Geben Sie stattdessen die ID an, wie tokens list --json sie ausgibt.</translation>
    </message>
</context>
<context>
    <name>patlas::Stores</name>
    <message>
        <source>Its secret is missing from the %1.</source>
        <translation>Das Secret fehlt im %1.</translation>
    </message>
    <message>
        <source>Its secret was kept in memory only and is gone.</source>
        <translation>Das Secret wurde nur im Arbeitsspeicher aufbewahrt und ist verloren.</translation>
    </message>
    <message>
        <source>%1 (missing from %2)</source>
        <translation>%1 (fehlt im %2)</translation>
    </message>
    <message>
        <source>%1 (secret missing)</source>
        <translation>%1 (Secret fehlt)</translation>
    </message>
    <message>
        <source>It is already in your %1.</source>
        <translation>Es ist bereits in Ihrem %1.</translation>
    </message>
    <message>
        <source>It is kept in memory and gone when Patlas quits.</source>
        <translation>Es wird im Arbeitsspeicher aufbewahrt und ist nach dem Beenden von Patlas verloren.</translation>
    </message>
    <message>
        <source>“%1” is in your %2.</source>
        <translation>„%1“ ist in Ihrem %2.</translation>
    </message>
    <message>
        <source>“%1” is kept until Patlas quits.</source>
        <translation>„%1“ wird bis zum Beenden von Patlas aufbewahrt.</translation>
    </message>
    <message>
        <source>It will be kept in your %1 and shown once.</source>
        <translation>Es wird in Ihrem %1 aufbewahrt und einmal angezeigt.</translation>
    </message>
    <message>
        <source>New secrets go to the %1.</source>
        <translation>Neue Secrets kommen in den %1.</translation>
    </message>
</context>
<context>
    <name>patlas::StoresDialog</name>
    <message>
        <source>No token is there.</source>
        <translation>Dort ist kein Token.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) there.</source>
        <translation>
            <numerusform>Dort ist ein Token.</numerusform>
            <numerusform>Dort sind %n Tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>New secrets go here.</source>
        <translation>Neue Secrets kommen hierher.</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Aufbewahrung der Secrets</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was das Ergebnis war</translation>
    </message>
    <message>
        <source>Moving secrets</source>
        <translation>Secrets werden verschoben</translation>
    </message>
    <message>
        <source>%1 state</source>
        <translation>%1: Zustand</translation>
    </message>
    <message>
        <source>Move all to the %1</source>
        <translation>Alle in den %1 verschieben</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Keep these as well</source>
        <translation>Diese auch aufbewahren</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>Secrets without a token</source>
        <translation>Secrets ohne Token</translation>
    </message>
    <message>
        <source>Patlas stored them, but no token here refers to them: its database was lost, or they belong to another Patlas installation of yours. They stay until you decide.</source>
        <translation>Patlas hat sie gespeichert, aber kein Token hier verweist auf sie: Die Datenbank ging verloren, oder sie gehören zu einer anderen Patlas-Installation von Ihnen. Sie bleiben, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>Make a token of it…</source>
        <translation>Token daraus machen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>In the %1</source>
        <translation>Im %1</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, Eintrag %2</translation>
    </message>
    <message>
        <source>The %1 must be available and unlocked.</source>
        <translation>Der %1 muss verfügbar und entsperrt sein.</translation>
    </message>
    <message>
        <source>Make a vault and use it…</source>
        <translation>Tresor erstellen und verwenden…</translation>
    </message>
    <message>
        <source>Moving secrets: %1 of %2</source>
        <translation>Secrets werden verschoben: %1 von %2</translation>
    </message>
</context>
<context>
    <name>patlas::TakenPart</name>
    <message>
        <source>What is taken</source>
        <translation>Was übernommen wird</translation>
    </message>
    <message>
        <source>Pasted text with dots for what is taken</source>
        <translation>Eingefügter Text, mit Punkten für das Übernommene</translation>
    </message>
    <message numerus="yes">
        <source>A part of the text is taken, %n character(s) long. The dots stand for it:</source>
        <translation>
            <numerusform>Ein Teil des Textes wird übernommen, ein Zeichen lang. Dafür stehen die Punkte:</numerusform>
            <numerusform>Ein Teil des Textes wird übernommen, %n Zeichen lang. Dafür stehen die Punkte:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A part of the text is taken, %n character(s) long, which has the form “%1”. The dots stand for it:</source>
        <translation>
            <numerusform>Ein Teil des Textes wird übernommen, ein Zeichen lang, in der Form „%1“. Dafür stehen die Punkte:</numerusform>
            <numerusform>Ein Teil des Textes wird übernommen, %n Zeichen lang, in der Form „%1“. Dafür stehen die Punkte:</numerusform>
        </translation>
    </message>
    <message>
        <source>It is written in an encoded form and is decoded.</source>
        <translation>Er ist kodiert und wird dekodiert.</translation>
    </message>
    <message>
        <source>What of the text is the token? The dots stand for it.</source>
        <translation>Was im Text ist das Token? Dafür stehen die Punkte.</translation>
    </message>
    <message>
        <source>What of the text are user name and password? The dots stand for them.</source>
        <translation>Was im Text sind Benutzername und Passwort? Dafür stehen die Punkte.</translation>
    </message>
    <message numerus="yes">
        <source>The whole text as it is (%n character(s))</source>
        <translation>
            <numerusform>Der ganze Text, wie er ist (ein Zeichen)</numerusform>
            <numerusform>Der ganze Text, wie er ist (%n Zeichen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decoded: %1 (%n character(s))</source>
        <translation>
            <numerusform>Dekodiert: %1 (ein Zeichen)</numerusform>
            <numerusform>Dekodiert: %1 (%n Zeichen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n character(s))</source>
        <translation>
            <numerusform>%1 (ein Zeichen)</numerusform>
            <numerusform>%1 (%n Zeichen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Has the form “%1”</source>
        <translation>Hat die Form „%1“</translation>
    </message>
</context>
<context>
    <name>patlas::TextFileStore</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 was not saved.</source>
        <translation>Die Datei %1 wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>It is larger than 64 MiB, which files of requests may have.</source>
        <translation>Sie ist größer als 64 MiB; so groß dürfen Anfragedateien höchstens sein.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Es ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>There is a file or folder of that name, perhaps in other case.</source>
        <translation>Es gibt bereits eine Datei oder einen Ordner dieses Namens, vielleicht mit anderer Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Another program changed it meanwhile. Both texts are kept.</source>
        <translation>Ein anderes Programm hat sie inzwischen geändert. Beide Texte bleiben erhalten.</translation>
    </message>
    <message>
        <source>Compare them, then decide which one to keep.</source>
        <translation>Vergleichen Sie sie und entscheiden Sie dann, welchen Sie behalten.</translation>
    </message>
    <message>
        <source>Another program removed it meanwhile. Your text is kept.</source>
        <translation>Ein anderes Programm hat sie inzwischen entfernt. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>Save it as a new file, or close it.</source>
        <translation>Speichern Sie sie als neue Datei, oder schließen Sie sie.</translation>
    </message>
    <message>
        <source>Files are shared. Store it as a credential and put a variable in its place.</source>
        <translation>Dateien werden weitergegeben. Speichern Sie es als Zugangsdaten und setzen Sie an seine Stelle eine Variable.</translation>
    </message>
</context>
<context>
    <name>patlas::TextPane</name>
    <message>
        <source>Laid out</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Umbrechen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>One value per line. Off: the text as the service sent it.</source>
        <translation>Ein Wert pro Zeile. Aus: der Text, wie der Dienst ihn gesendet hat.</translation>
    </message>
</context>
<context>
    <name>patlas::TimingView</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Warten auf das Senden</translation>
    </message>
    <message>
        <source>Looking up the name</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindungsaufbau</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS-Handshake</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Waiting for a response</source>
        <translation>Warten auf Antwort</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Gesamt: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
</context>
<context>
    <name>patlas::TokenActions</name>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>It is %1, so it no longer opens anything.</source>
        <translation>Es ist %1 und macht daher nichts mehr zugänglich.</translation>
    </message>
    <message>
        <source>What it may do is not known here; in %1 it acts as the person who made it. Rotate it, and remove the old one from the file.</source>
        <translation>Was es darf, ist hier nicht bekannt; in %1 handelt es als die Person, die es erstellt hat. Rotieren Sie es und entfernen Sie das alte aus der Datei.</translation>
    </message>
    <message>
        <source>%1 It acts in %2 as %3. Rotate it, and remove the old one from the file; it remains in a git history.</source>
        <translation>%1 In %2 handelt es als %3. Rotieren Sie es und entfernen Sie das alte aus der Datei; in einer Git-Historie bleibt es bestehen.</translation>
    </message>
    <message>
        <source>the person who made it</source>
        <translation>die Person, die es erstellt hat</translation>
    </message>
    <message>
        <source>What it allows is not known here. Replace it where it was made.</source>
        <translation>Was es erlaubt, ist hier nicht bekannt. Ersetzen Sie es dort, wo es erstellt wurde.</translation>
    </message>
    <message>
        <source>It is of %1 in %2. %3</source>
        <translation>Es gehört zu %1 in %2. %3</translation>
    </message>
    <message>
        <source>Not one of yours</source>
        <translation>Keines von Ihren</translation>
    </message>
    <message>
        <source>has the form of a %1</source>
        <translation>hat die Form „%1“</translation>
    </message>
    <message>
        <source>Placeholder?</source>
        <translation>Platzhalter?</translation>
    </message>
    <message>
        <source>It has the form of a token, but seems to stand for one, as in documentation. If it is a real one after all, its owner has to revoke or replace it at the service.</source>
        <translation>Es hat die Form eines Tokens, scheint aber ein Platzhalter zu sein, wie in einer Dokumentation. Wenn es doch ein echtes ist, muss sein Inhaber es beim Dienst widerrufen oder ersetzen.</translation>
    </message>
    <message>
        <source>If it is real, anyone who reads it can use it. It is not stored here, so its owner has to revoke or replace it at the service.</source>
        <translation>Wenn es echt ist, kann jeder, der es liest, es verwenden. Es ist hier nicht gespeichert; sein Inhaber muss es beim Dienst widerrufen oder ersetzen.</translation>
    </message>
    <message>
        <source>It names its %1: %2.</source>
        <translation>Es enthält eine Angabe (%1): %2.</translation>
    </message>
    <message>
        <source>%1 is now in use.</source>
        <translation>%1 wird jetzt verwendet.</translation>
    </message>
    <message>
        <source>Secret not copied</source>
        <translation>Secret nicht kopiert</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotieren</translation>
    </message>
    <message>
        <source>Rotate %1?</source>
        <translation>%1 rotieren?</translation>
    </message>
    <message>
        <source>Each gets a replacement with the same scopes that lives for %1 days, saved requests use it, and the old one is revoked once the new one has been tried.</source>
        <translation>Jedes erhält ein Ersatztoken mit denselben Scopes, das %1 Tage gilt, gespeicherte Anfragen verwenden es, und das alte wird widerrufen, nachdem das neue ausprobiert wurde.</translation>
    </message>
    <message>
        <source>Rotate all</source>
        <translation>Alle rotieren</translation>
    </message>
    <message>
        <source>not rotated: its service makes tokens on its website, so rotate it on its own</source>
        <translation>nicht rotiert: Der Dienst erstellt Tokens auf seiner Website; rotieren Sie es einzeln</translation>
    </message>
    <message>
        <source>replaced by “%1”</source>
        <translation>ersetzt durch „%1“</translation>
    </message>
    <message>
        <source>stopped half way; a notice reminds you</source>
        <translation>auf halbem Weg unterbrochen; ein Hinweis erinnert Sie daran</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>removed environment</source>
        <translation>entfernte Umgebung</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Secret kopieren</translation>
    </message>
    <message>
        <source>Copy the secret of %1?</source>
        <translation>Secret von %1 kopieren?</translation>
    </message>
    <message numerus="yes">
        <source>Every program can read the clipboard while it is there. It is cleared in %n s and when Patlas quits.</source>
        <translation>
            <numerusform>Solange es in der Zwischenablage ist, kann jedes Programm sie lesen. Sie wird in %n s und beim Beenden von Patlas geleert.</numerusform>
            <numerusform>Solange es in der Zwischenablage ist, kann jedes Programm sie lesen. Sie wird in %n s und beim Beenden von Patlas geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1 is not revoked.</source>
        <translation>%1 ist nicht widerrufen.</translation>
    </message>
    <message>
        <source>The sandbox is not running, or does not know whose token this is.</source>
        <translation>Die Sandbox läuft nicht oder weiß nicht, wessen Token das ist.</translation>
    </message>
    <message>
        <source>Start it in the Sandbox menu, then try again.</source>
        <translation>Starten Sie sie im Menü „Sandbox“ und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Nothing to do: revoked already.</source>
        <translation>Nichts zu tun: bereits widerrufen.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>%1 widerrufen?</translation>
    </message>
    <message>
        <source>Anyone who uses it is refused from then on. This cannot be undone; a new token can be made at any time.</source>
        <translation>Wer es danach verwendet, wird abgelehnt. Das lässt sich nicht rückgängig machen; ein neues Token kann jederzeit erstellt werden.</translation>
    </message>
    <message>
        <source>no longer stored here</source>
        <translation>hier nicht mehr gespeichert</translation>
    </message>
    <message>
        <source>not revoked: the sandbox is not running</source>
        <translation>nicht widerrufen: Die Sandbox läuft nicht</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>no longer known to the service; marked as revoked</source>
        <translation>beim Dienst nicht mehr bekannt; als widerrufen markiert</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>Nicht widerrufen</translation>
    </message>
    <message>
        <source>Not known to the service</source>
        <translation>Beim Dienst nicht bekannt</translation>
    </message>
    <message>
        <source>The service has no such token as %1.</source>
        <translation>Der Dienst kennt kein Token wie %1.</translation>
    </message>
    <message>
        <source>It was revoked or deleted elsewhere, so it can no longer be used. Mark it as revoked here as well?</source>
        <translation>Es wurde anderswo widerrufen oder gelöscht und kann nicht mehr verwendet werden. Auch hier als widerrufen markieren?</translation>
    </message>
    <message>
        <source>Mark as revoked</source>
        <translation>Als widerrufen markieren</translation>
    </message>
    <message>
        <source>The sandbox is not running, or does not know whose token this is. Start it to revoke the token there; marking it here changes nothing in the sandbox.</source>
        <translation>Die Sandbox läuft nicht oder weiß nicht, wessen Token das ist. Starten Sie sie, um das Token dort zu widerrufen; die Markierung hier ändert in der Sandbox nichts.</translation>
    </message>
    <message>
        <source>Tokens of this service cannot be revoked over its API. On its website, open the menu with your name, then Personal Access Tokens, and delete it there. Then mark it as revoked here, so that it is no longer offered.</source>
        <translation>Tokens dieses Dienstes können nicht über die API widerrufen werden. Öffnen Sie auf der Website das Menü mit Ihrem Namen, dann „Personal Access Tokens“, und löschen Sie es dort. Markieren Sie es dann hier als widerrufen, damit es nicht mehr angeboten wird.</translation>
    </message>
    <message>
        <source>Patlas cannot revoke %1 itself.</source>
        <translation>Patlas kann %1 nicht selbst widerrufen.</translation>
    </message>
    <message>
        <source>Open dashboard</source>
        <translation>Dashboard öffnen</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1 ist widerrufen.</translation>
    </message>
    <message>
        <source>Not marked as revoked</source>
        <translation>Nicht als widerrufen markiert</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Von diesem Computer entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>%1 von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Its secret is deleted and cannot be shown again. The service still accepts it until it is revoked there.</source>
        <translation>Das Secret wird gelöscht und kann nicht wieder angezeigt werden. Der Dienst akzeptiert es weiter, bis es dort widerrufen wird.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>%1 is removed from this computer.</source>
        <translation>%1 ist von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>Nicht entfernt</translation>
    </message>
    <message>
        <source>Not forgotten</source>
        <translation>Nicht vergessen</translation>
    </message>
    <message>
        <source>The service accepts the token, and says nothing of its scopes.</source>
        <translation>Der Dienst akzeptiert das Token und sagt nichts über seine Scopes.</translation>
    </message>
    <message>
        <source>The scopes could not be saved</source>
        <translation>Die Scopes konnten nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The sandbox is not running.</source>
        <translation>Die Sandbox läuft nicht.</translation>
    </message>
    <message>
        <source>It makes the tokens of this environment.</source>
        <translation>Sie erstellt die Tokens dieser Umgebung.</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in that Patlas knows.</source>
        <translation>%1 bietet keine Art der Anmeldung an, die Patlas kennt.</translation>
    </message>
    <message>
        <source>“%1” is added.</source>
        <translation>„%1“ ist hinzugefügt.</translation>
    </message>
    <message>
        <source>“%1” is added, with what the service said of it.</source>
        <translation>„%1“ ist hinzugefügt, mit den Angaben des Dienstes.</translation>
    </message>
    <message>
        <source>“%1” is added. %2</source>
        <translation>„%1“ ist hinzugefügt. %2</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>patlas::TokenCheck</name>
    <message>
        <source>The service does not know this token.</source>
        <translation>Der Dienst kennt dieses Token nicht.</translation>
    </message>
    <message>
        <source>It may be revoked or expired, belong to another service, or be incomplete.</source>
        <translation>Vielleicht ist es widerrufen oder abgelaufen, gehört zu einem anderen Dienst oder ist unvollständig.</translation>
    </message>
    <message>
        <source>Copy it again from the dashboard, or make a new one.</source>
        <translation>Kopieren Sie es erneut aus dem Dashboard oder erstellen Sie ein neues.</translation>
    </message>
    <message>
        <source>The service could not check the token.</source>
        <translation>Der Dienst konnte das Token nicht prüfen.</translation>
    </message>
    <message>
        <source>It responded with status %1.</source>
        <translation>Er hat mit Status %1 geantwortet.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
</context>
<context>
    <name>patlas::TokenDetailsDialog</name>
    <message>
        <source>%1. The next success takes this back.</source>
        <translation>%1. Der nächste Erfolg hebt das auf.</translation>
    </message>
    <message>
        <source>%1, with the words “%2”. The next success takes this back.</source>
        <translation>%1, mit den Worten „%2“. Der nächste Erfolg hebt das auf.</translation>
    </message>
    <message>
        <source>Scopes and operations</source>
        <translation>Scopes und Operationen</translation>
    </message>
    <message>
        <source>%1 (needs another scope too)</source>
        <translation>%1 (benötigt noch einen anderen Scope)</translation>
    </message>
    <message>
        <source>No operation listed here asks for it</source>
        <translation>Keine hier aufgelistete Operation verlangt ihn</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Persönliches Zugriffstoken</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Acts as</source>
        <translation>Handelt als</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Added here</source>
        <translation>Hier hinzugefügt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last used from here</source>
        <translation>Zuletzt von hier verwendet</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Said by the service</source>
        <translation>Angaben des Dienstes</translation>
    </message>
    <message>
        <source>%1, in the response to %2</source>
        <translation>%1, in der Antwort auf %2</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Scopes not known.</source>
        <translation>Scopes nicht bekannt.</translation>
    </message>
    <message>
        <source>What this token may do was not stated when it was added.</source>
        <translation>Was dieses Token darf, wurde beim Hinzufügen nicht angegeben.</translation>
    </message>
    <message>
        <source>Edit scopes…</source>
        <translation>Scopes bearbeiten…</translation>
    </message>
    <message>
        <source>Forget what it said</source>
        <translation>Diese Mitteilung vergessen</translation>
    </message>
    <message>
        <source>Back to the scopes and the expiry that were noted before</source>
        <translation>Zurück zu den Scopes und dem Ablauf, die vorher vermerkt waren</translation>
    </message>
    <message>
        <source>Answer of the service</source>
        <translation>Antwort des Dienstes</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>Dienst fragen</translation>
    </message>
    <message>
        <source>Sends the token to the service that it is for, which says what it may do</source>
        <translation>Sendet das Token an den Dienst, für den es bestimmt ist; dieser sagt, was es darf</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt…</translation>
    </message>
</context>
<context>
    <name>patlas::TokenGetVerb</name>
    <message>
        <source>Prints the secret of a token</source>
        <translation>Gibt das Secret eines Tokens aus</translation>
    </message>
    <message>
        <source>The only verb that does. exec gives a secret to a program without showing it. Where the output is a terminal, a question comes first.</source>
        <translation>Der einzige Befehl, der das tut. exec übergibt einem Programm ein Secret, ohne es anzuzeigen. Wenn die Ausgabe ein Terminal ist, kommt vorher eine Frage.</translation>
    </message>
    <message>
        <source>Must be given: says that this is what you want</source>
        <translation>Muss angegeben werden: bestätigt, dass Sie das wollen</translation>
    </message>
    <message>
        <source>This prints a secret. Say --reveal if you want that.</source>
        <translation>Das gibt ein Secret aus. Geben Sie --reveal an, wenn Sie das wollen.</translation>
    </message>
    <message>
        <source>Show the secret of %1 on this terminal?</source>
        <translation>Secret von %1 auf diesem Terminal anzeigen?</translation>
    </message>
    <message>
        <source>Nothing was shown.</source>
        <translation>Es wurde nichts angezeigt.</translation>
    </message>
</context>
<context>
    <name>patlas::TokenIssuer</name>
    <message>
        <source>This service does not list tokens.</source>
        <translation>Dieser Dienst listet keine Tokens auf.</translation>
    </message>
</context>
<context>
    <name>patlas::TokenJson</name>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>läuft bald ab</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>secret is missing</source>
        <translation>Secret fehlt</translation>
    </message>
    <message>
        <source>%1, being rotated</source>
        <comment>status of a token</comment>
        <translation>%1, wird rotiert</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>patlas::TokenListModel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>first scopes, number of others</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>removed environment</source>
        <translation>entfernte Umgebung</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>patlas::TokenResponse</name>
    <message>
        <source>The service&apos;s response is not one that hands out a token.</source>
        <translation>Die Antwort des Dienstes ist keine, die ein Token ausgibt.</translation>
    </message>
    <message>
        <source>Check the token address.</source>
        <translation>Prüfen Sie die Tokenadresse.</translation>
    </message>
    <message>
        <source>It has status %1 and is not a JSON object.</source>
        <translation>Sie hat Status %1 und ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>It has status %1 and says no reason.</source>
        <translation>Sie hat Status %1 und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>There is no token in it.</source>
        <translation>Sie enthält kein Token.</translation>
    </message>
    <message>
        <source>The token in it has characters that cannot be sent in a header.</source>
        <translation>Das Token darin enthält Zeichen, die in einem Header nicht gesendet werden können.</translation>
    </message>
    <message>
        <source>Its token is of the type %1, which Patlas cannot use.</source>
        <translation>Das Token darin ist vom Typ %1, den Patlas nicht verwenden kann.</translation>
    </message>
</context>
<context>
    <name>patlas::TokenRotation</name>
    <message>
        <source>The replacement “%1” is no longer stored here.</source>
        <translation>Das Ersatztoken „%1“ ist hier nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>The old token is unchanged.</source>
        <translation>Das alte Token ist unverändert.</translation>
    </message>
    <message>
        <source>Undo the rotation, then start it again.</source>
        <translation>Machen Sie die Rotation rückgängig und beginnen Sie sie dann neu.</translation>
    </message>
    <message>
        <source>The service still accepts the old token.</source>
        <translation>Der Dienst akzeptiert das alte Token noch.</translation>
    </message>
    <message>
        <source>It was not deleted there, or the service takes a while to notice.</source>
        <translation>Es wurde dort nicht gelöscht, oder der Dienst braucht eine Weile, um es zu merken.</translation>
    </message>
    <message>
        <source>Check the list of tokens on the website, then try again.</source>
        <translation>Prüfen Sie die Tokenliste auf der Website und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 (replaced)</source>
        <translation>%1 (ersetzt)</translation>
    </message>
</context>
<context>
    <name>patlas::TokenSelfCall</name>
    <message>
        <source>The service was not asked.</source>
        <translation>Der Dienst wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Patlas knows no call of it that describes such a token.</source>
        <translation>Patlas kennt keinen Aufruf des Dienstes, der ein solches Token beschreibt.</translation>
    </message>
    <message>
        <source>Tick the scopes that it was given by hand.</source>
        <translation>Kreuzen Sie die erteilten Scopes von Hand an.</translation>
    </message>
</context>
<context>
    <name>patlas::TokenVerb</name>
    <message>
        <source>Name or id of the token</source>
        <translation>Name oder ID des Tokens</translation>
    </message>
    <message>
        <source>Its environment, where the name is not enough</source>
        <translation>Seine Umgebung, wenn der Name nicht genügt</translation>
    </message>
    <message>
        <source>Says as JSON what was done</source>
        <translation>Gibt als JSON aus, was getan wurde</translation>
    </message>
</context>
<context>
    <name>patlas::TokenWork</name>
    <message>
        <source>The token cannot be tried.</source>
        <translation>Das Token kann nicht ausprobiert werden.</translation>
    </message>
    <message>
        <source>Its environment was removed, or the API document has not been read yet.</source>
        <translation>Seine Umgebung wurde entfernt, oder das API-Dokument ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>The environment was removed.</source>
        <translation>Die Umgebung wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>patlas::Tokens</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Missing from keychain</source>
        <translation>Fehlt im Schlüsselbund</translation>
    </message>
    <message>
        <source>renewed by Patlas</source>
        <translation>von Patlas erneuert</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>The service&apos;s own documentation describes this operation.</source>
        <translation>Die eigene Dokumentation des Dienstes beschreibt diese Operation.</translation>
    </message>
    <message>
        <source>A published client sends this; the available documentation does not describe it.</source>
        <translation>Ein veröffentlichter Client sendet das; die verfügbare Dokumentation beschreibt es nicht.</translation>
    </message>
    <message>
        <source>Nothing public confirms this path or its scopes: they are deduced. The real service may differ.</source>
        <translation>Keine öffentliche Quelle bestätigt diesen Pfad oder seine Scopes: Sie sind erschlossen. Der echte Dienst kann abweichen.</translation>
    </message>
</context>
<context>
    <name>patlas::TokensAddVerb</name>
    <message>
        <source>Stores a token that was made elsewhere</source>
        <translation>Speichert ein anderswo erstelltes Token</translation>
    </message>
    <message>
        <source>The secret is asked for at the terminal, or read from standard input with --stdin; it is never an argument. It goes to the keychain, or to the vault where that was chosen.</source>
        <translation>Das Secret wird am Terminal abgefragt oder mit --stdin von der Standardeingabe gelesen; es ist nie ein Argument. Es kommt in den Schlüsselbund, oder in den Tresor, wenn dieser gewählt wurde.</translation>
    </message>
    <message>
        <source>What it is to be called</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>The environment that it is for</source>
        <translation>Die Umgebung, für die es bestimmt ist</translation>
    </message>
    <message>
        <source>What it is for: a scheme or credential of the description, such as projectToken</source>
        <translation>Wofür es ist: ein Schema oder Zugangsdaten aus der Beschreibung, zum Beispiel projectToken</translation>
    </message>
    <message>
        <source>A scope that it has; several may be given</source>
        <translation>Ein Scope, den es hat; mehrfach möglich</translation>
    </message>
    <message>
        <source>The last day on which it works, or never</source>
        <translation>Der letzte Tag, an dem es funktioniert, oder never</translation>
    </message>
    <message>
        <source>Reads the secret from standard input</source>
        <translation>Liest das Secret von der Standardeingabe</translation>
    </message>
    <message>
        <source>Although it has the form of another credential</source>
        <translation>Obwohl es die Form anderer Zugangsdaten hat</translation>
    </message>
    <message>
        <source>Secret of %1 (not shown): </source>
        <translation>Secret von %1 (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>No secret was given.</source>
        <translation>Es wurde kein Secret angegeben.</translation>
    </message>
    <message>
        <source>Where there is no terminal, --stdin reads it from standard input.</source>
        <translation>Wenn es kein Terminal gibt, liest --stdin es von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Say what it is for with --scheme: %1.</source>
        <translation>Geben Sie mit --scheme an, wofür es ist: %1.</translation>
    </message>
    <message>
        <source>The API has no scheme %1. There are: %2.</source>
        <translation>Die API hat kein Schema %1. Es gibt: %2.</translation>
    </message>
    <message>
        <source>%1 is not a date such as 2027-01-31.</source>
        <translation>%1 ist kein Datum wie 2027-01-31.</translation>
    </message>
    <message>
        <source>It has characters that cannot be sent in a header.</source>
        <translation>Es enthält Zeichen, die in einem Header nicht gesendet werden können.</translation>
    </message>
    <message>
        <source>It has the form of another credential of this API. --anyway stores it.</source>
        <translation>Es hat die Form anderer Zugangsdaten dieser API. Mit --anyway wird es gespeichert.</translation>
    </message>
    <message>
        <source>It is stored already, as %1.</source>
        <translation>Es ist bereits gespeichert, als %1.</translation>
    </message>
    <message>
        <source>%1 is stored in the %2.</source>
        <translation>%1 ist im %2 gespeichert.</translation>
    </message>
    <message>
        <source>Says what was stored as JSON, without the secret</source>
        <translation>Gibt als JSON aus, was gespeichert wurde, ohne das Secret</translation>
    </message>
</context>
<context>
    <name>patlas::TokensCreateVerb</name>
    <message>
        <source>Creates a token with exactly these scopes, and stores it</source>
        <translation>Erstellt ein Token mit genau diesen Scopes und speichert es</translation>
    </message>
    <message>
        <source>Where the service issues tokens over an API, as the sandbox does, it is issued there. Elsewhere this says where a person makes it and with which scopes, asks for the secret and stores it.

Example: patlasctl tokens create CI --env Sandbox --for tags.create --for tags.list --days 30</source>
        <translation>Wo der Dienst Tokens über eine API ausstellt, wie die Sandbox, wird es dort ausgestellt. Andernfalls sagt der Befehl, wo man es erstellt und mit welchen Scopes, fragt nach dem Secret und speichert es.

Beispiel: patlasctl tokens create CI --env Sandbox --for tags.create --for tags.list --days 30</translation>
    </message>
    <message>
        <source>What it is to be called</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>The environment; else that in PATLAS_ENVIRONMENT</source>
        <translation>Die Umgebung; sonst die in PATLAS_ENVIRONMENT</translation>
    </message>
    <message>
        <source>A scope that it gets; several may be given</source>
        <translation>Ein Scope, den es erhält; mehrfach möglich</translation>
    </message>
    <message>
        <source>The smallest scopes for this operation; several may be given</source>
        <translation>Die kleinste Scope-Menge für diese Operation; mehrfach möglich</translation>
    </message>
    <message>
        <source>Ends after so many days; without it, never</source>
        <translation>Läuft nach so vielen Tagen ab; ohne Angabe nie</translation>
    </message>
    <message>
        <source>The user of the sandbox that it belongs to</source>
        <translation>Der Benutzer der Sandbox, dem es gehört</translation>
    </message>
    <message>
        <source>Says what was stored as JSON, without the secret</source>
        <translation>Gibt als JSON aus, was gespeichert wurde, ohne das Secret</translation>
    </message>
    <message>
        <source>The API has no scope %1.</source>
        <translation>Die API hat keinen Scope %1.</translation>
    </message>
    <message>
        <source>patlasctl apis scopes lists them.</source>
        <translation>patlasctl apis scopes listet sie auf.</translation>
    </message>
    <message>
        <source>%1 is stored in the %2.</source>
        <translation>%1 ist im %2 gespeichert.</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>Es gibt keinen Benutzer %1.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>There is a token called %1 already.</source>
        <translation>Es gibt bereits ein Token namens %1.</translation>
    </message>
    <message>
        <source>Choose another name, or rotate it.</source>
        <translation>Wählen Sie einen anderen Namen oder rotieren Sie es.</translation>
    </message>
    <message>
        <source>The API of %1 takes no token of a user.</source>
        <translation>Die API von %1 verwendet keine Tokens von Benutzern.</translation>
    </message>
    <message>
        <source>Make it here: %1</source>
        <translation>Erstellen Sie es hier: %1</translation>
    </message>
    <message>
        <source>Make it where %1 makes its tokens.</source>
        <translation>Erstellen Sie es dort, wo %1 seine Tokens erstellt.</translation>
    </message>
    <message>
        <source>With these scopes: %1</source>
        <translation>Mit diesen Scopes: %1</translation>
    </message>
    <message>
        <source>Paste it here (not shown): </source>
        <translation>Fügen Sie es hier ein (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>No secret was given. Nothing was stored.</source>
        <translation>Es wurde kein Secret angegeben. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>tokens add stores one from standard input.</source>
        <translation>tokens add speichert eines von der Standardeingabe.</translation>
    </message>
    <message>
        <source>This does not look like %1. Nothing was stored.</source>
        <translation>Das sieht nicht nach %1 aus. Es wurde nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>patlas::TokensListVerb</name>
    <message>
        <source>Lists the stored tokens, without their secrets</source>
        <translation>Listet die gespeicherten Tokens auf, ohne ihre Secrets</translation>
    </message>
    <message>
        <source>Only those of this environment</source>
        <translation>Nur die dieser Umgebung</translation>
    </message>
    <message>
        <source>personal: of a user; other: of projects and the like</source>
        <translation>personal: von Benutzern; other: von Projekten und Ähnlichem</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Als JSON</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>UMGEBUNG</translation>
    </message>
    <message>
        <source>FOR</source>
        <translation>FÜR</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>ABLAUF</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>SCOPES</translation>
    </message>
    <message>
        <source>No token is stored.</source>
        <translation>Es ist kein Token gespeichert.</translation>
    </message>
</context>
<context>
    <name>patlas::TokensPage</name>
    <message>
        <source>Copy secret</source>
        <translation>Secret kopieren</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotieren…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Compromised…</source>
        <translation>Kompromittiert…</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>Von diesem Computer entfernen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Filter tokens</source>
        <translation>Tokens filtern</translation>
    </message>
    <message>
        <source>Filter by name, environment, owner, scope or status</source>
        <translation>Nach Name, Umgebung, Inhaber, Scope oder Status filtern</translation>
    </message>
    <message>
        <source>Personal access tokens</source>
        <translation>Persönliche Zugriffstokens</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>Neues Token…</translation>
    </message>
    <message>
        <source>Add existing token…</source>
        <translation>Vorhandenes Token hinzufügen…</translation>
    </message>
    <message>
        <source>Check for leaks…</source>
        <translation>Auf Leaks prüfen…</translation>
    </message>
    <message>
        <source>No personal access tokens yet</source>
        <translation>Noch keine persönlichen Zugriffstokens</translation>
    </message>
    <message>
        <source>A personal access token acts as you, within the scopes that you give it. Make one with just what a job needs; its secret goes into your keychain or vault.</source>
        <translation>Ein persönliches Zugriffstoken handelt als Sie, innerhalb der Scopes, die Sie ihm geben. Erstellen Sie eines mit genau dem, was eine Aufgabe braucht; sein Secret kommt in Ihren Schlüsselbund oder Tresor.</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Kein Token passt</translation>
    </message>
    <message>
        <source>No stored token has all of these words.</source>
        <translation>Kein gespeichertes Token enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Project API tokens</source>
        <translation>Projekt-API-Tokens</translation>
    </message>
    <message>
        <source>Add project token…</source>
        <translation>Projekttoken hinzufügen…</translation>
    </message>
    <message>
        <source>No project API tokens yet</source>
        <translation>Noch keine Projekt-API-Tokens</translation>
    </message>
    <message>
        <source>Calls about a project carry its API token. Copy it from Project Settings, “Show API Token”, and add it here once.</source>
        <translation>Aufrufe zu einem Projekt enthalten sein API-Token. Kopieren Sie es aus „Project Settings“, „Show API Token“, und fügen Sie es hier einmal hinzu.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation>Wählen Sie zuerst ein Token aus.</translation>
    </message>
    <message>
        <source>One at a time: select a single token.</source>
        <translation>Eines nach dem anderen: Wählen Sie ein einzelnes Token aus.</translation>
    </message>
    <message>
        <source>Revoked already: make a new token instead.</source>
        <translation>Bereits widerrufen: Erstellen Sie stattdessen ein neues Token.</translation>
    </message>
    <message>
        <source>Revoked already.</source>
        <translation>Bereits widerrufen.</translation>
    </message>
    <message>
        <source>What it could do, what it did, and how to stop it</source>
        <translation>Was es tun konnte, was es getan hat und wie man es stoppt</translation>
    </message>
</context>
<context>
    <name>patlas::TokensRemoveVerb</name>
    <message>
        <source>Forgets a token here</source>
        <translation>Vergisst ein Token hier</translation>
    </message>
    <message>
        <source>Its secret is deleted from the keychain or the vault. At the service it stays valid: tokens revoke ends it there.</source>
        <translation>Sein Secret wird aus dem Schlüsselbund oder dem Tresor gelöscht. Beim Dienst bleibt es gültig: Mit tokens revoke wird es dort ungültig.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>%1 is removed here. At its service it is as it was.</source>
        <translation>%1 ist hier entfernt. Beim Dienst ist es, wie es war.</translation>
    </message>
</context>
<context>
    <name>patlas::TokensRevokeVerb</name>
    <message>
        <source>Revokes a token at its service</source>
        <translation>Widerruft ein Token beim Dienst</translation>
    </message>
    <message>
        <source>Where the service has no API for that, this says where a person does it; --done notes that it was done there.</source>
        <translation>Wo der Dienst dafür keine API hat, sagt der Befehl, wo man es tut; --done vermerkt, dass es dort getan wurde.</translation>
    </message>
    <message>
        <source>It was revoked on the website of the service</source>
        <translation>Es wurde auf der Website des Dienstes widerrufen</translation>
    </message>
    <message>
        <source>Revoke it here: %1. Then say so with --done.</source>
        <translation>Widerrufen Sie es hier: %1. Bestätigen Sie es dann mit --done.</translation>
    </message>
    <message>
        <source>Revoke it where it was made. Then say so with --done.</source>
        <translation>Widerrufen Sie es dort, wo es erstellt wurde. Bestätigen Sie es dann mit --done.</translation>
    </message>
    <message>
        <source>It is not known which token of the service this is.</source>
        <translation>Es ist nicht bekannt, welches Token des Dienstes das ist.</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1 ist widerrufen.</translation>
    </message>
</context>
<context>
    <name>patlas::TokensRotateVerb</name>
    <message>
        <source>Replaces a token by a new one, and revokes the old one</source>
        <translation>Ersetzt ein Token durch ein neues und widerruft das alte</translation>
    </message>
    <message>
        <source>The new one is made and stored, saved requests are moved to it, it is tried with a harmless call, and only then is the old one revoked. What is interrupted goes on with the next call, or in the window.</source>
        <translation>Das neue wird erstellt und gespeichert, gespeicherte Anfragen werden darauf umgestellt, es wird mit einem harmlosen Aufruf ausprobiert, und erst dann wird das alte widerrufen. Was unterbrochen wird, geht mit dem nächsten Aufruf oder im Fenster weiter.</translation>
    </message>
    <message>
        <source>Scopes of the new one; without it, the same</source>
        <translation>Scopes des neuen; ohne Angabe dieselben</translation>
    </message>
    <message>
        <source>Make the new token on the website of the service, with these scopes: %1</source>
        <translation>Erstellen Sie das neue Token auf der Website des Dienstes, mit diesen Scopes: %1</translation>
    </message>
    <message>
        <source>Paste it here (not shown): </source>
        <translation>Fügen Sie es hier ein (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>Delete the old token on the website of the service. Is it deleted?</source>
        <translation>Löschen Sie das alte Token auf der Website des Dienstes. Ist es gelöscht?</translation>
    </message>
    <message>
        <source>It waits for a person. The next call goes on from here.</source>
        <translation>Es muss jemand etwas tun. Der nächste Aufruf macht hier weiter.</translation>
    </message>
    <message>
        <source>What the new one is to be called; without it, it takes the name of the old one</source>
        <translation>Der Name des neuen; ohne Angabe erhält es den Namen des alten</translation>
    </message>
    <message>
        <source>The new one ends after so many days; without it, after as many as the old one was made for</source>
        <translation>Das neue läuft nach so vielen Tagen ab; ohne Angabe nach so vielen, wie das alte gültig sein sollte</translation>
    </message>
    <message>
        <source>%1 is the new token. The old one, now %2, is revoked.</source>
        <translation>%1 ist das neue Token. Das alte, jetzt %2, ist widerrufen.</translation>
    </message>
    <message>
        <source>The rotation of %1 was undone by another program.</source>
        <translation>Die Rotation von %1 wurde von einem anderen Programm rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The rotation of %1 goes on as it was begun. --new-name, --scope and --days are ignored.</source>
        <translation>Die Rotation von %1 wird so fortgesetzt, wie sie begonnen wurde. --new-name, --scope und --days werden ignoriert.</translation>
    </message>
    <message>
        <source>The rotation of %1 was finished by another program.</source>
        <translation>Die Rotation von %1 wurde von einem anderen Programm abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>patlas::TokensScopesVerb</name>
    <message>
        <source>Lists the scopes of a token, one a line</source>
        <translation>Listet die Scopes eines Tokens auf, einen pro Zeile</translation>
    </message>
    <message>
        <source>--set corrects what is known of a token that was made elsewhere; the token itself stays as it is.</source>
        <translation>--set korrigiert, was über ein anderswo erstelltes Token bekannt ist; das Token selbst bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>It has this scope; several may be given</source>
        <translation>Es hat diesen Scope; mehrfach möglich</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Als JSON</translation>
    </message>
    <message>
        <source>It is not known which scopes it has.</source>
        <translation>Es ist nicht bekannt, welche Scopes es hat.</translation>
    </message>
</context>
<context>
    <name>patlas::TokensShowVerb</name>
    <message>
        <source>Says what is known of a token, without its secret</source>
        <translation>Zeigt, was über ein Token bekannt ist, ohne sein Secret</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Als JSON</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
</context>
<context>
    <name>patlas::TokensToRebind</name>
    <message>
        <source>Tokens for the new address</source>
        <translation>Tokens für die neue Adresse</translation>
    </message>
    <message>
        <source>These tokens stay with %1: Patlas will not send them to %2. Tick those that are for the new address instead.</source>
        <translation>Diese Tokens bleiben bei %1: Patlas sendet sie nicht an %2. Kreuzen Sie die an, die stattdessen für die neue Adresse sind.</translation>
    </message>
</context>
<context>
    <name>patlas::TopBar</name>
    <message>
        <source>signed in as</source>
        <translation>angemeldet als</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Gehe zu…</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>Sandbox users, one for each role. New tokens are made as this user.</source>
        <translation>Benutzer der Sandbox, einer für jede Rolle. Neue Tokens werden als dieser Benutzer erstellt.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Find an operation, a token, an environment, a past request or an action</source>
        <translation>Operation, Token, Umgebung, frühere Anfrage oder Aktion suchen</translation>
    </message>
    <message>
        <source>Go to…    %1</source>
        <translation>Gehe zu…    %1</translation>
    </message>
    <message>
        <source>Add API…</source>
        <translation>API hinzufügen…</translation>
    </message>
    <message>
        <source>Add environment…</source>
        <translation>Umgebung hinzufügen…</translation>
    </message>
</context>
<context>
    <name>patlas::TransferProgress</name>
    <message>
        <source>Waiting for the response…</source>
        <translation>Warten auf die Antwort…</translation>
    </message>
    <message>
        <source>%1 of %2 received</source>
        <translation>%1 von %2 empfangen</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 empfangen</translation>
    </message>
</context>
<context>
    <name>patlas::TrashedFile</name>
    <message>
        <source>%1 was not moved to the trash.</source>
        <translation>%1 wurde nicht in den Papierkorb verschoben.</translation>
    </message>
    <message>
        <source>Its disk has no trash that you can use, or you do not have the permission. It is where it was.</source>
        <translation>Das Laufwerk hat keinen Papierkorb, den Sie verwenden können, oder Ihnen fehlt die Berechtigung. Es liegt, wo es lag.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder, or remove it outside of Patlas.</source>
        <translation>Prüfen Sie die Berechtigungen des Ordners oder entfernen Sie es außerhalb von Patlas.</translation>
    </message>
    <message>
        <source>%1 was not restored.</source>
        <translation>%1 wurde nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>The system did not say where in the trash it is.</source>
        <translation>Das System hat nicht mitgeteilt, wo im Papierkorb es liegt.</translation>
    </message>
    <message>
        <source>Restore it with your file manager.</source>
        <translation>Stellen Sie es mit Ihrem Dateimanager wieder her.</translation>
    </message>
    <message>
        <source>It is no longer in the trash.</source>
        <translation>Es ist nicht mehr im Papierkorb.</translation>
    </message>
    <message>
        <source>There is a file or folder of that name by now.</source>
        <translation>Inzwischen gibt es eine Datei oder einen Ordner dieses Namens.</translation>
    </message>
    <message>
        <source>Rename that, then try again.</source>
        <translation>Benennen Sie dies um und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>patlas::TreeExpansion</name>
    <message>
        <source>Stopped. Rows opened: %1.</source>
        <translation>Angehalten. Aufgeklappte Zeilen: %1.</translation>
    </message>
    <message>
        <source>Rows opened: %1. The rest stays closed: one command opens no more than %2, and of a long list the first thousand.</source>
        <translation>Aufgeklappte Zeilen: %1. Der Rest bleibt zugeklappt: Ein Befehl klappt höchstens %2 auf, und von einer langen Liste die ersten tausend.</translation>
    </message>
    <message>
        <source>Opening rows, so far %1. Esc stops it.</source>
        <translation>Zeilen werden aufgeklappt, bisher %1. Esc hält an.</translation>
    </message>
</context>
<context>
    <name>patlas::UnreferencedSecretDialog</name>
    <message>
        <source>Make a token of it</source>
        <translation>Token daraus machen</translation>
    </message>
    <message>
        <source>Make a token of a secret</source>
        <translation>Token aus einem Secret machen</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Tokenname</translation>
    </message>
    <message>
        <source>Environment of the token</source>
        <translation>Umgebung des Tokens</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Geben Sie ihm zuerst einen Namen.</translation>
    </message>
    <message>
        <source>The secret stays where it is. Give it a name and an environment here; you can set scopes afterwards.</source>
        <translation>Das Secret bleibt, wo es ist. Geben Sie ihm hier einen Namen und eine Umgebung; Scopes können Sie danach festlegen.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
</context>
<context>
    <name>patlas::UnreferencedSecrets</name>
    <message>
        <source>Another token here already has this secret.</source>
        <translation>Ein anderes Token hier hat dieses Secret bereits.</translation>
    </message>
    <message>
        <source>Delete this entry.</source>
        <translation>Löschen Sie diesen Eintrag.</translation>
    </message>
</context>
<context>
    <name>patlas::UpdateApiDialog</name>
    <message>
        <source>Nothing that Patlas knows of has changed.</source>
        <translation>Nichts, was Patlas kennt, hat sich geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) added</source>
        <translation>
            <numerusform>eine Operation hinzugefügt</numerusform>
            <numerusform>%n Operationen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>operations</comment>
        <translation>
            <numerusform>eine entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) something else</source>
        <comment>operations</comment>
        <translation>
            <numerusform>eine benötigt etwas anderes</numerusform>
            <numerusform>%n benötigen etwas anderes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) added</source>
        <translation>
            <numerusform>ein Scope hinzugefügt</numerusform>
            <numerusform>%n Scopes hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) removed</source>
        <translation>
            <numerusform>ein Scope entfernt</numerusform>
            <numerusform>%n Scopes entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary of the changes</source>
        <translation>Zusammenfassung der Änderungen</translation>
    </message>
    <message>
        <source>What it touches</source>
        <translation>Was davon betroffen ist</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>The new description has not been read.</source>
        <translation>Die neue Beschreibung wurde nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>patlas::UploadBody</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choose the file again under Body.</source>
        <translation>Wählen Sie die Datei unter „Body“ erneut aus.</translation>
    </message>
    <message>
        <source>It is the content of the part %1. Nothing was sent.</source>
        <translation>Sie ist der Inhalt des Teils %1. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It is part of the body. Nothing was sent.</source>
        <translation>Die Datei ist Teil des Bodys. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It is the body of the request. Nothing was sent.</source>
        <translation>Sie ist der Body der Anfrage. Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>patlas::UseInRequest</name>
    <message>
        <source>What is there was masked when the response was kept.</source>
        <translation>Was dort steht, wurde beim Aufbewahren der Antwort maskiert.</translation>
    </message>
    <message>
        <source>Patlas keeps no credentials in responses, so that no request can take one from there.</source>
        <translation>Patlas bewahrt in Antworten keine Zugangsdaten auf; daher kann keine Anfrage von dort welche entnehmen.</translation>
    </message>
    <message>
        <source>Keep it under Tokens as a credential, and refer to that.</source>
        <translation>Bewahren Sie es unter „Tokens“ als Zugangsdaten auf und verweisen Sie darauf.</translation>
    </message>
    <message>
        <source>The response that is shown is one to another request. Open that request first.</source>
        <translation>Die angezeigte Antwort gehört zu einer anderen Anfrage. Öffnen Sie zuerst jene Anfrage.</translation>
    </message>
    <message>
        <source>The response is not there yet.</source>
        <translation>Die Antwort ist noch nicht da.</translation>
    </message>
    <message>
        <source>This is what the filter made of the response. Clear the filter to take a value of the response itself.</source>
        <translation>Das hat der Filter aus der Antwort gemacht. Leeren Sie den Filter, um einen Wert der Antwort selbst zu verwenden.</translation>
    </message>
    <message>
        <source>Use the header %1</source>
        <translation>Header %1 verwenden</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Use the whole body</source>
        <translation>Ganzen Body verwenden</translation>
    </message>
    <message>
        <source>Another request of the file is called %1 already.</source>
        <translation>Eine andere Anfrage der Datei heißt bereits %1.</translation>
    </message>
    <message>
        <source>Some tools do not find a request that is called %1. Names of letters, digits and “_” are understood by all.</source>
        <translation>Manche Werkzeuge finden keine Anfrage namens %1. Namen aus Buchstaben, Ziffern und „_“ verstehen alle.</translation>
    </message>
    <message>
        <source>in the same file</source>
        <translation>in derselben Datei</translation>
    </message>
    <message>
        <source>in %1, where only Patlas finds it</source>
        <translation>in %1; dort findet sie nur Patlas</translation>
    </message>
    <message>
        <source>at the cursor in “%1”, %2</source>
        <translation>an der Schreibmarke in „%1“, %2</translation>
    </message>
    <message>
        <source>The reference is copied. Paste it where the value is to stand.</source>
        <translation>Der Verweis ist kopiert. Fügen Sie ihn dort ein, wo der Wert stehen soll.</translation>
    </message>
</context>
<context>
    <name>patlas::UseInRequestDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Use in a request</source>
        <translation>In einer Anfrage verwenden</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>Name of the request</source>
        <translation>Name der Anfrage</translation>
    </message>
    <message>
        <source>Why it cannot be used</source>
        <translation>Warum es nicht verwendet werden kann</translation>
    </message>
    <message>
        <source>Requests to insert it in</source>
        <translation>Anfragen, in die eingefügt werden kann</translation>
    </message>
    <message>
        <source>&amp;Write this where the value is to stand</source>
        <translation>&amp;Schreiben Sie dies dorthin, wo der Wert stehen soll</translation>
    </message>
    <message>
        <source>&amp;Name of the request</source>
        <translation>&amp;Name der Anfrage</translation>
    </message>
    <message>
        <source>&amp;Insert it in</source>
        <translation>&amp;Einfügen in</translation>
    </message>
    <message>
        <source>A request can refer to this one once it is saved in a file. The reference goes by its name, which is written there too.</source>
        <translation>Eine Anfrage kann auf diese verweisen, sobald sie in einer Datei gespeichert ist. Der Verweis verwendet ihren Namen, der ebenfalls dort steht.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Other requests refer to this one by its name, and it has none yet. The name is written into its file as “# @name”. Letters, digits and “_” are understood by every tool.</source>
        <translation>Andere Anfragen verweisen über ihren Namen auf diese, und sie hat noch keinen. Der Name wird als „# @name“ in ihre Datei geschrieben. Buchstaben, Ziffern und „_“ versteht jedes Werkzeug.</translation>
    </message>
    <message>
        <source>Give it this name</source>
        <translation>Diesen Namen geben</translation>
    </message>
    <message>
        <source>Not every tool understands this name. Use letters from a to z, digits and “_”, and begin with a letter.</source>
        <translation>Nicht jedes Werkzeug versteht diesen Namen. Verwenden Sie Buchstaben von a bis z, Ziffern und „_“, und beginnen Sie mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>Copy and go there</source>
        <translation>Kopieren und dorthin gehen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>patlas::ValueCompleter</name>
    <message>
        <source>Values to choose</source>
        <translation>Werte zur Auswahl</translation>
    </message>
    <message>
        <source>from a response</source>
        <translation>aus einer Antwort</translation>
    </message>
    <message>
        <source>suggested by the description</source>
        <translation>aus der Beschreibung</translation>
    </message>
</context>
<context>
    <name>patlas::ValuesDialog</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Values for this request</source>
        <translation>Werte für diese Anfrage</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Send as it is…</source>
        <translation>Unverändert senden…</translation>
    </message>
    <message>
        <source>The names stay in the request where the values would be.</source>
        <translation>Die Namen bleiben in der Anfrage an der Stelle der Werte stehen.</translation>
    </message>
    <message>
        <source>They hold for %1 until Patlas quits. Secrets are kept in memory only and are dots wherever Patlas shows or keeps them.</source>
        <translation>Sie gelten für %1, bis Patlas beendet wird. Secrets werden nur im Arbeitsspeicher aufbewahrt und sind Punkte, wo immer Patlas sie anzeigt oder aufbewahrt.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>%1 is secret</source>
        <translation>%1 ist geheim</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 aufbewahren</translation>
    </message>
    <message>
        <source>For this session</source>
        <translation>Für diese Sitzung</translation>
    </message>
    <message>
        <source>In the environment %1</source>
        <translation>In der Umgebung %1</translation>
    </message>
    <message>
        <source>In all environments ($shared)</source>
        <translation>In allen Umgebungen ($shared)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choices for %1</source>
        <translation>Auswahl für %1</translation>
    </message>
</context>
<context>
    <name>patlas::VariableCompleter</name>
    <message>
        <source>Variables to insert</source>
        <translation>Einzufügende Variablen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>patlas::VariableLine</name>
    <message>
        <source>Define “%1”…</source>
        <translation>„%1“ definieren…</translation>
    </message>
    <message>
        <source>Insert variable</source>
        <translation>Variable einfügen</translation>
    </message>
</context>
<context>
    <name>patlas::VaultCreateVerb</name>
    <message>
        <source>Creates an encrypted file for secrets, for where there is no keychain</source>
        <translation>Erstellt eine verschlüsselte Datei für Secrets, wenn es keinen Schlüsselbund gibt</translation>
    </message>
    <message>
        <source>Asks for a passphrase, or reads it from --passphrase-fd. New secrets go to the vault from then on. Whoever forgets the passphrase has lost what is in it.</source>
        <translation>Fragt nach einer Passphrase oder liest sie aus --passphrase-fd. Neue Secrets kommen von da an in den Tresor. Wer die Passphrase vergisst, hat den Inhalt verloren.</translation>
    </message>
    <message>
        <source>There is a vault already: %1</source>
        <translation>Es gibt bereits einen Tresor: %1</translation>
    </message>
    <message>
        <source>Passphrase of the new vault: </source>
        <translation>Passphrase des neuen Tresors: </translation>
    </message>
    <message>
        <source>%1 Nothing was created.</source>
        <translation>%1 Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Noch einmal: </translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was created.</source>
        <translation>Die beiden sind nicht gleich. Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>The vault is in %1.</source>
        <translation>Der Tresor liegt in %1.</translation>
    </message>
    <message>
        <source>Says as JSON what was done</source>
        <translation>Gibt als JSON aus, was getan wurde</translation>
    </message>
</context>
<context>
    <name>patlas::VaultFile</name>
    <message>
        <source>Nothing in the vault was changed.</source>
        <translation>Im Tresor wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Check free space and permissions, and try again.</source>
        <translation>Prüfen Sie Speicherplatz und Berechtigungen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The vault file cannot be written.</source>
        <translation>Die Datei des Tresors kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>A vault already exists.</source>
        <translation>Es gibt bereits einen Tresor.</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase.</source>
        <translation>Entsperren Sie ihn mit seiner Passphrase.</translation>
    </message>
    <message>
        <source>The vault file is in use by another program.</source>
        <translation>Die Datei des Tresors wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>The vault file was written, but the disk did not confirm it.</source>
        <translation>Die Datei des Tresors wurde geschrieben, das Laufwerk hat es aber nicht bestätigt.</translation>
    </message>
    <message>
        <source>A power cut may undo the last change.</source>
        <translation>Ein Stromausfall kann die letzte Änderung rückgängig machen.</translation>
    </message>
    <message>
        <source>Check the disk, and try again.</source>
        <translation>Prüfen Sie das Laufwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no vault.</source>
        <translation>Es gibt keinen Tresor.</translation>
    </message>
    <message>
        <source>Its file was moved or deleted.</source>
        <translation>Die Datei wurde verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>Put it back, or make a new vault.</source>
        <translation>Legen Sie sie zurück oder erstellen Sie einen neuen Tresor.</translation>
    </message>
    <message>
        <source>The vault file cannot be read.</source>
        <translation>Die Datei des Tresors kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The directory of the vault cannot be created.</source>
        <translation>Das Verzeichnis des Tresors kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The vault file is damaged.</source>
        <translation>Die Datei des Tresors ist beschädigt.</translation>
    </message>
    <message>
        <source>Its content cannot be read. The file was not changed.</source>
        <translation>Ihr Inhalt kann nicht gelesen werden. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Restore a copy of the file, or move it away and make a new vault.</source>
        <translation>Stellen Sie eine Kopie der Datei wieder her oder verschieben Sie sie und erstellen Sie einen neuen Tresor.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the vault.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um den Tresor zu öffnen.</translation>
    </message>
    <message>
        <source>Deriving its key takes much memory on purpose, to make guessing expensive.</source>
        <translation>Die Ableitung des Schlüssels braucht absichtlich viel Arbeitsspeicher, damit Raten aufwendig ist.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The vault was written by a newer version of Patlas.</source>
        <translation>Der Tresor wurde von einer neueren Version von Patlas geschrieben.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Er wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Start the newer version, or update this one.</source>
        <translation>Starten Sie die neuere Version, oder aktualisieren Sie diese.</translation>
    </message>
    <message>
        <source>The vault needs a key that Patlas does not make.</source>
        <translation>Der Tresor benötigt einen Schlüssel, den Patlas nicht erzeugt.</translation>
    </message>
    <message>
        <source>Its cost is outside what any version of Patlas writes, so the file was not made by Patlas or was altered.</source>
        <translation>Seine Kosten liegen außerhalb dessen, was irgendeine Version von Patlas schreibt; die Datei stammt also nicht von Patlas oder wurde verändert.</translation>
    </message>
    <message>
        <source>Restore a copy of the file.</source>
        <translation>Stellen Sie eine Kopie der Datei wieder her.</translation>
    </message>
    <message>
        <source>The cryptographic library did not start.</source>
        <translation>Die Kryptobibliothek ist nicht gestartet.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this vault.</source>
        <translation>Das ist nicht die Passphrase dieses Tresors.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Geben Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>The vault&apos;s passphrase was changed.</source>
        <translation>Die Passphrase des Tresors wurde geändert.</translation>
    </message>
    <message>
        <source>The previous key no longer opens it.</source>
        <translation>Der vorige Schlüssel öffnet ihn nicht mehr.</translation>
    </message>
    <message>
        <source>Unlock it again.</source>
        <translation>Entsperren Sie ihn erneut.</translation>
    </message>
</context>
<context>
    <name>patlas::VaultLockVerb</name>
    <message>
        <source>Locks the vault for the commands that follow</source>
        <translation>Sperrt den Tresor für die folgenden Befehle</translation>
    </message>
    <message>
        <source>A window that is open locks its own by itself.</source>
        <translation>Ein geöffnetes Fenster sperrt seinen eigenen selbst.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Der Tresor ist gesperrt.</translation>
    </message>
    <message>
        <source>Says as JSON what was done</source>
        <translation>Gibt als JSON aus, was getan wurde</translation>
    </message>
</context>
<context>
    <name>patlas::VaultStatusVerb</name>
    <message>
        <source>Says whether there is a vault, and whether it is unlocked</source>
        <translation>Zeigt, ob es einen Tresor gibt und ob er entsperrt ist</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Als JSON</translation>
    </message>
    <message>
        <source>There is no vault.</source>
        <translation>Es gibt keinen Tresor.</translation>
    </message>
    <message>
        <source>The vault is unlocked.</source>
        <translation>Der Tresor ist entsperrt.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Der Tresor ist gesperrt.</translation>
    </message>
    <message>
        <source>New secrets go to it.</source>
        <translation>Neue Secrets kommen hinein.</translation>
    </message>
</context>
<context>
    <name>patlas::VaultStore</name>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>An encrypted file, protected by your passphrase: %1</source>
        <translation>Eine verschlüsselte Datei, geschützt durch Ihre Passphrase: %1</translation>
    </message>
    <message>
        <source>In the vault, an encrypted file</source>
        <translation>Im Tresor, einer verschlüsselten Datei</translation>
    </message>
    <message>
        <source>Not made yet.</source>
        <translation>Noch nicht erstellt.</translation>
    </message>
    <message>
        <source>Vault: missing</source>
        <translation>Tresor: fehlt</translation>
    </message>
    <message>
        <source>Its file was moved or deleted. Put it back, or make a new vault.</source>
        <translation>Die Datei wurde verschoben oder gelöscht. Legen Sie sie zurück oder erstellen Sie einen neuen Tresor.</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Gesperrt.</translation>
    </message>
    <message>
        <source>Vault: locked</source>
        <translation>Tresor: gesperrt</translation>
    </message>
    <message>
        <source>Patlas asks for its passphrase when a secret is needed.</source>
        <translation>Patlas fragt nach der Passphrase, wenn ein Secret benötigt wird.</translation>
    </message>
    <message>
        <source>Being opened…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Vault: opening…</source>
        <translation>Tresor: wird geöffnet…</translation>
    </message>
    <message>
        <source>Its key is being made.</source>
        <translation>Der Schlüssel wird erzeugt.</translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>Entsperrt.</translation>
    </message>
    <message>
        <source>Vault: unlocked</source>
        <translation>Tresor: entsperrt</translation>
    </message>
    <message>
        <source>Token secrets are kept in an encrypted file and nowhere else.</source>
        <translation>Secrets von Tokens werden in einer verschlüsselten Datei aufbewahrt und nirgends sonst.</translation>
    </message>
    <message>
        <source>The vault has no entry for this token.</source>
        <translation>Der Tresor hat keinen Eintrag für dieses Token.</translation>
    </message>
    <message>
        <source>It was removed there, or the vault was restored from an older copy.</source>
        <translation>Er wurde dort entfernt, oder der Tresor wurde aus einer älteren Kopie wiederhergestellt.</translation>
    </message>
    <message>
        <source>Add the token again, or make a new one.</source>
        <translation>Fügen Sie das Token erneut hinzu, oder erstellen Sie ein neues.</translation>
    </message>
    <message>
        <source>There is no vault.</source>
        <translation>Es gibt keinen Tresor.</translation>
    </message>
    <message>
        <source>Its file was moved or deleted.</source>
        <translation>Die Datei wurde verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>Put it back, or make a new vault.</source>
        <translation>Legen Sie sie zurück oder erstellen Sie einen neuen Tresor.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Der Tresor ist gesperrt.</translation>
    </message>
    <message>
        <source>Secrets can be neither read nor stored until it is open.</source>
        <translation>Bis er geöffnet ist, können Secrets weder gelesen noch gespeichert werden.</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase and try again.</source>
        <translation>Entsperren Sie ihn mit seiner Passphrase und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>patlas::VaultUnlockVerb</name>
    <message>
        <source>Unlocks the vault for the commands that follow</source>
        <translation>Entsperrt den Tresor für die folgenden Befehle</translation>
    </message>
    <message>
        <source>Its key stays in the memory of the kernel, for 15 minutes or as long as --minutes says; programs of the same user can read it there. No file holds it. vault lock ends that.</source>
        <translation>Der Schlüssel bleibt 15 Minuten oder so lange, wie --minutes angibt, im Speicher des Kernels; Programme desselben Benutzers können ihn dort lesen. Keine Datei enthält ihn. vault lock beendet das.</translation>
    </message>
    <message>
        <source>For so long, up to a day</source>
        <translation>So lange, höchstens einen Tag</translation>
    </message>
    <message>
        <source>--minutes goes from 1 to %1.</source>
        <translation>--minutes liegt zwischen 1 und %1.</translation>
    </message>
    <message>
        <source>There is no vault. vault create makes one.</source>
        <translation>Es gibt keinen Tresor. vault create erstellt einen.</translation>
    </message>
    <message>
        <source>Passphrase of the vault: </source>
        <translation>Passphrase des Tresors: </translation>
    </message>
    <message numerus="yes">
        <source>The vault is unlocked for %n minute(s).</source>
        <translation>
            <numerusform>Der Tresor ist für eine Minute entsperrt.</numerusform>
            <numerusform>Der Tresor ist für %n Minuten entsperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Says as JSON what was done</source>
        <translation>Gibt als JSON aus, was getan wurde</translation>
    </message>
</context>
<context>
    <name>patlas::WebDocument</name>
    <message>
        <source>This is too large for an API description.</source>
        <translation>Das ist zu groß für eine API-Beschreibung.</translation>
    </message>
    <message>
        <source>More than %1 MiB came.</source>
        <translation>Es kamen mehr als %1 MiB.</translation>
    </message>
    <message>
        <source>Save it as a file, and keep only what you need of it.</source>
        <translation>Speichern Sie es als Datei und behalten Sie nur, was Sie davon brauchen.</translation>
    </message>
    <message>
        <source>The address holds what looks like a secret.</source>
        <translation>Die Adresse enthält etwas, das wie ein Secret aussieht.</translation>
    </message>
    <message>
        <source>Patlas keeps and shows where a description came from. Nothing was read.</source>
        <translation>Patlas speichert und zeigt, woher eine Beschreibung kam. Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Save the description to a file, and choose that file.</source>
        <translation>Speichern Sie die Beschreibung in einer Datei und wählen Sie diese aus.</translation>
    </message>
    <message>
        <source>There is no API description at this address.</source>
        <translation>Unter dieser Adresse gibt es keine API-Beschreibung.</translation>
    </message>
    <message>
        <source>%1 responded with status %2.</source>
        <translation>%1 hat mit Status %2 geantwortet.</translation>
    </message>
    <message>
        <source>Open it in a browser to see what is there.</source>
        <translation>Öffnen Sie sie in einem Browser, um zu sehen, was dort ist.</translation>
    </message>
    <message>
        <source>The address leads elsewhere.</source>
        <translation>Die Adresse führt anderswohin.</translation>
    </message>
    <message>
        <source>%1 redirects to %2, which was not asked.</source>
        <translation>%1 leitet auf %2 um; dort wurde nicht nachgefragt.</translation>
    </message>
    <message>
        <source>Enter that address if you want to read it.</source>
        <translation>Geben Sie diese Adresse ein, wenn Sie sie lesen möchten.</translation>
    </message>
    <message>
        <source>The description was not stored.</source>
        <translation>Die Beschreibung wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>patlas::WindowSettings</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>patlas::XmlPath</name>
    <message>
        <source>The XPath %1 cannot be read.</source>
        <translation>Der XPath %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Patlas cannot follow the XPath %1.</source>
        <translation>Patlas kann dem XPath %1 nicht folgen.</translation>
    </message>
    <message>
        <source>It follows names, attributes, text() and simple conditions.</source>
        <translation>Es folgt Namen, Attributen, text() und einfachen Bedingungen.</translation>
    </message>
    <message>
        <source>The XPath leads to too much of this body.</source>
        <translation>Der XPath führt zu zu viel von diesem Body.</translation>
    </message>
    <message>
        <source>The body is not valid XML.</source>
        <translation>Der Body ist kein gültiges XML.</translation>
    </message>
    <message>
        <source>The body is too large for an XPath.</source>
        <translation>Der Body ist zu groß für einen XPath.</translation>
    </message>
    <message>
        <source>Patlas follows one in bodies of up to 16 MiB.</source>
        <translation>Patlas folgt einem in Bodys von bis zu 16 MiB.</translation>
    </message>
</context>
</TS>
