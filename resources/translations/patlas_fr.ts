<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: Patlas contributors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Address</name>
    <message>
        <source>The address contains a user name or a password.</source>
        <translation>L&apos;adresse contient un nom d&apos;utilisateur ou un mot de passe.</translation>
    </message>
    <message>
        <source>Remove everything before the @; credentials are sent in headers.</source>
        <translation>Retirez tout ce qui précède le @&#x202f;; les identifiants sont envoyés dans des en-têtes.</translation>
    </message>
    <message>
        <source>The address has no valid host.</source>
        <translation>L&apos;adresse n&apos;a pas d&apos;hôte valide.</translation>
    </message>
    <message>
        <source>Check the part between // and the next /.</source>
        <translation>Vérifiez la partie entre // et le / suivant.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>L&apos;adresse est vide.</translation>
    </message>
    <message>
        <source>Type a path such as /v1/api/tags.</source>
        <translation>Saisissez un chemin tel que /v1/api/tags.</translation>
    </message>
    <message>
        <source>The address contains a line break or another control character.</source>
        <translation>L&apos;adresse contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>Type the address again, or paste it as one line.</source>
        <translation>Saisissez l&apos;adresse à nouveau, ou collez-la sur une seule ligne.</translation>
    </message>
    <message>
        <source>%1 has no address at the moment.</source>
        <translation>%1 n&apos;a pas d&apos;adresse pour le moment.</translation>
    </message>
    <message>
        <source>Start the sandbox, or choose another environment.</source>
        <translation>Démarrez le bac à sable, ou choisissez un autre environnement.</translation>
    </message>
    <message>
        <source>The address does not begin with /, http:// or https://.</source>
        <translation>L&apos;adresse ne commence pas par /, http:// ou https://.</translation>
    </message>
    <message>
        <source>Type a path such as /v1/api/tags, or a full address.</source>
        <translation>Saisissez un chemin tel que /v1/api/tags, ou une adresse complète.</translation>
    </message>
    <message>
        <source>Patlas supports http and https, not %1.</source>
        <translation>Patlas prend en charge http et https, pas %1.</translation>
    </message>
    <message>
        <source>Type an address that begins with http:// or https://.</source>
        <translation>Saisissez une adresse qui commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>A part of the path is &quot;%1&quot;, which would change the address.</source>
        <translation>Une partie du chemin est «&#xa0;%1&#xa0;», ce qui changerait l&apos;adresse.</translation>
    </message>
    <message>
        <source>Enter another value for the parameter, or type the whole path.</source>
        <translation>Saisissez une autre valeur pour le paramètre, ou tapez le chemin complet.</translation>
    </message>
    <message>
        <source>The address cannot be understood.</source>
        <translation>L&apos;adresse est incompréhensible.</translation>
    </message>
    <message>
        <source>Check it for invalid characters.</source>
        <translation>Vérifiez qu&apos;elle ne contient pas de caractères non valides.</translation>
    </message>
</context>
<context>
    <name>BodyFileTexts</name>
    <message>
        <source>It is part of the body. Nothing was sent.</source>
        <translation>Il fait partie du corps. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Correct the file, or the line of the body that names it.</source>
        <translation>Corrigez le fichier, ou la ligne du corps qui le désigne.</translation>
    </message>
    <message>
        <source>The encoding %1 of a file in the body is not known.</source>
        <translation>L&apos;encodage %1 d&apos;un fichier du corps est inconnu.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Impossible de lire le fichier %1.</translation>
    </message>
    <message>
        <source>The file %1 is too large.</source>
        <translation>Le fichier %1 est trop volumineux.</translation>
    </message>
    <message>
        <source>Variables are replaced in files of up to %1 MiB; a file without, “&lt; ”, may have any size.</source>
        <translation>Les variables sont remplacées dans les fichiers de %1 Mio au plus&#x202f;; sans remplacement, avec «&#xa0;&lt;&#xa0;», un fichier peut avoir n&apos;importe quelle taille.</translation>
    </message>
    <message>
        <source>A variable in the file %1 cannot be used.</source>
        <translation>Une variable du fichier %1 est inutilisable.</translation>
    </message>
</context>
<context>
    <name>BodySchema</name>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>obsolète</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>BruFile</name>
    <message>
        <source>This is not a file of Bruno.</source>
        <translation>Ce n&apos;est pas un fichier de Bruno.</translation>
    </message>
    <message>
        <source>Open it in Bruno, and save it again.</source>
        <translation>Ouvrez-le dans Bruno et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>a block such as “meta {” is expected.</source>
        <translation>un bloc tel que «&#xa0;meta {&#xa0;» est attendu.</translation>
    </message>
    <message>
        <source>the block “%1” is not closed.</source>
        <translation>le bloc «&#xa0;%1&#xa0;» n&apos;est pas fermé.</translation>
    </message>
    <message>
        <source>nothing may follow the bracket that closes a block.</source>
        <translation>rien ne peut suivre l&apos;accolade qui ferme un bloc.</translation>
    </message>
    <message>
        <source>“key: value” is expected.</source>
        <translation>«&#xa0;clé: valeur&#xa0;» est attendu.</translation>
    </message>
    <message>
        <source>the text that &apos;&apos;&apos; begins has no end.</source>
        <translation>le texte qui commence par &apos;&apos;&apos; n&apos;a pas de fin.</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation>Ce n&apos;est pas du texte en UTF-8.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The command ends inside a quotation.</source>
        <translation>La commande se termine à l&apos;intérieur de guillemets.</translation>
    </message>
    <message>
        <source>A part of the command or a closing quote is missing.</source>
        <translation>Il manque une partie de la commande ou un guillemet fermant.</translation>
    </message>
    <message>
        <source>Copy the whole command and paste it again.</source>
        <translation>Copiez la commande entière et collez-la à nouveau.</translation>
    </message>
    <message>
        <source>The command has more than %1 words.</source>
        <translation>La commande compte plus de %1 mots.</translation>
    </message>
    <message>
        <source>Copy only the command and paste it again.</source>
        <translation>Copiez seulement la commande et collez-la à nouveau.</translation>
    </message>
    <message>
        <source>The command is longer than %1 KiB.</source>
        <translation>La commande dépasse %1 Kio.</translation>
    </message>
    <message>
        <source>No shell accepts a command of that length.</source>
        <translation>Aucun shell n&apos;accepte une commande aussi longue.</translation>
    </message>
    <message>
        <source>Paste the command without its body, and the body into Body.</source>
        <translation>Collez la commande sans son corps, et le corps sous Corps.</translation>
    </message>
    <message>
        <source>The command contains a NUL character, which is not possible in a command.</source>
        <translation>La commande contient un caractère NUL, ce qui n&apos;est pas possible dans une commande.</translation>
    </message>
    <message>
        <source>Copy it as text and paste it again.</source>
        <translation>Copiez-la comme texte et collez-la à nouveau.</translation>
    </message>
</context>
<context>
    <name>CopyWithSecrets</name>
    <message>
        <source>The secret that was typed for %1 is not copied.</source>
        <translation>Le secret saisi pour %1 n&apos;est pas copié.</translation>
    </message>
    <message>
        <source>What %1 prints is not copied.</source>
        <translation>Ce qu&apos;affiche %1 n&apos;est pas copié.</translation>
    </message>
    <message>
        <source>It is only known when the request is sent.</source>
        <translation>Ce n&apos;est connu qu&apos;au moment de l&apos;envoi de la requête.</translation>
    </message>
    <message>
        <source>Copy without secrets: the code takes it from a variable.</source>
        <translation>Copiez sans les secrets&#xa0;: le code le prend alors dans une variable.</translation>
    </message>
</context>
<context>
    <name>CredentialChoice</name>
    <message>
        <source>Send header as UTF-8</source>
        <translation>Envoyer l&apos;en-tête en UTF-8</translation>
    </message>
    <message>
        <source>Send header as Latin-1</source>
        <translation>Envoyer l&apos;en-tête en Latin-1</translation>
    </message>
    <message>
        <source>Keep %1 as a credential…</source>
        <translation>Conserver %1 comme identifiant…</translation>
    </message>
    <message>
        <source>Add as environment…</source>
        <translation>Ajouter comme environnement…</translation>
    </message>
    <message>
        <source>Add %1 token…</source>
        <translation>Ajouter un jeton «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Sign in for this operation…</source>
        <translation>Se connecter pour cette opération…</translation>
    </message>
    <message>
        <source>Create a token for this operation…</source>
        <translation>Créer un jeton pour cette opération…</translation>
    </message>
    <message>
        <source>Add a token for this operation…</source>
        <translation>Ajouter un jeton pour cette opération…</translation>
    </message>
</context>
<context>
    <name>Curl</name>
    <message>
        <source>User in the address</source>
        <translation>Utilisateur dans l&apos;adresse</translation>
    </message>
    <message>
        <source>%1 in the address</source>
        <translation>%1 dans l&apos;adresse</translation>
    </message>
    <message>
        <source>The command contains no address.</source>
        <translation>La commande ne contient pas d&apos;adresse.</translation>
    </message>
    <message>
        <source>Copy the whole command and paste it again.</source>
        <translation>Copiez la commande entière et collez-la à nouveau.</translation>
    </message>
    <message>
        <source>Patlas supports http and https, not %1.</source>
        <translation>Patlas prend en charge http et https, pas %1.</translation>
    </message>
    <message>
        <source>The address has more than %1 parameters.</source>
        <translation>L&apos;adresse compte plus de %1 paramètres.</translation>
    </message>
    <message>
        <source>Copy the command with only the parameters that you need and paste it again.</source>
        <translation>Copiez la commande avec les seuls paramètres nécessaires et collez-la à nouveau.</translation>
    </message>
    <message>
        <source>Left out, because Patlas has no equivalent: %1.</source>
        <translation>Omis, car Patlas n&apos;a pas d&apos;équivalent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left out, because curl has no such option: %1.</source>
        <translation>Omis, car curl n&apos;a pas cette option&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There are more notes like these.</source>
        <translation>Il y a d&apos;autres remarques de ce genre.</translation>
    </message>
    <message>
        <source>--insecure is ignored: certificates are always checked. You can set your own certificate authority in the environment.</source>
        <translation>--insecure est ignoré&#xa0;: les certificats sont toujours vérifiés. Vous pouvez indiquer votre propre autorité de certification dans l&apos;environnement.</translation>
    </message>
    <message>
        <source>--location is ignored: a redirect is shown, and followed only if you choose to.</source>
        <translation>--location est ignoré&#xa0;: une redirection est affichée, et n&apos;est suivie que si vous le choisissez.</translation>
    </message>
    <message>
        <source>The proxy is ignored: it is set in the environment.</source>
        <translation>Le proxy est ignoré&#xa0;: il se règle dans l&apos;environnement.</translation>
    </message>
    <message>
        <source>Certificates, keys and TLS versions are ignored: they are set in the environment.</source>
        <translation>Les certificats, les clés et les versions de TLS sont ignorés&#xa0;: ils se règlent dans l&apos;environnement.</translation>
    </message>
    <message>
        <source>Options and variables from elsewhere (--config, --variable, --expand-…) are not read.</source>
        <translation>Les options et variables venues d&apos;ailleurs (--config, --variable, --expand-…) ne sont pas lues.</translation>
    </message>
    <message>
        <source>Passwords in .netrc are not read: choose a token.</source>
        <translation>Les mots de passe de .netrc ne sont pas lus&#xa0;: choisissez un jeton.</translation>
    </message>
    <message>
        <source>%1 is at the end and has no value.</source>
        <translation>%1 est à la fin et n&apos;a pas de valeur.</translation>
    </message>
    <message numerus="yes">
        <source>%n more curl command(s) follow.</source>
        <translation>
            <numerusform>%n autre commande curl suit.</numerusform>
            <numerusform>%n autres commandes curl suivent.</numerusform>
        </translation>
    </message>
    <message>
        <source>More follows the command (a pipe, a file to read, another command). It was not read.</source>
        <translation>La commande a une suite (un tube, un fichier à lire, une autre commande). Cette suite n&apos;a pas été lue.</translation>
    </message>
    <message>
        <source>The command contains several addresses. This is the first.</source>
        <translation>La commande contient plusieurs adresses. Voici la première.</translation>
    </message>
    <message>
        <source>The command goes to %1, and so does the request, without any token of “%3”. %1 is your environment “%2”: choose it and paste the command again to send a token.</source>
        <translation>La commande s&apos;adresse à %1, et la requête aussi, sans aucun jeton de «&#xa0;%3&#xa0;». %1 est votre environnement «&#xa0;%2&#xa0;»&#xa0;: choisissez-le et collez la commande à nouveau pour envoyer un jeton.</translation>
    </message>
    <message>
        <source>The command goes to %1, and so does the request, without any token of “%2”. Add an environment for %1 to send tokens there.</source>
        <translation>La commande s&apos;adresse à %1, et la requête aussi, sans aucun jeton de «&#xa0;%2&#xa0;». Ajoutez un environnement pour %1 afin d&apos;y envoyer des jetons.</translation>
    </message>
    <message>
        <source>%1 stands for an address. The request goes to “%2”.</source>
        <translation>%1 tient lieu d&apos;adresse. La requête va à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>No operation of the API has this method and path, so it is a request of your own.</source>
        <translation>Aucune opération de l&apos;API n&apos;a cette méthode et ce chemin&#xa0;: c&apos;est donc une requête libre.</translation>
    </message>
    <message>
        <source>curl reads {a,b} and [1-9] in an address as a list of addresses. This is the first of them.</source>
        <translation>Dans une adresse, curl lit {a,b} et [1-9] comme une liste d&apos;adresses. Voici la première.</translation>
    </message>
    <message>
        <source>%1 in the path is a placeholder: enter a value for it under Parameters.</source>
        <translation>%1 dans le chemin est un paramètre à remplir&#xa0;: saisissez sa valeur sous Paramètres.</translation>
    </message>
    <message>
        <source>A long dash, which word processors write, was read as “-”.</source>
        <translation>Un tiret long, comme en écrivent les traitements de texte, a été lu comme «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>Curved quotation marks, which word processors write, were read as quotes.</source>
        <translation>Des guillemets courbes, comme en écrivent les traitements de texte, ont été lus comme des guillemets droits.</translation>
    </message>
    <message>
        <source>The method is sent as it is written, %1. For services, %2 is another method.</source>
        <translation>La méthode est envoyée telle quelle, %1. Pour les services, %2 est une autre méthode.</translation>
    </message>
    <message>
        <source>%1 is not evaluated: it is in the request as written.</source>
        <translation>%1 n&apos;est pas évalué&#xa0;: la requête le contient tel quel.</translation>
    </message>
    <message>
        <source>%1: the value is your token “%2”, which is chosen.</source>
        <translation>%1&#xa0;: la valeur est votre jeton «&#xa0;%2&#xa0;», qui est choisi.</translation>
    </message>
    <message>
        <source>%1: the value is your token “%2”, which belongs to another environment. It was left out.</source>
        <translation>%1&#xa0;: la valeur est votre jeton «&#xa0;%2&#xa0;», qui appartient à un autre environnement. Elle a été omise.</translation>
    </message>
    <message>
        <source>%1: the value was left out, because you have no such token.</source>
        <translation>%1&#xa0;: la valeur a été omise, car vous n&apos;avez pas de tel jeton.</translation>
    </message>
    <message>
        <source>Store it under Tokens, as a %1.</source>
        <translation>Ajoutez-la sous Jetons, comme identifiant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Store it with “Add existing token…”.</source>
        <translation>Enregistrez-la avec «&#xa0;Ajouter un jeton existant…&#xa0;».</translation>
    </message>
    <message>
        <source>%1: the value was left out. Credentials come from stored tokens only.</source>
        <translation>%1&#xa0;: la valeur a été omise. Les identifiants ne proviennent que des jetons enregistrés.</translation>
    </message>
    <message>
        <source>%1 in the address signs this one request. It is sent, and not kept with the request: whoever has it may use the address.</source>
        <translation>%1 dans l&apos;adresse signe cette seule requête. C&apos;est envoyé, mais pas conservé avec la requête&#xa0;: quiconque l&apos;a peut utiliser l&apos;adresse.</translation>
    </message>
    <message>
        <source>%1: %2 stands for a token. The one chosen here is sent.</source>
        <translation>%1&#xa0;: %2 tient lieu de jeton. Celui qui est choisi ici est envoyé.</translation>
    </message>
    <message>
        <source>The address, a parameter, a header or the body contained something that looks like a token. It was replaced by dots.</source>
        <translation>L&apos;adresse, un paramètre, un en-tête ou le corps contenait ce qui ressemble à un jeton. Des points le remplacent.</translation>
    </message>
    <message>
        <source>Headers of the file %1 are not read.</source>
        <translation>Les en-têtes du fichier %1 ne sont pas lus.</translation>
    </message>
    <message>
        <source>“%1” is not a header: it has no colon.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un en-tête&#xa0;: il n&apos;y a pas de deux-points.</translation>
    </message>
    <message>
        <source>%1 is left out: Patlas sets it for each request.</source>
        <translation>%1 est omis&#xa0;: Patlas le définit pour chaque requête.</translation>
    </message>
    <message>
        <source>%1 is not sent, as in the command.</source>
        <translation>%1 n&apos;est pas envoyé, comme dans la commande.</translation>
    </message>
    <message>
        <source>The body comes from the file %1, which is not read automatically. Paste its contents into Body.</source>
        <translation>Le corps vient du fichier %1, qui n&apos;est pas lu automatiquement. Collez son contenu sous Corps.</translation>
    </message>
    <message>
        <source>The body is not UTF-8 text, so it was left out.</source>
        <translation>Le corps n&apos;est pas du texte UTF-8&#x202f;; il a donc été omis.</translation>
    </message>
    <message>
        <source>curl would send the body as a web form, because the command has no Content-Type. Here it is sent as JSON, which the operation accepts.</source>
        <translation>curl enverrait le corps comme formulaire web, car la commande n&apos;a pas de Content-Type. Ici, il est envoyé en JSON, que l&apos;opération accepte.</translation>
    </message>
    <message numerus="yes">
        <source>The %n part(s) of the form are left out: only operations that take a form can send one.</source>
        <translation>
            <numerusform>%n partie du formulaire est omise&#xa0;: seules les opérations qui acceptent un formulaire peuvent en envoyer un.</numerusform>
            <numerusform>%n parties du formulaire sont omises&#xa0;: seules les opérations qui acceptent un formulaire peuvent en envoyer un.</numerusform>
        </translation>
    </message>
    <message>
        <source>The part “%1” is left out: the form of the operation has no part of that name.</source>
        <translation>La partie «&#xa0;%1&#xa0;» est omise&#xa0;: le formulaire de l&apos;opération n&apos;a pas de partie de ce nom.</translation>
    </message>
    <message>
        <source>“%1” is not a part of a form, which has a name. It is left out.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une partie de formulaire, car il n&apos;y a pas de nom. C&apos;est omis.</translation>
    </message>
    <message>
        <source>The part “%1” occurs more than once. The first is used.</source>
        <translation>La partie «&#xa0;%1&#xa0;» figure plusieurs fois. La première est utilisée.</translation>
    </message>
    <message>
        <source>The part “%1” comes from the file %2, which is not read automatically. Paste its contents.</source>
        <translation>La partie «&#xa0;%1&#xa0;» vient du fichier %2, qui n&apos;est pas lu automatiquement. Collez son contenu.</translation>
    </message>
    <message>
        <source>The part “%1” is text in the command and a file in the operation: choose the file.</source>
        <translation>La partie «&#xa0;%1&#xa0;» est un texte dans la commande et un fichier dans l&apos;opération&#xa0;: choisissez le fichier.</translation>
    </message>
    <message>
        <source>The part “%1” is the file %2. It is read when you send the request.</source>
        <translation>La partie «&#xa0;%1&#xa0;» est le fichier %2. Il est lu à l&apos;envoi de la requête.</translation>
    </message>
    <message>
        <source>File name and headers of the part “%1” are set by Patlas.</source>
        <translation>Le nom de fichier et les en-têtes de la partie «&#xa0;%1&#xa0;» sont définis par Patlas.</translation>
    </message>
    <message>
        <source>This is not a curl command.</source>
        <translation>Ce n&apos;est pas une commande curl.</translation>
    </message>
    <message>
        <source>There is no line that begins with curl.</source>
        <translation>Aucune ligne ne commence par curl.</translation>
    </message>
    <message>
        <source>Copy a command that begins with curl and paste it again.</source>
        <translation>Copiez une commande qui commence par curl et collez-la à nouveau.</translation>
    </message>
</context>
<context>
    <name>Decoding</name>
    <message>
        <source>The response could not be decompressed.</source>
        <translation>Impossible de décompresser la réponse.</translation>
    </message>
    <message>
        <source>It is declared as compressed, but its data is not valid. The part before the fault is kept.</source>
        <translation>Elle est déclarée compressée, mais ses données ne sont pas valides. La partie qui précède l&apos;erreur est conservée.</translation>
    </message>
    <message>
        <source>Send the request with the header Accept-Encoding: identity.</source>
        <translation>Envoyez la requête avec l&apos;en-tête Accept-Encoding: identity.</translation>
    </message>
    <message>
        <source>The response grows more than %1-fold when it is decompressed.</source>
        <translation>Une fois décompressée, la réponse est plus de %1 fois plus grosse.</translation>
    </message>
    <message>
        <source>It may be a decompression bomb. Patlas stopped; the beginning is kept.</source>
        <translation>C&apos;est peut-être une bombe de décompression. Patlas s&apos;est arrêté&#x202f;; le début est conservé.</translation>
    </message>
    <message>
        <source>Send the request with the header Accept-Encoding: identity if you trust the service.</source>
        <translation>Si vous faites confiance au service, envoyez la requête avec l&apos;en-tête Accept-Encoding: identity.</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>The role %1 is too low here: it takes %2.</source>
        <translation>Le rôle %1 est insuffisant ici&#xa0;: il faut %2.</translation>
    </message>
    <message>
        <source>It is the role of the owner of %1.</source>
        <translation>C&apos;est le rôle du propriétaire de %1.</translation>
    </message>
    <message>
        <source>The token %1 was revoked or has expired at the service.</source>
        <translation>Le jeton %1 est révoqué ou expiré auprès du service.</translation>
    </message>
    <message>
        <source>Create another one and choose it under Token.</source>
        <translation>Créez-en un autre et choisissez-le sous Jeton.</translation>
    </message>
    <message>
        <source>The service may no longer know the project API token of %1.</source>
        <translation>Le service ne connaît peut-être plus le jeton d&apos;API de projet de %1.</translation>
    </message>
    <message>
        <source>It changes when someone makes a new one in the project&apos;s settings. Copy it from there again.</source>
        <translation>Il change quand quelqu&apos;un en crée un nouveau dans les paramètres du projet. Copiez-le à nouveau depuis là.</translation>
    </message>
    <message>
        <source>The token %1 may have been revoked or may have expired.</source>
        <translation>Le jeton %1 est peut-être révoqué ou expiré.</translation>
    </message>
    <message>
        <source>The request carried no token.</source>
        <translation>La requête ne contenait pas de jeton.</translation>
    </message>
    <message>
        <source>The service does not know the project API token of %1.</source>
        <translation>Le service ne connaît pas le jeton d&apos;API de projet de %1.</translation>
    </message>
    <message>
        <source>Patlas found no problem with this request before it was sent.</source>
        <translation>Patlas n&apos;a trouvé aucun problème dans cette requête avant son envoi.</translation>
    </message>
    <message>
        <source>The token %1 may lack a scope that is not known here.</source>
        <translation>Il manque peut-être au jeton %1 un scope qui n&apos;est pas connu ici.</translation>
    </message>
    <message>
        <source>The role of the owner of %1 may be too low, or may have changed.</source>
        <translation>Le rôle du propriétaire de %1 est peut-être insuffisant, ou a peut-être changé.</translation>
    </message>
    <message>
        <source>The owner of %1 may not be a member of %2.</source>
        <translation>Le propriétaire de %1 n&apos;est peut-être pas membre de %2.</translation>
    </message>
    <message>
        <source>The service may require a personal access token here.</source>
        <translation>Le service exige peut-être ici un jeton d&apos;accès personnel.</translation>
    </message>
    <message>
        <source>The project API token of %1 may be wrong or replaced.</source>
        <translation>Le jeton d&apos;API de projet de %1 est peut-être erroné ou remplacé.</translation>
    </message>
    <message>
        <source>The address of this computer may not be in the project&apos;s IP allow-list.</source>
        <translation>L&apos;adresse de cet ordinateur n&apos;est peut-être pas dans la liste d&apos;adresses IP autorisées du projet.</translation>
    </message>
    <message>
        <source>An empty list blocks every change. The list is in the project&apos;s settings.</source>
        <translation>Une liste vide bloque toute modification. La liste se trouve dans les paramètres du projet.</translation>
    </message>
    <message>
        <source>There may be nothing with this %1.</source>
        <translation>Rien n&apos;existe peut-être avec cette valeur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It may have been deleted, or belong to another project or branch. List them first to see the ids.</source>
        <translation>L&apos;élément a peut-être été supprimé, ou appartient à un autre projet ou à une autre branche. Affichez d&apos;abord la liste pour voir les ID.</translation>
    </message>
    <message>
        <source>The service does not know this address.</source>
        <translation>Le service ne connaît pas cette adresse.</translation>
    </message>
    <message>
        <source>Check the path for a spelling mistake.</source>
        <translation>Vérifiez l&apos;orthographe du chemin.</translation>
    </message>
    <message>
        <source>%1 may have a different address.</source>
        <translation>%1 a peut-être une autre adresse.</translation>
    </message>
    <message>
        <source>It was inferred or seen in another client, not read in the documentation of the service.</source>
        <translation>Elle est déduite ou vue dans un autre client, et non tirée de la documentation du service.</translation>
    </message>
    <message>
        <source>The project or branch in the request may not exist.</source>
        <translation>Le projet ou la branche de la requête n&apos;existe peut-être pas.</translation>
    </message>
    <message>
        <source>The token %1 may not have what it takes to see it.</source>
        <translation>Le jeton %1 n&apos;a peut-être pas ce qu&apos;il faut pour le voir.</translation>
    </message>
    <message>
        <source>Some services respond to such a token as if there were nothing.</source>
        <translation>À un tel jeton, certains services répondent comme s&apos;il n&apos;y avait rien.</translation>
    </message>
    <message>
        <source>The service does not accept %1 at this address.</source>
        <translation>Le service n&apos;accepte pas %1 à cette adresse.</translation>
    </message>
    <message>
        <source>Something with this name or id already exists.</source>
        <translation>Un élément de ce nom ou de cet ID existe déjà.</translation>
    </message>
    <message>
        <source>The body is larger than the service accepts.</source>
        <translation>Le corps est plus volumineux que ce que le service accepte.</translation>
    </message>
    <message>
        <source>The service does not accept this kind of body.</source>
        <translation>Le service n&apos;accepte pas ce type de corps.</translation>
    </message>
    <message>
        <source>Check Content-Type under Headers.</source>
        <translation>Vérifiez Content-Type sous En-têtes.</translation>
    </message>
    <message>
        <source>The service could not use a parameter or the body.</source>
        <translation>Le service n&apos;a pas pu exploiter un paramètre ou le corps.</translation>
    </message>
    <message>
        <source>Compare with the example of the operation.</source>
        <translation>Comparez avec l&apos;exemple de l&apos;opération.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Trop de requêtes en peu de temps.</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait %n second(s).</source>
        <translation>
            <numerusform>Le service demande d&apos;attendre %n seconde.</numerusform>
            <numerusform>Le service demande d&apos;attendre %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a little before the next one.</source>
        <translation>Attendez un peu avant la suivante.</translation>
    </message>
    <message>
        <source>The service asks to wait until %1.</source>
        <translation>Le service demande d&apos;attendre jusqu&apos;à %1.</translation>
    </message>
    <message>
        <source>The service knows this operation but does not support it.</source>
        <translation>Le service connaît cette opération mais ne la prend pas en charge.</translation>
    </message>
    <message>
        <source>The service failed on its own side (%1).</source>
        <translation>Le service a échoué de son côté (%1).</translation>
    </message>
    <message>
        <source>The request may have been carried out in part. Check before you send it again.</source>
        <translation>La requête a peut-être été exécutée en partie. Vérifiez avant de l&apos;envoyer à nouveau.</translation>
    </message>
    <message>
        <source>The service redirects to another address but does not name it.</source>
        <translation>Le service redirige vers une autre adresse mais ne l&apos;indique pas.</translation>
    </message>
    <message>
        <source>The redirect to %1 was not followed.</source>
        <translation>La redirection vers %1 n&apos;a pas été suivie.</translation>
    </message>
    <message>
        <source>Patlas follows no redirect by itself, so that tokens are sent only to their own service. Choose Follow redirect to follow it; to another host, the request has no tokens, and you see it before it is sent.</source>
        <translation>Patlas ne suit aucune redirection de lui-même, afin que les jetons ne soient envoyés qu&apos;à leur propre service. Choisissez Suivre la redirection pour la suivre&#x202f;; vers un autre hôte, la requête n&apos;a pas de jeton et vous la voyez avant son envoi.</translation>
    </message>
    <message>
        <source>The service says: %1</source>
        <translation>Le service indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>A proxy on the way asks for a user name and a password.</source>
        <translation>Un proxy sur le trajet demande un nom d&apos;utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>The request did not reach the service. Enter them for the proxy under Edit environment.</source>
        <translation>La requête n&apos;a pas atteint le service. Indiquez-les pour le proxy sous Modifier l&apos;environnement.</translation>
    </message>
    <message>
        <source>The network asks you to sign in.</source>
        <translation>Le réseau vous demande de vous connecter.</translation>
    </message>
    <message>
        <source>The response comes from the network that you are in, and the request did not reach the service. Open any page in a browser, sign in, and send it again.</source>
        <translation>La réponse vient du réseau où vous êtes, et la requête n&apos;a pas atteint le service. Ouvrez n&apos;importe quelle page dans un navigateur, connectez-vous et envoyez-la à nouveau.</translation>
    </message>
    <message>
        <source>The response is a web page, and this operation is described with JSON.</source>
        <translation>La réponse est une page web, alors que cette opération est décrite avec du JSON.</translation>
    </message>
    <message>
        <source>It may come from a sign-in page of the network that you are in, from a proxy, or from another service at this address. Open any page in a browser to see whether the network asks you to sign in, and check the address of the environment.</source>
        <translation>Elle vient peut-être d&apos;une page de connexion du réseau où vous êtes, d&apos;un proxy, ou d&apos;un autre service à cette adresse. Ouvrez n&apos;importe quelle page dans un navigateur pour voir si le réseau vous demande de vous connecter, et vérifiez l&apos;adresse de l&apos;environnement.</translation>
    </message>
</context>
<context>
    <name>Docs</name>
    <message>
        <source>[image: %1]</source>
        <translation>[image&#xa0;: %1]</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>The rest of the text is not shown: %1 characters.</source>
        <translation>Le reste du texte n&apos;est pas affiché&#xa0;: %1 caractères.</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Obsolète</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>Aucun identifiant</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>et %1</translation>
    </message>
    <message>
        <source>%1 with the scope</source>
        <translation>%1 avec le scope</translation>
    </message>
    <message>
        <source>%1 with the scopes</source>
        <translation>%1 avec les scopes</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>non pris en charge</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>No credential is needed.</source>
        <translation>Aucun identifiant n&apos;est nécessaire.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>The service said so on %1, in %2.</source>
        <translation>Le service l&apos;a indiqué le %1, dans %2.</translation>
    </message>
    <message>
        <source>Forget what it said</source>
        <translation>Oublier ce qu&apos;il a indiqué</translation>
    </message>
    <message>
        <source>That it needs these scopes is %1.</source>
        <translation>Le besoin de ces scopes est connu %1.</translation>
    </message>
    <message>
        <source>in the path</source>
        <translation>dans le chemin</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>cookie</source>
        <translation>cookie</translation>
    </message>
    <message>
        <source>in the query</source>
        <translation>dans la query</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>any other</source>
        <translation>tout autre</translation>
    </message>
    <message>
        <source>About this API</source>
        <translation>À propos de cette API</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>write only</source>
        <translation>écriture seule</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>obsolète</translation>
    </message>
    <message>
        <source>names like </source>
        <translation>noms du type </translation>
    </message>
    <message>
        <source>any other name</source>
        <translation>tout autre nom</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>élément %1</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>Not shown further: it contains itself, or this page is long enough.</source>
        <translation>La suite n&apos;est pas affichée&#xa0;: le schéma se contient lui-même, ou cette page est assez longue.</translation>
    </message>
    <message>
        <source>Always </source>
        <translation>Toujours </translation>
    </message>
    <message>
        <source>One of </source>
        <translation>L&apos;une de ces valeurs&#xa0;: </translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
</context>
<context>
    <name>DotEnv</name>
    <message>
        <source>This line is not “NAME=value”. It is left out.</source>
        <translation>Cette ligne n&apos;est pas de la forme «&#xa0;NOM=valeur&#xa0;». Elle est omise.</translation>
    </message>
    <message>
        <source>The quotes around the value of %1 do not match. It is taken up to the end of the line.</source>
        <translation>Les guillemets autour de la valeur de %1 ne correspondent pas. La valeur est prise jusqu&apos;à la fin de la ligne.</translation>
    </message>
</context>
<context>
    <name>DraftDefinition</name>
    <message>
        <source>The form takes in files, and was edited.</source>
        <translation>Le formulaire intègre des fichiers, et a été modifié.</translation>
    </message>
    <message>
        <source>Patlas cannot write both. Nothing was saved, and your edits are still here.</source>
        <translation>Patlas ne peut pas écrire les deux. Rien n&apos;a été enregistré, et vos modifications sont toujours là.</translation>
    </message>
    <message>
        <source>Edit the body in the file itself, or save the request as a new one.</source>
        <translation>Modifiez le corps dans le fichier même, ou enregistrez la requête comme nouvelle.</translation>
    </message>
</context>
<context>
    <name>EnvironmentFileEdit</name>
    <message>
        <source>The file of environments is malformed in line %1.</source>
        <translation>Le fichier d&apos;environnements est mal formé à la ligne %1.</translation>
    </message>
    <message>
        <source>The file of environments is not a JSON object.</source>
        <translation>Le fichier d&apos;environnements n&apos;est pas un objet JSON.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Correct it in a text editor, and try again.</source>
        <translation>Corrigez-le dans un éditeur de texte et réessayez.</translation>
    </message>
    <message>
        <source>A variable cannot be called so.</source>
        <translation>Une variable ne peut pas porter ce nom.</translation>
    </message>
    <message>
        <source>Give it, and its environment, another name.</source>
        <translation>Donnez un autre nom, à la variable et à son environnement.</translation>
    </message>
</context>
<context>
    <name>EnvironmentFiles</name>
    <message>
        <source>The file is not JSON: %1 None of its environments is read.</source>
        <translation>Le fichier n&apos;est pas du JSON&#xa0;: %1 Aucun de ses environnements n&apos;est lu.</translation>
    </message>
    <message>
        <source>The file is not JSON. None of its environments is read.</source>
        <translation>Le fichier n&apos;est pas du JSON. Aucun de ses environnements n&apos;est lu.</translation>
    </message>
    <message>
        <source>The file is not an object of environments. Nothing in it is read.</source>
        <translation>Le fichier n&apos;est pas un objet d&apos;environnements. Rien n&apos;y est lu.</translation>
    </message>
    <message>
        <source>%1 is not an object with variables. It is left out.</source>
        <translation>%1 n&apos;est pas un objet de variables. Il est omis.</translation>
    </message>
    <message>
        <source>%1 is there more than once. The last one counts.</source>
        <translation>%1 figure plusieurs fois. Le dernier compte.</translation>
    </message>
    <message>
        <source>What %1 extends is not the name of an environment, nor a list of such names.</source>
        <translation>Ce que %1 étend n&apos;est ni le nom d&apos;un environnement, ni une liste de tels noms.</translation>
    </message>
    <message>
        <source>%1 is a setting of JetBrains&apos; HTTP Client and not a variable. It is not used.</source>
        <translation>%1 est un réglage du client HTTP de JetBrains et non une variable. Il n&apos;est pas utilisé.</translation>
    </message>
    <message>
        <source>The value of %1 is kept where only Visual Studio reads it. It is not used.</source>
        <translation>La valeur de %1 se trouve là où seul Visual Studio la lit. Elle n&apos;est pas utilisée.</translation>
    </message>
    <message>
        <source>%1 extends %2, and there is no such environment.</source>
        <translation>%1 étend %2, et cet environnement n&apos;existe pas.</translation>
    </message>
    <message>
        <source>%1 extends itself. This is not followed.</source>
        <translation>%1 s&apos;étend lui-même. Ce n&apos;est pas suivi.</translation>
    </message>
    <message>
        <source>%1 extends %2, which in the end extends %1. This is not followed.</source>
        <translation>%1 étend %2, qui finit par étendre %1. Ce n&apos;est pas suivi.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>It was cancelled before it was finished.</source>
        <translation>Annulé avant la fin.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
</context>
<context>
    <name>HarContent</name>
    <message>
        <source>The body was left out because of its size.</source>
        <translation>Le corps a été omis en raison de sa taille.</translation>
    </message>
    <message>
        <source>The body was left out because it contains a token.</source>
        <translation>Le corps a été omis car il contient un jeton.</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>The proxy asks for a user name and a password.</source>
        <translation>Le proxy demande un nom d&apos;utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>%1 was not reached.</source>
        <translation>%1 n&apos;a pas été atteint.</translation>
    </message>
    <message>
        <source>Enter them for the proxy under Edit environment.</source>
        <translation>Indiquez-les pour le proxy sous Modifier l&apos;environnement.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>Le proxy n&apos;a pas laissé passer la requête.</translation>
    </message>
    <message>
        <source>Check the proxy under Edit environment, or the system proxy.</source>
        <translation>Vérifiez le proxy sous Modifier l&apos;environnement, ou le proxy du système.</translation>
    </message>
    <message>
        <source>Nothing responds at %1, port %2.</source>
        <translation>Rien ne répond à %1, port %2.</translation>
    </message>
    <message>
        <source>The computer was reached, but no service listens there. Nothing was sent.</source>
        <translation>L&apos;ordinateur a été atteint, mais aucun service n&apos;y écoute. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Check the address, and whether the service or the sandbox is running.</source>
        <translation>Vérifiez l&apos;adresse, et si le service ou le bac à sable est démarré.</translation>
    </message>
    <message>
        <source>There is no computer called %1.</source>
        <translation>Aucun ordinateur ne s&apos;appelle %1.</translation>
    </message>
    <message>
        <source>The name could not be looked up. Nothing was sent.</source>
        <translation>Le nom n&apos;a pas pu être résolu. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether this computer is online.</source>
        <translation>Vérifiez l&apos;orthographe, et si cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it responded.</source>
        <translation>%1 a fermé la connexion avant de répondre.</translation>
    </message>
    <message>
        <source>The request may have arrived and may have been carried out.</source>
        <translation>La requête est peut-être arrivée et a peut-être été exécutée.</translation>
    </message>
    <message>
        <source>Check whether it had an effect before you send it again.</source>
        <translation>Vérifiez si elle a eu un effet avant de l&apos;envoyer à nouveau.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation>%1 n&apos;a pas pu être atteint à temps.</translation>
    </message>
    <message>
        <source>No connection was established. Nothing was sent.</source>
        <translation>Aucune connexion n&apos;a été établie. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Check the address, the network and any firewall.</source>
        <translation>Vérifiez l&apos;adresse, le réseau et un éventuel pare-feu.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>La connexion à %1 a échoué.</translation>
    </message>
    <message>
        <source>The network may be down, or something on the way blocks the connection.</source>
        <translation>Le réseau est peut-être en panne, ou quelque chose bloque la connexion en chemin.</translation>
    </message>
    <message>
        <source>Check the network and send the request again.</source>
        <translation>Vérifiez le réseau et envoyez la requête à nouveau.</translation>
    </message>
    <message>
        <source>The service at %1, port %2 does not speak valid HTTP.</source>
        <translation>Le service à %1, port %2 ne parle pas un HTTP valide.</translation>
    </message>
    <message>
        <source>Another kind of service may listen there, or what it sends is damaged: %1.</source>
        <translation>Un autre type de service y écoute peut-être, ou ce qu&apos;il envoie est endommagé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check the port, and whether http or https is right.</source>
        <translation>Vérifiez le port, et s&apos;il faut http ou https.</translation>
    </message>
    <message>
        <source>The response could not be read.</source>
        <translation>Impossible de lire la réponse.</translation>
    </message>
    <message>
        <source>Its header Transfer-Encoding names a coding that Patlas does not know, so where it ends is unknown.</source>
        <translation>Son en-tête Transfer-Encoding indique un codage que Patlas ne connaît pas&#x202f;; on ne sait donc pas où elle se termine.</translation>
    </message>
    <message>
        <source>Send the request without the header TE, or ask the operator of the service.</source>
        <translation>Envoyez la requête sans l&apos;en-tête TE, ou demandez à l&apos;exploitant du service.</translation>
    </message>
    <message>
        <source>The head of the response is too large.</source>
        <translation>Les en-têtes de la réponse sont trop volumineux.</translation>
    </message>
    <message>
        <source>One line may have 100 kB, and all of them 300 kB. Patlas stopped there; the request may have been carried out.</source>
        <translation>Une ligne peut avoir 100 ko, et toutes ensemble 300 ko. Patlas s&apos;est arrêté là&#x202f;; la requête a peut-être été exécutée.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>A file of the body became shorter while it was sent.</source>
        <translation>Un fichier du corps a rétréci pendant l&apos;envoi.</translation>
    </message>
    <message>
        <source>The service got a part of it, and may have acted on that.</source>
        <translation>Le service en a reçu une partie, et a pu en tenir compte.</translation>
    </message>
    <message>
        <source>Wait until nothing writes to the file, then send the request again.</source>
        <translation>Attendez que plus rien n&apos;écrive dans le fichier, puis envoyez la requête à nouveau.</translation>
    </message>
    <message>
        <source>The connection to %1 would not be encrypted.</source>
        <translation>La connexion à %1 ne serait pas chiffrée.</translation>
    </message>
    <message>
        <source>Anyone on the way could read what is sent. Nothing was sent.</source>
        <translation>N&apos;importe qui sur le trajet pourrait lire ce qui est envoyé. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Use https, or allow plain http for this one environment under Edit environment.</source>
        <translation>Utilisez https, ou autorisez http non chiffré pour ce seul environnement sous Modifier l&apos;environnement.</translation>
    </message>
    <message>
        <source>%1, port %2 does not speak TLS.</source>
        <translation>%1, port %2 ne parle pas TLS.</translation>
    </message>
    <message>
        <source>It responded, but not encrypted: a service for plain http may listen there. Nothing of the request was sent.</source>
        <translation>Il a répondu, mais sans chiffrement&#xa0;: un service en http non chiffré y écoute peut-être. Rien de la requête n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1, port %2 could be made.</source>
        <translation>Aucune connexion chiffrée à %1, port %2 n&apos;a pu être établie.</translation>
    </message>
    <message>
        <source>The two sides did not agree on one: %1. Nothing of the request was sent.</source>
        <translation>Les deux côtés n&apos;ont pas pu se mettre d&apos;accord&#xa0;: %1. Rien de la requête n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Check the address. Some services also want a client certificate, which can be set under Edit environment.</source>
        <translation>Vérifiez l&apos;adresse. Certains services demandent aussi un certificat client, qui se règle sous Modifier l&apos;environnement.</translation>
    </message>
    <message>
        <source>%1 could not prove its identity.</source>
        <translation>%1 n&apos;a pas pu prouver son identité.</translation>
    </message>
    <message>
        <source>Its certificate is not trusted here, so no token was sent: %1</source>
        <translation>Son certificat n&apos;est pas approuvé ici, aucun jeton n&apos;a donc été envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check the address. If the certificate is your own, add its authority under Edit environment.</source>
        <translation>Vérifiez l&apos;adresse. Si le certificat est le vôtre, ajoutez son autorité sous Modifier l&apos;environnement.</translation>
    </message>
    <message>
        <source>%1 could not be reached within %2 seconds.</source>
        <translation>%1 n&apos;a pas pu être atteint en %2 secondes.</translation>
    </message>
    <message>
        <source>That is the limit for connecting. Nothing was sent.</source>
        <translation>C&apos;est le délai de connexion. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Check the address, the network and any firewall, or raise the limit under Limits….</source>
        <translation>Vérifiez l&apos;adresse, le réseau et un éventuel pare-feu, ou augmentez le délai sous Délais….</translation>
    </message>
    <message>
        <source>The request to %1 took longer than %2 seconds.</source>
        <translation>La requête à %1 a pris plus de %2 secondes.</translation>
    </message>
    <message>
        <source>Raise the limit under Limits…, or ask for less.</source>
        <translation>Augmentez le délai sous Délais…, ou demandez moins de données.</translation>
    </message>
    <message>
        <source>That is the limit for the whole request. The %1 that arrived are kept.</source>
        <translation>C&apos;est le délai de la requête entière. Les %1 reçus sont conservés.</translation>
    </message>
    <message>
        <source>That is the limit for the whole request. It may have arrived and may still be carried out.</source>
        <translation>C&apos;est le délai de la requête entière. Elle est peut-être arrivée et peut encore être exécutée.</translation>
    </message>
    <message>
        <source>That is the limit for the whole request. Nothing was sent.</source>
        <translation>C&apos;est le délai de la requête entière. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>%1 did not respond within %2 seconds.</source>
        <translation>%1 n&apos;a pas répondu en %2 secondes.</translation>
    </message>
    <message>
        <source>The request may have arrived and may still be carried out.</source>
        <translation>La requête est peut-être arrivée et peut encore être exécutée.</translation>
    </message>
    <message>
        <source>Check whether it had an effect before you send it again. For a service that needs longer, raise the limit for silence under Limits….</source>
        <translation>Vérifiez si elle a eu un effet avant de l&apos;envoyer à nouveau. Pour un service plus lent, augmentez le délai d&apos;inactivité sous Délais….</translation>
    </message>
    <message>
        <source>The response stalled: nothing arrived for %1 seconds.</source>
        <translation>La réponse s&apos;est interrompue&#xa0;: rien n&apos;est arrivé pendant %1 secondes.</translation>
    </message>
    <message>
        <source>The %1 that arrived are kept.</source>
        <translation>Les %1 reçus sont conservés.</translation>
    </message>
    <message>
        <source>Send the request again, or raise the limit for silence under Limits….</source>
        <translation>Envoyez la requête à nouveau, ou augmentez le délai d&apos;inactivité sous Délais….</translation>
    </message>
    <message>
        <source>The response is incomplete.</source>
        <translation>La réponse est incomplète.</translation>
    </message>
    <message>
        <source>%1 of %2 arrived and are kept.</source>
        <translation>%1 sur %2 sont arrivés et sont conservés.</translation>
    </message>
    <message>
        <source>Send the request again.</source>
        <translation>Envoyez la requête à nouveau.</translation>
    </message>
    <message>
        <source>The response is larger than %1.</source>
        <translation>La réponse dépasse %1.</translation>
    </message>
    <message>
        <source>A response about signing in is much smaller, so nothing of it was read.</source>
        <translation>Une réponse d&apos;authentification est bien plus petite&#x202f;; rien n&apos;en a donc été lu.</translation>
    </message>
    <message>
        <source>The response is larger than %1 and was cut off there.</source>
        <translation>La réponse dépasse %1 et a été coupée là.</translation>
    </message>
    <message>
        <source>The beginning is kept.</source>
        <translation>Le début est conservé.</translation>
    </message>
    <message>
        <source>Ask for less, for instance by language or group.</source>
        <translation>Demandez moins de données, par exemple par langue ou par groupe.</translation>
    </message>
    <message>
        <source>The response could not be written to disk.</source>
        <translation>Impossible d&apos;écrire la réponse sur le disque.</translation>
    </message>
    <message>
        <source>The disk may be full, or %1 may not be writable.</source>
        <translation>Le disque est peut-être plein, ou %1 n&apos;est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>Free some space or correct the permissions, then send the request again.</source>
        <translation>Libérez de l&apos;espace ou corrigez les permissions, puis envoyez la requête à nouveau.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La requête a été annulée.</translation>
    </message>
    <message>
        <source>It may have arrived and may have been carried out.</source>
        <translation>Elle est peut-être arrivée et a peut-être été exécutée.</translation>
    </message>
    <message>
        <source>You ended the stream.</source>
        <translation>Vous avez mis fin au flux.</translation>
    </message>
    <message>
        <source>What came until then is kept.</source>
        <translation>Ce qui est arrivé jusque-là est conservé.</translation>
    </message>
</context>
<context>
    <name>HttpFile</name>
    <message>
        <source>The request is no longer in the file.</source>
        <translation>La requête n&apos;est plus dans le fichier.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile.</source>
        <translation>Le fichier a été modifié entre-temps.</translation>
    </message>
    <message>
        <source>Open the file again.</source>
        <translation>Ouvrez le fichier à nouveau.</translation>
    </message>
</context>
<context>
    <name>HttpNote</name>
    <message>
        <source>A script of another tool: %1. Patlas keeps it and never runs it.</source>
        <translation>Un script d&apos;un autre outil&#xa0;: %1. Patlas le conserve et ne l&apos;exécute jamais.</translation>
    </message>
    <message>
        <source>A script of another tool. Patlas keeps it and never runs it.</source>
        <translation>Un script d&apos;un autre outil. Patlas le conserve et ne l&apos;exécute jamais.</translation>
    </message>
    <message>
        <source>Other tools write the response into %1. Patlas keeps the line and writes no file.</source>
        <translation>D&apos;autres outils écrivent la réponse dans %1. Patlas conserve la ligne et n&apos;écrit aucun fichier.</translation>
    </message>
    <message>
        <source>Names a response that was kept: %1. Patlas keeps the line and does not read the file.</source>
        <translation>Désigne une réponse conservée&#xa0;: %1. Patlas conserve la ligne et ne lit pas le fichier.</translation>
    </message>
    <message>
        <source>A response that was kept. Patlas keeps it and does not read it.</source>
        <translation>Une réponse conservée. Patlas la garde et ne la lit pas.</translation>
    </message>
    <message>
        <source>Uses something of elsewhere: %1. Patlas keeps the line and does not follow it.</source>
        <translation>Utilise un élément venu d&apos;ailleurs&#xa0;: %1. Patlas conserve la ligne et ne la suit pas.</translation>
    </message>
    <message>
        <source>A request over %1. Patlas keeps it and cannot send it.</source>
        <translation>Une requête par %1. Patlas la conserve et ne peut pas l&apos;envoyer.</translation>
    </message>
    <message>
        <source>Other tools wrap this query of GraphQL in JSON. Patlas sends the body as it is written.</source>
        <translation>D&apos;autres outils mettent cette requête GraphQL dans du JSON. Patlas envoie le corps tel quel.</translation>
    </message>
    <message>
        <source>Patlas does not know what this line is for: %1. It is kept and not sent.</source>
        <translation>Patlas ne sait pas à quoi sert cette ligne&#xa0;: %1. Elle est conservée et n&apos;est pas envoyée.</translation>
    </message>
    <message>
        <source>A comment within the body. Patlas, REST Client and httpYac leave it out of what they send; JetBrains IDEs may send it.</source>
        <translation>Un commentaire dans le corps. Patlas, REST Client et httpYac ne l&apos;envoient pas&#x202f;; les IDE de JetBrains l&apos;envoient peut-être.</translation>
    </message>
    <message>
        <source>A line of the body. httpYac begins another request here. Write ### above it if it is one.</source>
        <translation>Une ligne du corps. httpYac commence une autre requête ici. Si c&apos;en est une, écrivez ### au-dessus.</translation>
    </message>
    <message>
        <source>A line of the body. Some tools read it as a variable of the file. Write it above the request if it is one.</source>
        <translation>Une ligne du corps. Certains outils la lisent comme une variable du fichier. Si c&apos;en est une, écrivez-la au-dessus de la requête.</translation>
    </message>
    <message>
        <source>Not UTF-8. What cannot be read is shown as � and stays as it is in the file.</source>
        <translation>Pas de l&apos;UTF-8. Ce qui est illisible s&apos;affiche � et reste tel quel dans le fichier.</translation>
    </message>
    <message>
        <source>Begins a script or comment that does not end: %1. Patlas keeps it.</source>
        <translation>Commence un script ou un commentaire qui ne se termine pas&#xa0;: %1. Patlas le conserve.</translation>
    </message>
    <message>
        <source>There is more of this kind below.</source>
        <translation>Il y en a d&apos;autres de ce genre plus bas.</translation>
    </message>
</context>
<context>
    <name>HttpTextProblem</name>
    <message>
        <source>%1 cannot be written into a .http file.</source>
        <translation>Impossible d&apos;écrire ceci dans un fichier .http&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It has a line end.</source>
        <translation>Il y a une fin de ligne.</translation>
    </message>
    <message>
        <source>Write it in one line.</source>
        <translation>Écrivez-le sur une seule ligne.</translation>
    </message>
    <message>
        <source>It begins or ends with a blank, which would be lost.</source>
        <translation>Il y a au début ou à la fin une espace, qui serait perdue.</translation>
    </message>
    <message>
        <source>Remove the blank.</source>
        <translation>Retirez l&apos;espace.</translation>
    </message>
    <message>
        <source>It has a character that is not Unicode.</source>
        <translation>Il y a un caractère qui n&apos;est pas de l&apos;Unicode.</translation>
    </message>
    <message>
        <source>Remove the character.</source>
        <translation>Retirez ce caractère.</translation>
    </message>
    <message>
        <source>It has to be one word.</source>
        <translation>Il faut un seul mot.</translation>
    </message>
    <message>
        <source>Write - or _ in place of blanks.</source>
        <translation>Écrivez - ou _ à la place des espaces.</translation>
    </message>
    <message>
        <source>Line %1 of the body (%2)</source>
        <translation>Ligne %1 du corps (%2)</translation>
    </message>
    <message>
        <source>A line that begins with ### parts two requests.</source>
        <translation>Une ligne qui commence par ### sépare deux requêtes.</translation>
    </message>
    <message>
        <source>A line that begins with # or // is a comment there, which is not sent.</source>
        <translation>Une ligne qui commence par # ou // y est un commentaire, qui n&apos;est pas envoyé.</translation>
    </message>
    <message>
        <source>A line that begins with ?? is a check there.</source>
        <translation>Une ligne qui commence par ?? y est une vérification.</translation>
    </message>
    <message>
        <source>It would be taken for a script.</source>
        <translation>Ce serait pris pour un script.</translation>
    </message>
    <message>
        <source>It would be taken for a response that was kept.</source>
        <translation>Ce serait pris pour une réponse conservée.</translation>
    </message>
    <message>
        <source>The file of the body</source>
        <translation>Le fichier du corps</translation>
    </message>
    <message>
        <source>It has to stand on a line of its own.</source>
        <translation>Il doit occuper sa propre ligne.</translation>
    </message>
    <message>
        <source>Write line ends around it.</source>
        <translation>Mettez des fins de ligne autour.</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Le titre</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Le nom</translation>
    </message>
    <message>
        <source>It begins with =.</source>
        <translation>Il commence par =.</translation>
    </message>
    <message>
        <source>Begin it with a letter.</source>
        <translation>Commencez par une lettre.</translation>
    </message>
    <message>
        <source>The operation</source>
        <translation>L&apos;opération</translation>
    </message>
    <message>
        <source>The line # @%1</source>
        <translation>La ligne # @%1</translation>
    </message>
    <message>
        <source>It would be read as something else.</source>
        <translation>Ce serait lu autrement.</translation>
    </message>
    <message>
        <source>Change its name.</source>
        <translation>Changez son nom.</translation>
    </message>
    <message>
        <source>The method</source>
        <translation>La méthode</translation>
    </message>
    <message>
        <source>The URL</source>
        <translation>L&apos;URL</translation>
    </message>
    <message>
        <source>The version of HTTP</source>
        <translation>La version de HTTP</translation>
    </message>
    <message>
        <source>Write the whole address, or begin it with a variable or /.</source>
        <translation>Écrivez l&apos;adresse complète, ou commencez-la par une variable ou par /.</translation>
    </message>
    <message>
        <source>Choose a method such as GET or POST.</source>
        <translation>Choisissez une méthode telle que GET ou POST.</translation>
    </message>
    <message>
        <source>The header %1</source>
        <translation>L&apos;en-tête %1</translation>
    </message>
    <message>
        <source>It is not the name of a header.</source>
        <translation>Ce n&apos;est pas un nom d&apos;en-tête.</translation>
    </message>
    <message>
        <source>Use letters, digits and -.</source>
        <translation>Utilisez des lettres, des chiffres et -.</translation>
    </message>
    <message>
        <source>Keep the body in a file and name it: &lt; ./body.txt</source>
        <translation>Mettez le corps dans un fichier et indiquez-le&#xa0;: &lt; ./body.txt</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Le corps</translation>
    </message>
    <message>
        <source>It would be read otherwise: blank lines at its beginning and end are lost there, and its first line must not look like a request.</source>
        <translation>Il serait lu autrement&#xa0;: les lignes vides au début et à la fin y sont perdues, et sa première ligne ne doit pas ressembler à une requête.</translation>
    </message>
    <message>
        <source>The check %1</source>
        <translation>La vérification %1</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>C&apos;est vide.</translation>
    </message>
    <message>
        <source>Checks in JavaScript are scripts, which Patlas never runs.</source>
        <translation>Les vérifications en JavaScript sont des scripts, que Patlas n&apos;exécute jamais.</translation>
    </message>
    <message>
        <source>Write what is expected, such as status == 200.</source>
        <translation>Écrivez ce qui est attendu, par exemple status == 200.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La requête</translation>
    </message>
    <message>
        <source>What was written would be read otherwise.</source>
        <translation>Ce qui serait écrit serait lu autrement.</translation>
    </message>
    <message>
        <source>Edit the file by hand.</source>
        <translation>Modifiez le fichier à la main.</translation>
    </message>
</context>
<context>
    <name>OddHeader</name>
    <message>
        <source>The line has no name before its colon.</source>
        <translation>La ligne n&apos;a pas de nom avant le deux-points.</translation>
    </message>
    <message>
        <source>The line begins with a blank: to some programs it goes on with the line before it.</source>
        <translation>La ligne commence par une espace&#xa0;: pour certains programmes, elle continue la ligne précédente.</translation>
    </message>
    <message>
        <source>There is a blank before the colon, which must not be there.</source>
        <translation>Il y a une espace avant le deux-points, ce qui est interdit.</translation>
    </message>
    <message>
        <source>The line has no colon, or blanks in its name.</source>
        <translation>La ligne n&apos;a pas de deux-points, ou son nom contient des espaces.</translation>
    </message>
    <message>
        <source>The name has characters that names of headers must not have.</source>
        <translation>Le nom contient des caractères interdits dans les noms d&apos;en-têtes.</translation>
    </message>
    <message>
        <source>The value goes on in another line, which is obsolete.</source>
        <translation>La valeur continue sur une autre ligne, ce qui est obsolète.</translation>
    </message>
    <message>
        <source>The value has control characters.</source>
        <translation>La valeur contient des caractères de contrôle.</translation>
    </message>
    <message>
        <source>It is not UTF-8 and is shown as windows-1252.</source>
        <translation>Ce n&apos;est pas de l&apos;UTF-8&#x202f;; affiché en windows-1252.</translation>
    </message>
</context>
<context>
    <name>OpenVault</name>
    <message>
        <source>The vault&apos;s file is older than it was when Patlas last used it.</source>
        <translation>Le fichier du coffre est plus ancien que lors de sa dernière utilisation par Patlas.</translation>
    </message>
    <message>
        <source>A copy was put in its place. Tokens that were added since are missing in it, and removed ones are back.</source>
        <translation>Une copie a été mise à sa place. Les jetons ajoutés depuis y manquent, et ceux qui ont été retirés y sont de nouveau.</translation>
    </message>
    <message>
        <source>If you restored it yourself, open it anyway. If not, somebody else changed Patlas&apos;s data: put the newer file back.</source>
        <translation>Si vous l&apos;avez restauré vous-même, ouvrez-le quand même. Sinon, quelqu&apos;un d&apos;autre a modifié les données de Patlas&#xa0;: remettez le fichier plus récent.</translation>
    </message>
</context>
<context>
    <name>OtherCredential</name>
    <message>
        <source>This has the form of another credential, not of %1.</source>
        <translation>Ceci a la forme d&apos;un autre identifiant, pas d&apos;%1.</translation>
    </message>
    <message>
        <source>This is %1, not %2.</source>
        <translation>C&apos;est %1, pas %2.</translation>
    </message>
    <message>
        <source>This is %1 (%2 %3), not %4.</source>
        <translation>C&apos;est %1 (%2 %3), pas %4.</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Cookies of the jar go along: %1.</source>
        <translation>Des cookies conservés accompagnent la requête&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The service set them in earlier responses, or you did.</source>
        <translation>Le service les a définis dans des réponses précédentes, ou c&apos;est vous.</translation>
    </message>
    <message>
        <source>No cookie of the jar goes along, because the request has a Cookie header of its own.</source>
        <translation>Aucun cookie conservé n&apos;accompagne la requête, car elle a son propre en-tête Cookie.</translation>
    </message>
    <message>
        <source>Without that header, these would go: %1.</source>
        <translation>Sans cet en-tête, ceux-ci l&apos;accompagneraient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>an %1</source>
        <translation>un identifiant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>un identifiant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the %1 %2</source>
        <translation>l&apos;identifiant %2 (%1)</translation>
    </message>
    <message>
        <source>the %1 of %2</source>
        <translation>l&apos;identifiant «&#xa0;%1&#xa0;» de %2</translation>
    </message>
    <message>
        <source>the query parameter %1</source>
        <translation>le paramètre de query %1</translation>
    </message>
    <message>
        <source>the cookie %1</source>
        <translation>le cookie %1</translation>
    </message>
    <message>
        <source>%1 carries %2</source>
        <translation>%1 transmet %2</translation>
    </message>
    <message>
        <source>%1 carries %2 (%3)</source>
        <translation>%1 transmet %2 (%3)</translation>
    </message>
    <message>
        <source>recommended here</source>
        <translation>recommandé ici</translation>
    </message>
    <message>
        <source>a client certificate</source>
        <translation>un certificat client</translation>
    </message>
    <message>
        <source>the security scheme “%1”</source>
        <translation>le schéma de sécurité «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 needs %2, which Patlas cannot fill in.</source>
        <translation>%1 demande %2, que Patlas ne peut pas fournir.</translation>
    </message>
    <message>
        <source>The request would be sent without it, and the service will probably refuse it.</source>
        <translation>La requête serait envoyée sans, et le service la refusera probablement.</translation>
    </message>
    <message>
        <source>Set it in the environment&apos;s connection. Whether one is set there is not checked here.</source>
        <translation>Réglez-le dans la connexion de l&apos;environnement. Il n&apos;est pas vérifié ici si c&apos;est le cas.</translation>
    </message>
    <message>
        <source>%1 can carry one credential only: that of %2 is sent, that of %3 is not.</source>
        <translation>%1 ne peut transmettre qu&apos;un seul identifiant&#xa0;: %2 est envoyé, %3 ne l&apos;est pas.</translation>
    </message>
    <message>
        <source>The description asks for both together. As no request can have both, the service probably takes either.</source>
        <translation>La description demande les deux ensemble. Comme aucune requête ne peut avoir les deux, le service accepte probablement l&apos;un ou l&apos;autre.</translation>
    </message>
    <message>
        <source>%1 needs %2, and none is chosen.</source>
        <translation>%1 demande %2, et aucun n&apos;est choisi.</translation>
    </message>
    <message>
        <source>The chosen %1 is no longer stored.</source>
        <translation>L&apos;identifiant «&#xa0;%1&#xa0;» choisi n&apos;est plus enregistré.</translation>
    </message>
    <message>
        <source>%1 is recommended for %2, and none is chosen.</source>
        <translation>%1 est recommandé pour %2, et aucun n&apos;est choisi.</translation>
    </message>
    <message>
        <source>It says who makes the request. Services may refuse one without it, or respond with less.</source>
        <translation>Il indique qui fait la requête. Sans lui, les services peuvent la refuser ou donner une réponse moins complète.</translation>
    </message>
    <message>
        <source>Suitable: %1.</source>
        <translation>Convient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 needs no %2; %3 is not sent.</source>
        <translation>%1 ne demande pas d&apos;identifiant «&#xa0;%2&#xa0;»&#x202f;; %3 n&apos;est pas envoyé.</translation>
    </message>
    <message>
        <source>%1 is authorised by the %2 alone; %3 is not sent.</source>
        <translation>%1 est autorisé par le seul identifiant «&#xa0;%2&#xa0;»&#x202f;; %3 n&apos;est pas envoyé.</translation>
    </message>
    <message>
        <source>%1 needs no token.</source>
        <translation>%1 ne demande pas de jeton.</translation>
    </message>
    <message>
        <source>%1 belongs to another environment and is not sent to %2.</source>
        <translation>%1 appartient à un autre environnement et n&apos;est pas envoyé à %2.</translation>
    </message>
    <message>
        <source>A token is only ever sent to the service that issued it. Choose one of this environment.</source>
        <translation>Un jeton n&apos;est jamais envoyé qu&apos;au service qui l&apos;a émis. Choisissez-en un de cet environnement.</translation>
    </message>
    <message>
        <source>The token %1 expired on %2.</source>
        <translation>Le jeton %1 a expiré le %2.</translation>
    </message>
    <message>
        <source>The token %1 was revoked on %2.</source>
        <translation>Le jeton %1 a été révoqué le %2.</translation>
    </message>
    <message>
        <source>The service refused the token %1 on %2.</source>
        <translation>Le service a refusé le jeton %1 le %2.</translation>
    </message>
    <message>
        <source>Whether it is valid shows when it is used again.</source>
        <translation>On saura s&apos;il est valide à sa prochaine utilisation.</translation>
    </message>
    <message>
        <source>It said: “%1”. %2</source>
        <translation>Il a indiqué&#xa0;: «&#xa0;%1&#xa0;». %2</translation>
    </message>
    <message>
        <source>The secret of %1 is not in the keychain.</source>
        <translation>Le secret de %1 n&apos;est pas dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>It was deleted there, or was kept only until Patlas quit. Add the token again, or choose another.</source>
        <translation>Il y a été supprimé, ou n&apos;était conservé que jusqu&apos;à la fermeture de Patlas. Ajoutez le jeton à nouveau, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 was typed by hand, but here it carries %2.</source>
        <translation>%1 a été saisi à la main, mais transmet ici %2.</translation>
    </message>
    <message>
        <source>%1 contains %2, but this operation takes the %3 there.</source>
        <translation>%1 contient %2, mais cette opération y attend l&apos;identifiant «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>This operation does not read %1: it takes the %2 in %3.</source>
        <translation>Cette opération ne lit pas %1&#xa0;: elle attend l&apos;identifiant «&#xa0;%2&#xa0;» dans %3.</translation>
    </message>
    <message>
        <source>The typed header is left out.</source>
        <translation>L&apos;en-tête saisi est omis.</translation>
    </message>
    <message>
        <source>This operation takes no %1.</source>
        <translation>Cette opération n&apos;accepte pas d&apos;identifiant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Here the %1 belongs in %2; choose it under %3.</source>
        <translation>Ici, l&apos;identifiant «&#xa0;%1&#xa0;» va dans %2&#x202f;; choisissez-le sous %3.</translation>
    </message>
    <message>
        <source>%1 was typed by hand and is left out.</source>
        <translation>Saisi à la main et donc omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Patlas fills credential headers from stored tokens, so that drafts and the history contain no secret. Choose a stored one instead.</source>
        <translation>Patlas remplit les en-têtes d&apos;identification avec les jetons enregistrés, afin que ni les brouillons ni l&apos;historique ne contiennent de secret. Choisissez plutôt un jeton enregistré.</translation>
    </message>
    <message>
        <source>The name %1 says that its value gives access. The value is sent as typed and not kept.</source>
        <translation>D&apos;après son nom, la valeur de %1 donne un accès. Elle est envoyée telle que saisie et n&apos;est pas conservée.</translation>
    </message>
    <message>
        <source>Drafts and history have dots in its place, unless it is kept as a credential.</source>
        <translation>Les brouillons et l&apos;historique ont des points à sa place, sauf si elle est conservée comme identifiant.</translation>
    </message>
    <message>
        <source>No credential named %1 is stored for %2.</source>
        <translation>Aucun identifiant nommé %1 n&apos;est enregistré pour %2.</translation>
    </message>
    <message>
        <source>Add it, or choose the environment that has it.</source>
        <translation>Ajoutez-le, ou choisissez l&apos;environnement qui l&apos;a.</translation>
    </message>
    <message>
        <source>A chosen token goes into %1 already; the one that is named there is not sent.</source>
        <translation>Un jeton choisi occupe déjà cette place&#xa0;: %1&#x202f;; celui qui y est nommé n&apos;est pas envoyé.</translation>
    </message>
    <message>
        <source>Remove the row, or choose no token.</source>
        <translation>Retirez la ligne, ou ne choisissez aucun jeton.</translation>
    </message>
    <message>
        <source>the credential %1</source>
        <translation>l&apos;identifiant %1</translation>
    </message>
    <message>
        <source>%1 carries the credential %2.</source>
        <translation>%1 transmet l&apos;identifiant %2.</translation>
    </message>
    <message>
        <source>what %1 prints</source>
        <translation>ce qu&apos;affiche %1</translation>
    </message>
    <message>
        <source>%1 carries what %2 prints.</source>
        <translation>%1 transmet ce qu&apos;affiche %2.</translation>
    </message>
    <message>
        <source>The program is asked when the request is sent. What it printed is kept in memory for five minutes.</source>
        <translation>Le programme est interrogé à l&apos;envoi de la requête. Ce qu&apos;il a affiché est gardé cinq minutes en mémoire.</translation>
    </message>
    <message>
        <source>%1 may not be asked for a value yet.</source>
        <translation>%1 ne peut pas encore être interrogé pour obtenir une valeur.</translation>
    </message>
    <message>
        <source>You are shown the command before the request is sent, and can allow it.</source>
        <translation>La commande vous est montrée avant l&apos;envoi de la requête, et vous pouvez l&apos;autoriser.</translation>
    </message>
    <message>
        <source>What %1 prints is not sent to %2.</source>
        <translation>Ce qu&apos;affiche %1 n&apos;est pas envoyé à %2.</translation>
    </message>
    <message>
        <source>It goes to the address of the environment only. Choose the environment of that host, or add one.</source>
        <translation>C&apos;est envoyé à la seule adresse de l&apos;environnement. Choisissez l&apos;environnement de cet hôte, ou ajoutez-en un.</translation>
    </message>
    <message>
        <source>the secret that was typed for %1</source>
        <translation>le secret saisi pour %1</translation>
    </message>
    <message>
        <source>%1 carries the secret that was typed for %2.</source>
        <translation>%1 transmet le secret saisi pour %2.</translation>
    </message>
    <message>
        <source>The secret that was typed for %1 is not sent to %2.</source>
        <translation>Le secret saisi pour %1 n&apos;est pas envoyé à %2.</translation>
    </message>
    <message>
        <source>%1 contains what looks like a token and is left out.</source>
        <translation>%1 contient ce qui ressemble à un jeton et est omis.</translation>
    </message>
    <message>
        <source>The address contains what looks like a token.</source>
        <translation>L&apos;adresse contient ce qui ressemble à un jeton.</translation>
    </message>
    <message>
        <source>Servers and proxies log addresses. Remove it; tokens are sent in headers.</source>
        <translation>Les serveurs et les proxys journalisent les adresses. Retirez-le&#x202f;; les jetons sont envoyés dans des en-têtes.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>L&apos;adresse</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Le corps</translation>
    </message>
    <message>
        <source>%1 has •••• where a secret was, which was neither saved nor kept in the history. Type it again.</source>
        <translation>%1 a •••• à la place d&apos;un secret, qui n&apos;a été ni enregistré ni conservé dans l&apos;historique. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The body contains what looks like a token. It is sent; what is kept of the request has •••• in its place.</source>
        <translation>Le corps contient ce qui ressemble à un jeton. C&apos;est envoyé&#x202f;; la requête conservée a •••• à sa place.</translation>
    </message>
    <message>
        <source>%1 names %2, but %3 belongs to %4.</source>
        <translation>%1 indique %2, mais %3 relève de %4.</translation>
    </message>
    <message>
        <source>Leave %1 empty: Patlas fills it from the token.</source>
        <translation>Laissez %1 vide&#xa0;: Patlas le remplit d&apos;après le jeton.</translation>
    </message>
    <message>
        <source>The address is on %1, not in the environment %2: no token is sent there.</source>
        <translation>L&apos;adresse est sur %1, pas dans l&apos;environnement %2&#xa0;: aucun jeton n&apos;y est envoyé.</translation>
    </message>
    <message>
        <source>A token is bound to the address of its environment, host and port included. Type a path that begins with /, or choose the environment that the address belongs to.</source>
        <translation>Un jeton est lié à l&apos;adresse de son environnement, hôte et port compris. Saisissez un chemin qui commence par /, ou choisissez l&apos;environnement auquel l&apos;adresse appartient.</translation>
    </message>
    <message>
        <source>The connection to %1 would not be encrypted.</source>
        <translation>La connexion à %1 ne serait pas chiffrée.</translation>
    </message>
    <message>
        <source>Anyone on the network path could read the tokens. Use https.</source>
        <translation>N&apos;importe qui sur le trajet réseau pourrait lire les jetons. Utilisez https.</translation>
    </message>
    <message>
        <source>Anyone on the network path could read and change what is sent. Use https.</source>
        <translation>N&apos;importe qui sur le trajet réseau pourrait lire et modifier ce qui est envoyé. Utilisez https.</translation>
    </message>
    <message>
        <source>Anyone on the network path could read the tokens. Use https, or allow plain http for this one environment under Edit environment.</source>
        <translation>N&apos;importe qui sur le trajet réseau pourrait lire les jetons. Utilisez https, ou autorisez http non chiffré pour ce seul environnement sous Modifier l&apos;environnement.</translation>
    </message>
    <message>
        <source>Scope %1 is granted</source>
        <translation>Le scope %1 est accordé</translation>
    </message>
    <message>
        <source>Scope %1 is granted; the role %2 may %3</source>
        <translation>Le scope %1 est accordé&#x202f;; le rôle %2 permet ceci&#xa0;: %3</translation>
    </message>
    <message>
        <source>The token %1 lacks the scope %2.</source>
        <translation>Il manque au jeton %1 le scope %2.</translation>
    </message>
    <message>
        <source>The token %1 lacks the scope %2, which is probably needed.</source>
        <translation>Il manque au jeton %1 le scope %2, qui est probablement nécessaire.</translation>
    </message>
    <message>
        <source>Scopes cannot be added to a token. Create another one with this scope.</source>
        <translation>Il est impossible d&apos;ajouter des scopes à un jeton. Créez-en un autre avec ce scope.</translation>
    </message>
    <message>
        <source>It is needed to %1. Scopes cannot be added to a token: create another one with this scope.</source>
        <translation>Il est nécessaire pour ceci&#xa0;: %1. Il est impossible d&apos;ajouter des scopes à un jeton&#xa0;: créez-en un autre avec ce scope.</translation>
    </message>
    <message>
        <source>By the description the operation is open without it, too: the service may respond with less, or refuse the token.</source>
        <translation>D&apos;après la description, l&apos;opération est également ouverte sans lui&#xa0;: le service peut donner une réponse moins complète, ou refuser le jeton.</translation>
    </message>
    <message>
        <source>The service said so on %1, in %2.</source>
        <translation>Le service l&apos;a indiqué le %1, dans %2.</translation>
    </message>
    <message>
        <source>The service said on %1, in %2, that one of these is enough: %3.</source>
        <translation>Le service a indiqué le %1, dans %2, que l&apos;un de ceux-ci suffit&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The scopes of %1 are not known here; %2 is needed.</source>
        <translation>Les scopes de %1 ne sont pas connus ici&#x202f;; %2 est nécessaire.</translation>
    </message>
    <message>
        <source>The scopes of %1 are not known here; %2 is probably needed.</source>
        <translation>Les scopes de %1 ne sont pas connus ici&#x202f;; %2 est probablement nécessaire.</translation>
    </message>
    <message>
        <source>They were not stated when the token was added.</source>
        <translation>Ils n&apos;ont pas été indiqués lors de l&apos;ajout du jeton.</translation>
    </message>
    <message>
        <source>Which scopes %1 needs is not described.</source>
        <translation>Les scopes nécessaires à %1 ne sont pas décrits.</translation>
    </message>
    <message>
        <source>The service says it with its response; Patlas will know it then.</source>
        <translation>Le service l&apos;indique dans sa réponse&#x202f;; Patlas le saura alors.</translation>
    </message>
    <message>
        <source>No stored token has the scope %1.</source>
        <translation>Aucun jeton enregistré n&apos;a le scope %1.</translation>
    </message>
    <message>
        <source>Create a token for this operation: the scope is already ticked.</source>
        <translation>Créez un jeton pour cette opération&#xa0;: le scope est déjà coché.</translation>
    </message>
    <message>
        <source>Get a token that has it: the scope is already ticked.</source>
        <translation>Obtenez un jeton qui l&apos;a&#xa0;: le scope est déjà coché.</translation>
    </message>
    <message>
        <source>The role %1 may not %2: it takes %3.</source>
        <translation>Le rôle %1 ne permet pas ceci&#xa0;: %2. Il faut %3.</translation>
    </message>
    <message>
        <source>The role %1 may not %2: it takes %3 or higher.</source>
        <translation>Le rôle %1 ne permet pas ceci&#xa0;: %2. Il faut %3 ou plus.</translation>
    </message>
    <message>
        <source>%2 acts as %1. A scope gives no more than the role of the token&apos;s owner allows.</source>
        <translation>%2 agit au nom de %1. Un scope ne donne jamais plus que ce que permet le rôle du propriétaire du jeton.</translation>
    </message>
    <message>
        <source>The role of the owner of %1 is probably too low to %2: it takes %3.</source>
        <translation>Le rôle du propriétaire de %1 est probablement insuffisant pour ceci&#xa0;: %2. Il faut %3.</translation>
    </message>
    <message>
        <source>Earlier responses showed that the role of the token&apos;s owner is high enough to %1.</source>
        <translation>Des réponses précédentes ont montré que le rôle du propriétaire du jeton suffit pour ceci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is not known here whether the role of the token&apos;s owner is high enough to %1.</source>
        <translation>On ne sait pas ici si le rôle du propriétaire du jeton suffit pour ceci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>An earlier response showed this; it may have changed since.</source>
        <translation>Une réponse précédente l&apos;a montré&#x202f;; cela a pu changer depuis.</translation>
    </message>
    <message>
        <source>The owner of %1 is probably not a member of %2.</source>
        <translation>Le propriétaire de %1 n&apos;est probablement pas membre de %2.</translation>
    </message>
    <message>
        <source>%1, the owner of %2, is not a member of %3.</source>
        <translation>%1, propriétaire de %2, n&apos;est pas membre de %3.</translation>
    </message>
    <message>
        <source>Choose a project of that person, or a token whose owner is a member.</source>
        <translation>Choisissez un projet de cette personne, ou un jeton dont le propriétaire est membre.</translation>
    </message>
    <message>
        <source>The method is missing.</source>
        <translation>La méthode manque.</translation>
    </message>
    <message>
        <source>%1 is not a valid method.</source>
        <translation>%1 n&apos;est pas une méthode valide.</translation>
    </message>
    <message>
        <source>The path contains braces without a name.</source>
        <translation>Le chemin contient des accolades sans nom.</translation>
    </message>
    <message>
        <source>The path needs a value for %1.</source>
        <translation>Le chemin demande une valeur pour %1.</translation>
    </message>
    <message>
        <source>The path needs values for %1.</source>
        <translation>Le chemin demande des valeurs pour %1.</translation>
    </message>
    <message>
        <source>%1 needs a value for %2.</source>
        <translation>%1 demande une valeur pour %2.</translation>
    </message>
    <message>
        <source>%1 needs values for %2.</source>
        <translation>%1 demande des valeurs pour %2.</translation>
    </message>
    <message>
        <source>Fill it in under Parameters.</source>
        <translation>À remplir sous Paramètres.</translation>
    </message>
    <message>
        <source>Fill it in under Parameters. This requirement was inferred, not read in the documentation.</source>
        <translation>À remplir sous Paramètres. Cette exigence est déduite, et non tirée de la documentation.</translation>
    </message>
    <message>
        <source>The value of %1 begins like a JSON list, and is not valid JSON.</source>
        <translation>La valeur de %1 commence comme une liste JSON, mais n&apos;est pas du JSON valide.</translation>
    </message>
    <message>
        <source>The value of %1 begins like a JSON object, and is not valid JSON.</source>
        <translation>La valeur de %1 commence comme un objet JSON, mais n&apos;est pas du JSON valide.</translation>
    </message>
    <message>
        <source>It is sent as it was typed, and not as items. The service will most likely refuse it.</source>
        <translation>Elle est envoyée telle que saisie, et non comme des éléments. Le service la refusera très probablement.</translation>
    </message>
    <message>
        <source>Also at %1 and more places.</source>
        <translation>Aussi à %1 et à d&apos;autres endroits.</translation>
    </message>
    <message>
        <source>Also at %1.</source>
        <translation>Aussi à %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The value of %1 is not as described. %2</source>
        <translation>La valeur de %1 n&apos;est pas conforme à la description. %2</translation>
    </message>
    <message>
        <source>The body is not as described. %1</source>
        <translation>Le corps n&apos;est pas conforme à la description. %1</translation>
    </message>
    <message>
        <source>%1 %2 is not an operation that Patlas knows; it is sent as typed, without a token.</source>
        <translation>%1 %2 n&apos;est pas une opération que Patlas connaît&#x202f;; elle est envoyée telle que saisie, sans jeton.</translation>
    </message>
    <message>
        <source>Paths of this API begin with %1.</source>
        <translation>Les chemins de cette API commencent par %1.</translation>
    </message>
    <message>
        <source>A header has a value but no name.</source>
        <translation>Un en-tête a une valeur mais pas de nom.</translation>
    </message>
    <message>
        <source>%1 is not a valid header name.</source>
        <translation>%1 n&apos;est pas un nom d&apos;en-tête valide.</translation>
    </message>
    <message>
        <source>The value of %1 contains a line break or another character that is not allowed in a header.</source>
        <translation>La valeur de %1 contient un saut de ligne ou un autre caractère interdit dans un en-tête.</translation>
    </message>
    <message>
        <source>The value of %1 contains characters that are not allowed in a header as they are.</source>
        <translation>La valeur de %1 contient des caractères qui ne sont pas admis tels quels dans un en-tête.</translation>
    </message>
    <message>
        <source>The value of %1 contains characters that Latin-1 does not have.</source>
        <translation>La valeur de %1 contient des caractères absents de Latin-1.</translation>
    </message>
    <message>
        <source>A header has ASCII only. Some services take more, as UTF-8 or as Latin-1: choose what this one takes, or change the value.</source>
        <translation>Un en-tête ne contient que de l&apos;ASCII. Certains services acceptent davantage, en UTF-8 ou en Latin-1&#xa0;: choisissez ce que celui-ci accepte, ou changez la valeur.</translation>
    </message>
    <message>
        <source>The value of %1 is sent as bytes, in UTF-8.</source>
        <translation>La valeur de %1 est envoyée sous forme d&apos;octets, en UTF-8.</translation>
    </message>
    <message>
        <source>The value of %1 is sent as bytes, in Latin-1.</source>
        <translation>La valeur de %1 est envoyée sous forme d&apos;octets, en Latin-1.</translation>
    </message>
    <message>
        <source>A header has ASCII only. The service may read these characters as others, or refuse them.</source>
        <translation>Un en-tête ne contient que de l&apos;ASCII. Le service peut lire ces caractères autrement, ou les refuser.</translation>
    </message>
    <message>
        <source>%1 is not sent.</source>
        <translation>%1 n&apos;est pas envoyé.</translation>
    </message>
    <message>
        <source>The command that this request was taken from leaves it out. A header of that name, added under Headers, is sent.</source>
        <translation>La commande dont vient cette requête l&apos;omet. Un en-tête de ce nom ajouté sous En-têtes est envoyé.</translation>
    </message>
    <message>
        <source>The address holds characters that are not seen, or that turn the direction of what follows: %1</source>
        <translation>L&apos;adresse contient des caractères invisibles, ou qui changent le sens d&apos;écriture de la suite&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 has no value: values of such headers are neither saved nor kept in the history. Type it again, or remove the header.</source>
        <translation>%1 n&apos;a pas de valeur&#xa0;: les valeurs de tels en-têtes ne sont ni enregistrées ni conservées dans l&apos;historique. Saisissez-la à nouveau, ou retirez l&apos;en-tête.</translation>
    </message>
    <message>
        <source>A request has one header Host: %1 is left out.</source>
        <translation>Une requête n&apos;a qu&apos;un en-tête Host&#xa0;: %1 est omis.</translation>
    </message>
    <message>
        <source>The header Host names %1. The request goes to %2 all the same.</source>
        <translation>L&apos;en-tête Host indique %1. La requête va tout de même à %2.</translation>
    </message>
    <message>
        <source>The header Host: %1 is left out, because the request carries a credential.</source>
        <translation>L&apos;en-tête Host: %1 est omis, car la requête transmet un identifiant.</translation>
    </message>
    <message>
        <source>With it, a proxy or server could hand the credential to another host than the one in the address. To send it, choose no credential.</source>
        <translation>Avec lui, un proxy ou un serveur pourrait transmettre l&apos;identifiant à un autre hôte que celui de l&apos;adresse. Pour l&apos;envoyer, ne choisissez aucun identifiant.</translation>
    </message>
    <message>
        <source>%1 is set by Patlas itself; the one typed by hand is left out.</source>
        <translation>%1 est défini par Patlas&#x202f;; celui qui est saisi à la main est omis.</translation>
    </message>
    <message>
        <source>%1 needs a body.</source>
        <translation>%1 demande un corps.</translation>
    </message>
    <message>
        <source>%1 needs the field %2 in its form.</source>
        <translation>%1 demande le champ %2 dans son formulaire.</translation>
    </message>
    <message>
        <source>The body is not valid JSON: line %1, column %2.</source>
        <translation>Le corps n&apos;est pas du JSON valide&#xa0;: ligne %1, colonne %2.</translation>
    </message>
    <message>
        <source>The service will most likely refuse it.</source>
        <translation>Le service la refusera très probablement.</translation>
    </message>
    <message>
        <source>The body has %1; the service is said to accept up to 50 MB.</source>
        <translation>Le corps fait %1&#x202f;; le service est censé accepter jusqu&apos;à 50 Mo.</translation>
    </message>
    <message>
        <source>Send it in several parts.</source>
        <translation>Envoyez-le en plusieurs fois.</translation>
    </message>
    <message>
        <source>This request</source>
        <translation>Cette requête</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisée</translation>
    </message>
    <message>
        <source>Probably allowed</source>
        <translation>Probablement autorisée</translation>
    </message>
    <message>
        <source>Probably refused</source>
        <translation>Probablement refusée</translation>
    </message>
    <message>
        <source>Will be refused</source>
        <translation>Sera refusée</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>Envoi impossible</translation>
    </message>
    <message>
        <source>Sent without a token.</source>
        <translation>Envoyée sans jeton.</translation>
    </message>
    <message>
        <source>Sent with %1.</source>
        <translation>Envoyée avec %1.</translation>
    </message>
    <message>
        <source>Sent for the project, without a user.</source>
        <translation>Envoyée pour le projet, sans utilisateur.</translation>
    </message>
    <message>
        <source>Sent as the owner of the token.</source>
        <translation>Envoyée au nom du propriétaire du jeton.</translation>
    </message>
    <message>
        <source>Sent as %1.</source>
        <translation>Envoyée au nom de %1.</translation>
    </message>
    <message>
        <source>Sent as %1, whose role is %2.</source>
        <translation>Envoyée au nom de %1, dont le rôle est %2.</translation>
    </message>
    <message>
        <source>The operation is %1, its scopes are %2.</source>
        <translation>Opération connue %1, scopes connus %2.</translation>
    </message>
    <message>
        <source>The operation and its scopes are %1.</source>
        <translation>Opération et scopes connus %1.</translation>
    </message>
    <message>
        <source>The operation is %1.</source>
        <translation>Opération connue %1.</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>d&apos;après la documentation</translation>
    </message>
    <message>
        <source>seen in a client</source>
        <translation>d&apos;après un client</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>par déduction</translation>
    </message>
</context>
<context>
    <name>ProviderCommand</name>
    <message>
        <source>The command line cannot be read.</source>
        <translation>La ligne de commande est illisible.</translation>
    </message>
    <message>
        <source>Correct it where the variable gets its value.</source>
        <translation>Corrigez-la là où la variable prend sa valeur.</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>Elle dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>It has line breaks or other control characters.</source>
        <translation>Elle contient des sauts de ligne ou d&apos;autres caractères de contrôle.</translation>
    </message>
    <message>
        <source>It holds a secret itself, which other users of this machine could read.</source>
        <translation>Elle contient elle-même un secret, que d&apos;autres utilisateurs de cette machine pourraient lire.</translation>
    </message>
    <message>
        <source>A backslash at its end has nothing behind it.</source>
        <translation>Une barre oblique inverse à la fin n&apos;est suivie de rien.</translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation>Un guillemet n&apos;est pas fermé.</translation>
    </message>
    <message>
        <source>It names no program.</source>
        <translation>Elle ne désigne aucun programme.</translation>
    </message>
    <message>
        <source>The program %1 was not found.</source>
        <translation>Le programme %1 est introuvable.</translation>
    </message>
    <message>
        <source>A value of the request comes from it. Nothing was sent.</source>
        <translation>Une valeur de la requête en provient. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Install it, or write where it is: a path that begins with “/”.</source>
        <translation>Installez-le, ou écrivez où il se trouve&#xa0;: un chemin qui commence par «&#xa0;/&#xa0;».</translation>
    </message>
</context>
<context>
    <name>RebindQuestion</name>
    <message>
        <source>Token not changed</source>
        <translation>Jeton inchangé</translation>
    </message>
    <message>
        <source>Token is for something else</source>
        <translation>Le jeton est prévu pour autre chose</translation>
    </message>
    <message>
        <source>May %1 be used here?</source>
        <translation>Peut-on utiliser %1 ici&#x202f;?</translation>
    </message>
    <message>
        <source>If you did not change this, somebody else did: choose Cancel, and look at the settings of the environment.</source>
        <translation>Si ce n&apos;est pas vous qui avez fait ce changement, c&apos;est quelqu&apos;un d&apos;autre&#xa0;: choisissez Annuler, et examinez les réglages de l&apos;environnement.</translation>
    </message>
    <message>
        <source>Use it here from now on</source>
        <translation>L&apos;utiliser ici désormais</translation>
    </message>
</context>
<context>
    <name>RedirectQuestion</name>
    <message>
        <source>Follow redirect</source>
        <translation>Suivre la redirection</translation>
    </message>
    <message>
        <source>The redirect leads to another service, %1.</source>
        <translation>La redirection mène à un autre service, %1.</translation>
    </message>
    <message>
        <source>Your own headers and the body were meant for the first one. They go along only if you say so; tokens never do.</source>
        <translation>Vos propres en-têtes et le corps étaient destinés au premier. Ils ne sont transmis que si vous le demandez&#x202f;; les jetons, jamais.</translation>
    </message>
    <message>
        <source>Take them along</source>
        <translation>Les transmettre</translation>
    </message>
    <message>
        <source>Follow without them</source>
        <translation>Suivre sans eux</translation>
    </message>
</context>
<context>
    <name>Redirecting</name>
    <message>
        <source>The redirect was not followed.</source>
        <translation>La redirection n&apos;a pas été suivie.</translation>
    </message>
    <message>
        <source>If the address is right, type it.</source>
        <translation>Si l&apos;adresse est la bonne, saisissez-la.</translation>
    </message>
    <message>
        <source>The service redirects to an address that is neither http nor https.</source>
        <translation>Le service redirige vers une adresse qui n&apos;est ni http ni https.</translation>
    </message>
    <message>
        <source>The service redirects to an address that contains a user name.</source>
        <translation>Le service redirige vers une adresse qui contient un nom d&apos;utilisateur.</translation>
    </message>
    <message>
        <source>The service redirects from https to http, which is not encrypted.</source>
        <translation>Le service redirige de https vers http, qui n&apos;est pas chiffré.</translation>
    </message>
    <message>
        <source>The service redirects to an address that contains a token.</source>
        <translation>Le service redirige vers une adresse qui contient un jeton.</translation>
    </message>
</context>
<context>
    <name>ResponseMatch</name>
    <message>
        <source>the body is not complete</source>
        <translation>le corps n&apos;est pas complet</translation>
    </message>
    <message>
        <source>the body has a coding that is not decoded here</source>
        <translation>le corps a un codage qui n&apos;est pas décodé ici</translation>
    </message>
    <message>
        <source>the body is not valid JSON</source>
        <translation>le corps n&apos;est pas du JSON valide</translation>
    </message>
    <message>
        <source>the body is not JSON any more, because a secret in it was replaced by dots</source>
        <translation>le corps n&apos;est plus du JSON, car un secret y a été remplacé par des points</translation>
    </message>
    <message>
        <source>the body is too large</source>
        <translation>le corps est trop volumineux</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>each item: %1</source>
        <translation>chaque élément&#xa0;: %1</translation>
    </message>
    <message>
        <source>told apart by %1</source>
        <translation>distingués par %1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l&apos;un de %1</translation>
    </message>
    <message>
        <source>any of %1</source>
        <translation>un ou plusieurs de %1</translation>
    </message>
    <message>
        <source>array of %1</source>
        <translation>tableau de %1</translation>
    </message>
    <message>
        <source>array</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>object, includes %1</source>
        <translation>objet, inclut %1</translation>
    </message>
    <message>
        <source>never allowed</source>
        <translation>jamais admis</translation>
    </message>
    <message>
        <source>%1 or </source>
        <translation>%1 ou </translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affiché</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>valeur quelconque</translation>
    </message>
    <message>
        <source>%1 or null</source>
        <translation>%1 ou null</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>exactement %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>multiple of %1</source>
        <translation>multiple de %1</translation>
    </message>
    <message>
        <source>length %1</source>
        <translation>longueur %1</translation>
    </message>
    <message>
        <source>length %1 to %2</source>
        <translation>longueur de %1 à %2</translation>
    </message>
    <message>
        <source>length at least %1</source>
        <translation>longueur d&apos;au moins %1</translation>
    </message>
    <message>
        <source>length at most %1</source>
        <translation>longueur d&apos;au plus %1</translation>
    </message>
    <message>
        <source>items: %1</source>
        <translation>éléments&#xa0;: %1</translation>
    </message>
    <message>
        <source>items: %1 to %2</source>
        <translation>éléments&#xa0;: de %1 à %2</translation>
    </message>
    <message>
        <source>items: at least %1</source>
        <translation>éléments&#xa0;: au moins %1</translation>
    </message>
    <message>
        <source>items: at most %1</source>
        <translation>éléments&#xa0;: au plus %1</translation>
    </message>
    <message>
        <source>properties: %1</source>
        <translation>propriétés&#xa0;: %1</translation>
    </message>
    <message>
        <source>properties: %1 to %2</source>
        <translation>propriétés&#xa0;: de %1 à %2</translation>
    </message>
    <message>
        <source>properties: at least %1</source>
        <translation>propriétés&#xa0;: au moins %1</translation>
    </message>
    <message>
        <source>properties: at most %1</source>
        <translation>propriétés&#xa0;: au plus %1</translation>
    </message>
    <message>
        <source>no item twice</source>
        <translation>éléments tous différents</translation>
    </message>
    <message>
        <source>no other properties</source>
        <translation>aucune autre propriété</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <translation>motif %1</translation>
    </message>
</context>
<context>
    <name>SchemaDifference</name>
    <message>
        <source>The status %1 is not documented; documented: %2.</source>
        <translation>Le statut %1 n&apos;est pas documenté&#x202f;; documenté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No media type is named; documented: %1.</source>
        <translation>Aucun type de média n&apos;est indiqué&#x202f;; documenté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The media type %1 is not documented; documented: %2.</source>
        <translation>Le type de média %1 n&apos;est pas documenté&#x202f;; documenté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no body; documented: %1.</source>
        <translation>Il n&apos;y a pas de corps&#x202f;; documenté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The field %1 is not documented.</source>
        <translation>Le champ %1 n&apos;est pas documenté.</translation>
    </message>
    <message>
        <source>The field %1 is not documented, and no other fields are allowed.</source>
        <translation>Le champ %1 n&apos;est pas documenté, et aucun autre champ n&apos;est admis.</translation>
    </message>
    <message>
        <source>The field %1 is missing.</source>
        <translation>Le champ %1 manque.</translation>
    </message>
    <message>
        <source>The type is %1; documented: %2.</source>
        <translation>Le type est %1&#x202f;; documenté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The value is %1; documented: %2.</source>
        <translation>La valeur est %1&#x202f;; documenté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The length is %1; documented: %2.</source>
        <translation>La longueur est %1&#x202f;; documenté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The value %1 does not match the pattern %2.</source>
        <translation>La valeur %1 ne correspond pas au motif %2.</translation>
    </message>
    <message>
        <source>The number is %1; documented: %2.</source>
        <translation>Le nombre est %1&#x202f;; documenté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The number %1 is not a multiple of %2.</source>
        <translation>Le nombre %1 n&apos;est pas un multiple de %2.</translation>
    </message>
    <message>
        <source>The number of entries is %1; documented: %2.</source>
        <translation>Le nombre d&apos;entrées est %1&#x202f;; documenté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The number of items of a kind is %1; documented: %2.</source>
        <translation>Le nombre d&apos;éléments d&apos;un type est %1&#x202f;; documenté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The items %1 and %2 are the same; documented: no two are.</source>
        <translation>Les éléments %1 et %2 sont identiques&#x202f;; documenté&#xa0;: tous différents.</translation>
    </message>
    <message>
        <source>The value fits %1 of the alternatives; documented: exactly one.</source>
        <translation>La valeur convient à %1 des variantes&#x202f;; documenté&#xa0;: exactement une.</translation>
    </message>
    <message>
        <source>The description excludes this value.</source>
        <translation>La description exclut cette valeur.</translation>
    </message>
    <message>
        <source>The field %1 is for requests only.</source>
        <translation>Le champ %1 est réservé aux requêtes.</translation>
    </message>
    <message>
        <source>The field %1 is for responses only.</source>
        <translation>Le champ %1 est réservé aux réponses.</translation>
    </message>
    <message>
        <source>%1 (compared with %2)</source>
        <translation>%1 (comparaison avec %2)</translation>
    </message>
</context>
<context>
    <name>SecretBinding</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>It was stored for another environment.</source>
        <translation>Il a été enregistré pour un autre environnement.</translation>
    </message>
    <message>
        <source>It was stored for %1; the environment&apos;s address is %2 now.</source>
        <translation>Il a été enregistré pour %1&#x202f;; l&apos;adresse de l&apos;environnement est maintenant %2.</translation>
    </message>
    <message>
        <source>Address that is connected to: %1 then, %2 now.</source>
        <translation>Adresse de connexion&#xa0;: %1 auparavant, %2 maintenant.</translation>
    </message>
    <message>
        <source>Authorities of its own were trusted then, and are not now.</source>
        <translation>Des autorités propres étaient approuvées auparavant, et ne le sont plus.</translation>
    </message>
    <message>
        <source>Other authorities are trusted now than then.</source>
        <translation>Les autorités approuvées ne sont plus les mêmes.</translation>
    </message>
    <message>
        <source>Client certificate or key: %1 then, %2 now.</source>
        <translation>Certificat client ou clé&#xa0;: %1 auparavant, %2 maintenant.</translation>
    </message>
    <message>
        <source>Proxy: %1 then, %2 now.</source>
        <translation>Proxy&#xa0;: %1 auparavant, %2 maintenant.</translation>
    </message>
    <message>
        <source>It was stored with terms that this version does not know.</source>
        <translation>Il a été enregistré avec des conditions que cette version ne connaît pas.</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>(contents of %1)</source>
        <translation>(contenu de %1)</translation>
    </message>
    <message>
        <source>The request could not be signed with %1.</source>
        <translation>La requête n&apos;a pas pu être signée avec %1.</translation>
    </message>
    <message>
        <source>A form with files is not signed. Nothing was sent.</source>
        <translation>Un formulaire avec des fichiers n&apos;est pas signé. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>A body that takes in files is not signed. Nothing was sent.</source>
        <translation>Un corps qui intègre des fichiers n&apos;est pas signé. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Send the content as text.</source>
        <translation>Envoyez le contenu comme texte.</translation>
    </message>
    <message>
        <source>Neither the address nor the API description names region and service. Nothing was sent.</source>
        <translation>Ni l&apos;adresse ni la description d&apos;API n&apos;indiquent la région et le service. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Name them in the description, as x-aws-sigv4 of the security scheme.</source>
        <translation>Indiquez-les dans la description, dans x-aws-sigv4 du schéma de sécurité.</translation>
    </message>
    <message>
        <source>Its secret is not the id of a key and the secret of that key, with a colon between them. Nothing was sent.</source>
        <translation>Son secret n&apos;est pas l&apos;ID d&apos;une clé et le secret de cette clé, séparés par un deux-points. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Remove the credential and add it again.</source>
        <translation>Retirez l&apos;identifiant et ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>The secret of %1 is missing.</source>
        <translation>Le secret de %1 manque.</translation>
    </message>
    <message>
        <source>The request was not sent, because %1 would be empty.</source>
        <translation>La requête n&apos;a pas été envoyée, car ceci serait vide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Add the token again, or choose another.</source>
        <translation>Ajoutez le jeton à nouveau, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The secret of %1 is not a user name and a password with a colon between them.</source>
        <translation>Le secret de %1 n&apos;est pas un nom d&apos;utilisateur et un mot de passe séparés par un deux-points.</translation>
    </message>
    <message>
        <source>The request was not sent.</source>
        <translation>La requête n&apos;a pas été envoyée.</translation>
    </message>
    <message>
        <source>What was typed for %1 has a space or another character that is not allowed in %2.</source>
        <translation>Ce qui a été saisi pour %1 contient une espace ou un autre caractère interdit dans %2.</translation>
    </message>
    <message>
        <source>What %1 printed has a space or another character that is not allowed in %2.</source>
        <translation>Ce qu&apos;affiche %1 contient une espace ou un autre caractère interdit dans %2.</translation>
    </message>
    <message>
        <source>Use a command that prints the value alone.</source>
        <translation>Utilisez une commande qui affiche la valeur seule.</translation>
    </message>
    <message>
        <source>The secret of %1 contains a space, a line break or another character that is not allowed in a header.</source>
        <translation>Le secret de %1 contient une espace, un saut de ligne ou un autre caractère interdit dans un en-tête.</translation>
    </message>
    <message>
        <source>It was probably pasted with extra characters. The request was not sent.</source>
        <translation>Il a probablement été collé avec des caractères en trop. La requête n&apos;a pas été envoyée.</translation>
    </message>
    <message>
        <source>Remove the token and add it again.</source>
        <translation>Retirez le jeton et ajoutez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>The environment uses it for its client certificate. Nothing was sent.</source>
        <translation>L&apos;environnement l&apos;utilise pour son certificat client. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Check the file, or choose another under Edit environment.</source>
        <translation>Vérifiez le fichier, ou choisissez-en un autre sous Modifier l&apos;environnement.</translation>
    </message>
    <message>
        <source>The client certificate in %1 cannot be used.</source>
        <translation>Le certificat client de %1 est inutilisable.</translation>
    </message>
    <message>
        <source>It holds no certificate with its key, or the passphrase is wrong. Nothing was sent.</source>
        <translation>Il ne contient pas de certificat avec sa clé, ou la phrase de passe est erronée. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Check the files and the passphrase under Edit environment.</source>
        <translation>Vérifiez les fichiers et la phrase de passe sous Modifier l&apos;environnement.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>The authorities file contains no certificate.</source>
        <translation>Le fichier des autorités ne contient aucun certificat.</translation>
    </message>
    <message>
        <source>It must be text in PEM format, with BEGIN CERTIFICATE in it.</source>
        <translation>Ce doit être un texte au format PEM, avec BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>Ask the operator of the service for the certificate of its authority.</source>
        <translation>Demandez à l&apos;exploitant du service le certificat de son autorité.</translation>
    </message>
    <message>
        <source>%1. %2, issued by %3, valid from %4 to %5, SHA-256 %6</source>
        <translation>%1. %2, émis par %3, valide du %4 au %5, SHA-256 %6</translation>
    </message>
</context>
<context>
    <name>TokenPattern</name>
    <message>
        <source>a bracket is not closed</source>
        <translation>une parenthèse ou un crochet n&apos;est pas fermé</translation>
    </message>
    <message>
        <source>a bracket is closed that was not opened</source>
        <translation>une parenthèse ou un crochet est fermé sans avoir été ouvert</translation>
    </message>
    <message>
        <source>“%1” is not supported here</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas pris en charge ici</translation>
    </message>
    <message>
        <source>groups cannot be nested</source>
        <translation>les groupes ne peuvent pas être imbriqués</translation>
    </message>
    <message>
        <source>only groups with a name and without are supported</source>
        <translation>seuls les groupes nommés et les groupes simples sont pris en charge</translation>
    </message>
    <message>
        <source>only visible ASCII characters are supported</source>
        <translation>seuls les caractères ASCII visibles sont pris en charge</translation>
    </message>
    <message>
        <source>it ends with a backslash</source>
        <translation>le motif se termine par une barre oblique inverse</translation>
    </message>
    <message>
        <source>“\%1” is not supported</source>
        <translation>«&#xa0;\%1&#xa0;» n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>only ASCII characters are supported</source>
        <translation>seuls les caractères ASCII sont pris en charge</translation>
    </message>
    <message>
        <source>a range of characters ends before it begins</source>
        <translation>un intervalle de caractères finit avant de commencer</translation>
    </message>
    <message>
        <source>a number of repeats is not understood</source>
        <translation>un nombre de répétitions est incompréhensible</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>le motif est trop long</translation>
    </message>
    <message>
        <source>it is not clear where one part ends and the next begins</source>
        <translation>la limite entre une partie et la suivante n&apos;est pas claire</translation>
    </message>
    <message numerus="yes">
        <source>it would match fewer than %n character(s)</source>
        <translation>
            <numerusform>le motif correspondrait à moins de %n caractère</numerusform>
            <numerusform>le motif correspondrait à moins de %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>it begins with a part of any length</source>
        <translation>le motif commence par une partie de longueur quelconque</translation>
    </message>
</context>
<context>
    <name>VariableFunctions</name>
    <message>
        <source>%1 cannot be used with what stands behind it.</source>
        <translation>%1 ne peut pas s&apos;utiliser avec ce qui le suit.</translation>
    </message>
    <message>
        <source>%1 gives no date.</source>
        <translation>%1 ne donne pas de date.</translation>
    </message>
    <message>
        <source>Write an offset such as “-1 d”: a number, a blank, and y, Q, M, w, d, h, m, s or ms.</source>
        <translation>Écrivez un décalage tel que «&#xa0;-1 d&#xa0;»&#xa0;: un nombre, une espace, puis y, Q, M, w, d, h, m, s ou ms.</translation>
    </message>
    <message>
        <source>Write a format behind it: rfc1123, iso8601, or one of your own in quotes.</source>
        <translation>Écrivez un format à la suite&#xa0;: rfc1123, iso8601, ou votre propre format entre guillemets.</translation>
    </message>
    <message>
        <source>The format is too long.</source>
        <translation>Le format est trop long.</translation>
    </message>
    <message>
        <source>Write two whole numbers, as in “$randomInt 1 10”.</source>
        <translation>Écrivez deux nombres entiers, comme dans «&#xa0;$randomInt 1 10&#xa0;».</translation>
    </message>
    <message>
        <source>Write how many characters there are to be, at most %1.</source>
        <translation>Écrivez le nombre de caractères voulu, %1 au plus.</translation>
    </message>
    <message>
        <source>There is no function %1.</source>
        <translation>La fonction %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Write it alone.</source>
        <translation>Écrivez-le seul.</translation>
    </message>
</context>
<context>
    <name>VariableNames</name>
    <message>
        <source>new for each request</source>
        <translation>nouveau pour chaque requête</translation>
    </message>
</context>
<context>
    <name>Variables</name>
    <message>
        <source>Its value would name a credential, which only the text itself or an environment may do.</source>
        <translation>Sa valeur désignerait un identifiant, ce que seuls le texte lui-même ou un environnement peuvent faire.</translation>
    </message>
    <message>
        <source>A credential can only be the whole value of a header or of a query parameter; one word such as “Bearer” may stand before it.</source>
        <translation>Un identifiant ne peut être que la valeur entière d&apos;un en-tête ou d&apos;un paramètre de query&#x202f;; un mot tel que «&#xa0;Bearer&#xa0;» peut le précéder.</translation>
    </message>
    <message>
        <source>The text becomes too long when its variables are replaced. None of them is.</source>
        <translation>Le texte devient trop long une fois ses variables remplacées. Aucune ne l&apos;est.</translation>
    </message>
    <message>
        <source>There is no variable %1. Add it to an environment, or correct its name.</source>
        <translation>La variable %1 n&apos;existe pas. Ajoutez-la à un environnement, ou corrigez son nom.</translation>
    </message>
    <message>
        <source>%1 needs variables within variables, more than %2 deep. Write its value more directly.</source>
        <translation>%1 demande des variables imbriquées sur plus de %2 niveaux. Écrivez sa valeur plus directement.</translation>
    </message>
    <message>
        <source>The value of %1 becomes too long when the variables in it are replaced.</source>
        <translation>La valeur de %1 devient trop longue une fois ses variables remplacées.</translation>
    </message>
    <message>
        <source>%1 needs %2, which has no value.</source>
        <translation>%1 demande %2, qui n&apos;a pas de valeur.</translation>
    </message>
    <message>
        <source>%1 needs itself.</source>
        <translation>%1 se demande elle-même.</translation>
    </message>
    <message>
        <source>%1 needs %2, which needs itself.</source>
        <translation>%1 demande %2, qui se demande elle-même.</translation>
    </message>
    <message>
        <source>%1 needs %2, which cannot be used.</source>
        <translation>%1 demande %2, qui est inutilisable.</translation>
    </message>
    <message>
        <source>%1 is asked for when the request is sent.</source>
        <translation>%1 est demandé à l&apos;envoi de la requête.</translation>
    </message>
    <message>
        <source>%1 is neither the name of a variable nor a function that Patlas knows. Scripts are not run.</source>
        <translation>%1 n&apos;est ni le nom d&apos;une variable ni une fonction que Patlas connaît. Les scripts ne sont pas exécutés.</translation>
    </message>
    <message>
        <source>typed in this session</source>
        <translation>saisi dans cette session</translation>
    </message>
    <message>
        <source>The value of %1 refers to something that Patlas cannot look up.</source>
        <translation>La valeur de %1 fait référence à un élément que Patlas ne peut pas retrouver.</translation>
    </message>
    <message>
        <source>The variable %1 has no value at %2.</source>
        <translation>La variable %1 n&apos;a pas de valeur à %2.</translation>
    </message>
    <message>
        <source>There is no request that %1 refers to.</source>
        <translation>La requête à laquelle %1 fait référence n&apos;existe pas.</translation>
    </message>
    <message>
        <source>the response of %1</source>
        <translation>la réponse de %1</translation>
    </message>
    <message>
        <source>The file .env has no %1.</source>
        <translation>Le fichier .env ne contient pas %1.</translation>
    </message>
    <message>
        <source>The environment in which Patlas runs has no %1.</source>
        <translation>Les variables d&apos;environnement de Patlas ne contiennent pas %1.</translation>
    </message>
    <message>
        <source>the environment in which Patlas runs</source>
        <translation>les variables d&apos;environnement de Patlas</translation>
    </message>
    <message>
        <source>new for each request</source>
        <translation>nouveau pour chaque requête</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Personal access tokens and REST APIs.</source>
        <translation>Jetons d&apos;accès personnels et API REST.</translation>
    </message>
    <message>
        <source>Appearance for this run: system, light or dark.</source>
        <translation>Apparence pour cette exécution&#xa0;: system, light ou dark.</translation>
    </message>
    <message>
        <source>Patlas is already running but does not respond. Quit it and start it again.</source>
        <translation>Patlas est déjà lancé mais ne répond pas. Quittez-le et relancez-le.</translation>
    </message>
    <message>
        <source>Try: patlasctl --help</source>
        <translation>Essayez&#xa0;: patlasctl --help</translation>
    </message>
    <message>
        <source>Not all of the output could be written.</source>
        <translation>La sortie n&apos;a pas pu être écrite en entier.</translation>
    </message>
    <message>
        <source>A server on this machine that speaks the REST API of GlobalLink Strings.
Prints one line of JSON when it is ready: addresses, users with their sessions, projects with their tokens.</source>
        <translation>Un serveur sur cette machine qui parle l&apos;API REST de GlobalLink Strings.
Affiche une ligne de JSON quand il est prêt&#xa0;: adresses, utilisateurs avec leurs sessions, projets avec leurs jetons.</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0 takes any free one.</source>
        <translation>Port sur 127.0.0.1&#x202f;; 0 prend un port libre quelconque.</translation>
    </message>
    <message>
        <source>Directory to keep its data in; without it nothing is kept.</source>
        <translation>Dossier où conserver ses données&#x202f;; sans cette option, rien n&apos;est conservé.</translation>
    </message>
    <message>
        <source>%1 is no port: give a number from 0 to 65535.</source>
        <translation>%1 n&apos;est pas un port&#xa0;: donnez un nombre de 0 à 65535.</translation>
    </message>
</context>
<context>
    <name>patlas::AddApiDialog</name>
    <message>
        <source>&amp;Add API</source>
        <translation>&amp;Ajouter l&apos;API</translation>
    </message>
    <message>
        <source>Add API</source>
        <translation>Ajouter une API</translation>
    </message>
    <message>
        <source>An OpenAPI or Swagger description, or a documentation page that shows one (ReDoc, Swagger UI, Scalar, RapiDoc, Stoplight Elements). It is read without any credential.</source>
        <translation>Une description OpenAPI ou Swagger, ou une page de documentation qui en montre une (ReDoc, Swagger UI, Scalar, RapiDoc, Stoplight Elements). Elle est lue sans aucun identifiant.</translation>
    </message>
    <message>
        <source>Or the description of</source>
        <translation>Ou la description de</translation>
    </message>
    <message>
        <source>Reads %1</source>
        <translation>Lit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) found.</source>
        <translation>
            <numerusform>%n opération trouvée.</numerusform>
            <numerusform>%n opérations trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose where the description is.</source>
        <translation>Choisissez où se trouve la description.</translation>
    </message>
</context>
<context>
    <name>patlas::AddExistingTokenDialog</name>
    <message>
        <source>Add it as %1…</source>
        <translation>L&apos;ajouter comme %1…</translation>
    </message>
    <message>
        <source>Add existing token</source>
        <translation>Ajouter un jeton existant</translation>
    </message>
    <message>
        <source>A token that was made elsewhere. It is kept in your keychain or vault and not shown again.</source>
        <translation>Un jeton créé ailleurs. Il est conservé dans votre trousseau de clés ou votre coffre, et n&apos;est plus affiché.</translation>
    </message>
    <message>
        <source>&amp;Paste token</source>
        <translation>&amp;Coller le jeton</translation>
    </message>
    <message>
        <source>Paste token</source>
        <translation>Coller le jeton</translation>
    </message>
    <message>
        <source>Token &amp;name</source>
        <translation>&amp;Nom du jeton</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Nom du jeton</translation>
    </message>
    <message>
        <source>&amp;Ask the service for its scopes and expiry</source>
        <translation>&amp;Demander au service ses scopes et son expiration</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Utilisé comme</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Used as</source>
        <translation>&amp;Utilisé comme</translation>
    </message>
    <message>
        <source>&amp;Open %1…</source>
        <translation>&amp;Ouvrir %1…</translation>
    </message>
    <message>
        <source>%1: tokens are made there</source>
        <translation>%1&#xa0;: les jetons y sont créés</translation>
    </message>
    <message>
        <source>Sends the token to the service that it is for, once it is kept here</source>
        <translation>Envoie le jeton au service auquel il est destiné, une fois qu&apos;il est conservé ici</translation>
    </message>
    <message>
        <source>Tick the scopes it was given, as far as you know them. They are for Patlas only: what the token may do is decided by the service.</source>
        <translation>Cochez les scopes qui lui ont été donnés, autant que vous les connaissiez. C&apos;est pour Patlas uniquement&#xa0;: le service décide de ce que le jeton peut faire.</translation>
    </message>
    <message>
        <source>Enter user name and password, with a colon between them.</source>
        <translation>Saisissez le nom d&apos;utilisateur et le mot de passe, séparés par un deux-points.</translation>
    </message>
    <message>
        <source>Paste the token first.</source>
        <translation>Collez d&apos;abord le jeton.</translation>
    </message>
    <message>
        <source>A token is one word. This has spaces or characters that cannot be sent in a header.</source>
        <translation>Un jeton est un seul mot. Celui-ci contient des espaces ou des caractères qui ne peuvent pas être envoyés dans un en-tête.</translation>
    </message>
    <message>
        <source>You have this token already: it is stored as “%1”.</source>
        <translation>Vous avez déjà ce jeton&#xa0;: il est enregistré sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Give the token a name.</source>
        <translation>Donnez un nom au jeton.</translation>
    </message>
    <message>
        <source>This environment already has a token named “%1”. Pick another name.</source>
        <translation>Cet environnement a déjà un jeton nommé «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This looks like a token of the sandbox; another service will probably not accept it.</source>
        <translation>Cela ressemble à un jeton du bac à sable&#x202f;; un autre service ne l&apos;acceptera probablement pas.</translation>
    </message>
</context>
<context>
    <name>patlas::AddProjectTokenDialog</name>
    <message>
        <source>%1 name</source>
        <translation>%1&#xa0;: nom</translation>
    </message>
    <message>
        <source>Add %1 token</source>
        <translation>Ajouter un jeton «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It is kept in your keychain or vault and not shown again.</source>
        <translation>Il est conservé dans votre trousseau de clés ou votre coffre, et n&apos;est plus affiché.</translation>
    </message>
    <message>
        <source>%1 &amp;name</source>
        <translation>%1&#xa0;: &amp;nom</translation>
    </message>
    <message>
        <source>Add it as %1…</source>
        <translation>L&apos;ajouter comme %1…</translation>
    </message>
    <message>
        <source>Paste the token first.</source>
        <translation>Collez d&apos;abord le jeton.</translation>
    </message>
    <message>
        <source>This is %1 that you have stored, “%2”, not %3.</source>
        <translation>C&apos;est %1 que vous avez enregistré, «&#xa0;%2&#xa0;», pas %3.</translation>
    </message>
    <message>
        <source>You have this token already: it is stored as “%1”.</source>
        <translation>Vous avez déjà ce jeton&#xa0;: il est enregistré sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>This environment already has one named “%1”. Pick another name.</source>
        <translation>Cet environnement en a déjà un nommé «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>patlas::AllowedCommandsDialog</name>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Retirer l&apos;autorisation</translation>
    </message>
    <message>
        <source>&amp;Forget values now</source>
        <translation>&amp;Oublier les valeurs maintenant</translation>
    </message>
    <message>
        <source>Allowed commands</source>
        <translation>Commandes autorisées</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Envoyé à</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisées</translation>
    </message>
    <message>
        <source>Values in memory</source>
        <translation>Valeurs en mémoire</translation>
    </message>
    <message>
        <source>Patlas asks again before it starts the chosen commands.</source>
        <translation>Patlas demandera à nouveau avant de lancer les commandes choisies.</translation>
    </message>
    <message>
        <source>Programs that Patlas may start for a value of a request: a variable names one with patlas:command/ and the command line, such as patlas:command/op read op://vault/item/field.</source>
        <translation>Programmes que Patlas peut lancer pour obtenir une valeur d&apos;une requête&#xa0;: une variable en désigne un par patlas:command/ et la ligne de commande, par exemple patlas:command/op read op://vault/item/field.</translation>
    </message>
    <message>
        <source>No value is in memory.</source>
        <translation>Aucune valeur n&apos;est en mémoire.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in memory, for five minutes each.</source>
        <translation>
            <numerusform>%n valeur en mémoire, pendant cinq minutes.</numerusform>
            <numerusform>%n valeurs en mémoire, pendant cinq minutes chacune.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::ApiEditing</name>
    <message>
        <source>Update %1</source>
        <translation>Mettre à jour %1</translation>
    </message>
    <message>
        <source>Environments, tokens, drafts and the history stay as they are. Tokens stay with the address that they are for.</source>
        <translation>Les environnements, les jetons, les brouillons et l&apos;historique restent tels quels. Les jetons restent liés à l&apos;adresse à laquelle ils sont destinés.</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Mettre à jour</translation>
    </message>
    <message>
        <source>Use the service&apos;s own description</source>
        <translation>Utiliser la description du service</translation>
    </message>
    <message>
        <source>What Patlas knows of this API was put together from what is public. The service&apos;s own description, or the page that shows it, says what is so: what was inferred is then documented or gone. Which credential goes where is kept. The sandbox goes on with the description that ships.</source>
        <translation>Ce que Patlas sait de cette API a été rassemblé à partir de ce qui est public. La description du service, ou la page qui la montre, fait foi&#xa0;: ce qui était déduit devient documenté ou disparaît. Le choix de l&apos;identifiant à envoyer à chaque endroit est conservé. Le bac à sable garde la description fournie avec Patlas.</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;L&apos;utiliser</translation>
    </message>
    <message>
        <source>The token %1 has scopes that the new description does not name: %2.</source>
        <translation>Le jeton %1 a des scopes que la nouvelle description ne mentionne pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is no longer among the servers. The environment %2 keeps this address, and its tokens with it.</source>
        <translation>%1 ne fait plus partie des serveurs. L&apos;environnement %2 garde cette adresse, et ses jetons avec elle.</translation>
    </message>
</context>
<context>
    <name>patlas::ApiRepository</name>
    <message>
        <source>This API is no longer stored here.</source>
        <translation>Cette API n&apos;est plus enregistrée ici.</translation>
    </message>
</context>
<context>
    <name>patlas::ApisAddVerb</name>
    <message>
        <source>Keeps a description of an API</source>
        <translation>Conserve la description d&apos;une API</translation>
    </message>
    <message>
        <source>Its first server becomes an environment with the title of the API, or those that --server names.</source>
        <translation>Son premier serveur devient un environnement qui porte le titre de l&apos;API, ou ceux que nomme --server.</translation>
    </message>
    <message>
        <source>A file, an address, or - for standard input</source>
        <translation>Un fichier, une adresse, ou - pour l&apos;entrée standard</translation>
    </message>
    <message>
        <source>What the environment is to be called</source>
        <translation>Nom à donner à l&apos;environnement</translation>
    </message>
    <message>
        <source>A server instead of those of the description; several may be given</source>
        <translation>Un serveur à la place de ceux de la description&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>Reads what a description on the web refers to on the same host</source>
        <translation>Lit ce à quoi une description sur le web fait référence sur le même hôte</translation>
    </message>
    <message numerus="yes">
        <source>%1 is added, with %n operation(s).</source>
        <translation>
            <numerusform>%1 est ajouté, avec %n opération.</numerusform>
            <numerusform>%1 est ajouté, avec %n opérations.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not say where its server is: environments add names it.</source>
        <translation>La description n&apos;indique pas où se trouve son serveur&#xa0;: environments add permet de l&apos;indiquer.</translation>
    </message>
    <message>
        <source>Environment %1: %2</source>
        <translation>Environnement %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Says as JSON what was done</source>
        <translation>Indique en JSON ce qui a été fait</translation>
    </message>
</context>
<context>
    <name>patlas::ApisListVerb</name>
    <message>
        <source>Lists the APIs whose descriptions are here</source>
        <translation>Liste les API dont la description est ici</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>En JSON</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITRE</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>ORIGINE</translation>
    </message>
    <message>
        <source>Patlas</source>
        <translation>Patlas</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>collé</translation>
    </message>
</context>
<context>
    <name>patlas::ApisOperationsVerb</name>
    <message>
        <source>Lists the operations of an API, with the credentials that they take</source>
        <translation>Liste les opérations d&apos;une API, avec les identifiants qu&apos;elles acceptent</translation>
    </message>
    <message>
        <source>FILTER is part of an id, a path or a title.</source>
        <translation>FILTER est une partie d&apos;un ID, d&apos;un chemin ou d&apos;un titre.</translation>
    </message>
    <message>
        <source>Only those with this text</source>
        <translation>Seulement celles qui contiennent ce texte</translation>
    </message>
    <message>
        <source>The environment; else that in PATLAS_ENVIRONMENT</source>
        <translation>L&apos;environnement&#x202f;; sinon celui de PATLAS_ENVIRONMENT</translation>
    </message>
    <message>
        <source>As JSON, as apis inspect has it</source>
        <translation>En JSON, comme apis inspect</translation>
    </message>
    <message>
        <source>OPERATION</source>
        <translation>OPÉRATION</translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation>MÉTHODE</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>CHEMIN</translation>
    </message>
    <message>
        <source>CREDENTIALS</source>
        <translation>IDENTIFIANTS</translation>
    </message>
</context>
<context>
    <name>patlas::ApisRemoveVerb</name>
    <message>
        <source>Removes the description of an API that no environment uses</source>
        <translation>Retire la description d&apos;une API qu&apos;aucun environnement n&apos;utilise</translation>
    </message>
    <message>
        <source>Title or id of the API</source>
        <translation>Titre ou ID de l&apos;API</translation>
    </message>
    <message>
        <source>%1 comes with Patlas.</source>
        <translation>%1 est fourni avec Patlas.</translation>
    </message>
    <message>
        <source>The environment %1 uses it. Remove that first.</source>
        <translation>L&apos;environnement %1 l&apos;utilise. Retirez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 est retiré.</translation>
    </message>
    <message>
        <source>Says as JSON what was done</source>
        <translation>Indique en JSON ce qui a été fait</translation>
    </message>
</context>
<context>
    <name>patlas::ApisScopesVerb</name>
    <message>
        <source>Lists the scopes of an API, or the smallest set for operations</source>
        <translation>Liste les scopes d&apos;une API, ou le plus petit ensemble pour des opérations</translation>
    </message>
    <message>
        <source>Example: patlasctl apis scopes --env Sandbox --for tags.create --for tags.list</source>
        <translation>Exemple&#xa0;: patlasctl apis scopes --env Sandbox --for tags.create --for tags.list</translation>
    </message>
    <message>
        <source>The environment; else that in PATLAS_ENVIRONMENT</source>
        <translation>L&apos;environnement&#x202f;; sinon celui de PATLAS_ENVIRONMENT</translation>
    </message>
    <message>
        <source>Those that this operation needs; several may be given</source>
        <translation>Ceux que demande cette opération&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>En JSON</translation>
    </message>
    <message>
        <source>SCOPE</source>
        <translation>SCOPE</translation>
    </message>
    <message>
        <source>WHAT FOR</source>
        <translation>UTILITÉ</translation>
    </message>
</context>
<context>
    <name>patlas::ApisUpdateVerb</name>
    <message>
        <source>Reads the description of an API again, and says what changed</source>
        <translation>Relit la description d&apos;une API et indique ce qui a changé</translation>
    </message>
    <message>
        <source>Environments, tokens and requests stay as they are; tokens stay with the address that they are for.</source>
        <translation>Les environnements, les jetons et les requêtes restent tels quels&#x202f;; les jetons restent liés à l&apos;adresse à laquelle ils sont destinés.</translation>
    </message>
    <message>
        <source>Title or id of the API</source>
        <translation>Titre ou ID de l&apos;API</translation>
    </message>
    <message>
        <source>Where to read it; without it, where it came from</source>
        <translation>Où la lire&#x202f;; sans cette option, là d&apos;où elle vient</translation>
    </message>
    <message>
        <source>Reads what a description on the web refers to on the same host</source>
        <translation>Lit ce à quoi une description sur le web fait référence sur le même hôte</translation>
    </message>
    <message>
        <source>Says what would change, and keeps what there is</source>
        <translation>Indique ce qui changerait, et garde l&apos;existant</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>credentials: %1, before: %2</source>
        <translation>identifiants&#xa0;: %1, avant&#xa0;: %2</translation>
    </message>
    <message>
        <source>parameters: %1, before: %2</source>
        <translation>paramètres&#xa0;: %1, avant&#xa0;: %2</translation>
    </message>
    <message>
        <source>Scopes added: %1</source>
        <translation>Scopes ajoutés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Scopes removed: %1</source>
        <translation>Scopes retirés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Servers added: %1</source>
        <translation>Serveurs ajoutés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Servers removed: %1</source>
        <translation>Serveurs retirés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing that is used changed.</source>
        <translation>Rien de ce qui est utilisé n&apos;a changé.</translation>
    </message>
    <message>
        <source>%1 comes with Patlas.</source>
        <translation>%1 est fourni avec Patlas.</translation>
    </message>
    <message>
        <source>It was pasted: say where to read it with --from.</source>
        <translation>Elle a été collée&#xa0;: indiquez où la lire avec --from.</translation>
    </message>
    <message>
        <source>Says what changes as JSON</source>
        <translation>Indique en JSON ce qui change</translation>
    </message>
</context>
<context>
    <name>patlas::AuditLogDialog</name>
    <message>
        <source>Open in Explorer</source>
        <translation>Ouvrir dans l&apos;Explorateur</translation>
    </message>
    <message>
        <source>Sandbox audit log</source>
        <translation>Journal d&apos;audit du bac à sable</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Every user</source>
        <translation>Tous les utilisateurs</translation>
    </message>
    <message>
        <source>Every token</source>
        <translation>Tous les jetons</translation>
    </message>
    <message>
        <source>Every operation</source>
        <translation>Toutes les opérations</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Filter audit log</source>
        <translation>Filtrer le journal d&apos;audit</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d&apos;audit</translation>
    </message>
    <message>
        <source>Reading the audit log…</source>
        <translation>Lecture du journal d&apos;audit…</translation>
    </message>
    <message>
        <source>No call was made yet.</source>
        <translation>Aucun appel n&apos;a encore été fait.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s), newest first</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels, du plus récent au plus ancien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s)</source>
        <translation>
            <numerusform>%1 sur %n appel</numerusform>
            <numerusform>%1 sur %n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a call first.</source>
        <translation>Choisissez d&apos;abord un appel.</translation>
    </message>
    <message>
        <source>This call did not go to the API.</source>
        <translation>Cet appel n&apos;était pas destiné à l&apos;API.</translation>
    </message>
</context>
<context>
    <name>patlas::AuditLogModel</name>
    <message>
        <source>allowed</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>patlas::AuthorizationRepository</name>
    <message>
        <source>Patlas does not know how this token was got.</source>
        <translation>Patlas ne sait pas comment ce jeton a été obtenu.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Connectez-vous à nouveau.</translation>
    </message>
</context>
<context>
    <name>patlas::AuthorizationRequest</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Fill it in, or choose another way to sign in.</source>
        <translation>Renseignez ce champ, ou choisissez une autre méthode d&apos;authentification.</translation>
    </message>
    <message>
        <source>The %1 is missing.</source>
        <translation>L&apos;%1 manque.</translation>
    </message>
    <message>
        <source>The %1 %2 cannot be used.</source>
        <translation>L&apos;%1 %2 est inutilisable.</translation>
    </message>
    <message>
        <source>It must begin with https, or be on this machine, and have neither a user name nor a fragment: secrets are sent there. Nothing was sent.</source>
        <translation>Elle doit commencer par https, ou se trouver sur cette machine, et n&apos;avoir ni nom d&apos;utilisateur ni fragment&#xa0;: des secrets y sont envoyés. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation>L&apos;ID client manque.</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation>Le secret client manque.</translation>
    </message>
    <message>
        <source>Without a client secret a client cannot sign in as itself.</source>
        <translation>Sans secret client, un client ne peut pas s&apos;authentifier en son propre nom.</translation>
    </message>
    <message>
        <source>Signing in with a password was not allowed.</source>
        <translation>L&apos;authentification par mot de passe n&apos;a pas été autorisée.</translation>
    </message>
    <message>
        <source>Patlas would see the password itself. Nothing was sent.</source>
        <translation>Patlas verrait le mot de passe lui-même. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Prefer another way to sign in, or allow it.</source>
        <translation>Préférez une autre méthode d&apos;authentification, ou autorisez celle-ci.</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>Le nom d&apos;utilisateur manque.</translation>
    </message>
    <message>
        <source>A scope has a character that scopes cannot have.</source>
        <translation>Un scope contient un caractère interdit dans les scopes.</translation>
    </message>
    <message>
        <source>The path of the redirect must begin with a slash.</source>
        <translation>Le chemin de la redirection doit commencer par une barre oblique.</translation>
    </message>
    <message>
        <source>token address</source>
        <translation>adresse du jeton</translation>
    </message>
    <message>
        <source>refresh address</source>
        <translation>adresse de renouvellement</translation>
    </message>
    <message>
        <source>sign-in address</source>
        <translation>adresse d&apos;authentification</translation>
    </message>
    <message>
        <source>device address</source>
        <translation>adresse de l&apos;appareil</translation>
    </message>
</context>
<context>
    <name>patlas::BatchResults</name>
    <message>
        <source>%1: %2</source>
        <comment>token, outcome</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>All %1 are done.</source>
        <translation>C&apos;est fait pour les %1.</translation>
    </message>
    <message>
        <source>%1 of %2 are done.</source>
        <translation>C&apos;est fait pour %1 sur %2.</translation>
    </message>
</context>
<context>
    <name>patlas::BodyArgument</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>%1 is not NAME=VALUE.</source>
        <translation>%1 n&apos;est pas de la forme NAME=VALUE.</translation>
    </message>
    <message>
        <source>%1 is not a header: write NAME: VALUE.</source>
        <translation>%1 n&apos;est pas un en-tête&#xa0;: écrivez NAME: VALUE.</translation>
    </message>
</context>
<context>
    <name>patlas::BodyCompleter</name>
    <message>
        <source>Members and values of the description</source>
        <translation>Membres et valeurs de la description</translation>
    </message>
    <message>
        <source>What the description says of the member</source>
        <translation>Ce que la description dit du membre</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatoire</translation>
    </message>
    <message>
        <source>from a response</source>
        <translation>d&apos;une réponse</translation>
    </message>
    <message>
        <source>The description says nothing of this place.</source>
        <translation>La description ne dit rien de cet endroit.</translation>
    </message>
</context>
<context>
    <name>patlas::BodyEditor</name>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Fold or unfold the lines at the cursor</source>
        <translation>Replier ou déplier les lignes au curseur</translation>
    </message>
    <message>
        <source>Fold all members of the body</source>
        <translation>Replier tous les membres du corps</translation>
    </message>
    <message>
        <source>Unfold all of the body</source>
        <translation>Déplier tout le corps</translation>
    </message>
    <message>
        <source>Indent the lines</source>
        <translation>Augmenter le retrait des lignes</translation>
    </message>
    <message>
        <source>Outdent the lines</source>
        <translation>Diminuer le retrait des lignes</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Folded: %1</source>
        <translation>Replié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to fold here</source>
        <translation>Rien à replier ici</translation>
    </message>
    <message>
        <source>… lines %1 to %2</source>
        <translation>… lignes %1 à %2</translation>
    </message>
    <message>
        <source>… line %1</source>
        <translation>… ligne %1</translation>
    </message>
</context>
<context>
    <name>patlas::BodyMarks</name>
    <message>
        <source>Next problem in the body</source>
        <translation>Problème suivant dans le corps</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
</context>
<context>
    <name>patlas::BodyTab</name>
    <message>
        <source>Kind of body</source>
        <translation>Type de corps</translation>
    </message>
    <message>
        <source>&amp;Kind of body</source>
        <translation>&amp;Type de corps</translation>
    </message>
    <message>
        <source>File to send</source>
        <translation>Fichier à envoyer</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Chemin du fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Its bytes are the body. It is read while it is sent.</source>
        <translation>Ses octets forment le corps. Il est lu pendant l&apos;envoi.</translation>
    </message>
    <message>
        <source>Choose a file to send</source>
        <translation>Choisir un fichier à envoyer</translation>
    </message>
    <message>
        <source>“%1” takes no body.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;accepte pas de corps.</translation>
    </message>
    <message>
        <source>A %1 request has no body here.</source>
        <translation>Une requête %1 n&apos;a pas de corps ici.</translation>
    </message>
    <message>
        <source>As in Headers</source>
        <translation>Comme dans En-têtes</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>Text or JSON</source>
        <translation>Texte ou JSON</translation>
    </message>
    <message>
        <source>Form with files</source>
        <translation>Formulaire avec fichiers</translation>
    </message>
</context>
<context>
    <name>patlas::BodyText</name>
    <message>
        <source>Fill from schema</source>
        <translation>Remplir d&apos;après le schéma</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Replaces the body by one with the members that the description names, also those that are not required</source>
        <translation>Remplace le corps par un autre qui contient les membres nommés par la description, y compris ceux qui ne sont pas obligatoires</translation>
    </message>
    <message>
        <source>Indents the JSON; changes only white space</source>
        <translation>Indente le JSON&#x202f;; ne change que les espaces</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>No body is sent.</source>
        <translation>Aucun corps n&apos;est envoyé.</translation>
    </message>
    <message>
        <source>Valid JSON</source>
        <translation>JSON valide</translation>
    </message>
    <message>
        <source>Sent as it is</source>
        <translation>Envoyé tel quel</translation>
    </message>
</context>
<context>
    <name>patlas::BodyTextView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>patlas::BodyTree</name>
    <message>
        <source>The response has no body</source>
        <translation>La réponse n&apos;a pas de corps</translation>
    </message>
    <message>
        <source>This response is not JSON</source>
        <translation>Cette réponse n&apos;est pas du JSON</translation>
    </message>
    <message>
        <source>The Text tab shows it as it is.</source>
        <translation>L&apos;onglet Texte l&apos;affiche telle quelle.</translation>
    </message>
    <message>
        <source>This response is binary</source>
        <translation>Cette réponse est binaire</translation>
    </message>
    <message>
        <source>The Text tab shows its bytes; Save response… writes it to a file.</source>
        <translation>L&apos;onglet Texte affiche ses octets&#x202f;; Enregistrer la réponse… l&apos;écrit dans un fichier.</translation>
    </message>
    <message>
        <source>This response is a picture</source>
        <translation>Cette réponse est une image</translation>
    </message>
    <message>
        <source>The Preview tab shows it.</source>
        <translation>L&apos;onglet Aperçu l&apos;affiche.</translation>
    </message>
</context>
<context>
    <name>patlas::BoundSecrets</name>
    <message>
        <source>%1 was stored for another address or connection than its environment has now.</source>
        <translation>%1 a été enregistré pour une autre adresse ou connexion que celle de son environnement actuel.</translation>
    </message>
    <message>
        <source>Nothing was sent. If you made this change, say so when Patlas asks; otherwise somebody else changed Patlas&apos;s data.</source>
        <translation>Rien n&apos;a été envoyé. Si vous avez fait ce changement, indiquez-le quand Patlas le demande&#x202f;; sinon, quelqu&apos;un d&apos;autre a modifié les données de Patlas.</translation>
    </message>
    <message>
        <source>The stored secret of %1 is not the one that was added.</source>
        <translation>Le secret enregistré de %1 n&apos;est pas celui qui a été ajouté.</translation>
    </message>
    <message>
        <source>Another program has replaced it. It was not used.</source>
        <translation>Un autre programme l&apos;a remplacé. Il n&apos;a pas été utilisé.</translation>
    </message>
    <message>
        <source>Remove the token and add it again.</source>
        <translation>Retirez le jeton et ajoutez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>patlas::Bruno</name>
    <message>
        <source>The file %1 was left out: %2 %3</source>
        <translation>Le fichier %1 a été omis&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>These are not called by HTTP, and were left out: %1.</source>
        <translation>Ces éléments ne s&apos;appellent pas par HTTP et ont été omis&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>patlas::CallVerb</name>
    <message>
        <source>Calls an operation of the API by its id</source>
        <translation>Appelle une opération de l&apos;API par son ID</translation>
    </message>
    <message>
        <source>NAME=VALUE is a parameter of that name, else a member of the body, typed as the description says; NAME:=JSON is a member as it stands there; NAME=@FILE sends a file in a form. The rest is as for request.

Example: patlasctl call tags.create name=release-2</source>
        <translation>NAME=VALUE est un paramètre de ce nom, sinon un membre du corps, du type indiqué par la description&#x202f;; NAME:=JSON est un membre tel quel&#x202f;; NAME=@FILE envoie un fichier dans un formulaire. Le reste est comme pour request.

Exemple&#xa0;: patlasctl call tags.create name=release-2</translation>
    </message>
    <message>
        <source>Its id, such as tags.create</source>
        <translation>Son ID, par exemple tags.create</translation>
    </message>
    <message>
        <source>NAME=VALUE, NAME:=JSON or NAME=@FILE</source>
        <translation>NAME=VALUE, NAME:=JSON ou NAME=@FILE</translation>
    </message>
    <message>
        <source>The whole body; @FILE is the content of a file, - standard input</source>
        <translation>Le corps entier&#x202f;; @FILE est le contenu d&apos;un fichier, - l&apos;entrée standard</translation>
    </message>
</context>
<context>
    <name>patlas::ChainedValue</name>
    <message>
        <source>“%1” was not sent yet.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas encore été envoyée.</translation>
    </message>
    <message>
        <source>The response of “%1” is too large to take values from.</source>
        <translation>La réponse de «&#xa0;%1&#xa0;» est trop volumineuse pour y prendre des valeurs.</translation>
    </message>
</context>
<context>
    <name>patlas::ChangesModel</name>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Needs something else</source>
        <translation>Demande autre chose</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>Autres paramètres</translation>
    </message>
    <message>
        <source>Server removed</source>
        <translation>Serveur retiré</translation>
    </message>
    <message>
        <source>Server added</source>
        <translation>Serveur ajouté</translation>
    </message>
    <message>
        <source>Scope removed</source>
        <translation>Scope retiré</translation>
    </message>
    <message>
        <source>Scope added</source>
        <translation>Scope ajouté</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>patlas::Check</name>
    <message>
        <source>Nothing stands between “status” and the comparison: %1.</source>
        <translation>Rien ne doit se trouver entre «&#xa0;status&#xa0;» et la comparaison&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No phase of a request is called %1.</source>
        <translation>Aucune phase d&apos;une requête ne s&apos;appelle %1.</translation>
    </message>
    <message>
        <source>The check needs the name of one header.</source>
        <translation>La vérification nécessite le nom d&apos;un en-tête.</translation>
    </message>
    <message>
        <source>The check needs an XPath.</source>
        <translation>La vérification nécessite un XPath.</translation>
    </message>
    <message>
        <source>This check is a script, and Patlas runs no scripts.</source>
        <translation>Cette vérification est un script, et Patlas n&apos;exécute pas de scripts.</translation>
    </message>
    <message>
        <source>Patlas can check status, duration, header, body and xpath, not %1.</source>
        <translation>Patlas peut vérifier status, duration, header, body et xpath, pas %1.</translation>
    </message>
    <message>
        <source>The check has no comparison that Patlas knows.</source>
        <translation>La vérification n&apos;a pas de comparaison que Patlas connaît.</translation>
    </message>
    <message>
        <source>What the check is about is too large to compare.</source>
        <translation>L&apos;objet de la vérification est trop volumineux pour être comparé.</translation>
    </message>
    <message>
        <source>The body has nothing that the path could lead into.</source>
        <translation>Le corps ne contient rien où le chemin puisse mener.</translation>
    </message>
    <message>
        <source>The body is not JSON.</source>
        <translation>Le corps n&apos;est pas du JSON.</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>Le corps n&apos;est pas du JSON valide.</translation>
    </message>
    <message>
        <source>There was no response.</source>
        <translation>Il n&apos;y a pas eu de réponse.</translation>
    </message>
    <message>
        <source>The response has no body.</source>
        <translation>La réponse n&apos;a pas de corps.</translation>
    </message>
    <message>
        <source>The text is too large for a regular expression: Patlas searches up to 64 MiB.</source>
        <translation>Le texte est trop volumineux pour une expression régulière&#xa0;: Patlas cherche dans 64 Mio au plus.</translation>
    </message>
    <message>
        <source>Patlas cannot read the regular expression %1.</source>
        <translation>Patlas ne peut pas lire l&apos;expression régulière %1.</translation>
    </message>
    <message>
        <source>The regular expression takes too long on this text.</source>
        <translation>L&apos;expression régulière prend trop de temps sur ce texte.</translation>
    </message>
    <message>
        <source>Expected %1 %2, got %3.</source>
        <translation>Attendu pour %1&#xa0;: %2&#x202f;; obtenu&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Expected %1 other than %2.</source>
        <translation>Attendu pour %1&#xa0;: autre chose que %2.</translation>
    </message>
    <message>
        <source>Expected %1 below %2, got %3.</source>
        <translation>Attendu pour %1&#xa0;: moins de %2&#x202f;; obtenu&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Expected %1 of at most %2, got %3.</source>
        <translation>Attendu pour %1&#xa0;: au plus %2&#x202f;; obtenu&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Expected %1 above %2, got %3.</source>
        <translation>Attendu pour %1&#xa0;: plus de %2&#x202f;; obtenu&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Expected %1 of at least %2, got %3.</source>
        <translation>Attendu pour %1&#xa0;: au moins %2&#x202f;; obtenu&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Expected %1 to include %2, got %3.</source>
        <translation>Attendu pour %1&#xa0;: une valeur qui contient %2&#x202f;; obtenu&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Expected %1 to start with %2, got %3.</source>
        <translation>Attendu pour %1&#xa0;: une valeur qui commence par %2&#x202f;; obtenu&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Expected %1 to end with %2, got %3.</source>
        <translation>Attendu pour %1&#xa0;: une valeur qui se termine par %2&#x202f;; obtenu&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Expected %1 to match %2, got %3.</source>
        <translation>Attendu pour %1&#xa0;: une valeur qui correspond à %2&#x202f;; obtenu&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Expected %1 to be there, and not null, false, 0 or empty; got %2.</source>
        <translation>Attendu pour %1&#xa0;: une valeur présente, et ni null, ni false, ni 0, ni vide&#x202f;; obtenu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Expected %1 to be missing, null, false, 0 or empty; got %2.</source>
        <translation>Attendu pour %1&#xa0;: rien, null, false, 0 ou une valeur vide&#x202f;; obtenu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Expected %1 to be a number, got %2.</source>
        <translation>Attendu pour %1&#xa0;: un nombre&#x202f;; obtenu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Expected %1 to be text, got %2.</source>
        <translation>Attendu pour %1&#xa0;: un texte&#x202f;; obtenu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Expected %1 to be true or false, got %2.</source>
        <translation>Attendu pour %1&#xa0;: true ou false&#x202f;; obtenu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Expected %1 to be a list, got %2.</source>
        <translation>Attendu pour %1&#xa0;: une liste&#x202f;; obtenu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Expected %1 with the MD5 hash %2, got %3.</source>
        <translation>Attendu pour %1&#xa0;: le hachage MD5 %2&#x202f;; obtenu&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Expected %1 with the SHA-256 hash %2, got %3.</source>
        <translation>Attendu pour %1&#xa0;: le hachage SHA-256 %2&#x202f;; obtenu&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Expected %1 with the SHA-512 hash %2, got %3.</source>
        <translation>Attendu pour %1&#xa0;: le hachage SHA-512 %2&#x202f;; obtenu&#xa0;: %3.</translation>
    </message>
    <message>
        <source>status</source>
        <translation>le statut</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>la durée</translation>
    </message>
    <message>
        <source>duration of %1</source>
        <translation>la durée de %1</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>l&apos;en-tête %1</translation>
    </message>
    <message>
        <source>body</source>
        <translation>le corps</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>un texte vide</translation>
    </message>
    <message>
        <source>Write it without quotes: they would be part of the text.</source>
        <translation>Écrivez-le sans guillemets&#xa0;: ils feraient partie du texte.</translation>
    </message>
</context>
<context>
    <name>patlas::CheckRun</name>
    <message>
        <source>The value is another one than the secret of the check.</source>
        <translation>La valeur n&apos;est pas le secret de la vérification.</translation>
    </message>
</context>
<context>
    <name>patlas::CheckVerb</name>
    <message>
        <source>works</source>
        <translation>passe</translation>
    </message>
    <message>
        <source>should work</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteuse</translation>
    </message>
    <message>
        <source>REFUSED</source>
        <translation>REFUSÉE</translation>
    </message>
    <message>
        <source>NOT SENT</source>
        <translation>NON ENVOYÉE</translation>
    </message>
    <message>
        <source>%1 is not a time such as 14d, 12h or 2w.</source>
        <translation>%1 n&apos;est pas une durée telle que 14d, 12h ou 2w.</translation>
    </message>
    <message>
        <source>%1 ends on %2.</source>
        <translation>%1 expire le %2.</translation>
    </message>
    <message>
        <source>ENDS</source>
        <translation>EXPIRATION</translation>
    </message>
    <message>
        <source>It is not known when %1 ends.</source>
        <translation>On ne sait pas quand %1 expire.</translation>
    </message>
    <message>
        <source>Says whether requests would work, without sending them</source>
        <translation>Indique si des requêtes fonctionneraient, sans les envoyer</translation>
    </message>
    <message>
        <source>TARGET is a folder of request files, one file, or an operation such as tags.create. Ends with 3 where one is sure to be refused; with --strict, where it probably is; with --expires-within, where a token that it needs ends before that.

Example: patlasctl check tags.create --env Staging --token CI --expires-within 14d</source>
        <translation>TARGET est un dossier de fichiers de requêtes, un fichier, ou une opération telle que tags.create. Se termine avec 3 si l&apos;une est sûre d&apos;être refusée&#x202f;; avec --strict, si elle l&apos;est probablement&#x202f;; avec --expires-within, si un jeton nécessaire expire avant.

Exemple&#xa0;: patlasctl check tags.create --env Staging --token CI --expires-within 14d</translation>
    </message>
    <message>
        <source>A folder, a file or an operation</source>
        <translation>Un dossier, un fichier ou une opération</translation>
    </message>
    <message>
        <source>NAME=VALUE of an operation, as for call</source>
        <translation>NAME=VALUE d&apos;une opération, comme pour call</translation>
    </message>
    <message>
        <source>Such as 14d, 12h or 2w: a token that ends before is a refusal</source>
        <translation>Par exemple 14d, 12h ou 2w&#xa0;: un jeton qui expire avant compte comme un refus</translation>
    </message>
    <message>
        <source>What is probably refused counts as refused</source>
        <translation>Ce qui est probablement refusé compte comme refusé</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>En JSON</translation>
    </message>
    <message>
        <source>Values are for an operation: files have their own.</source>
        <translation>Les valeurs sont pour une opération&#xa0;: les fichiers ont les leurs.</translation>
    </message>
    <message>
        <source>There are no requests in %1.</source>
        <translation>Il n&apos;y a pas de requêtes dans %1.</translation>
    </message>
</context>
<context>
    <name>patlas::CheckedResponse</name>
    <message>
        <source>The body did not arrive to its end.</source>
        <translation>Le corps n&apos;est pas arrivé jusqu&apos;au bout.</translation>
    </message>
    <message>
        <source>The body was not opened.</source>
        <translation>Le corps n&apos;a pas été ouvert.</translation>
    </message>
</context>
<context>
    <name>patlas::ChecksModel</name>
    <message>
        <source>Passed</source>
        <translation>Réussie</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Dernier résultat</translation>
    </message>
</context>
<context>
    <name>patlas::ChecksTab</name>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>One a line, as httpYac writes them: status == 201, header location exists, body $.name == release-2. They are saved with the request.</source>
        <translation>Une par ligne, comme les écrit httpYac&#xa0;: status == 201, header location exists, body $.name == release-2. Elles sont enregistrées avec la requête.</translation>
    </message>
</context>
<context>
    <name>patlas::ChildProgram</name>
    <message>
        <source>There is no program %1.</source>
        <translation>Le programme %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>%1 cannot be started.</source>
        <translation>Impossible de lancer %1.</translation>
    </message>
</context>
<context>
    <name>patlas::CodeTab</name>
    <message>
        <source>Language</source>
        <translation>Langage</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langage</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the text with placeholders for the credentials</source>
        <translation>Copie le texte avec des valeurs fictives à la place des identifiants</translation>
    </message>
    <message>
        <source>Copy with secrets…</source>
        <translation>Copier avec les secrets…</translation>
    </message>
    <message>
        <source>Copy with secrets</source>
        <translation>Copier avec les secrets</translation>
    </message>
    <message>
        <source>Copy this request with the tokens in clear text?</source>
        <translation>Copier cette requête avec les jetons en clair&#x202f;?</translation>
    </message>
    <message>
        <source>Anyone who sees the text can use these tokens until they are revoked or expire.</source>
        <translation>Toute personne qui voit le texte peut utiliser ces jetons jusqu&apos;à leur révocation ou leur expiration.</translation>
    </message>
</context>
<context>
    <name>patlas::CommandLine</name>
    <message>
        <source>Stored tokens, without their secrets</source>
        <translation>Jetons enregistrés, sans leurs secrets</translation>
    </message>
    <message>
        <source>The secret of a token</source>
        <translation>Le secret d&apos;un jeton</translation>
    </message>
    <message>
        <source>Servers, and whose tokens go there</source>
        <translation>Serveurs, et à qui sont les jetons qui y vont</translation>
    </message>
    <message>
        <source>Descriptions of APIs</source>
        <translation>Descriptions d&apos;API</translation>
    </message>
    <message>
        <source>The server of the same API on this machine</source>
        <translation>Le serveur de la même API sur cette machine</translation>
    </message>
    <message>
        <source>The encrypted file for where there is no keychain</source>
        <translation>Le fichier chiffré pour les machines sans trousseau de clés</translation>
    </message>
    <message>
        <source>Says this and ends</source>
        <translation>Affiche cette aide et se termine</translation>
    </message>
    <message>
        <source>Says its version and ends</source>
        <translation>Affiche sa version et se termine</translation>
    </message>
    <message>
        <source>Reads the passphrase of the vault from this descriptor</source>
        <translation>Lit la phrase de passe du coffre dans ce descripteur</translation>
    </message>
    <message>
        <source>Runs this program, without a shell, and takes what it prints for the passphrase of the vault</source>
        <translation>Exécute ce programme, sans shell, et prend ce qu&apos;il affiche comme phrase de passe du coffre</translation>
    </message>
</context>
<context>
    <name>patlas::CommandPermissionDialog</name>
    <message>
        <source>For %1:</source>
        <translation>Pour %1&#xa0;:</translation>
    </message>
    <message>
        <source>Start a program for a value</source>
        <translation>Lancer un programme pour obtenir une valeur</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Allow this command</source>
        <translation>Autoriser cette commande</translation>
    </message>
    <message numerus="yes">
        <source>Allow %n command(s)</source>
        <translation>
            <numerusform>Autoriser %n commande</numerusform>
            <numerusform>Autoriser %n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message numerus="yes">
        <source>May Patlas start %n program(s)?</source>
        <translation>
            <numerusform>Patlas peut-il lancer %n programme ?</numerusform>
            <numerusform>Patlas peut-il lancer %n programmes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>A value of the request is what a program prints. It is started as it stands here, without a shell, and what it prints goes to that address only. Files of others can name any program: allow what you know.</source>
        <translation>Une valeur de la requête est ce qu&apos;affiche un programme. Il est lancé exactement comme écrit ici, sans shell, et ce qu&apos;il affiche n&apos;est envoyé qu&apos;à cette adresse. Les fichiers d&apos;autrui peuvent désigner n&apos;importe quel programme&#xa0;: n&apos;autorisez que ce que vous connaissez.</translation>
    </message>
    <message>
        <source>You are asked once for each command. File, Allowed commands… lists them.</source>
        <translation>La question n&apos;est posée qu&apos;une fois par commande. Fichier, Commandes autorisées… en donne la liste.</translation>
    </message>
</context>
<context>
    <name>patlas::CommandSession</name>
    <message>
        <source>Passphrase of the vault: </source>
        <translation>Phrase de passe du coffre&#xa0;: </translation>
    </message>
    <message>
        <source>There is no environment %1.</source>
        <translation>L&apos;environnement %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No environment is named.</source>
        <translation>Aucun environnement n&apos;est indiqué.</translation>
    </message>
    <message>
        <source>Name one with --env, or in %1.</source>
        <translation>Indiquez-en un avec --env, ou dans %1.</translation>
    </message>
    <message>
        <source>The sandbox has faults set (%1). patlasctl sandbox faults --none ends them.</source>
        <translation>Des pannes sont réglées pour le bac à sable (%1). patlasctl sandbox faults --none y met fin.</translation>
    </message>
</context>
<context>
    <name>patlas::CompareDialog</name>
    <message>
        <source>no response</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation>&amp;Structure</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>&amp;Ignore this path</source>
        <translation>&amp;Ignorer ce chemin</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>Différence sui&amp;vante</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>−  older:  %1
+  newer:  %2</source>
        <translation>−  ancienne&#xa0;:  %1
+  récente&#xa0;:  %2</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>Number of differences</source>
        <translation>Nombre de différences</translation>
    </message>
    <message>
        <source>Problem with the ignored paths</source>
        <translation>Problème avec les chemins ignorés</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Compares the bodies value by value</source>
        <translation>Compare les corps valeur par valeur</translation>
    </message>
    <message>
        <source>Compares the bodies line by line</source>
        <translation>Compare les corps ligne par ligne</translation>
    </message>
    <message>
        <source>Ig&amp;nored paths</source>
        <translation>C&amp;hemins ignorés</translation>
    </message>
    <message>
        <source>Ignored paths</source>
        <translation>Chemins ignorés</translation>
    </message>
    <message>
        <source>for example $.meta.time, $..updatedAt, $.items[*].id</source>
        <translation>par exemple $.meta.time, $..updatedAt, $.items[*].id</translation>
    </message>
    <message>
        <source>Ignore this path</source>
        <translation>Ignorer ce chemin</translation>
    </message>
    <message>
        <source>They are the same.</source>
        <translation>Elles sont identiques.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ignored: %L2</source>
        <translation>%1, ignorées&#xa0;: %L2</translation>
    </message>
</context>
<context>
    <name>patlas::CompareModel</name>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Body of the response</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>only in the older: </source>
        <translation>seulement dans l&apos;ancienne&#xa0;: </translation>
    </message>
    <message>
        <source>only in the newer: </source>
        <translation>seulement dans la récente&#xa0;: </translation>
    </message>
    <message>
        <source>Neither has one.</source>
        <translation>Aucune des deux n&apos;en a.</translation>
    </message>
    <message>
        <source>The same in both.</source>
        <translation>Identique dans les deux.</translation>
    </message>
    <message>
        <source>The rest is too long to compare.</source>
        <translation>Le reste est trop long pour être comparé.</translation>
    </message>
    <message>
        <source>The same in both, but for what is ignored.</source>
        <translation>Identique dans les deux, à l&apos;exception de ce qui est ignoré.</translation>
    </message>
    <message>
        <source>There are more differences than can be listed.</source>
        <translation>Il y a plus de différences que la liste ne peut en contenir.</translation>
    </message>
    <message>
        <source>added: %1: %2</source>
        <translation>ajouté&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>removed: %1: %2</source>
        <translation>retiré&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>changed: %1: from %2 to %3</source>
        <translation>changé&#xa0;: %1&#xa0;: de %2 à %3</translation>
    </message>
    <message>
        <source>↕ %1: moved from %2</source>
        <translation>↕ %1&#xa0;: déplacé depuis %2</translation>
    </message>
    <message>
        <source>moved: %1: from %2</source>
        <translation>déplacé&#xa0;: %1&#xa0;: depuis %2</translation>
    </message>
    <message>
        <source>≈ %1: %2 → %3, the same value</source>
        <translation>≈ %1&#xa0;: %2 → %3, même valeur</translation>
    </message>
    <message>
        <source>written otherwise: %1: %2 and %3</source>
        <translation>écrit autrement&#xa0;: %1&#xa0;: %2 et %3</translation>
    </message>
</context>
<context>
    <name>patlas::Comparison</name>
    <message>
        <source>%1 bytes that are not text</source>
        <translation>%1 octets qui ne sont pas du texte</translation>
    </message>
</context>
<context>
    <name>patlas::CompletionList</name>
    <message>
        <source>%1: the down arrow chooses one.</source>
        <translation>%1&#xa0;: la flèche vers le bas en choisit un.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
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
        <translation>Écrit un script avec lequel un shell complète les verbes, les jetons, les environnements et les opérations</translation>
    </message>
    <message>
        <source>bash: patlasctl completion bash &gt; ~/.local/share/bash-completion/completions/patlasctl

zsh: patlasctl completion zsh &gt; a folder of $fpath, as _patlasctl

fish: patlasctl completion fish &gt; ~/.config/fish/completions/patlasctl.fish</source>
        <translation>bash&#xa0;: patlasctl completion bash &gt; ~/.local/share/bash-completion/completions/patlasctl

zsh&#xa0;: patlasctl completion zsh &gt; un dossier de $fpath, sous le nom _patlasctl

fish&#xa0;: patlasctl completion fish &gt; ~/.config/fish/completions/patlasctl.fish</translation>
    </message>
    <message>
        <source>bash, zsh or fish</source>
        <translation>bash, zsh ou fish</translation>
    </message>
</context>
<context>
    <name>patlas::CompromisedDialog</name>
    <message>
        <source>in the history here</source>
        <translation>dans l&apos;historique ici</translation>
    </message>
    <message>
        <source>not in the history</source>
        <translation>pas dans l&apos;historique</translation>
    </message>
    <message>
        <source>Reading what it did…</source>
        <translation>Lecture de ce qu&apos;il a fait…</translation>
    </message>
    <message>
        <source>Compromised token</source>
        <translation>Jeton compromis</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Ce qu&apos;il a fait</translation>
    </message>
    <message>
        <source>Calls made with it</source>
        <translation>Appels faits avec lui</translation>
    </message>
    <message>
        <source>What it could do</source>
        <translation>Ce qu&apos;il pouvait faire</translation>
    </message>
    <message>
        <source>What it could do.</source>
        <translation>Ce qu&apos;il pouvait faire.</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Révoquer maintenant</translation>
    </message>
    <message>
        <source>Revoked already.</source>
        <translation>Déjà révoqué.</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotation…</translation>
    </message>
    <message>
        <source>Revoked already: make a new token instead.</source>
        <translation>Déjà révoqué&#xa0;: créez plutôt un nouveau jeton.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Does anyone else have “%1”?</source>
        <translation>Quelqu&apos;un d&apos;autre a-t-il «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>If so, revoke it now: anyone who uses it is refused from then on. Rotate it if something of yours must keep working: the old one is revoked once the new one has been tried.</source>
        <translation>Si oui, révoquez-le maintenant&#xa0;: quiconque l&apos;utilise est alors refusé. Effectuez sa rotation si quelque chose à vous doit continuer de fonctionner&#xa0;: l&apos;ancien est révoqué une fois que le nouveau a été essayé.</translation>
    </message>
    <message>
        <source>It acts in %1 as the person who made it.</source>
        <translation>Dans %1, il agit au nom de la personne qui l&apos;a créé.</translation>
    </message>
    <message>
        <source>It acts in %1 as %2.</source>
        <translation>Dans %1, il agit au nom de %2.</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>Il n&apos;expire jamais.</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>On ne sait pas quand il expire.</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Il expire le %1.</translation>
    </message>
    <message>
        <source>Its scopes are not known here, so assume that it can do everything.</source>
        <translation>Ses scopes ne sont pas connus ici&#x202f;; partez du principe qu&apos;il peut tout faire.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Known here</source>
        <translation>Connu ici</translation>
    </message>
    <message>
        <source>Why refused</source>
        <translation>Raison du refus</translation>
    </message>
    <message>
        <source>no response</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>What it did: no call is known.</source>
        <translation>Ce qu&apos;il a fait&#xa0;: aucun appel n&apos;est connu.</translation>
    </message>
    <message>
        <source>What it did: one call.</source>
        <translation>Ce qu&apos;il a fait&#xa0;: un appel.</translation>
    </message>
    <message>
        <source>What it did: %1 calls.</source>
        <translation>Ce qu&apos;il a fait&#xa0;: %1 appels.</translation>
    </message>
    <message>
        <source>Only what was sent from this computer is known; the service&apos;s own log may show more.</source>
        <translation>Seul ce qui a été envoyé depuis cet ordinateur est connu&#x202f;; le journal du service peut en montrer davantage.</translation>
    </message>
    <message>
        <source>All of them are in the history here, as far as the audit log goes back.</source>
        <translation>Tous sont dans l&apos;historique ici, aussi loin que remonte le journal d&apos;audit.</translation>
    </message>
    <message>
        <source>One is not in the history here.</source>
        <translation>L&apos;un d&apos;eux n&apos;est pas dans l&apos;historique ici.</translation>
    </message>
    <message>
        <source>%1 are not in the history here.</source>
        <translation>%1 ne sont pas dans l&apos;historique ici.</translation>
    </message>
</context>
<context>
    <name>patlas::ConflictDialog</name>
    <message>
        <source>Your version</source>
        <translation>Votre version</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>Différence sui&amp;vante</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Modifié sur le disque</translation>
    </message>
    <message>
        <source>Number of differences</source>
        <translation>Nombre de différences</translation>
    </message>
    <message>
        <source>Both versions</source>
        <translation>Les deux versions</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>&amp;Garder la mienne</translation>
    </message>
    <message>
        <source>Writes your version into the file. What the file says now can be opened again as a closed request.</source>
        <translation>Écrit votre version dans le fichier. Le contenu actuel du fichier peut être rouvert comme requête fermée.</translation>
    </message>
    <message>
        <source>&amp;Take the file&apos;s</source>
        <translation>&amp;Prendre celle du fichier</translation>
    </message>
    <message>
        <source>Shows what the file says. Your version can be opened again as a closed request.</source>
        <translation>Affiche le contenu du fichier. Votre version peut être rouverte comme requête fermée.</translation>
    </message>
    <message>
        <source>&amp;Save as another file…</source>
        <translation>&amp;Enregistrer dans un autre fichier…</translation>
    </message>
    <message>
        <source>Writes your version into a new file and leaves this one as it is.</source>
        <translation>Écrit votre version dans un nouveau fichier et laisse celui-ci tel quel.</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>%1 was changed by something else</source>
        <translation>%1 a été modifié par un autre programme</translation>
    </message>
    <message>
        <source>Nothing is written until you choose. What is not chosen can be opened again until Patlas quits.</source>
        <translation>Rien n&apos;est écrit avant votre choix. Ce qui n&apos;est pas choisi peut être rouvert jusqu&apos;à la fermeture de Patlas.</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Elles sont identiques.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The rest is too long to compare.</source>
        <translation>%1. Le reste est trop long pour être comparé.</translation>
    </message>
</context>
<context>
    <name>patlas::ConflictNotice</name>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Prendre celle du fichier</translation>
    </message>
    <message>
        <source>Save as another file…</source>
        <translation>Enregistrer dans un autre fichier…</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Modifié sur le disque</translation>
    </message>
    <message>
        <source>%1 was changed by something else while you edited this request. Both versions are kept until you choose.</source>
        <translation>%1 a été modifié par un autre programme pendant que vous modifiiez cette requête. Les deux versions sont conservées jusqu&apos;à votre choix.</translation>
    </message>
    <message>
        <source>This request is no longer in %1. It is kept here.</source>
        <translation>Cette requête n&apos;est plus dans %1. Elle est conservée ici.</translation>
    </message>
</context>
<context>
    <name>patlas::ConnectionNotice</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>proxy %1</translation>
    </message>
    <message>
        <source>the system&apos;s proxy %1</source>
        <translation>proxy du système %1</translation>
    </message>
    <message>
        <source>connects to %1</source>
        <translation>se connecte à %1</translation>
    </message>
    <message numerus="yes">
        <source>trusts %n authorities of its own</source>
        <translation>
            <numerusform>%n autorité propre approuvée</numerusform>
            <numerusform>%n autorités propres approuvées</numerusform>
        </translation>
    </message>
    <message>
        <source>client certificate %1</source>
        <translation>certificat client %1</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Connexion&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>patlas::ConnectionRepository</name>
    <message>
        <source>The proxy has no address.</source>
        <translation>Le proxy n&apos;a pas d&apos;adresse.</translation>
    </message>
    <message>
        <source>Enter its host name and port, or use the system&apos;s proxy.</source>
        <translation>Saisissez son nom d&apos;hôte et son port, ou utilisez le proxy du système.</translation>
    </message>
    <message>
        <source>%1 is neither an IP address nor the path of a socket.</source>
        <translation>%1 n&apos;est ni une adresse IP ni le chemin d&apos;un socket.</translation>
    </message>
    <message>
        <source>Type an address such as 192.0.2.7, or a path that begins with /; or leave it empty.</source>
        <translation>Saisissez une adresse telle que 192.0.2.7, ou un chemin qui commence par /&#x202f;; ou laissez le champ vide.</translation>
    </message>
</context>
<context>
    <name>patlas::ConnectionSecretStore</name>
    <message>
        <source>The stored password is not for this proxy or client key.</source>
        <translation>Le mot de passe enregistré n&apos;est pas prévu pour ce proxy ou cette clé client.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the environment&apos;s certificates and proxy; if they are right, type the password again there.</source>
        <translation>Rien n&apos;a été envoyé. Vérifiez les certificats et le proxy de l&apos;environnement&#x202f;; s&apos;ils sont corrects, saisissez-y à nouveau le mot de passe.</translation>
    </message>
</context>
<context>
    <name>patlas::Console</name>
    <message>
        <source>What was given is too long for a secret.</source>
        <translation>Ce qui a été fourni est trop long pour un secret.</translation>
    </message>
    <message>
        <source>Where there is no keychain: patlasctl vault create makes an encrypted file for secrets.</source>
        <translation>Sans trousseau de clés&#xa0;: patlasctl vault create crée un fichier chiffré pour les secrets.</translation>
    </message>
    <message>
        <source>No passphrase was given.</source>
        <translation>Aucune phrase de passe n&apos;a été fournie.</translation>
    </message>
    <message>
        <source>--passphrase-fd %1 cannot be read: %2</source>
        <translation>Impossible de lire --passphrase-fd %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The secret cannot be read.</source>
        <translation>Impossible de lire le secret.</translation>
    </message>
    <message>
        <source>No secret was given.</source>
        <translation>Aucun secret n&apos;a été fourni.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Impossible de lire l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>Standard input is longer than 1 GiB.</source>
        <translation>L&apos;entrée standard dépasse 1 Gio.</translation>
    </message>
</context>
<context>
    <name>patlas::CookieDialog</name>
    <message>
        <source>Also for hosts below it</source>
        <translation>Aussi pour les sous-domaines</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Secure: over https, or to this machine</source>
        <translation>Secure&#xa0;: par https, ou vers cette machine</translation>
    </message>
    <message>
        <source>HttpOnly</source>
        <translation>HttpOnly</translation>
    </message>
    <message>
        <source>Add cookie</source>
        <translation>Ajouter un cookie</translation>
    </message>
    <message>
        <source>Edit cookie</source>
        <translation>Modifier le cookie</translation>
    </message>
    <message>
        <source>Cookie name</source>
        <translation>Nom du cookie</translation>
    </message>
    <message>
        <source>Cookie value</source>
        <translation>Valeur du cookie</translation>
    </message>
    <message>
        <source>Cookie host</source>
        <translation>Hôte du cookie</translation>
    </message>
    <message>
        <source>Cookie path</source>
        <translation>Chemin du cookie</translation>
    </message>
    <message>
        <source>Cookie expires at</source>
        <translation>Expiration du cookie</translation>
    </message>
    <message>
        <source>SameSite</source>
        <translation>SameSite</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Chemin</translation>
    </message>
    <message>
        <source>&amp;SameSite</source>
        <translation>&amp;SameSite</translation>
    </message>
    <message>
        <source>As it is, unless you type another</source>
        <translation>Inchangée, sauf si vous en saisissez une autre</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>Type the host that the cookie is for.</source>
        <translation>Saisissez l&apos;hôte auquel le cookie est destiné.</translation>
    </message>
    <message>
        <source>The path begins with a slash.</source>
        <translation>Le chemin commence par une barre oblique.</translation>
    </message>
    <message>
        <source>It would have expired already.</source>
        <translation>Il serait déjà expiré.</translation>
    </message>
</context>
<context>
    <name>patlas::CookieModel</name>
    <message>
        <source>When Patlas is quit</source>
        <translation>À la fermeture de Patlas</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Attributs</translation>
    </message>
</context>
<context>
    <name>patlas::Cookies</name>
    <message>
        <source>Not kept: it contains a control character.</source>
        <translation>Non conservé&#xa0;: il contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>Not kept: it has neither a name nor a value.</source>
        <translation>Non conservé&#xa0;: il n&apos;a ni nom ni valeur.</translation>
    </message>
    <message>
        <source>Not kept: name and value have more than 4096 bytes.</source>
        <translation>Non conservé&#xa0;: le nom et la valeur dépassent 4096 octets.</translation>
    </message>
    <message>
        <source>Not kept: its Domain is not written in ASCII.</source>
        <translation>Non conservé&#xa0;: son Domain n&apos;est pas écrit en ASCII.</translation>
    </message>
    <message>
        <source>Not kept: its Domain is a public suffix, below which anyone can have a host.</source>
        <translation>Non conservé&#xa0;: son Domain est un suffixe public, sous lequel n&apos;importe qui peut avoir un hôte.</translation>
    </message>
    <message>
        <source>Not kept: its Domain is neither the host that set it nor above it.</source>
        <translation>Non conservé&#xa0;: son Domain n&apos;est ni l&apos;hôte qui l&apos;a défini ni un de ses domaines parents.</translation>
    </message>
    <message>
        <source>Not kept: it is Secure, and came over http from another machine.</source>
        <translation>Non conservé&#xa0;: il est Secure, et est arrivé par http depuis une autre machine.</translation>
    </message>
    <message>
        <source>Not kept: it came over http and would stand before a Secure cookie of that name.</source>
        <translation>Non conservé&#xa0;: il est arrivé par http et passerait avant un cookie Secure du même nom.</translation>
    </message>
    <message>
        <source>Not kept: SameSite=None needs Secure.</source>
        <translation>Non conservé&#xa0;: SameSite=None exige Secure.</translation>
    </message>
    <message>
        <source>Not kept: a name that begins with __Secure- needs Secure.</source>
        <translation>Non conservé&#xa0;: un nom qui commence par __Secure- exige Secure.</translation>
    </message>
    <message>
        <source>Not kept: a name that begins with __Host- needs Secure and Path=/, and no Domain.</source>
        <translation>Non conservé&#xa0;: un nom qui commence par __Host- exige Secure et Path=/, sans Domain.</translation>
    </message>
    <message>
        <source>Not kept: it has no name, and its value begins like __Secure- or __Host-.</source>
        <translation>Non conservé&#xa0;: il n&apos;a pas de nom, et sa valeur commence comme __Secure- ou __Host-.</translation>
    </message>
    <message>
        <source>Name and value must have no “;” and no control characters, the name no “=”.</source>
        <translation>Le nom et la valeur ne doivent contenir ni «&#xa0;;&#xa0;» ni caractère de contrôle, et le nom pas de «&#xa0;=&#xa0;».</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>Name and value may have 4096 bytes together.</source>
        <translation>Le nom et la valeur peuvent avoir 4096 octets ensemble.</translation>
    </message>
    <message>
        <source>Anyone can have a host below this domain. Name a host.</source>
        <translation>N&apos;importe qui peut avoir un hôte sous ce domaine. Indiquez un hôte.</translation>
    </message>
    <message>
        <source>SameSite=None needs Secure.</source>
        <translation>SameSite=None exige Secure.</translation>
    </message>
    <message>
        <source>A name that begins with __Secure- needs Secure.</source>
        <translation>Un nom qui commence par __Secure- exige Secure.</translation>
    </message>
    <message>
        <source>A name that begins with __Host- needs Secure and the path /, and is for one host only.</source>
        <translation>Un nom qui commence par __Host- exige Secure et le chemin /, et ne vaut que pour un seul hôte.</translation>
    </message>
    <message>
        <source>Without a name, the value must not begin like __Secure- or __Host-.</source>
        <translation>Sans nom, la valeur ne doit pas commencer comme __Secure- ou __Host-.</translation>
    </message>
    <message>
        <source>No cookie of the jar was sent, because the request has a Cookie header of its own.</source>
        <translation>Aucun cookie conservé n&apos;a été envoyé, car la requête a son propre en-tête Cookie.</translation>
    </message>
    <message>
        <source>Cookies are switched off for this request: none was sent, none is kept.</source>
        <translation>Les cookies sont désactivés pour cette requête&#xa0;: aucun n&apos;a été envoyé, aucun n&apos;est conservé.</translation>
    </message>
    <message>
        <source>Cookies are switched off for this environment: none was sent, none is kept.</source>
        <translation>Les cookies sont désactivés pour cet environnement&#xa0;: aucun n&apos;a été envoyé, aucun n&apos;est conservé.</translation>
    </message>
    <message>
        <source>Cookies are switched off for this host: none was sent, none is kept.</source>
        <translation>Les cookies sont désactivés pour cet hôte&#xa0;: aucun n&apos;a été envoyé, aucun n&apos;est conservé.</translation>
    </message>
    <message>
        <source>The address is on another site than its environment, so that no cookie was sent and none is kept.</source>
        <translation>L&apos;adresse est sur un autre site que son environnement&#xa0;: aucun cookie n&apos;a donc été envoyé et aucun n&apos;est conservé.</translation>
    </message>
    <message>
        <source>The address is that of another environment, so that no cookie was sent and none is kept.</source>
        <translation>L&apos;adresse est celle d&apos;un autre environnement&#xa0;: aucun cookie n&apos;a donc été envoyé et aucun n&apos;est conservé.</translation>
    </message>
    <message>
        <source>%1 and below</source>
        <translation>%1 et ses sous-domaines</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
</context>
<context>
    <name>patlas::CookiesDialog</name>
    <message>
        <source>The jar is empty. What the service sets in a response appears here.</source>
        <translation>Aucun cookie n&apos;est conservé. Ceux que le service définit dans une réponse apparaissent ici.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Show value</source>
        <translation>Afficher la valeur</translation>
    </message>
    <message>
        <source>Keep cookies of this environment, and send them</source>
        <translation>Conserver et envoyer les cookies de cet environnement</translation>
    </message>
    <message>
        <source>Never for a host…</source>
        <translation>Jamais pour un hôte…</translation>
    </message>
    <message>
        <source>Switch on again</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Cookies of %1</source>
        <translation>Cookies de %1</translation>
    </message>
    <message>
        <source>They are in memory until Patlas is quit, and go to the site of this environment, or where a redirect from there leads. No other environment has them.</source>
        <translation>Ils sont en mémoire jusqu&apos;à la fermeture de Patlas, et sont envoyés au site de cet environnement, ou là où mène une redirection de ce site. Aucun autre environnement ne les a.</translation>
    </message>
    <message>
        <source>Filter cookies</source>
        <translation>Filtrer les cookies</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Removes the chosen ones (%1)</source>
        <translation>Retire les éléments choisis (%1)</translation>
    </message>
    <message>
        <source>Cookie value</source>
        <translation>Valeur du cookie</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masquée</translation>
    </message>
    <message>
        <source>Hosts without cookies</source>
        <translation>Hôtes sans cookies</translation>
    </message>
    <message>
        <source>Hosts without cookies, with those below them</source>
        <translation>Hôtes sans cookies, avec leurs sous-domaines</translation>
    </message>
    <message>
        <source>Remove the chosen cookies</source>
        <translation>Retirer les cookies choisis</translation>
    </message>
    <message>
        <source>Bring removed cookies back</source>
        <translation>Rétablir les cookies retirés</translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s) removed.</source>
        <translation>
            <numerusform>%n cookie retiré.</numerusform>
            <numerusform>%n cookies retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never for a host</source>
        <translation>Jamais pour un hôte</translation>
    </message>
    <message>
        <source>No cookie is sent to this host or those below it, and none of theirs is kept:</source>
        <translation>Aucun cookie n&apos;est envoyé à cet hôte ni à ses sous-domaines, et aucun des leurs n&apos;est conservé&#xa0;:</translation>
    </message>
</context>
<context>
    <name>patlas::CookiesView</name>
    <message>
        <source>Set</source>
        <translation>Défini</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Notes about cookies</source>
        <translation>Remarques sur les cookies</translation>
    </message>
    <message>
        <source>Cookies of the response</source>
        <translation>Cookies de la réponse</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Cookies…</source>
        <translation>Cookies…</translation>
    </message>
    <message>
        <source>All cookies of this environment</source>
        <translation>Tous les cookies de cet environnement</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non conservé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>No cookie was sent, and the response sets none.</source>
        <translation>Aucun cookie n&apos;a été envoyé, et la réponse n&apos;en définit pas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>When Patlas is quit</source>
        <translation>À la fermeture de Patlas</translation>
    </message>
</context>
<context>
    <name>patlas::CreateTokenDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Generate Personal Access Token</source>
        <translation>Générer un jeton d&apos;accès personnel</translation>
    </message>
    <message>
        <source>New personal access token</source>
        <translation>Nouveau jeton d&apos;accès personnel</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Ce qui se passe ensuite</translation>
    </message>
    <message>
        <source>Why no token was made</source>
        <translation>Pourquoi aucun jeton n&apos;a été créé</translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>Attente du service</translation>
    </message>
    <message>
        <source>It acts as you, within the scopes that you pick. Pick as few as the job needs.</source>
        <translation>Il agit en votre nom, dans les limites des scopes que vous choisissez. Choisissez-en aussi peu que la tâche le demande.</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Attente de %1…</translation>
    </message>
    <message>
        <source>Next: make it on the website and paste it here.</source>
        <translation>Ensuite&#xa0;: créez-le sur le site web et collez-le ici.</translation>
    </message>
    <message>
        <source>It will be shown once; then you choose where it is kept.</source>
        <translation>Il sera affiché une seule fois&#x202f;; vous choisissez alors où il est conservé.</translation>
    </message>
    <message>
        <source>Trying the token with a harmless call…</source>
        <translation>Essai du jeton par un appel sans effet…</translation>
    </message>
    <message>
        <source>Storing it…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>You cancelled before a response came. If the service had made the token by then, its secret was never shown; revoke it there.</source>
        <translation>Vous avez annulé avant l&apos;arrivée d&apos;une réponse. Si le service avait déjà créé le jeton, son secret n&apos;a jamais été affiché&#x202f;; révoquez-le là-bas.</translation>
    </message>
    <message>
        <source>Token not kept</source>
        <translation>Jeton non conservé</translation>
    </message>
    <message>
        <source>Close without keeping this token?</source>
        <translation>Fermer sans conserver ce jeton&#x202f;?</translation>
    </message>
    <message>
        <source>Its secret is only on this screen. If you have not copied it, the token is lost; the service still accepts it until it is revoked there.</source>
        <translation>Son secret n&apos;existe que sur cet écran. Si vous ne l&apos;avez pas copié, le jeton est perdu&#x202f;; le service l&apos;accepte toujours jusqu&apos;à ce qu&apos;il y soit révoqué.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
</context>
<context>
    <name>patlas::CredentialBar</name>
    <message>
        <source>%1 %2. Its secret is missing: see Tokens.</source>
        <translation>%1 %2. Son secret manque&#xa0;: voir Jetons.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Acts as %1</source>
        <translation>Agit au nom de %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>refused the last time</source>
        <translation>refusé la dernière fois</translation>
    </message>
    <message>
        <source>secret missing</source>
        <translation>secret manquant</translation>
    </message>
    <message>
        <source>1 scope</source>
        <translation>1 scope</translation>
    </message>
    <message>
        <source>%1 scopes</source>
        <translation>%1 scopes</translation>
    </message>
    <message>
        <source>Not used by this operation</source>
        <translation>Non utilisé par cette opération</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Aucun jeton</translation>
    </message>
    <message>
        <source>No %1 token</source>
        <translation>Aucun jeton «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add %1 token…</source>
        <translation>Ajouter un jeton «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>Nouveau jeton…</translation>
    </message>
    <message>
        <source>Add token…</source>
        <translation>Ajouter un jeton…</translation>
    </message>
    <message>
        <source>This operation takes no %1.</source>
        <translation>Cette opération n&apos;accepte pas d&apos;identifiant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>documented operation</source>
        <translation>opération documentée</translation>
    </message>
    <message>
        <source>seen in a client</source>
        <translation>opération vue dans un client</translation>
    </message>
    <message>
        <source>inferred operation</source>
        <translation>opération déduite</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>Aucun identifiant</translation>
    </message>
    <message>
        <source>Authorise &amp;with</source>
        <translation>Autoriser a&amp;vec</translation>
    </message>
    <message>
        <source>Authorise with</source>
        <translation>Autoriser avec</translation>
    </message>
    <message>
        <source>Whichever fits</source>
        <translation>Ce qui convient</translation>
    </message>
</context>
<context>
    <name>patlas::CredentialList</name>
    <message>
        <source>The token has no name.</source>
        <translation>Le jeton n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>It is not stated what the token is for.</source>
        <translation>L&apos;usage du jeton n&apos;est pas indiqué.</translation>
    </message>
    <message>
        <source>Choose an environment that takes tokens.</source>
        <translation>Choisissez un environnement qui accepte des jetons.</translation>
    </message>
    <message>
        <source>This environment already has a token named %1.</source>
        <translation>Cet environnement a déjà un jeton nommé %1.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>patlas::CredentialOptions</name>
    <message>
        <source>Several credentials of %1 are called %2.</source>
        <translation>Plusieurs identifiants de %1 s&apos;appellent %2.</translation>
    </message>
    <message>
        <source>Say which: --use SCHEME=NAME.</source>
        <translation>Indiquez lequel&#xa0;: --use SCHEME=NAME.</translation>
    </message>
    <message>
        <source>%1 has no such credential called %2.</source>
        <translation>%1 n&apos;a pas d&apos;identifiant de ce type nommé %2.</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>Il n&apos;en a aucun.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The environment; else that in PATLAS_ENVIRONMENT</source>
        <translation>L&apos;environnement&#x202f;; sinon celui de PATLAS_ENVIRONMENT</translation>
    </message>
    <message>
        <source>The token of a user to send</source>
        <translation>Le jeton d&apos;un utilisateur à envoyer</translation>
    </message>
    <message>
        <source>The token of a project to send</source>
        <translation>Le jeton d&apos;un projet à envoyer</translation>
    </message>
    <message>
        <source>The credential to send for this scheme of the description</source>
        <translation>L&apos;identifiant à envoyer pour ce schéma de la description</translation>
    </message>
    <message>
        <source>%1 is not SCHEME=NAME.</source>
        <translation>%1 n&apos;est pas de la forme SCHEME=NAME.</translation>
    </message>
    <message>
        <source>The API has no scheme %1.</source>
        <translation>L&apos;API n&apos;a pas de schéma %1.</translation>
    </message>
</context>
<context>
    <name>patlas::CredentialRepository</name>
    <message>
        <source>This token is no longer stored here.</source>
        <translation>Ce jeton n&apos;est plus enregistré ici.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>patlas::CurlImport</name>
    <message>
        <source>Taken from a curl command: %1</source>
        <translation>Repris d&apos;une commande curl&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken from a curl command: a %1 request</source>
        <translation>Repris d&apos;une commande curl&#xa0;: une requête %1</translation>
    </message>
</context>
<context>
    <name>patlas::CurlNotice</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Next command</source>
        <translation>Commande suivante</translation>
    </message>
    <message>
        <source>Pasted curl command</source>
        <translation>Commande curl collée</translation>
    </message>
    <message>
        <source>What is otherwise than in the command</source>
        <translation>Ce qui diffère de la commande</translation>
    </message>
    <message>
        <source>Undo paste</source>
        <translation>Annuler le collage</translation>
    </message>
    <message>
        <source>Brings back the request that was here before</source>
        <translation>Rétablit la requête qui se trouvait ici auparavant</translation>
    </message>
    <message>
        <source>Takes the next curl command of what was pasted, in place of this request</source>
        <translation>Prend la commande curl suivante de ce qui a été collé, à la place de cette requête</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close notes on the command</source>
        <translation>Fermer les remarques sur la commande</translation>
    </message>
</context>
<context>
    <name>patlas::CurlVerb</name>
    <message>
        <source>Sends what a command line of curl says</source>
        <translation>Envoie ce qu&apos;indique une ligne de commande curl</translation>
    </message>
    <message>
        <source>The command is one word, in quotes; - reads it from standard input. Quoting of a POSIX shell, of cmd and of PowerShell is understood. Nothing is run. A credential in the command is compared with the stored ones and never sent as it stands there.</source>
        <translation>La commande est un seul mot, entre guillemets&#x202f;; - la lit depuis l&apos;entrée standard. Les guillemets d&apos;un shell POSIX, de cmd et de PowerShell sont compris. Rien n&apos;est exécuté. Un identifiant dans la commande est comparé à ceux qui sont enregistrés et n&apos;est jamais envoyé tel quel.</translation>
    </message>
    <message>
        <source>Such as &apos;curl -X POST https://…&apos;</source>
        <translation>Par exemple &apos;curl -X POST https://…&apos;</translation>
    </message>
    <message>
        <source>The environment that an address without a host is for</source>
        <translation>L&apos;environnement visé par une adresse sans hôte</translation>
    </message>
    <message>
        <source>Writes the request that would go out as JSON, and sends nothing</source>
        <translation>Écrit en JSON la requête qui serait envoyée, et n&apos;envoie rien</translation>
    </message>
    <message>
        <source>A secret in it would be sent as dots. Nothing was sent; --anyway sends it so.</source>
        <translation>Un secret qu&apos;elle contient serait envoyé sous forme de points. Rien n&apos;a été envoyé&#x202f;; --anyway l&apos;envoie ainsi.</translation>
    </message>
</context>
<context>
    <name>patlas::DashboardIssuer</name>
    <message>
        <source>The dashboard does not respond.</source>
        <translation>Le tableau de bord ne répond pas.</translation>
    </message>
    <message>
        <source>As far as Patlas knows, no token was made or revoked.</source>
        <translation>Pour autant que Patlas le sache, aucun jeton n&apos;a été créé ni révoqué.</translation>
    </message>
    <message>
        <source>Check that the environment is running and try again.</source>
        <translation>Vérifiez que l&apos;environnement est démarré et réessayez.</translation>
    </message>
    <message>
        <source>The dashboard refused the request.</source>
        <translation>Le tableau de bord a refusé la requête.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The dashboard&apos;s response contains no token.</source>
        <translation>La réponse du tableau de bord ne contient pas de jeton.</translation>
    </message>
    <message>
        <source>The dashboard may have made one anyway.</source>
        <translation>Le tableau de bord en a peut-être créé un malgré tout.</translation>
    </message>
    <message>
        <source>Check the list of tokens on the dashboard.</source>
        <translation>Vérifiez la liste des jetons sur le tableau de bord.</translation>
    </message>
</context>
<context>
    <name>patlas::DataLock</name>
    <message>
        <source>process %1 on %2</source>
        <translation>le processus %1 sur %2</translation>
    </message>
    <message>
        <source>display %1</source>
        <translation>affichage %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Another Patlas has your data open.</source>
        <translation>Vos données sont ouvertes dans un autre Patlas.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>C&apos;est %1.</translation>
    </message>
    <message>
        <source>Its data is in %1. Each of two at once would not see what the other changes, so this one was not started. Nothing was changed.</source>
        <translation>Ses données sont dans %1. Deux instances à la fois ne verraient pas ce que l&apos;autre modifie&#x202f;; celle-ci n&apos;a donc pas été lancée. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Quit it where it runs, then start Patlas again.</source>
        <translation>Quittez-le là où il est lancé, puis relancez Patlas.</translation>
    </message>
    <message>
        <source>Quit it in its session, or end process %1, then start Patlas again.</source>
        <translation>Quittez-le dans sa session, ou arrêtez le processus %1, puis relancez Patlas.</translation>
    </message>
</context>
<context>
    <name>patlas::DataRows</name>
    <message>
        <source>There are more than %1 rows.</source>
        <translation>Il y a plus de %1 lignes.</translation>
    </message>
    <message>
        <source>A column has no name.</source>
        <translation>Une colonne n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d&apos;une variable.</translation>
    </message>
    <message>
        <source>The first line names the variables, such as “tag”.</source>
        <translation>La première ligne nomme les variables, par exemple «&#xa0;tag&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is the name of two columns.</source>
        <translation>«&#xa0;%1&#xa0;» est le nom de deux colonnes.</translation>
    </message>
    <message>
        <source>Line %1 has %2 values, and there are %3 names.</source>
        <translation>La ligne %1 a %2 valeurs pour %3 noms.</translation>
    </message>
    <message>
        <source>The quotation mark in line %1 is not closed.</source>
        <translation>Le guillemet de la ligne %1 n&apos;est pas fermé.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Ce n&apos;est pas du JSON valide.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Row %1 is no object.</source>
        <translation>La ligne de données %1 n&apos;est pas un objet.</translation>
    </message>
    <message>
        <source>Each row has to be an object, such as {&quot;tag&quot;: &quot;release-2&quot;}.</source>
        <translation>Chaque ligne de données doit être un objet, par exemple {&quot;tag&quot;: &quot;release-2&quot;}.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8.</source>
        <translation>Le fichier n&apos;est pas en UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>This is one object, not a list.</source>
        <translation>C&apos;est un seul objet, pas une liste.</translation>
    </message>
    <message>
        <source>Put the rows in a list: [{…}, {…}].</source>
        <translation>Mettez les lignes de données dans une liste&#xa0;: [{…}, {…}].</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Le fichier n&apos;a pas de lignes de données.</translation>
    </message>
</context>
<context>
    <name>patlas::Database</name>
    <message>
        <source>The data directory of Patlas cannot be created.</source>
        <translation>Impossible de créer le dossier de données de Patlas.</translation>
    </message>
    <message>
        <source>It is %1. Nothing is saved in this session.</source>
        <translation>C&apos;est %1. Rien n&apos;est enregistré dans cette session.</translation>
    </message>
    <message>
        <source>Check the permissions of the directory above it.</source>
        <translation>Vérifiez les permissions du dossier parent.</translation>
    </message>
    <message>
        <source>%1 is a link.</source>
        <translation>%1 est un lien.</translation>
    </message>
    <message>
        <source>Patlas follows none to its data. Nothing is saved in this session.</source>
        <translation>Patlas n&apos;en suit aucun pour ses données. Rien n&apos;est enregistré dans cette session.</translation>
    </message>
    <message>
        <source>Move the data to where the link leads, or set XDG_DATA_HOME.</source>
        <translation>Déplacez les données là où mène le lien, ou définissez XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>The database of Patlas was written by a newer version.</source>
        <translation>La base de données de Patlas a été écrite par une version plus récente.</translation>
    </message>
    <message>
        <source>It was not changed, and nothing is saved in this session.</source>
        <translation>Elle n&apos;a pas été modifiée, et rien n&apos;est enregistré dans cette session.</translation>
    </message>
    <message>
        <source>Start the newer version, or update this one.</source>
        <translation>Lancez la version plus récente, ou mettez celle-ci à jour.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de données est endommagée.</translation>
    </message>
    <message>
        <source>Another program is still opening the database of Patlas.</source>
        <translation>Un autre programme est encore en train d&apos;ouvrir la base de données de Patlas.</translation>
    </message>
    <message>
        <source>It has not come to an end within a minute.</source>
        <translation>Il n&apos;a pas terminé au bout d&apos;une minute.</translation>
    </message>
    <message>
        <source>Wait for it or end it, then start this one again.</source>
        <translation>Attendez-le ou arrêtez-le, puis relancez celui-ci.</translation>
    </message>
    <message>
        <source>The database of Patlas was damaged. Everything in it could still be read and is now in a new database. The damaged file is kept as %1.</source>
        <translation>La base de données de Patlas était endommagée. Tout son contenu a pu être lu et se trouve dans une nouvelle base de données. Le fichier endommagé est conservé sous %1.</translation>
    </message>
    <message>
        <source>What could not be read was restored from the copy made when Patlas last started.</source>
        <translation>Ce qui était illisible a été restauré depuis la copie faite au dernier démarrage de Patlas.</translation>
    </message>
    <message>
        <source>The rest is lost. Secrets of tokens that are now missing are under “Where secrets are kept”.</source>
        <translation>Le reste est perdu. Les secrets des jetons qui manquent maintenant se trouvent sous «&#xa0;Stockage des secrets&#xa0;».</translation>
    </message>
    <message>
        <source>The database of Patlas was damaged. Rows that could be read and are now in a new database: %1. %2 The damaged file is kept as %3.</source>
        <translation>La base de données de Patlas était endommagée. Lignes qui ont pu être lues et se trouvent dans une nouvelle base de données&#xa0;: %1. %2 Le fichier endommagé est conservé sous %3.</translation>
    </message>
    <message>
        <source>The backup cannot be written.</source>
        <translation>Impossible d&apos;écrire la sauvegarde.</translation>
    </message>
    <message>
        <source>The data was not saved.</source>
        <translation>Les données n&apos;ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, look at the technical reason.</source>
        <translation>Réessayez. En cas de nouvel échec, consultez la raison technique.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Free some space and try again. Nothing that was saved before is lost.</source>
        <translation>Libérez de l&apos;espace et réessayez. Rien de ce qui était enregistré n&apos;est perdu.</translation>
    </message>
    <message>
        <source>The data directory of Patlas cannot be written to.</source>
        <translation>Le dossier de données de Patlas n&apos;est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>Check its permissions and start Patlas again.</source>
        <translation>Vérifiez ses permissions et relancez Patlas.</translation>
    </message>
    <message>
        <source>The database of Patlas could not be used.</source>
        <translation>La base de données de Patlas n&apos;a pas pu être utilisée.</translation>
    </message>
</context>
<context>
    <name>patlas::DecodedPicture</name>
    <message>
        <source>This picture is too large to be shown.</source>
        <translation>Cette image est trop grande pour être affichée.</translation>
    </message>
    <message>
        <source>It has %1 × %2 pixels.</source>
        <translation>Elle fait %1 × %2 pixels.</translation>
    </message>
    <message>
        <source>Save response… writes it to a file.</source>
        <translation>Enregistrer la réponse… l&apos;écrit dans un fichier.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Cette image ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>There is no reader for its format here, or it is not a picture.</source>
        <translation>Aucun lecteur n&apos;est disponible ici pour son format, ou ce n&apos;est pas une image.</translation>
    </message>
    <message>
        <source>This drawing cannot be shown.</source>
        <translation>Ce dessin ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>The Text tab shows it as it is written.</source>
        <translation>L&apos;onglet Texte l&apos;affiche tel qu&apos;il est écrit.</translation>
    </message>
</context>
<context>
    <name>patlas::DefineVariableDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Define a variable</source>
        <translation>Définir une variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Environment of the variable</source>
        <translation>Environnement de la variable</translation>
    </message>
    <message>
        <source>Why it was not saved</source>
        <translation>Pourquoi l&apos;enregistrement a échoué</translation>
    </message>
    <message>
        <source>All environments ($shared)</source>
        <translation>Tous les environnements ($shared)</translation>
    </message>
    <message>
        <source>Define “%1”</source>
        <translation>Définir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It is written into %1 of the open folder, which other tools read as well and which goes into git. Secrets do not belong there.</source>
        <translation>Elle est écrite dans %1 du dossier ouvert, que d&apos;autres outils lisent aussi et qui va dans git. Les secrets n&apos;y ont pas leur place.</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Environnement</translation>
    </message>
</context>
<context>
    <name>patlas::DefinitionDraft</name>
    <message>
        <source>The form takes in the file %1. Patlas keeps that line and sends the text around it only.</source>
        <translation>Le formulaire intègre le fichier %1. Patlas conserve cette ligne et n&apos;envoie que le texte qui l&apos;entoure.</translation>
    </message>
    <message>
        <source>The address is not the one of the operation %1 that the file names.</source>
        <translation>L&apos;adresse n&apos;est pas celle de l&apos;opération %1 nommée par le fichier.</translation>
    </message>
    <message>
        <source>The API of this environment has no operation %1.</source>
        <translation>L&apos;API de cet environnement n&apos;a pas d&apos;opération %1.</translation>
    </message>
</context>
<context>
    <name>patlas::DescriptionArgument</name>
    <message>
        <source>Not read: %1. --follow-references does.</source>
        <translation>Non lu&#xa0;: %1. --follow-references le lit.</translation>
    </message>
</context>
<context>
    <name>patlas::DescriptionChanges</name>
    <message>
        <source>no credential</source>
        <translation>aucun identifiant</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, ou </translation>
    </message>
</context>
<context>
    <name>patlas::DescriptionFiles</name>
    <message>
        <source>The API description was not stored.</source>
        <translation>La description d&apos;API n&apos;a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Check the space and the permissions of the data folder.</source>
        <translation>Vérifiez l&apos;espace et les permissions du dossier de données.</translation>
    </message>
    <message>
        <source>The stored API description cannot be read.</source>
        <translation>Impossible de lire la description d&apos;API enregistrée.</translation>
    </message>
    <message>
        <source>Update the description from where it came.</source>
        <translation>Mettez la description à jour depuis sa source.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
</context>
<context>
    <name>patlas::DescriptionLoader</name>
    <message>
        <source>This is too large for an API description.</source>
        <translation>C&apos;est trop volumineux pour une description d&apos;API.</translation>
    </message>
    <message>
        <source>It has more than %1 MiB.</source>
        <translation>Elle dépasse %1 Mio.</translation>
    </message>
    <message>
        <source>Keep only what you need of it.</source>
        <translation>N&apos;en gardez que ce qui est nécessaire.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n&apos;est pas un fichier.</translation>
    </message>
    <message>
        <source>Choose the file of an API description.</source>
        <translation>Choisissez le fichier d&apos;une description d&apos;API.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>This is a web page, and no API description was found in it.</source>
        <translation>C&apos;est une page web, et aucune description d&apos;API n&apos;y a été trouvée.</translation>
    </message>
    <message>
        <source>Pages of ReDoc, Swagger UI, Scalar, RapiDoc and Stoplight Elements are understood, where the page itself says where its description is.</source>
        <translation>Les pages de ReDoc, Swagger UI, Scalar, RapiDoc et Stoplight Elements sont comprises si la page elle-même indique où est sa description.</translation>
    </message>
    <message>
        <source>Look for a link to its openapi.json or openapi.yaml, and enter that.</source>
        <translation>Cherchez un lien vers son openapi.json ou son openapi.yaml, et saisissez-le.</translation>
    </message>
    <message>
        <source>The description of this page is at another address.</source>
        <translation>La description de cette page se trouve à une autre adresse.</translation>
    </message>
    <message>
        <source>It is at %1, which was not asked.</source>
        <translation>Elle est à %1, qui n&apos;a pas été interrogée.</translation>
    </message>
    <message>
        <source>Enter that address if you want to read it.</source>
        <translation>Saisissez cette adresse si vous voulez la lire.</translation>
    </message>
    <message>
        <source>This is not the address of a description.</source>
        <translation>Ce n&apos;est pas l&apos;adresse d&apos;une description.</translation>
    </message>
    <message>
        <source>It must begin with https:// or http://, and must not have a user name.</source>
        <translation>Elle doit commencer par https:// ou http://, et ne pas contenir de nom d&apos;utilisateur.</translation>
    </message>
    <message>
        <source>For example https://api.example.com/openapi.json.</source>
        <translation>Par exemple https://api.example.com/openapi.json.</translation>
    </message>
</context>
<context>
    <name>patlas::DescriptionSource</name>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>From &amp;file…</source>
        <translation>Depuis un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Depuis une adresse</translation>
    </message>
    <message>
        <source>https://api.example.com/openapi.json</source>
        <translation>https://api.example.com/openapi.json</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>A description, or its address, from the clipboard</source>
        <translation>Une description, ou son adresse, depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Reading the description</source>
        <translation>Lecture de la description</translation>
    </message>
    <message>
        <source>Why it did not work</source>
        <translation>Pourquoi cela n&apos;a pas fonctionné</translation>
    </message>
    <message>
        <source>Addre&amp;ss</source>
        <translation>Adre&amp;sse</translation>
    </message>
    <message>
        <source>Open API description</source>
        <translation>Ouvrir une description d&apos;API</translation>
    </message>
    <message>
        <source>API descriptions (*.json *.yaml *.yml *.html);;All files (*)</source>
        <translation>Descriptions d&apos;API (*.json *.yaml *.yml *.html);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no text to read. Copy a description or its address first.</source>
        <translation>Il n&apos;y a pas de texte à lire. Copiez d&apos;abord une description ou son adresse.</translation>
    </message>
</context>
<context>
    <name>patlas::Descriptions</name>
    <message>
        <source>API without a title</source>
        <translation>API sans titre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>patlas::DesktopNotice</name>
    <message>
        <source>Show tokens</source>
        <translation>Afficher les jetons</translation>
    </message>
</context>
<context>
    <name>patlas::Destinations</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
</context>
<context>
    <name>patlas::DeviceAuthorization</name>
    <message>
        <source>The code has ended before access was allowed.</source>
        <translation>Le code a expiré avant que l&apos;accès ne soit autorisé.</translation>
    </message>
    <message>
        <source>Patlas got no token.</source>
        <translation>Patlas n&apos;a pas obtenu de jeton.</translation>
    </message>
    <message>
        <source>Start again, and enter the new code in time.</source>
        <translation>Recommencez, et saisissez le nouveau code à temps.</translation>
    </message>
    <message>
        <source>The service gave no code to enter.</source>
        <translation>Le service n&apos;a pas donné de code à saisir.</translation>
    </message>
    <message>
        <source>Its response lacks the code, an address that begins with https, or how long the code holds.</source>
        <translation>Il manque à sa réponse le code, une adresse qui commence par https, ou la durée de validité du code.</translation>
    </message>
    <message>
        <source>Check the device address.</source>
        <translation>Vérifiez l&apos;adresse de l&apos;appareil.</translation>
    </message>
</context>
<context>
    <name>patlas::DiagnosisPanel</name>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>patlas::DiscoveryDialog</name>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>&amp;Paste a token instead…</source>
        <translation>&amp;Coller plutôt un jeton…</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Reading how to sign in</source>
        <translation>Lecture de la méthode d&apos;authentification</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>How to sign in stands at %1, as the description says. Read it?</source>
        <translation>D&apos;après la description, la méthode d&apos;authentification est indiquée à %1. La lire&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Reading at %1 how to sign in…</source>
        <translation>Lecture de la méthode d&apos;authentification à %1…</translation>
    </message>
</context>
<context>
    <name>patlas::DocsTab</name>
    <message>
        <source>There is no description of this request: it is not one of the operations of the API.</source>
        <translation>Il n&apos;y a pas de description de cette requête&#xa0;: elle ne fait pas partie des opérations de l&apos;API.</translation>
    </message>
</context>
<context>
    <name>patlas::DocsView</name>
    <message>
        <source>Docs</source>
        <translation>Documentation</translation>
    </message>
</context>
<context>
    <name>patlas::EarlierResponses</name>
    <message>
        <source>no response</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>%1   %2   %3   (shown)</source>
        <translation>%1   %2   %3   (affichée)</translation>
    </message>
    <message>
        <source>%1   %2   %3</source>
        <translation>%1   %2   %3</translation>
    </message>
    <message>
        <source>The same values.</source>
        <translation>Les mêmes valeurs.</translation>
    </message>
    <message>
        <source>Differences: %1 (%2)</source>
        <translation>Différences&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Differences: %1 (%2, …)</source>
        <translation>Différences&#xa0;: %1 (%2, …)</translation>
    </message>
    <message>
        <source>The same body.</source>
        <translation>Le même corps.</translation>
    </message>
    <message>
        <source>Lines that differ: %1</source>
        <translation>Lignes différentes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Earlier responses</source>
        <translation>Réponses précédentes</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Choose one to see what differs.</source>
        <translation>Choisissez-en une pour voir ce qui diffère.</translation>
    </message>
    <message>
        <source>There is no other response to this request in the history.</source>
        <translation>L&apos;historique ne contient pas d&apos;autre réponse à cette requête.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
</context>
<context>
    <name>patlas::EditScopesDialog</name>
    <message>
        <source>Edit scopes</source>
        <translation>Modifier les scopes</translation>
    </message>
    <message>
        <source>Save scopes</source>
        <translation>Enregistrer les scopes</translation>
    </message>
    <message>
        <source>Tick the scopes that the token was given when it was made. This is for Patlas only: what the token may do is decided by the service, and does not change. Tick none if you do not know them.</source>
        <translation>Cochez les scopes que le jeton a reçus à sa création. C&apos;est pour Patlas uniquement&#xa0;: le service décide de ce que le jeton peut faire, et cela ne change pas. N&apos;en cochez aucun si vous ne les connaissez pas.</translation>
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
        <translation>Rien n&apos;a été envoyé à %1.</translation>
    </message>
    <message>
        <source>Secrets go only to addresses that begin with https, or are on this machine.</source>
        <translation>Les secrets ne sont envoyés qu&apos;à des adresses qui commencent par https, ou qui se trouvent sur cette machine.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>%1 leads to another address.</source>
        <translation>%1 mène à une autre adresse.</translation>
    </message>
    <message>
        <source>Secrets are not sent on to where a service says, so it was not followed.</source>
        <translation>Les secrets ne sont pas renvoyés là où un service l&apos;indique&#x202f;; la redirection n&apos;a donc pas été suivie.</translation>
    </message>
    <message>
        <source>Check the address, and enter the one that it leads to if it is right.</source>
        <translation>Vérifiez l&apos;adresse, et saisissez celle à laquelle elle mène si elle est correcte.</translation>
    </message>
</context>
<context>
    <name>patlas::EnvironmentDialog</name>
    <message>
        <source>Allow plain &amp;http to this environment</source>
        <translation>Autoriser &amp;http non chiffré vers cet environnement</translation>
    </message>
    <message>
        <source>Use HTTP/&amp;2 where the service offers it</source>
        <translation>Utiliser HTTP/&amp;2 là où le service le propose</translation>
    </message>
    <message>
        <source>&amp;Forget authorities</source>
        <translation>&amp;Oublier les autorités</translation>
    </message>
    <message>
        <source>Add environment</source>
        <translation>Ajouter un environnement</translation>
    </message>
    <message>
        <source>Edit environment</source>
        <translation>Modifier l&apos;environnement</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>&amp;Certificats</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Délais</translation>
    </message>
    <message>
        <source>Environment settings</source>
        <translation>Réglages de l&apos;environnement</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>A token belongs to one environment and is never sent to another address.</source>
        <translation>Un jeton appartient à un seul environnement et n&apos;est jamais envoyé à une autre adresse.</translation>
    </message>
    <message>
        <source>Environment name</source>
        <translation>Nom de l&apos;environnement</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresse de l&apos;API</translation>
    </message>
    <message>
        <source>Dashboard address</source>
        <translation>Adresse du tableau de bord</translation>
    </message>
    <message>
        <source>Where its tokens are made; may stay empty</source>
        <translation>Là où ses jetons sont créés&#x202f;; peut rester vide</translation>
    </message>
    <message>
        <source>Anyone on the network path can read tokens that are sent without encryption.</source>
        <translation>N&apos;importe qui sur le trajet réseau peut lire les jetons envoyés sans chiffrement.</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Se connecter à</translation>
    </message>
    <message>
        <source>What the name stands for; or an IP address, or a Unix socket</source>
        <translation>L&apos;hôte désigné par le nom&#x202f;; ou une adresse IP, ou un socket Unix</translation>
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
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>API add&amp;ress</source>
        <translation>Ad&amp;resse de l&apos;API</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;Tableau de bord</translation>
    </message>
    <message>
        <source>C&amp;onnect to</source>
        <translation>Se c&amp;onnecter à</translation>
    </message>
    <message>
        <source>%1 comes with Patlas: its addresses cannot be changed.</source>
        <translation>%1 est fourni avec Patlas&#xa0;: ses adresses ne peuvent pas être modifiées.</translation>
    </message>
    <message>
        <source>https is used for every machine other than this one. Without encryption, anyone on the network path can read the tokens.</source>
        <translation>https est utilisé pour toute machine autre que celle-ci. Sans chiffrement, n&apos;importe qui sur le trajet réseau peut lire les jetons.</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>Autorités approuvées</translation>
    </message>
    <message>
        <source>&amp;Trust authority…</source>
        <translation>Approu&amp;ver une autorité…</translation>
    </message>
    <message>
        <source>Certificate of an authority (PEM)</source>
        <translation>Certificat d&apos;une autorité (PEM)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>None; a PEM or PKCS#12 file</source>
        <translation>Aucun&#x202f;; un fichier PEM ou PKCS#12</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clé client</translation>
    </message>
    <message>
        <source>In the certificate&apos;s file</source>
        <translation>Dans le fichier du certificat</translation>
    </message>
    <message>
        <source>Key passphrase</source>
        <translation>Phrase de passe de la clé</translation>
    </message>
    <message>
        <source>Kept in the keychain; type to replace it</source>
        <translation>Conservé dans le trousseau de clés&#x202f;; tapez pour remplacer</translation>
    </message>
    <message>
        <source>C&amp;lient certificate</source>
        <translation>Certificat c&amp;lient</translation>
    </message>
    <message>
        <source>Choose certificate…</source>
        <translation>Choisir un certificat…</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>C&amp;lé client</translation>
    </message>
    <message>
        <source>Choose key…</source>
        <translation>Choisir une clé…</translation>
    </message>
    <message>
        <source>Key pa&amp;ssphrase</source>
        <translation>Phrase de pa&amp;sse de la clé</translation>
    </message>
    <message>
        <source>The client certificate is sent only to this environment&apos;s own address. The passphrase goes into your keychain.</source>
        <translation>Le certificat client n&apos;est envoyé qu&apos;à l&apos;adresse de cet environnement. La phrase de passe va dans votre trousseau de clés.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>System settings</source>
        <translation>Réglages du système</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Aucun proxy</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>Proxy HTTP</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>Proxy SOCKS5</translation>
    </message>
    <message>
        <source>SOCKS5 proxy, names looked up here</source>
        <translation>Proxy SOCKS5, noms résolus ici</translation>
    </message>
    <message>
        <source>SOCKS4a proxy</source>
        <translation>Proxy SOCKS4a</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Utilisateur du proxy</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no name</source>
        <translation>Vide&#xa0;: le proxy ne demande pas de nom</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>P&amp;roxy</source>
        <translation>P&amp;roxy</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>This machine is always reached directly. The password goes into your keychain. A SOCKS5 or SOCKS4a proxy looks up the names of hosts.</source>
        <translation>Cette machine est toujours atteinte directement. Le mot de passe va dans votre trousseau de clés. Un proxy SOCKS5 ou SOCKS4a résout lui-même les noms d&apos;hôtes.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>Those of the system, and:</source>
        <translation>Celles du système, et&#xa0;:</translation>
    </message>
    <message>
        <source>Those of the system</source>
        <translation>Celles du système</translation>
    </message>
</context>
<context>
    <name>patlas::EnvironmentEditing</name>
    <message>
        <source>Remove environment</source>
        <translation>Retirer l&apos;environnement</translation>
    </message>
    <message>
        <source>Remove the environment %1?</source>
        <translation>Retirer l&apos;environnement %1&#x202f;?</translation>
    </message>
    <message>
        <source>What was sent stays in the history.</source>
        <translation>Ce qui a été envoyé reste dans l&apos;historique.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of it are removed from this computer. They stay valid at the service: revoke there what is no longer needed.</source>
        <translation>
            <numerusform>%n de ses jetons est retiré de cet ordinateur. Il reste valide auprès du service&#xa0;: révoquez-le là-bas s&apos;il n&apos;est plus nécessaire.</numerusform>
            <numerusform>%n de ses jetons sont retirés de cet ordinateur. Ils restent valides auprès du service&#xa0;: révoquez-y ceux qui ne sont plus nécessaires.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the last one of its API, whose description is removed as well.</source>
        <translation>C&apos;est le dernier de son API, dont la description est retirée aussi.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
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
        <translation>Un environnement nommé %1 existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The environment has no name.</source>
        <translation>L&apos;environnement n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>This is not the address of an API.</source>
        <translation>Ce n&apos;est pas l&apos;adresse d&apos;une API.</translation>
    </message>
    <message>
        <source>It must begin with https:// (or http:// on this machine) and must not have a user name, query or fragment.</source>
        <translation>Elle doit commencer par https:// (ou http:// sur cette machine) et ne contenir ni nom d&apos;utilisateur, ni query, ni fragment.</translation>
    </message>
    <message>
        <source>For example https://api.example.com/v1/api.</source>
        <translation>Par exemple https://api.example.com/v1/api.</translation>
    </message>
    <message>
        <source>http:// to another machine sends tokens unencrypted.</source>
        <translation>http:// vers une autre machine envoie les jetons sans chiffrement.</translation>
    </message>
    <message>
        <source>Anyone on the network path could read them.</source>
        <translation>N&apos;importe qui sur le trajet réseau pourrait les lire.</translation>
    </message>
    <message>
        <source>Type https://, or allow plain http for this environment if there is no other way.</source>
        <translation>Saisissez https://, ou autorisez http non chiffré pour cet environnement s&apos;il n&apos;y a pas d&apos;autre moyen.</translation>
    </message>
    <message>
        <source>%1 comes with Patlas and cannot be changed.</source>
        <translation>%1 est fourni avec Patlas et ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>%1 comes with Patlas and cannot be removed.</source>
        <translation>%1 est fourni avec Patlas et ne peut pas être retiré.</translation>
    </message>
</context>
<context>
    <name>patlas::EnvironmentsAddVerb</name>
    <message>
        <source>Adds an environment: a server of an API</source>
        <translation>Ajoute un environnement&#xa0;: un serveur d&apos;une API</translation>
    </message>
    <message>
        <source>Tokens belong to an environment and go to its server alone.

Example: patlasctl environments add Staging --api Orders --server https://staging.example.com/v1/api</source>
        <translation>Les jetons appartiennent à un environnement et ne vont qu&apos;à son serveur.

Exemple&#xa0;: patlasctl environments add Staging --api Orders --server https://staging.example.com/v1/api</translation>
    </message>
    <message>
        <source>What it is to be called</source>
        <translation>Nom à lui donner</translation>
    </message>
    <message>
        <source>The API that its server speaks; without it, none</source>
        <translation>L&apos;API que parle son serveur&#x202f;; sans cette option, aucune</translation>
    </message>
    <message>
        <source>Where requests go, with the path before that of operations</source>
        <translation>Là où vont les requêtes, avec le chemin qui précède celui des opérations</translation>
    </message>
    <message>
        <source>Where a person makes tokens</source>
        <translation>Là où une personne crée des jetons</translation>
    </message>
    <message>
        <source>Sends tokens unencrypted to another machine: whoever is on the way reads them</source>
        <translation>Envoie les jetons sans chiffrement à une autre machine&#xa0;: quiconque est sur le trajet les lit</translation>
    </message>
    <message>
        <source>Say where its server is with --server.</source>
        <translation>Indiquez où se trouve son serveur avec --server.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 est ajouté.</translation>
    </message>
    <message>
        <source>Says as JSON what was done</source>
        <translation>Indique en JSON ce qui a été fait</translation>
    </message>
</context>
<context>
    <name>patlas::EnvironmentsListVerb</name>
    <message>
        <source>Lists the environments</source>
        <translation>Liste les environnements</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>En JSON</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>SERVER</source>
        <translation>SERVEUR</translation>
    </message>
    <message>
        <source>(started when it is needed)</source>
        <translation>(démarré quand c&apos;est nécessaire)</translation>
    </message>
</context>
<context>
    <name>patlas::EnvironmentsRemoveVerb</name>
    <message>
        <source>Removes an environment that holds no tokens</source>
        <translation>Retire un environnement qui ne contient pas de jetons</translation>
    </message>
    <message>
        <source>Its tokens have to be removed or revoked before: nothing that is still valid is forgotten on the way.</source>
        <translation>Ses jetons doivent d&apos;abord être retirés ou révoqués&#xa0;: rien de ce qui est encore valide n&apos;est oublié au passage.</translation>
    </message>
    <message>
        <source>The environment</source>
        <translation>L&apos;environnement</translation>
    </message>
    <message numerus="yes">
        <source>%1 still has %n token(s).</source>
        <translation>
            <numerusform>%1 a encore %n jeton.</numerusform>
            <numerusform>%1 a encore %n jetons.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 est retiré.</translation>
    </message>
    <message>
        <source>Says as JSON what was done</source>
        <translation>Indique en JSON ce qui a été fait</translation>
    </message>
</context>
<context>
    <name>patlas::ErrorPanel</name>
    <message>
        <source>Response message</source>
        <translation>Message de la réponse</translation>
    </message>
</context>
<context>
    <name>patlas::EventLog</name>
    <message>
        <source>The event is no longer there.</source>
        <translation>L&apos;événement n&apos;existe plus.</translation>
    </message>
    <message>
        <source>Its file was removed from the cache.</source>
        <translation>Son fichier a été supprimé du cache.</translation>
    </message>
</context>
<context>
    <name>patlas::EventsModel</name>
    <message>
        <source>(cut off) %1</source>
        <translation>(coupé) %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
</context>
<context>
    <name>patlas::EventsPane</name>
    <message>
        <source>Copy data</source>
        <translation>Copier les données</translation>
    </message>
    <message>
        <source>About the events</source>
        <translation>À propos des événements</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filtrer les événements</translation>
    </message>
    <message>
        <source>Looks at name, id and the first %1 characters of the data.</source>
        <translation>Cherche dans le nom, l&apos;ID et les %1 premiers caractères des données.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Event data</source>
        <translation>Données de l&apos;événement</translation>
    </message>
    <message>
        <source>Receiving, events so far: %1</source>
        <translation>Réception en cours, événements jusqu&apos;ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>Événements&#xa0;: %1</translation>
    </message>
    <message>
        <source>shown: %1</source>
        <translation>affichés&#xa0;: %1</translation>
    </message>
    <message>
        <source>comments: %1</source>
        <translation>commentaires&#xa0;: %1</translation>
    </message>
    <message>
        <source>the first %1 are not listed any more; Text has them</source>
        <translation>les %1 premiers ne sont plus listés&#x202f;; l&apos;onglet Texte les contient</translation>
    </message>
    <message>
        <source>Data of the selected event</source>
        <translation>Données de l&apos;événement sélectionné</translation>
    </message>
    <message>
        <source>The first %1 of the data, also when it is copied. Text has all of it.</source>
        <translation>Les premiers %1 des données, aussi pour la copie. L&apos;onglet Texte contient tout.</translation>
    </message>
</context>
<context>
    <name>patlas::ExecVerb</name>
    <message>
        <source>Runs a program that gets secrets in its environment</source>
        <translation>Lance un programme qui reçoit des secrets dans son environnement</translation>
    </message>
    <message>
        <source>This variable gets the credential with this name; several may be given</source>
        <translation>Cette variable reçoit l&apos;identifiant de ce nom&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>The program reads the secrets from this descriptor, 3 to 255</source>
        <translation>Le programme lit les secrets dans ce descripteur, de 3 à 255</translation>
    </message>
    <message>
        <source>Shows dots where the program writes a secret</source>
        <translation>Affiche des points là où le programme écrit un secret</translation>
    </message>
    <message>
        <source>The program and its arguments, behind --</source>
        <translation>Le programme et ses arguments, après --</translation>
    </message>
    <message>
        <source>%1 is not VARIABLE=NAME.</source>
        <translation>%1 n&apos;est pas de la forme VARIABLE=NAME.</translation>
    </message>
    <message>
        <source>--as names the variable %1 more than once.</source>
        <translation>--as nomme plusieurs fois la variable %1.</translation>
    </message>
    <message>
        <source>No credential is chosen.</source>
        <translation>Aucun identifiant n&apos;est choisi.</translation>
    </message>
    <message>
        <source>Name one with --project, --token, --use or --as.</source>
        <translation>Indiquez-en un avec --project, --token, --use ou --as.</translation>
    </message>
    <message>
        <source>Name a program behind --.</source>
        <translation>Indiquez un programme après --.</translation>
    </message>
    <message>
        <source>The whole command stands behind --.</source>
        <translation>La commande entière se place après --.</translation>
    </message>
    <message>
        <source>--fd needs a number from 3 to 255: those before are the terminal&apos;s.</source>
        <translation>--fd demande un nombre de 3 à 255&#xa0;: les précédents sont ceux du terminal.</translation>
    </message>
    <message>
        <source>The program, and only it, gets the secrets; its terminal, signals and exit code are its own. Without --as, the description of the API says which variable a program reads, or how the variable of a credential is called, and in which variable a program finds the address of the server: one that is set already stays as it is. The server of the sandbox runs as long as the program. --fd gives the secrets through a descriptor instead, a line each, for those who distrust environments.

Example: patlasctl exec --env Staging --token CI -- make publish</source>
        <translation>Le programme, et lui seul, reçoit les secrets&#x202f;; son terminal, ses signaux et son code de sortie restent les siens. Sans --as, la description de l&apos;API indique quelle variable lit un programme, ou comment s&apos;appelle la variable d&apos;un identifiant, et dans quelle variable un programme trouve l&apos;adresse du serveur&#xa0;: une variable déjà définie reste telle quelle. Le serveur du bac à sable tourne aussi longtemps que le programme. --fd transmet plutôt les secrets par un descripteur, un par ligne, pour qui se méfie des environnements.

Exemple&#xa0;: patlasctl exec --env Staging --token CI -- make publish</translation>
    </message>
    <message>
        <source>%1 is set already, and stays as it is.</source>
        <translation>%1 est déjà définie, et reste telle quelle.</translation>
    </message>
</context>
<context>
    <name>patlas::ExitCode</name>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>It failed for a reason that none of the others names.</source>
        <translation>Échec pour une raison qui n&apos;est aucune des autres.</translation>
    </message>
    <message>
        <source>The command line cannot be understood, or names something that is not there.</source>
        <translation>La ligne de commande est incompréhensible, ou désigne un élément qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The service would refuse the request, or it cannot be sent. Nothing was sent.</source>
        <translation>Le service refuserait la requête, ou elle ne peut pas être envoyée. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>The service refused it.</source>
        <translation>Le service l&apos;a refusée.</translation>
    </message>
    <message>
        <source>There was no response, or not all of it.</source>
        <translation>Il n&apos;y a pas eu de réponse, ou elle est incomplète.</translation>
    </message>
    <message>
        <source>The keychain or the vault is locked, or there is none.</source>
        <translation>Le trousseau de clés ou le coffre est verrouillé, ou il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>A check or a request of a run failed.</source>
        <translation>Une vérification ou une requête d&apos;une exécution a échoué.</translation>
    </message>
    <message>
        <source>A file cannot be read or written.</source>
        <translation>Un fichier ne peut pas être lu ou écrit.</translation>
    </message>
    <message>
        <source>Tokens were found where none should be.</source>
        <translation>Des jetons ont été trouvés là où il ne devrait pas y en avoir.</translation>
    </message>
    <message>
        <source>It was interrupted, or a question was answered with no.</source>
        <translation>Interrompu, ou une question a reçu la réponse non.</translation>
    </message>
</context>
<context>
    <name>patlas::ExpiryChoice</name>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>on a date…</source>
        <translation>à une date…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Date d&apos;expiration</translation>
    </message>
</context>
<context>
    <name>patlas::ExpiryNotices</name>
    <message>
        <source>It expires today, at %1. Rotate it, so that nothing stops working.</source>
        <translation>Il expire aujourd&apos;hui, à %1. Effectuez sa rotation, afin que rien ne cesse de fonctionner.</translation>
    </message>
    <message>
        <source>It expires tomorrow, at %1. Rotate it, so that nothing stops working.</source>
        <translation>Il expire demain, à %1. Effectuez sa rotation, afin que rien ne cesse de fonctionner.</translation>
    </message>
    <message>
        <source>It expires in %1 days, at %2. Rotate it, so that nothing stops working.</source>
        <translation>Il expire dans %1 jours, à %2. Effectuez sa rotation, afin que rien ne cesse de fonctionner.</translation>
    </message>
    <message>
        <source>Token “%1”</source>
        <translation>Jeton «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>patlas::ExplorerPage</name>
    <message>
        <source>Whose response</source>
        <translation>Requête de la réponse affichée</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Envoyer la requête</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorateur</translation>
    </message>
    <message>
        <source>Cancel while sending</source>
        <translation>Annuler pendant l&apos;envoi</translation>
    </message>
    <message>
        <source>“%1” was closed.</source>
        <translation>«&#xa0;%1&#xa0;» a été fermée.</translation>
    </message>
    <message>
        <source>“%1” was closed. %2 opens it again.</source>
        <translation>«&#xa0;%1&#xa0;» a été fermée. %2 la rouvre.</translation>
    </message>
    <message>
        <source>What was typed for variables is forgotten. You are asked again.</source>
        <translation>Les valeurs saisies pour les variables sont oubliées. Elles vous seront redemandées.</translation>
    </message>
    <message>
        <source>Response to %1 %2</source>
        <translation>Réponse à %1 %2</translation>
    </message>
</context>
<context>
    <name>patlas::Export</name>
    <message>
        <source>Postman Collection 2.1</source>
        <translation>Collection Postman 2.1</translation>
    </message>
    <message>
        <source>One .http file</source>
        <translation>Un seul fichier .http</translation>
    </message>
    <message>
        <source>OpenCollection (Bruno)</source>
        <translation>OpenCollection (Bruno)</translation>
    </message>
    <message>
        <source>HTTP archive (HAR 1.2)</source>
        <translation>Archive HTTP (HAR 1.2)</translation>
    </message>
    <message>
        <source>Nothing was exported, because a secret is in it.</source>
        <translation>Rien n&apos;a été exporté, car il s&apos;y trouve un secret.</translation>
    </message>
    <message>
        <source>Patlas found it in what would have been written.</source>
        <translation>Patlas l&apos;a trouvé dans ce qui aurait été écrit.</translation>
    </message>
    <message>
        <source>Replace it by a variable in the requests, and export them again.</source>
        <translation>Remplacez-le par une variable dans les requêtes, et exportez-les à nouveau.</translation>
    </message>
    <message>
        <source>Patlas does not write this format.</source>
        <translation>Patlas n&apos;écrit pas ce format.</translation>
    </message>
    <message>
        <source>No request is chosen.</source>
        <translation>Aucune requête n&apos;est choisie.</translation>
    </message>
    <message>
        <source>There is no request in it to export.</source>
        <translation>Il n&apos;y a aucune requête à exporter.</translation>
    </message>
    <message>
        <source>“%1” was left out: it is not called by HTTP.</source>
        <translation>«&#xa0;%1&#xa0;» a été omis&#xa0;: ce n&apos;est pas appelé par HTTP.</translation>
    </message>
    <message>
        <source>The file %1 does not come along: put it beside what is exported.</source>
        <translation>Le fichier %1 n&apos;est pas exporté&#xa0;: placez-le à côté de ce qui l&apos;est.</translation>
    </message>
    <message>
        <source>Its scripts were left out: Patlas keeps and never runs them.</source>
        <translation>Ses scripts ont été omis&#xa0;: Patlas les conserve et ne les exécute jamais.</translation>
    </message>
    <message>
        <source>The line that writes its response into a file was left out.</source>
        <translation>La ligne qui écrit sa réponse dans un fichier a été omise.</translation>
    </message>
    <message>
        <source>The line that uses another file was left out.</source>
        <translation>La ligne qui utilise un autre fichier a été omise.</translation>
    </message>
    <message>
        <source>Lines that Patlas does not know were left out.</source>
        <translation>Des lignes que Patlas ne connaît pas ont été omises.</translation>
    </message>
    <message>
        <source>What is not UTF-8 in it became “�”.</source>
        <translation>Ce qui n&apos;est pas de l&apos;UTF-8 y est devenu «&#xa0;�&#xa0;».</translation>
    </message>
    <message>
        <source>A secret in it is the variable “%1” here, without its value.</source>
        <translation>Un secret y est devenu la variable «&#xa0;%1&#xa0;», sans sa valeur.</translation>
    </message>
    <message>
        <source>A secret was left out: %1.</source>
        <translation>Un secret a été omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The variable “%1” of %2 is called “%3”, because it has another value elsewhere.</source>
        <translation>La variable «&#xa0;%1&#xa0;» de %2 s&apos;appelle «&#xa0;%3&#xa0;», car elle a une autre valeur ailleurs.</translation>
    </message>
    <message>
        <source>The values of these variables were left out, because they are secret: %1.</source>
        <translation>Les valeurs de ces variables ont été omises, car elles sont secrètes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What %1 says was left out.</source>
        <translation>Le contenu de %1 a été omis.</translation>
    </message>
    <message>
        <source>An archive holds what is sent: folders, descriptions, checks, variables and environments are not in it.</source>
        <translation>Une archive contient ce qui est envoyé&#xa0;: les dossiers, les descriptions, les vérifications, les variables et les environnements n&apos;y sont pas.</translation>
    </message>
    <message>
        <source>“%1” stands in place of a secret.</source>
        <translation>«&#xa0;%1&#xa0;» tient lieu de secret.</translation>
    </message>
    <message>
        <source>“%1” has no value here, and stands in its place.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas de valeur ici, et reste à sa place.</translation>
    </message>
    <message>
        <source>Its address is not complete: choose an environment.</source>
        <translation>Son adresse n&apos;est pas complète&#xa0;: choisissez un environnement.</translation>
    </message>
    <message>
        <source>Its body was left out: files are not read for an archive.</source>
        <translation>Son corps a été omis&#xa0;: les fichiers ne sont pas lus pour une archive.</translation>
    </message>
    <message>
        <source>Its checks were left out.</source>
        <translation>Ses vérifications ont été omises.</translation>
    </message>
    <message>
        <source>“@%1” was left out.</source>
        <translation>«&#xa0;@%1&#xa0;» a été omis.</translation>
    </message>
    <message>
        <source>It was left out: a line of its body would be taken for something else.</source>
        <translation>Elle a été omise&#xa0;: une ligne de son corps serait prise pour autre chose.</translation>
    </message>
    <message>
        <source>These requests cannot stand in one file.</source>
        <translation>Ces requêtes ne peuvent pas figurer dans un même fichier.</translation>
    </message>
    <message>
        <source>One of them would be read as a part of another.</source>
        <translation>L&apos;une d&apos;elles serait lue comme une partie d&apos;une autre.</translation>
    </message>
    <message>
        <source>Export them in another format.</source>
        <translation>Exportez-les dans un autre format.</translation>
    </message>
    <message>
        <source>Its name for other requests is “%1”, because another one is called “%2”.</source>
        <translation>Son nom pour les autres requêtes est «&#xa0;%1&#xa0;», car une autre s&apos;appelle «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The variable “%1” was left out, because environments have it, too.</source>
        <translation>La variable «&#xa0;%1&#xa0;» a été omise, car des environnements l&apos;ont aussi.</translation>
    </message>
    <message>
        <source>The variable “%1” was left out: a file cannot hold its value.</source>
        <translation>La variable «&#xa0;%1&#xa0;» a été omise&#xa0;: un fichier ne peut pas contenir sa valeur.</translation>
    </message>
    <message>
        <source>Folders were left out: all requests are in one file.</source>
        <translation>Les dossiers ont été omis&#xa0;: toutes les requêtes sont dans un seul fichier.</translation>
    </message>
    <message>
        <source>Environments are not in such a file: %1. They are in %2, which belongs beside it.</source>
        <translation>Un tel fichier ne contient pas d&apos;environnements&#xa0;: %1. Ils sont dans %2, à placer à côté.</translation>
    </message>
    <message>
        <source>There is more that is not as it was, which is not listed.</source>
        <translation>D&apos;autres différences avec l&apos;original ne sont pas indiquées.</translation>
    </message>
    <message>
        <source>Links to operations of the description were left out: %1.</source>
        <translation>Les liens vers des opérations de la description ont été omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The secret that a program prints is the variable “%1” there, without its value.</source>
        <translation>Le secret qu&apos;affiche un programme y est la variable «&#xa0;%1&#xa0;», sans sa valeur.</translation>
    </message>
    <message>
        <source>The credential “%1” is the variable “%2” there, without its value.</source>
        <translation>L&apos;identifiant «&#xa0;%1&#xa0;» y est la variable «&#xa0;%2&#xa0;», sans sa valeur.</translation>
    </message>
    <message>
        <source>“%1” is kept as text: %2 has no paths into a variable.</source>
        <translation>«&#xa0;%1&#xa0;» est conservé comme texte&#xa0;: %2 n&apos;a pas de chemins dans une variable.</translation>
    </message>
    <message>
        <source>“%1” is “%2” there, which takes no limits.</source>
        <translation>«&#xa0;%1&#xa0;» y est «&#xa0;%2&#xa0;», qui n&apos;accepte pas de limites.</translation>
    </message>
    <message>
        <source>“%1” is kept as text: %2 has no such function.</source>
        <translation>«&#xa0;%1&#xa0;» est conservé comme texte&#xa0;: %2 n&apos;a pas cette fonction.</translation>
    </message>
    <message>
        <source>“%1” is the variable “%2” there, without its value.</source>
        <translation>«&#xa0;%1&#xa0;» y est la variable «&#xa0;%2&#xa0;», sans sa valeur.</translation>
    </message>
    <message>
        <source>“%1” is kept as text: it is nothing that %2 replaces.</source>
        <translation>«&#xa0;%1&#xa0;» est conservé comme texte&#xa0;: %2 ne le remplace pas.</translation>
    </message>
    <message>
        <source>“%1” is kept as text: %2 takes no values from other responses without a script.</source>
        <translation>«&#xa0;%1&#xa0;» est conservé comme texte&#xa0;: %2 ne prend pas de valeurs dans d&apos;autres réponses sans script.</translation>
    </message>
    <message>
        <source>Its name for other requests, “%1”, was left out.</source>
        <translation>Son nom pour les autres requêtes, «&#xa0;%1&#xa0;», a été omis.</translation>
    </message>
    <message>
        <source>“%1” was left out.</source>
        <translation>«&#xa0;%1&#xa0;» a été omis.</translation>
    </message>
    <message>
        <source>“@%1 %2” was left out: %3 does not send another request before it.</source>
        <translation>«&#xa0;@%1 %2&#xa0;» a été omis&#xa0;: %3 n&apos;envoie pas d&apos;autre requête avant celle-ci.</translation>
    </message>
    <message>
        <source>The check “%1” was left out: %2 has none that says the same.</source>
        <translation>La vérification «&#xa0;%1&#xa0;» a été omise&#xa0;: %2 n&apos;en a pas d&apos;équivalente.</translation>
    </message>
    <message>
        <source>Variables in the file %1 are not replaced there.</source>
        <translation>Les variables du fichier %1 n&apos;y sont pas remplacées.</translation>
    </message>
    <message>
        <source>The body was left out: it takes in files between its text, which %1 cannot.</source>
        <translation>Le corps a été omis&#xa0;: il intègre des fichiers dans son texte, ce que %1 ne sait pas faire.</translation>
    </message>
    <message>
        <source>It says no Content-Type, and %1 may add one.</source>
        <translation>Elle n&apos;indique pas de Content-Type, et %1 peut en ajouter un.</translation>
    </message>
    <message>
        <source>A line of each body would be taken for something else.</source>
        <translation>Une ligne de chaque corps serait prise pour autre chose.</translation>
    </message>
</context>
<context>
    <name>patlas::ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>Exporter des requêtes</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>Ce qui est exporté</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui a échoué</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l&apos;exportation</translation>
    </message>
    <message>
        <source>For other tools, and for people who have no Patlas. No secret comes along: credentials are variables without a value.</source>
        <translation>Pour d&apos;autres outils, et pour les personnes qui n&apos;ont pas Patlas. Aucun secret n&apos;est exporté&#xa0;: les identifiants sont des variables sans valeur.</translation>
    </message>
    <message>
        <source>The export was stopped. What is written already stays.</source>
        <translation>L&apos;exportation a été arrêtée. Ce qui est déjà écrit reste.</translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s) hold edits that are not saved. What the files say is exported.</source>
        <translation>
            <numerusform>%n requête ouverte contient des modifications non enregistrées. Le contenu des fichiers est exporté.</numerusform>
            <numerusform>%n requêtes ouvertes contiennent des modifications non enregistrées. Le contenu des fichiers est exporté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen request of %1</source>
        <translation>La requête choisie de %1</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>Le fichier %1</translation>
    </message>
    <message>
        <source>The folder %1</source>
        <translation>Le dossier %1</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Tout %1</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Ce qu&apos;il faut exporter</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Contenu</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Requests to export</source>
        <translation>Requêtes à exporter</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Toutes</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucune</translation>
    </message>
    <message>
        <source>Choose all requests</source>
        <translation>Choisir toutes les requêtes</translation>
    </message>
    <message>
        <source>Choose no request</source>
        <translation>Ne choisir aucune requête</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all as they are.</source>
        <translation>%1, sans changement.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1&#x202f;; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n with something changed or left out</source>
        <translation>
            <numerusform>%n avec des changements ou des omissions</numerusform>
            <numerusform>%n avec des changements ou des omissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n request(s)</source>
        <translation>
            <numerusform>&amp;Exporter %n requête</numerusform>
            <numerusform>&amp;Exporter %n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported as %1.</source>
        <translation>
            <numerusform>%n requête exportée sous %1.</numerusform>
            <numerusform>%n requêtes exportées sous %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside it: %1.</source>
        <translation>À côté&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>patlas::ExportTarget</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Ce qui est écrit</translation>
    </message>
    <message>
        <source>Choose the file to write</source>
        <translation>Choisir le fichier à écrire</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Vers</translation>
    </message>
    <message>
        <source>This file is there already, and will be replaced.</source>
        <translation>Ce fichier existe déjà et sera remplacé.</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) will be written beside it, for the environments.</source>
        <translation>
            <numerusform>%n autre fichier sera écrit à côté, pour les environnements.</numerusform>
            <numerusform>%n autres fichiers seront écrits à côté, pour les environnements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::ExportVerb</name>
    <message>
        <source>Writes request files in the form of another tool</source>
        <translation>Écrit des fichiers de requêtes dans le format d&apos;un autre outil</translation>
    </message>
    <message>
        <source>Says by request what was changed and what was left out. No secret comes along: credentials are variables without a value, and private environments stay where they are. Environments that cannot be part of the file are written beside it. Nothing is overwritten without --force.

Example: patlasctl export requests/ --to postman --output orders.postman_collection.json</source>
        <translation>Indique pour chaque requête ce qui a été changé et ce qui a été omis. Aucun secret n&apos;est exporté&#xa0;: les identifiants sont des variables sans valeur, et les environnements privés restent où ils sont. Les environnements qui ne peuvent pas faire partie du fichier sont écrits à côté. Rien n&apos;est écrasé sans --force.

Exemple&#xa0;: patlasctl export requests/ --to postman --output orders.postman_collection.json</translation>
    </message>
    <message>
        <source>A folder of .http files, or one file</source>
        <translation>Un dossier de fichiers .http, ou un seul fichier</translation>
    </message>
    <message>
        <source>The form: a tool, or one file</source>
        <translation>Le format&#xa0;: un outil, ou un seul fichier</translation>
    </message>
    <message>
        <source>The file to write, - is standard output; without it, one in this folder that is named after what is exported</source>
        <translation>Le fichier à écrire, - est la sortie standard&#x202f;; sans cette option, un fichier du dossier courant nommé d&apos;après ce qui est exporté</translation>
    </message>
    <message>
        <source>An environment of Patlas, for its address, or of http-client.env.json; several are layers</source>
        <translation>Un environnement de Patlas, pour son adresse, ou de http-client.env.json&#x202f;; plusieurs se superposent</translation>
    </message>
    <message>
        <source>Replaces the file if it is there</source>
        <translation>Remplace le fichier s&apos;il existe</translation>
    </message>
    <message>
        <source>Says what was written, and what is not as it was, as JSON</source>
        <translation>Indique en JSON ce qui a été écrit, et ce qui diffère de l&apos;original</translation>
    </message>
    <message>
        <source>Say in which form with --to: %1.</source>
        <translation>Indiquez le format avec --to&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--json and the export cannot both go to standard output.</source>
        <translation>--json et l&apos;exportation ne peuvent pas aller tous deux sur la sortie standard.</translation>
    </message>
    <message>
        <source>%1 belongs to it, and is written only beside a file.</source>
        <translation>%1 en fait partie, et n&apos;est écrit qu&apos;à côté d&apos;un fichier.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 est un dossier.</translation>
    </message>
    <message>
        <source>%1 is there already. --force replaces it.</source>
        <translation>%1 existe déjà. --force le remplace.</translation>
    </message>
</context>
<context>
    <name>patlas::FaultOptions</name>
    <message>
        <source>Fault: waits before each response, up to 60000</source>
        <translation>Panne&#xa0;: attend avant chaque réponse, jusqu&apos;à 60000</translation>
    </message>
    <message>
        <source>Fault: every request fails so</source>
        <translation>Panne&#xa0;: chaque requête échoue ainsi</translation>
    </message>
    <message>
        <source>Fault: how long too many requests ask to wait, up to 3600</source>
        <translation>Panne&#xa0;: combien de temps les réponses à trop de requêtes demandent d&apos;attendre, jusqu&apos;à 3600</translation>
    </message>
    <message>
        <source>Fault: the response of Get translations has this size</source>
        <translation>Panne&#xa0;: la réponse de Get translations a cette taille</translation>
    </message>
    <message>
        <source>Fault: only this address or range may write; several may be given</source>
        <translation>Panne&#xa0;: seule cette adresse ou cette plage peut écrire&#x202f;; plusieurs peuvent être indiquées</translation>
    </message>
    <message>
        <source>Fault: responses come in small pieces</source>
        <translation>Panne&#xa0;: les réponses arrivent par petits morceaux</translation>
    </message>
    <message>
        <source>Responses are compressed</source>
        <translation>Les réponses sont compressées</translation>
    </message>
    <message>
        <source>Fault: reads are served from a cache for ten minutes</source>
        <translation>Panne&#xa0;: les lectures viennent d&apos;un cache pendant dix minutes</translation>
    </message>
    <message>
        <source>retry after %1 s</source>
        <translation>nouvel essai après %1 s</translation>
    </message>
    <message>
        <source>delay %1 ms</source>
        <translation>délai de %1 ms</translation>
    </message>
    <message>
        <source>translations of %1</source>
        <translation>traductions de %1</translation>
    </message>
    <message>
        <source>slow responses</source>
        <translation>réponses lentes</translation>
    </message>
    <message>
        <source>compressed responses</source>
        <translation>réponses compressées</translation>
    </message>
    <message>
        <source>stale reads</source>
        <translation>lectures périmées</translation>
    </message>
    <message>
        <source>no writes</source>
        <translation>aucune écriture</translation>
    </message>
    <message>
        <source>writes only from %1</source>
        <translation>écritures seulement depuis %1</translation>
    </message>
</context>
<context>
    <name>patlas::FaultsDialog</name>
    <message>
        <source>Retry after</source>
        <translation>Réessayer après</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Huge response</source>
        <translation>Réponse énorme</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>Mio</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Ce qui est enregistré</translation>
    </message>
    <message>
        <source>Slow drip: send responses in small pieces</source>
        <translation>Goutte à goutte&#xa0;: envoyer les réponses par petits morceaux</translation>
    </message>
    <message>
        <source>Gzip: compress responses where the client accepts it</source>
        <translation>Gzip&#xa0;: compresser les réponses si le client l&apos;accepte</translation>
    </message>
    <message>
        <source>Stale reads: respond from a cache for ten minutes</source>
        <translation>Lectures périmées&#xa0;: répondre depuis un cache pendant dix minutes</translation>
    </message>
    <message>
        <source>IP allow-list: only these addresses may write</source>
        <translation>Adresses IP autorisées&#xa0;: seules ces adresses peuvent écrire</translation>
    </message>
    <message>
        <source>Sandbox faults</source>
        <translation>Pannes du bac à sable</translation>
    </message>
    <message>
        <source>Every call</source>
        <translation>Chaque appel</translation>
    </message>
    <message>
        <source>Gets the usual response</source>
        <translation>Reçoit la réponse habituelle</translation>
    </message>
    <message>
        <source>Gets 429 Too Many Requests</source>
        <translation>Reçoit 429 Too Many Requests</translation>
    </message>
    <message>
        <source>Gets 500 Internal Server Error</source>
        <translation>Reçoit 500 Internal Server Error</translation>
    </message>
    <message>
        <source>Loses its connection half way</source>
        <translation>Perd sa connexion à mi-chemin</translation>
    </message>
    <message>
        <source>Is redirected to another origin</source>
        <translation>Est redirigé vers une autre origine</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Adresses autorisées</translation>
    </message>
    <message>
        <source>Empty: every write is blocked</source>
        <translation>Vide&#xa0;: toute écriture est bloquée</translation>
    </message>
    <message>
        <source>IPv4, IPv6 and ranges such as 192.0.2.0/24, separated by spaces</source>
        <translation>IPv4, IPv6 et plages telles que 192.0.2.0/24, séparées par des espaces</translation>
    </message>
    <message>
        <source>&amp;Every call</source>
        <translation>&amp;Chaque appel</translation>
    </message>
    <message>
        <source>&amp;Retry after</source>
        <translation>&amp;Réessayer après</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Délai</translation>
    </message>
    <message>
        <source>&amp;Get translations responds with</source>
        <translation>&amp;Get translations répond avec</translation>
    </message>
    <message>
        <source>&amp;Allowed addresses</source>
        <translation>&amp;Adresses autorisées</translation>
    </message>
    <message>
        <source>Set faults</source>
        <translation>Appliquer les pannes</translation>
    </message>
    <message>
        <source>No faults</source>
        <translation>Aucune panne</translation>
    </message>
    <message>
        <source>Test how a client handles a service that misbehaves. Only calls to the API are affected, also those of other programs. Faults stay until they are ended here, or the sandbox&apos;s data is reset.</source>
        <translation>Testez comment un client se comporte face à un service défaillant. Seuls les appels à l’API sont concernés, aussi ceux d’autres programmes. Les pannes restent jusqu’à ce qu’on y mette fin ici ou que les données du bac à sable soient réinitialisées.</translation>
    </message>
</context>
<context>
    <name>patlas::FieldKeys</name>
    <message>
        <source>%1 is typed in fields. Choose it together with Ctrl.</source>
        <translation>%1 se saisit dans les champs. Choisissez-le avec Ctrl.</translation>
    </message>
    <message>
        <source>%1 belongs to the underlined letters of menus and fields.</source>
        <translation>%1 appartient aux lettres soulignées des menus et des champs.</translation>
    </message>
    <message>
        <source>Fields and lists need %1. Choose other keys.</source>
        <translation>Les champs et les listes ont besoin de %1. Choisissez d&apos;autres touches.</translation>
    </message>
</context>
<context>
    <name>patlas::FilterBar</name>
    <message>
        <source>jq rounded a number of the response: %1 to %2.</source>
        <translation>jq a arrondi un nombre de la réponse&#xa0;: %1 en %2.</translation>
    </message>
    <message>
        <source>jq rounded %1 numbers of the response, such as %2 to %3.</source>
        <translation>jq a arrondi %1 nombres de la réponse, par exemple %2 en %3.</translation>
    </message>
    <message>
        <source>jq dropped a member whose name “%1” comes again in the same object.</source>
        <translation>jq a abandonné un membre dont le nom «&#xa0;%1&#xa0;» revient dans le même objet.</translation>
    </message>
    <message>
        <source>jq dropped %1 members whose names, such as “%2”, come again in the same object.</source>
        <translation>jq a abandonné %1 membres dont les noms, par exemple «&#xa0;%2&#xa0;», reviennent dans le même objet.</translation>
    </message>
    <message>
        <source>Earlier filters</source>
        <translation>Filtres précédents</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>jq filter</source>
        <translation>Filtre jq</translation>
    </message>
    <message>
        <source>A jq program, such as .[] | .name. Return: filter, Esc: show the whole response</source>
        <translation>Un programme jq, par exemple .[] | .name. Entrée&#xa0;: filtrer, Échap&#xa0;: afficher toute la réponse</translation>
    </message>
    <message>
        <source>Filter state</source>
        <translation>État du filtre</translation>
    </message>
    <message>
        <source>Return filters the whole response with jq, Esc shows the whole response again. jq runs in its own process, with at most %1 s of processor time, %2 of memory and %3 of output. If it rounds numbers or drops repeated names, the result says so.</source>
        <translation>Entrée filtre toute la réponse avec jq, Échap affiche de nouveau toute la réponse. jq s&apos;exécute dans son propre processus, avec au plus %1 s de temps processeur, %2 de mémoire et %3 de sortie. S&apos;il arrondit des nombres ou abandonne des noms répétés, le résultat l&apos;indique.</translation>
    </message>
    <message>
        <source>Stopped. The outputs so far are shown; there may be more.</source>
        <translation>Arrêté. Les sorties obtenues sont affichées&#x202f;; il peut y en avoir d&apos;autres.</translation>
    </message>
    <message>
        <source>Stopped. The output of the previous filter is shown.</source>
        <translation>Arrêté. La sortie du filtre précédent est affichée.</translation>
    </message>
    <message>
        <source>The filter was stopped.</source>
        <translation>Le filtre a été arrêté.</translation>
    </message>
    <message>
        <source>Show the whole response</source>
        <translation>Afficher toute la réponse</translation>
    </message>
    <message>
        <source>Filtered: 1 output.</source>
        <translation>Filtré&#xa0;: 1 sortie.</translation>
    </message>
    <message>
        <source>Filtered: %1 outputs.</source>
        <translation>Filtré&#xa0;: %1 sorties.</translation>
    </message>
    <message>
        <source>Filtering: %1 % read, outputs so far: %2.</source>
        <translation>Filtrage&#xa0;: %1 % lus, sorties jusqu&apos;ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Filtering: all read, outputs so far: %1.</source>
        <translation>Filtrage&#xa0;: tout est lu, sorties jusqu&apos;ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stop filter</source>
        <translation>Arrêter le filtre</translation>
    </message>
</context>
<context>
    <name>patlas::FindingModel</name>
    <message>
        <source>Fine</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Will be refused</source>
        <translation>Sera refusée</translation>
    </message>
    <message>
        <source>Look at this first</source>
        <translation>À voir d&apos;abord</translation>
    </message>
    <message>
        <source>recommended here</source>
        <translation>recommandé ici</translation>
    </message>
</context>
<context>
    <name>patlas::FirstSteps</name>
    <message>
        <source>Show me</source>
        <translation>Me montrer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Goes to the control</source>
        <translation>Va à l&apos;élément concerné</translation>
    </message>
    <message>
        <source>Help, First steps shows them again</source>
        <translation>Aide, Premiers pas les affiche à nouveau</translation>
    </message>
    <message>
        <source>Choose an operation in the list at the side.</source>
        <translation>Choisissez une opération dans la liste sur le côté.</translation>
    </message>
    <message>
        <source>Choose an operation that needs a token, such as %1, in the list at the side.</source>
        <translation>Choisissez dans la liste sur le côté une opération qui nécessite un jeton, par exemple %1.</translation>
    </message>
    <message>
        <source>Make a token with exactly what the operation needs: “Create a token for this operation…”, in the line beneath the address. The sandbox is on this computer; nothing can go wrong.</source>
        <translation>Créez un jeton avec exactement ce que l&apos;opération nécessite&#xa0;: «&#xa0;Créer un jeton pour cette opération…&#xa0;», dans la ligne sous l&apos;adresse. Le bac à sable est sur cet ordinateur&#x202f;; vous ne risquez rien.</translation>
    </message>
    <message>
        <source>Press Send. What comes back is shown beneath or beside the request, with the reason if it was refused.</source>
        <translation>Appuyez sur Envoyer. La réponse s&apos;affiche sous la requête ou à côté, avec la raison si la requête a été refusée.</translation>
    </message>
    <message>
        <source>First steps, done</source>
        <translation>Premiers pas, terminé</translation>
    </message>
    <message>
        <source>First steps, %1 of %2</source>
        <translation>Premiers pas, %1 sur %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>That was the first call. The token is listed under Tokens, and what was sent under History.</source>
        <translation>C&apos;était le premier appel. Le jeton se trouve sous Jetons, et ce qui a été envoyé sous Historique.</translation>
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
        <translation>L&apos;élément n&apos;a pas été copié.</translation>
    </message>
    <message>
        <source>There is a file or folder of that name.</source>
        <translation>Il y a un fichier ou un dossier de ce nom.</translation>
    </message>
</context>
<context>
    <name>patlas::FolderEdit</name>
    <message>
        <source>Undo rename of %1</source>
        <translation>Annuler le renommage de %1</translation>
    </message>
    <message>
        <source>Undo move of %1</source>
        <translation>Annuler le déplacement de %1</translation>
    </message>
    <message>
        <source>Undo duplicate of %1</source>
        <translation>Annuler la duplication de %1</translation>
    </message>
    <message>
        <source>Undo new folder %1</source>
        <translation>Annuler la création du dossier %1</translation>
    </message>
    <message>
        <source>Undo delete of %1</source>
        <translation>Annuler la suppression de %1</translation>
    </message>
</context>
<context>
    <name>patlas::FolderEditor</name>
    <message>
        <source>There is a file or folder %1, or one that differs only by case.</source>
        <translation>Il y a un fichier ou un dossier %1, ou un autre qui n&apos;en diffère que par la casse.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 was not renamed.</source>
        <translation>%1 n&apos;a pas été renommé.</translation>
    </message>
    <message>
        <source>%1 was not moved.</source>
        <translation>%1 n&apos;a pas été déplacé.</translation>
    </message>
    <message>
        <source>“%1” was not possible.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas été possible.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Un dossier ne peut pas être déplacé dans lui-même.</translation>
    </message>
    <message>
        <source>The folder is on another disk.</source>
        <translation>Le dossier est sur un autre disque.</translation>
    </message>
    <message>
        <source>Move it with your file manager.</source>
        <translation>Déplacez-le avec votre gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>That is its name already.</source>
        <translation>C&apos;est déjà son nom.</translation>
    </message>
    <message>
        <source>It is in that folder already.</source>
        <translation>Il est déjà dans ce dossier.</translation>
    </message>
    <message>
        <source>%1 was not duplicated.</source>
        <translation>%1 n&apos;a pas été dupliqué.</translation>
    </message>
    <message>
        <source>The folder %1 was not made.</source>
        <translation>Le dossier %1 n&apos;a pas été créé.</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 n&apos;existe plus.</translation>
    </message>
    <message>
        <source>The folder is not empty any more.</source>
        <translation>Le dossier n&apos;est plus vide.</translation>
    </message>
    <message>
        <source>Move it to the trash if you do not need what is in it.</source>
        <translation>Mettez-le à la corbeille si son contenu ne vous sert plus.</translation>
    </message>
</context>
<context>
    <name>patlas::FolderReader</name>
    <message>
        <source>The open folder cannot be read.</source>
        <translation>Impossible de lire le dossier ouvert.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>Impossible de lire le dossier %1.</translation>
    </message>
    <message>
        <source>%1 is not shown: its name is not text in UTF-8.</source>
        <translation>%1 n&apos;est pas affiché&#xa0;: son nom n&apos;est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not shown: it is a link to a folder.</source>
        <translation>%1 n&apos;est pas affiché&#xa0;: c&apos;est un lien vers un dossier.</translation>
    </message>
    <message>
        <source>%1 is not shown: it is a link to what is not in the open folder, or hidden there.</source>
        <translation>%1 n&apos;est pas affiché&#xa0;: c&apos;est un lien vers un élément hors du dossier ouvert, ou caché dans celui-ci.</translation>
    </message>
    <message>
        <source>What is in %1 is not shown: folders within folders are followed %2 times.</source>
        <translation>Le contenu de %1 n&apos;est pas affiché&#xa0;: les dossiers imbriqués sont suivis sur %2 niveaux.</translation>
    </message>
    <message>
        <source>Only the first %1 files and folders are shown. Open a folder in it instead.</source>
        <translation>Seuls les %1 premiers fichiers et dossiers sont affichés. Ouvrez plutôt un dossier qu&apos;il contient.</translation>
    </message>
</context>
<context>
    <name>patlas::FolderRoot</name>
    <message>
        <source>“%1” is not a path within this folder.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un chemin de ce dossier.</translation>
    </message>
    <message>
        <source>Paths begin at the open folder and never lead out of it.</source>
        <translation>Les chemins commencent au dossier ouvert et n&apos;en sortent jamais.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>L&apos;élément n&apos;existe plus.</translation>
    </message>
    <message>
        <source>The disk is full, or your share of it.</source>
        <translation>Le disque est plein, ou votre quota est atteint.</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>Libérez de l&apos;espace, puis réessayez.</translation>
    </message>
    <message>
        <source>You do not have the permission.</source>
        <translation>Vous n&apos;avez pas la permission nécessaire.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>Vérifiez les permissions du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>It is on a disk that is read-only.</source>
        <translation>L&apos;élément est sur un disque en lecture seule.</translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation>Le système indique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened.</source>
        <translation>Impossible d&apos;ouvrir le dossier %1.</translation>
    </message>
    <message>
        <source>It is not a folder.</source>
        <translation>Ce n&apos;est pas un dossier.</translation>
    </message>
    <message>
        <source>The open folder cannot be read.</source>
        <translation>Impossible de lire le dossier ouvert.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>Impossible de lire le dossier %1.</translation>
    </message>
    <message>
        <source>“%1” is not a folder, or a link to one, which is not followed.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un dossier, ou c&apos;est un lien vers un dossier, qui n&apos;est pas suivi.</translation>
    </message>
    <message>
        <source>“%1” is not used.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas utilisé.</translation>
    </message>
    <message>
        <source>It is a link out of the open folder, to something hidden in it, or to nothing.</source>
        <translation>C&apos;est un lien qui sort du dossier ouvert, ou qui mène à un élément caché de celui-ci, ou à rien.</translation>
    </message>
    <message>
        <source>Open the file that it leads to instead.</source>
        <translation>Ouvrez plutôt le fichier auquel il mène.</translation>
    </message>
</context>
<context>
    <name>patlas::FolderRun</name>
    <message>
        <source>No request that is run is called “%1”.</source>
        <translation>Aucune requête exécutée ne s&apos;appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is sent later than this one.</source>
        <translation>«&#xa0;%1&#xa0;» est envoyée après celle-ci.</translation>
    </message>
    <message>
        <source>The run was cancelled. The request may have reached the service before that.</source>
        <translation>L&apos;exécution a été annulée. La requête a pu atteindre le service avant cela.</translation>
    </message>
    <message>
        <source>The run was cancelled before.</source>
        <translation>L&apos;exécution a été annulée avant.</translation>
    </message>
    <message>
        <source>Another request failed, and this one was cancelled. It may have reached the service before that.</source>
        <translation>Une autre requête a échoué, et celle-ci a été annulée. Elle a pu atteindre le service avant cela.</translation>
    </message>
    <message>
        <source>A request before it failed.</source>
        <translation>Une requête précédente a échoué.</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>ligne %1 de %2</translation>
    </message>
</context>
<context>
    <name>patlas::FoundApiView</name>
    <message>
        <source>what was pasted</source>
        <translation>ce qui a été collé</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>From %1, a page of %2</source>
        <translation>Depuis %1, une page de %2</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>About the API</source>
        <translation>À propos de l&apos;API</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Security schemes</source>
        <translation>Schémas de sécurité</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Ce qu&apos;il demande</translation>
    </message>
    <message>
        <source>Operations found</source>
        <translation>Opérations trouvées</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>API without a title</source>
        <translation>API sans titre</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>&amp;Servers (%1)</source>
        <translation>&amp;Serveurs (%1)</translation>
    </message>
    <message>
        <source>&amp;Credentials (%1)</source>
        <translation>&amp;Identifiants (%1)</translation>
    </message>
    <message>
        <source>&amp;Operations (%1)</source>
        <translation>&amp;Opérations (%1)</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>&amp;Problèmes (%1)</translation>
    </message>
</context>
<context>
    <name>patlas::FoundOperationsModel</name>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Demande</translation>
    </message>
</context>
<context>
    <name>patlas::FoundSecretsModel</name>
    <message>
        <source>%1 (not in a header of its own: give it a value in %2)</source>
        <translation>%1 (pas dans son propre en-tête&#xa0;: donnez-lui une valeur dans %2)</translation>
    </message>
    <message>
        <source>Keep as a credential</source>
        <translation>Conserver comme identifiant</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Emplacement</translation>
    </message>
</context>
<context>
    <name>patlas::FreshCredential</name>
    <message>
        <source>The token was not renewed.</source>
        <translation>Le jeton n&apos;a pas été renouvelé.</translation>
    </message>
    <message>
        <source>Another Patlas was renewing it and did not finish. Nothing was sent.</source>
        <translation>Un autre Patlas était en train de le renouveler et n&apos;a pas terminé. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Send it again, or close the other Patlas.</source>
        <translation>Envoyez-la à nouveau, ou fermez l&apos;autre Patlas.</translation>
    </message>
    <message>
        <source>%1 would be renewed at another address, or as another client, than it was stored for.</source>
        <translation>%1 serait renouvelé à une autre adresse, ou par un autre client, que ceux pour lesquels il a été enregistré.</translation>
    </message>
    <message>
        <source>Somebody else changed Patlas&apos;s data. Nothing was sent.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié les données de Patlas. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Remove the token and sign in again.</source>
        <translation>Retirez le jeton et connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The sign-in of %1 has ended.</source>
        <translation>L&apos;authentification de %1 a pris fin.</translation>
    </message>
    <message>
        <source>The service no longer takes what renews the token. It may have ended, been revoked, or been used by another program, which services take for theft. Nothing was sent.</source>
        <translation>Le service n&apos;accepte plus ce qui renouvelle le jeton. Ce dernier a pu expirer, être révoqué, ou être utilisé par un autre programme, ce que les services prennent pour un vol. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>%1 ends now and could not be renewed.</source>
        <translation>%1 expire maintenant et n&apos;a pas pu être renouvelé.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n&apos;a été envoyé.</translation>
    </message>
</context>
<context>
    <name>patlas::GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>Langage</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Size of data</source>
        <translation>Taille des données</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Font of data</source>
        <translation>Police des données</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langage</translation>
    </message>
    <message>
        <source>The language changes when Patlas is started again.</source>
        <translation>La langue change au prochain démarrage de Patlas.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>&amp;Font of data</source>
        <translation>&amp;Police des données</translation>
    </message>
    <message>
        <source>&amp;Size of data</source>
        <translation>&amp;Taille des données</translation>
    </message>
    <message>
        <source>Data: bodies, headers, code. Its size is relative to other text, so that the zoom changes both.</source>
        <translation>Données&#xa0;: corps, en-têtes, code. Leur taille est relative au reste du texte, si bien que le zoom agit sur les deux.</translation>
    </message>
</context>
<context>
    <name>patlas::GitHistory</name>
    <message>
        <source>Its git history was not scanned: the git program is not installed.</source>
        <translation>Son historique git n&apos;a pas été examiné&#xa0;: le programme git n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>Its git history was left out: %1 is a pipe, a socket or a device.</source>
        <translation>Son historique git a été omis&#xa0;: %1 est un tube, un socket ou un périphérique.</translation>
    </message>
    <message>
        <source>Its git history was left out: it is a partial clone, and this version of git would fetch what is missing with a program that the clone&apos;s own configuration names. It takes git 2.45, or 2.39.4 and later of its series.</source>
        <translation>Son historique git a été omis&#xa0;: c&apos;est un clone partiel, et cette version de git récupérerait ce qui manque avec un programme que désigne la configuration du clone lui-même. Il faut git 2.45, ou 2.39.4 et les versions suivantes de sa série.</translation>
    </message>
    <message>
        <source>git ended at damaged objects %1 times; %2 objects were not read.</source>
        <translation>git s&apos;est arrêté %1 fois sur des objets endommagés&#x202f;; %2 objets n&apos;ont pas été lus.</translation>
    </message>
    <message>
        <source>git said: %1</source>
        <translation>git indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>The scan of the history was cancelled.</source>
        <translation>L&apos;examen de l&apos;historique a été annulé.</translation>
    </message>
    <message>
        <source>Its git history was left out: git neither computed nor said anything for half a minute, so it was ended.</source>
        <translation>Son historique git a été omis&#xa0;: git n&apos;a ni calculé ni rien indiqué pendant une demi-minute&#x202f;; il a donc été arrêté.</translation>
    </message>
    <message>
        <source>The git program could not be started.</source>
        <translation>Le programme git n&apos;a pas pu être lancé.</translation>
    </message>
    <message>
        <source>git could not read this repository.</source>
        <translation>git n&apos;a pas pu lire ce dépôt.</translation>
    </message>
</context>
<context>
    <name>patlas::GitLacking</name>
    <message>
        <source>It has more objects than can be checked for missing ones.</source>
        <translation>Il a trop d&apos;objets pour vérifier s&apos;il en manque.</translation>
    </message>
    <message>
        <source>One file or folder that its commits name is not here, as in a partial clone.</source>
        <translation>Un fichier ou dossier que nomment ses commits n&apos;est pas ici, comme dans un clone partiel.</translation>
    </message>
    <message>
        <source>%1 files and folders that its commits name are not here, as in a partial clone.</source>
        <translation>%1 fichiers et dossiers que nomment ses commits ne sont pas ici, comme dans un clone partiel.</translation>
    </message>
    <message>
        <source>One of its objects is damaged and could not be read: %1.</source>
        <translation>L&apos;un de ses objets est endommagé et n&apos;a pas pu être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 of its objects are damaged and could not be read, %2 and others.</source>
        <translation>%1 de ses objets sont endommagés et n&apos;ont pas pu être lus, %2 et d&apos;autres.</translation>
    </message>
    <message>
        <source>One version of a file is kept by Git LFS on a server and is not here.</source>
        <translation>Une version d&apos;un fichier est conservée par Git LFS sur un serveur et n&apos;est pas ici.</translation>
    </message>
    <message>
        <source>%1 versions of files are kept by Git LFS on a server and are not here.</source>
        <translation>%1 versions de fichiers sont conservées par Git LFS sur un serveur et ne sont pas ici.</translation>
    </message>
    <message>
        <source>A submodule is not checked out: %1.</source>
        <translation>Un sous-module n&apos;est pas extrait&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 submodules are not checked out, %2 and others.</source>
        <translation>%1 sous-modules ne sont pas extraits, %2 et d&apos;autres.</translation>
    </message>
    <message>
        <source>In its history, %1: %2</source>
        <translation>Dans son historique, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In its history, %1 more packed files were not looked into, or only in part.</source>
        <translation>Dans son historique, %1 autres fichiers compressés n&apos;ont pas été examinés, ou seulement en partie.</translation>
    </message>
    <message>
        <source>It has no commits and nothing stored: there was no history to look through.</source>
        <translation>Il n&apos;a pas de commits et rien d&apos;enregistré&#xa0;: il n&apos;y avait pas d&apos;historique à examiner.</translation>
    </message>
    <message>
        <source>More than %1 findings are in its history; the others are not listed.</source>
        <translation>Son historique contient plus de %1 occurrences&#x202f;; les autres ne sont pas listées.</translation>
    </message>
    <message>
        <source>Its .git leads to %1. The history there was looked through; other files there, such as its configuration, were not.</source>
        <translation>Son .git mène à %1. L&apos;historique y a été examiné&#x202f;; les autres fichiers, comme sa configuration, ne l&apos;ont pas été.</translation>
    </message>
</context>
<context>
    <name>patlas::GitOrigins</name>
    <message>
        <source>git could not walk all of its history, so that the first commit with a token may not be known: %1</source>
        <translation>git n&apos;a pas pu parcourir tout son historique, si bien que le premier commit avec un jeton n&apos;est peut-être pas connu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>patlas::GitStore</name>
    <message>
        <source>Its .git is a link that leads nowhere: there is no history to look through.</source>
        <translation>Son .git est un lien qui ne mène nulle part&#xa0;: il n&apos;y a pas d&apos;historique à examiner.</translation>
    </message>
    <message>
        <source>Its .git is a file that names no repository: there is no history to look through.</source>
        <translation>Son .git est un fichier qui ne nomme aucun dépôt&#xa0;: il n&apos;y a pas d&apos;historique à examiner.</translation>
    </message>
    <message>
        <source>Its .git names a repository that is not there: there is no history to look through.</source>
        <translation>Son .git nomme un dépôt qui n&apos;existe pas&#xa0;: il n&apos;y a pas d&apos;historique à examiner.</translation>
    </message>
    <message>
        <source>Its .git is no repository (HEAD or objects is missing): there is no history to look through.</source>
        <translation>Son .git n&apos;est pas un dépôt (HEAD ou objects est absent)&#xa0;: il n&apos;y a pas d&apos;historique à examiner.</translation>
    </message>
    <message>
        <source>The repository that it shares its history with is not there: there is no history to look through.</source>
        <translation>Le dépôt avec lequel il partage son historique n&apos;existe pas&#xa0;: il n&apos;y a pas d&apos;historique à examiner.</translation>
    </message>
    <message>
        <source>It is a shallow clone: what came before commit %1 is not here.</source>
        <translation>C&apos;est un clone superficiel&#xa0;: ce qui précède le commit %1 n&apos;est pas ici.</translation>
    </message>
    <message>
        <source>It is a shallow clone: what came before %1 of its commits (%2 and others) is not here.</source>
        <translation>C&apos;est un clone superficiel&#xa0;: ce qui précède %1 de ses commits (%2 et d&apos;autres) n&apos;est pas ici.</translation>
    </message>
    <message>
        <source>One of its packs has no index, so that what is in it was not looked at.</source>
        <translation>L&apos;un de ses packs n&apos;a pas d&apos;index&#x202f;; son contenu n&apos;a donc pas été examiné.</translation>
    </message>
    <message>
        <source>%1 of its packs have no index, so that what is in them was not looked at.</source>
        <translation>%1 de ses packs n&apos;ont pas d&apos;index&#x202f;; leur contenu n&apos;a donc pas été examiné.</translation>
    </message>
    <message>
        <source>What an interrupted transfer or clean-up left among its objects was not looked at (number of files: %1).</source>
        <translation>Ce qu&apos;un transfert ou un nettoyage interrompu a laissé parmi ses objets n&apos;a pas été examiné (nombre de fichiers&#xa0;: %1).</translation>
    </message>
</context>
<context>
    <name>patlas::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Operation, token, environment, past request or action</source>
        <translation>Opération, jeton, environnement, requête passée ou action</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinations</translation>
    </message>
</context>
<context>
    <name>patlas::Har</name>
    <message>
        <source>an image</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>une police</translation>
    </message>
    <message>
        <source>a style sheet</source>
        <translation>une feuille de style</translation>
    </message>
    <message>
        <source>a script</source>
        <translation>un script</translation>
    </message>
    <message>
        <source>a sound or a film</source>
        <translation>un son ou une vidéo</translation>
    </message>
    <message>
        <source>The body was left out: the archive does not hold it.</source>
        <translation>Le corps a été omis&#xa0;: l&apos;archive ne le contient pas.</translation>
    </message>
    <message>
        <source>The body is not text, and was left out.</source>
        <translation>Le corps n&apos;est pas du texte et a été omis.</translation>
    </message>
    <message>
        <source>This loads %1 of a page: it is hardly a call of an API.</source>
        <translation>Cette requête charge %1 d&apos;une page&#xa0;: ce n&apos;est sans doute pas un appel d&apos;API.</translation>
    </message>
    <message>
        <source>It was sent %1 times, and is here once.</source>
        <translation>Elle a été envoyée %1 fois, et figure ici une seule fois.</translation>
    </message>
    <message>
        <source>Cookies were left out, because they give access. Requests that had some: %1.</source>
        <translation>Les cookies ont été omis, car ils donnent un accès. Requêtes qui en avaient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Headers that a browser or the connection sets were left out: %1.</source>
        <translation>Les en-têtes définis par un navigateur ou par la connexion ont été omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Addresses that are not of HTTP were left out: %1.</source>
        <translation>Les adresses qui ne sont pas en HTTP ont été omises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Entries without a method or an address were left out: %1.</source>
        <translation>Les entrées sans méthode ou sans adresse ont été omises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 est trop volumineux.</translation>
    </message>
    <message>
        <source>An archive may have 256 MiB.</source>
        <translation>Une archive peut faire 256 Mio.</translation>
    </message>
    <message>
        <source>Export fewer requests from the browser: filter them first.</source>
        <translation>Exportez moins de requêtes depuis le navigateur&#xa0;: filtrez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>%1 is malformed: it is not valid JSON.</source>
        <translation>%1 est mal formé&#xa0;: ce n&apos;est pas du JSON valide.</translation>
    </message>
    <message>
        <source>Export it again from the browser.</source>
        <translation>Exportez à nouveau depuis le navigateur.</translation>
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
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Ajouter un en-tête</translation>
    </message>
    <message>
        <source>No headers of your own. The credentials, the content type and the length are added when the request is sent.</source>
        <translation>Aucun en-tête ajouté par vous. Les identifiants, le type de contenu et la longueur sont ajoutés à l&apos;envoi de la requête.</translation>
    </message>
    <message>
        <source>Use cookies</source>
        <translation>Utiliser les cookies</translation>
    </message>
    <message>
        <source>Cookies of the environment go along, and those that the response sets are kept</source>
        <translation>Les cookies de l&apos;environnement sont envoyés, et ceux que la réponse définit sont conservés</translation>
    </message>
    <message>
        <source>No credential is added to the headers.</source>
        <translation>Aucun identifiant n&apos;est ajouté aux en-têtes.</translation>
    </message>
    <message>
        <source>Added when sent:</source>
        <translation>Ajoutés à l&apos;envoi&#xa0;:</translation>
    </message>
    <message>
        <source>%1 is inserted here from its store when the request is sent.</source>
        <translation>%1 est inséré ici depuis son lieu de stockage à l&apos;envoi de la requête.</translation>
    </message>
</context>
<context>
    <name>patlas::HeadersView</name>
    <message>
        <source>Response headers</source>
        <translation>En-têtes de la réponse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Use in a request…</source>
        <translation>Utiliser dans une requête…</translation>
    </message>
    <message>
        <source>A trailer: it came after the body.</source>
        <translation>Un trailer&#xa0;: il est arrivé après le corps.</translation>
    </message>
    <message>
        <source>%1 · trailer</source>
        <translation>%1 · trailer</translation>
    </message>
</context>
<context>
    <name>patlas::HistoryActions</name>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Compare with previous</source>
        <translation>Comparer à la précédente</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>With the last response to the same request</source>
        <translation>Avec la dernière réponse à la même requête</translation>
    </message>
    <message>
        <source>History settings…</source>
        <translation>Réglages de l&apos;historique…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What is worth knowing about this request? Without secrets.</source>
        <translation>Que faut-il savoir de cette requête&#x202f;? Sans secrets.</translation>
    </message>
    <message>
        <source>What looks like a secret was masked in the note.</source>
        <translation>Ce qui ressemble à un secret a été masqué dans la note.</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>La note a été retirée.</translation>
    </message>
    <message>
        <source>Pinned ones too</source>
        <translation>Les requêtes épinglées aussi</translation>
    </message>
</context>
<context>
    <name>patlas::HistoryModel</name>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Of an unknown day</source>
        <translation>D&apos;un jour inconnu</translation>
    </message>
    <message>
        <source>no response</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>patlas::HistoryPage</name>
    <message>
        <source>Export as HAR</source>
        <translation>Exporter en HAR</translation>
    </message>
    <message>
        <source>With the bodies of responses</source>
        <translation>Avec les corps des réponses</translation>
    </message>
    <message>
        <source>They may hold what the service knows about people. Tokens in them are masked.</source>
        <translation>Ils peuvent contenir ce que le service sait de personnes. Les jetons y sont masqués.</translation>
    </message>
    <message>
        <source>Exported as %1, without secrets.</source>
        <translation>Exporté sous %1, sans secrets.</translation>
    </message>
    <message>
        <source>The history could not be exported. %1</source>
        <translation>L&apos;historique n&apos;a pas pu être exporté. %1</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Effacer l&apos;historique</translation>
    </message>
    <message>
        <source>Remove every request and response from the history?</source>
        <translation>Retirer toutes les requêtes et réponses de l&apos;historique&#x202f;?</translation>
    </message>
    <message>
        <source>Drafts and tokens stay.</source>
        <translation>Les brouillons et les jetons restent.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Envoyer à nouveau</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <translation>Ouvrir dans l&apos;Explorateur</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Export as HAR…</source>
        <translation>Exporter en HAR…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>Effacer l&apos;historique…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Filter history</source>
        <translation>Filtrer l&apos;historique</translation>
    </message>
    <message>
        <source>Filter by time, address, headers, body, note, status, token, …</source>
        <translation>Filtrer par heure, adresse, en-têtes, corps, note, statut, jeton, …</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Requests you send are listed here, without their secrets.
Open the Explorer and press Send.</source>
        <translation>Les requêtes que vous envoyez sont listées ici, sans leurs secrets.
Ouvrez l&apos;Explorateur et appuyez sur Envoyer.</translation>
    </message>
    <message>
        <source>Nothing in the history matches “%1”.</source>
        <translation>Rien dans l&apos;historique ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Select two rows to compare them (Ctrl+click).</source>
        <translation>Sélectionnez deux lignes pour les comparer (Ctrl+clic).</translation>
    </message>
</context>
<context>
    <name>patlas::HistoryPreferencesPage</name>
    <message>
        <source>A&amp;pply</source>
        <translation>A&amp;ppliquer</translation>
    </message>
    <message>
        <source>What is beyond this is removed when you press Apply.</source>
        <translation>Ce qui dépasse ces limites est retiré quand vous appuyez sur Appliquer.</translation>
    </message>
</context>
<context>
    <name>patlas::HistoryRepository</name>
    <message>
        <source>This request is no longer in the history.</source>
        <translation>Cette requête n&apos;est plus dans l&apos;historique.</translation>
    </message>
    <message>
        <source>This request has no earlier response in the history.</source>
        <translation>Cette requête n&apos;a pas de réponse précédente dans l&apos;historique.</translation>
    </message>
</context>
<context>
    <name>patlas::IdleScopes</name>
    <message>
        <source>Narrow this token…</source>
        <translation>Restreindre ce jeton…</translation>
    </message>
    <message>
        <source>Scopes not used</source>
        <translation>Scopes inutilisés</translation>
    </message>
    <message>
        <source>Replaces it with a token that has only the scopes that were used</source>
        <translation>Le remplace par un jeton qui n&apos;a que les scopes utilisés</translation>
    </message>
    <message>
        <source>Not used from here since it was added.</source>
        <translation>Non utilisés d&apos;ici depuis l&apos;ajout du jeton.</translation>
    </message>
    <message numerus="yes">
        <source>Not used from here in %n day(s).</source>
        <translation>
            <numerusform>Non utilisés d&apos;ici depuis %n jour.</numerusform>
            <numerusform>Non utilisés d&apos;ici depuis %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used from here since the token was added: %1.</source>
        <translation>Non utilisés d&apos;ici depuis l&apos;ajout du jeton&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not used from here in %n day(s): %1.</source>
        <translation>
            <numerusform>Non utilisés d&apos;ici depuis %n jour&#xa0;: %1.</numerusform>
            <numerusform>Non utilisés d&apos;ici depuis %n jours&#xa0;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::IgnoredPaths</name>
    <message>
        <source>“%1” is not a path.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un chemin.</translation>
    </message>
    <message>
        <source>Nothing is ignored by it.</source>
        <translation>Il ne fait rien ignorer.</translation>
    </message>
    <message>
        <source>Write it as $.meta.time, $.items[*].id or $..updatedAt.</source>
        <translation>Écrivez-le sous la forme $.meta.time, $.items[*].id ou $..updatedAt.</translation>
    </message>
    <message>
        <source>These are too many paths.</source>
        <translation>Ces chemins sont trop nombreux.</translation>
    </message>
    <message>
        <source>Together they may have 64 steps at most.</source>
        <translation>Ensemble, ils peuvent avoir 64 étapes au plus.</translation>
    </message>
    <message>
        <source>Leave some of them out.</source>
        <translation>Retirez-en quelques-uns.</translation>
    </message>
</context>
<context>
    <name>patlas::ImageView</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>patlas::Import</name>
    <message>
        <source>The request&apos;s own variable “%1” was replaced by its value.</source>
        <translation>La variable «&#xa0;%1&#xa0;» propre à la requête a été remplacée par sa valeur.</translation>
    </message>
    <message>
        <source>Parameter that was switched off:</source>
        <translation>Paramètre qui était désactivé&#xa0;:</translation>
    </message>
    <message>
        <source>The parameter %1 was switched off; it is kept as a comment.</source>
        <translation>Le paramètre %1 était désactivé&#x202f;; il est conservé en commentaire.</translation>
    </message>
    <message>
        <source>The body was left out: its file was not exported.</source>
        <translation>Le corps a été omis&#xa0;: son fichier n&apos;a pas été exporté.</translation>
    </message>
    <message>
        <source>Field that was switched off:</source>
        <translation>Champ qui était désactivé&#xa0;:</translation>
    </message>
    <message>
        <source>The field %1 was switched off; it is kept as a comment.</source>
        <translation>Le champ %1 était désactivé&#x202f;; il est conservé en commentaire.</translation>
    </message>
    <message>
        <source>Which file %1 is was not exported: name it in the request.</source>
        <translation>L&apos;exportation n&apos;indique pas quel fichier est %1&#xa0;: indiquez-le dans la requête.</translation>
    </message>
    <message>
        <source>Script before the request, which is not run:</source>
        <translation>Script avant la requête, qui n&apos;est pas exécuté&#xa0;:</translation>
    </message>
    <message>
        <source>Tests, which are not run:</source>
        <translation>Tests, qui ne sont pas exécutés&#xa0;:</translation>
    </message>
    <message>
        <source>Its scripts are kept as comments, and are not run.</source>
        <translation>Ses scripts sont conservés en commentaires et ne sont pas exécutés.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>C&apos;est vide.</translation>
    </message>
    <message>
        <source>It looks like a ZIP archive: unpack it first.</source>
        <translation>On dirait une archive ZIP&#xa0;: décompressez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>It is not a text.</source>
        <translation>Ce n&apos;est pas un texte.</translation>
    </message>
    <message>
        <source>It looks like the description of an API, which is added under “APIs”.</source>
        <translation>On dirait la description d&apos;une API, qui s&apos;ajoute sous «&#xa0;API&#xa0;».</translation>
    </message>
    <message>
        <source>It looks like a curl command, which can be pasted as a request.</source>
        <translation>On dirait une commande curl, qui peut être collée comme requête.</translation>
    </message>
    <message>
        <source>It looks like a page of the web or XML.</source>
        <translation>On dirait une page web ou du XML.</translation>
    </message>
    <message>
        <source>It is JSON, but nothing that is known.</source>
        <translation>C&apos;est du JSON, mais d&apos;un type inconnu.</translation>
    </message>
    <message>
        <source>It is a text, but nothing that is known.</source>
        <translation>C&apos;est un texte, mais d&apos;un type inconnu.</translation>
    </message>
    <message>
        <source>This is nothing that can be imported.</source>
        <translation>Il n&apos;y a là rien à importer.</translation>
    </message>
    <message>
        <source>Export a collection from Postman, Insomnia, Bruno, Hoppscotch or Thunder Client, or a HAR file from a browser, and choose that.</source>
        <translation>Exportez une collection depuis Postman, Insomnia, Bruno, Hoppscotch ou Thunder Client, ou un fichier HAR depuis un navigateur, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>These files are of another tool, and were left out: %1.</source>
        <translation>Ces fichiers viennent d&apos;un autre outil et ont été omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>Environnement %1</translation>
    </message>
    <message>
        <source>The variable “%1” is there more than once; the first is kept.</source>
        <translation>La variable «&#xa0;%1&#xa0;» figure plusieurs fois&#x202f;; la première est conservée.</translation>
    </message>
    <message>
        <source>The value of the variable “%1” was left out: Patlas would take it for one of your credentials.</source>
        <translation>La valeur de la variable «&#xa0;%1&#xa0;» a été omise&#xa0;: Patlas la prendrait pour l&apos;un de vos identifiants.</translation>
    </message>
    <message>
        <source>%1 of the collection</source>
        <translation>%1 de la collection</translation>
    </message>
    <message>
        <source>environment %1, %2</source>
        <translation>environnement %1, %2</translation>
    </message>
    <message>
        <source>There are more secrets than Patlas keeps: variables stand in their place.</source>
        <translation>Il y a plus de secrets que Patlas n&apos;en conserve&#xa0;: des variables les remplacent.</translation>
    </message>
    <message>
        <source>%1 of a request without a name</source>
        <translation>%1 d&apos;une requête sans nom</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>There is more that is not as it was, which is not listed.</source>
        <translation>D&apos;autres différences avec l&apos;original ne sont pas indiquées.</translation>
    </message>
    <message>
        <source>The variable “%1” is called “%2” here, because Patlas has no such names.</source>
        <translation>La variable «&#xa0;%1&#xa0;» s&apos;appelle ici «&#xa0;%2&#xa0;», car Patlas n&apos;admet pas de tels noms.</translation>
    </message>
    <message>
        <source>“{{%1}}” is kept, but Patlas has no such function: replace it before you send a request with it.</source>
        <translation>«&#xa0;{{%1}}&#xa0;» est conservé, mais Patlas n&apos;a pas cette fonction&#xa0;: remplacez-la avant d&apos;envoyer une requête qui l&apos;utilise.</translation>
    </message>
    <message>
        <source>It has “{{…}}” in its text, which Patlas takes for a variable.</source>
        <translation>Le texte contient «&#xa0;{{…}}&#xa0;», que Patlas prend pour une variable.</translation>
    </message>
    <message>
        <source>The header %1 was left out: it belongs to the connection, and Patlas sets it.</source>
        <translation>L&apos;en-tête %1 a été omis&#xa0;: il relève de la connexion, et Patlas le définit.</translation>
    </message>
    <message>
        <source>Header that was switched off:</source>
        <translation>En-tête qui était désactivé&#xa0;:</translation>
    </message>
    <message>
        <source>The header %1 was switched off; it is kept as a comment.</source>
        <translation>L&apos;en-tête %1 était désactivé&#x202f;; il est conservé en commentaire.</translation>
    </message>
    <message>
        <source>Header that a file cannot hold:</source>
        <translation>En-tête qu&apos;un fichier ne peut pas contenir&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” cannot be a header in a file; it is kept as a comment.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un en-tête dans un fichier&#x202f;; il est conservé en commentaire.</translation>
    </message>
    <message>
        <source>The text is malformed: %1.</source>
        <translation>Le texte est mal formé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is malformed: %2.</source>
        <translation>%1 est mal formé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This is in line %1.</source>
        <translation>C&apos;est à la ligne %1.</translation>
    </message>
    <message>
        <source>Export it again from the other tool.</source>
        <translation>Exportez à nouveau depuis l&apos;autre outil.</translation>
    </message>
    <message>
        <source>A comment was left out, because it holds a private key.</source>
        <translation>Un commentaire a été omis, car il contient une clé privée.</translation>
    </message>
    <message>
        <source>Hoppscotch</source>
        <translation>Hoppscotch</translation>
    </message>
    <message>
        <source>Something that is no request was left out.</source>
        <translation>Un élément qui n&apos;est pas une requête a été omis.</translation>
    </message>
    <message>
        <source>Examples of responses were left out: %1.</source>
        <translation>Les exemples de réponses ont été omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The scripts of the folder “%1”, which ran with each of its requests, were left out.</source>
        <translation>Les scripts du dossier «&#xa0;%1&#xa0;», qui s&apos;exécutaient avec chacune de ses requêtes, ont été omis.</translation>
    </message>
    <message>
        <source>The description of the folder “%1” was left out.</source>
        <translation>La description du dossier «&#xa0;%1&#xa0;» a été omise.</translation>
    </message>
    <message>
        <source>the collection</source>
        <translation>la collection</translation>
    </message>
    <message>
        <source>Something among the variables is none.</source>
        <translation>Un élément de la liste des variables n&apos;en est pas une.</translation>
    </message>
    <message>
        <source>The variable “%1” was switched off, and was left out.</source>
        <translation>La variable «&#xa0;%1&#xa0;» était désactivée et a été omise.</translation>
    </message>
    <message>
        <source>The description of %1 was left out.</source>
        <translation>Une description a été omise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The scripts of %1, which ran with each of its requests, were left out.</source>
        <translation>Des scripts qui s&apos;exécutaient avec chaque requête ont été omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the folder “%1”</source>
        <translation>le dossier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” was left out: it is no request.</source>
        <translation>«&#xa0;%1&#xa0;» a été omis&#xa0;: ce n&apos;est pas une requête.</translation>
    </message>
    <message>
        <source>Postman environment</source>
        <translation>Environnement Postman</translation>
    </message>
    <message>
        <source>This is a collection of Postman in its first form.</source>
        <translation>C&apos;est une collection de Postman au premier format.</translation>
    </message>
    <message>
        <source>Export it from Postman as “Collection v2.1”.</source>
        <translation>Exportez-la depuis Postman en «&#xa0;Collection v2.1&#xa0;».</translation>
    </message>
    <message>
        <source>The file %1 is read beside the request: put it there.</source>
        <translation>Le fichier %1 est lu à côté de la requête&#xa0;: placez-le là.</translation>
    </message>
    <message>
        <source>“http://” was put in front of the address, which had no scheme.</source>
        <translation>«&#xa0;http://&#xa0;» a été placé devant l&apos;adresse, qui n&apos;avait pas de schéma.</translation>
    </message>
    <message>
        <source>“:%1” in the path is the variable “%2” here.</source>
        <translation>«&#xa0;:%1&#xa0;» dans le chemin est ici la variable «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“:%1” in the path was replaced by its value.</source>
        <translation>«&#xa0;:%1&#xa0;» dans le chemin a été remplacé par sa valeur.</translation>
    </message>
    <message>
        <source>The authentication by %1 was left out: choose a credential for the request.</source>
        <translation>L&apos;authentification par %1 a été omise&#xa0;: choisissez un identifiant pour la requête.</translation>
    </message>
    <message>
        <source>The query of GraphQL is a body of JSON here.</source>
        <translation>La requête GraphQL est ici un corps en JSON.</translation>
    </message>
    <message>
        <source>Thunder Client</source>
        <translation>Thunder Client</translation>
    </message>
    <message>
        <source>Tests and scripts of the collection, which ran with each of its requests, were left out.</source>
        <translation>Les tests et scripts de la collection, qui s&apos;exécutaient avec chacune de ses requêtes, ont été omis.</translation>
    </message>
    <message>
        <source>Descriptions of its headers, parameters and fields were left out.</source>
        <translation>Les descriptions de ses en-têtes, paramètres et champs ont été omises.</translation>
    </message>
    <message>
        <source>The field %1 was left out: no file was chosen for it.</source>
        <translation>Le champ %1 a été omis&#xa0;: aucun fichier n&apos;y était choisi.</translation>
    </message>
    <message>
        <source>Body, which Postman does not send with this method:</source>
        <translation>Corps, que Postman n&apos;envoie pas avec cette méthode&#xa0;:</translation>
    </message>
    <message>
        <source>The body was left out: Postman sends none with this method.</source>
        <translation>Le corps a été omis&#xa0;: Postman n&apos;en envoie pas avec cette méthode.</translation>
    </message>
    <message>
        <source>The body was left out: no file was chosen for it.</source>
        <translation>Le corps a été omis&#xa0;: aucun fichier n&apos;y était choisi.</translation>
    </message>
    <message>
        <source>The body was left out: “%1” is not known.</source>
        <translation>Le corps a été omis&#xa0;: «&#xa0;%1&#xa0;» est inconnu.</translation>
    </message>
    <message>
        <source>Settings of the request were left out: %1.</source>
        <translation>Des réglages de la requête ont été omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The test of the status became the check “%1”.</source>
        <translation>Le test du statut est devenu la vérification «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” was switched off; it is kept as a comment.</source>
        <translation>«&#xa0;%1&#xa0;» était désactivé&#x202f;; c&apos;est conservé en commentaire.</translation>
    </message>
    <message>
        <source>Its other tests are kept as comments.</source>
        <translation>Ses autres tests sont conservés en commentaires.</translation>
    </message>
    <message>
        <source>Steps before or after the request, which are not run:</source>
        <translation>Étapes avant ou après la requête, qui ne sont pas exécutées&#xa0;:</translation>
    </message>
    <message>
        <source>These variables of folders and requests hold for the whole collection: %1.</source>
        <translation>Ces variables de dossiers et de requêtes valent pour toute la collection&#xa0;: %1.</translation>
    </message>
    <message>
        <source>These variables have other values in some folders or requests, of which the first is kept: %1.</source>
        <translation>Ces variables ont d&apos;autres valeurs dans certains dossiers ou certaines requêtes, dont la première est conservée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>These variables were switched off, and were left out: %1.</source>
        <translation>Ces variables étaient désactivées et ont été omises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>These variables are secret, and their values are not in the files: %1.</source>
        <translation>Ces variables sont secrètes, et leurs valeurs ne sont pas dans les fichiers&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The scripts of the collection were left out: they are not run.</source>
        <translation>Les scripts de la collection ont été omis&#xa0;: ils ne sont pas exécutés.</translation>
    </message>
    <message>
        <source>The scripts of the folder “%1” were left out: they are not run.</source>
        <translation>Les scripts du dossier «&#xa0;%1&#xa0;» ont été omis&#xa0;: ils ne sont pas exécutés.</translation>
    </message>
    <message>
        <source>The description of the collection was left out.</source>
        <translation>La description de la collection a été omise.</translation>
    </message>
    <message>
        <source>The variables that the collection sets after a response were left out.</source>
        <translation>Les variables que la collection définit après une réponse ont été omises.</translation>
    </message>
    <message>
        <source>The variables that the folder “%1” sets after a response were left out.</source>
        <translation>Les variables que le dossier «&#xa0;%1&#xa0;» définit après une réponse ont été omises.</translation>
    </message>
    <message>
        <source>The folder “%1” gives more headers to its requests than are taken.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» donne à ses requêtes plus d&apos;en-têtes qu&apos;il n&apos;en est repris.</translation>
    </message>
    <message>
        <source>A body of the kind “%1” was left out.</source>
        <translation>Un corps du type «&#xa0;%1&#xa0;» a été omis.</translation>
    </message>
    <message>
        <source>Assertion that was switched off:</source>
        <translation>Assertion qui était désactivée&#xa0;:</translation>
    </message>
    <message>
        <source>Assertion that is not checked:</source>
        <translation>Assertion qui n&apos;est pas vérifiée&#xa0;:</translation>
    </message>
    <message>
        <source>The assertion “%1” is not one that Patlas checks; it is kept as a comment.</source>
        <translation>L&apos;assertion «&#xa0;%1&#xa0;» n&apos;est pas de celles que Patlas vérifie&#x202f;; elle est conservée en commentaire.</translation>
    </message>
    <message>
        <source>Variable that was set from the response:</source>
        <translation>Variable qui était définie d&apos;après la réponse&#xa0;:</translation>
    </message>
    <message>
        <source>The variable “%1” is not set from the response: refer to the response in its place.</source>
        <translation>La variable «&#xa0;%1&#xa0;» n&apos;est pas définie d&apos;après la réponse&#xa0;: faites plutôt référence à la réponse.</translation>
    </message>
    <message>
        <source>Script before the request, not run:</source>
        <translation>Script avant la requête, non exécuté&#xa0;:</translation>
    </message>
    <message>
        <source>Script after the response, not run:</source>
        <translation>Script après la réponse, non exécuté&#xa0;:</translation>
    </message>
    <message>
        <source>Tests, not run:</source>
        <translation>Tests, non exécutés&#xa0;:</translation>
    </message>
    <message>
        <source>Its scripts are not run; they are kept as comments.</source>
        <translation>Ses scripts ne sont pas exécutés&#x202f;; ils sont conservés en commentaires.</translation>
    </message>
</context>
<context>
    <name>patlas::ImportDialog</name>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Choisir des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>Choisir un d&amp;ossier…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>Importer des requêtes</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui a échoué</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l&apos;importation</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>What Postman, Insomnia, Bruno, OpenCollection, Hoppscotch, Thunder Client or a browser (HAR) exported. Nothing in it is run, and no secret is written into a file.</source>
        <translation>Ce qu&apos;ont exporté Postman, Insomnia, Bruno, OpenCollection, Hoppscotch, Thunder Client ou un navigateur (HAR). Rien n&apos;y est exécuté, et aucun secret n&apos;est écrit dans un fichier.</translation>
    </message>
    <message>
        <source>Files can be dropped here, too. Bruno and OpenCollection keep a folder.</source>
        <translation>Vous pouvez aussi déposer des fichiers ici. Bruno et OpenCollection utilisent un dossier.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Requests to import</source>
        <translation>Requêtes à importer</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Toutes</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucune</translation>
    </message>
    <message>
        <source>Choose all requests</source>
        <translation>Choisir toutes les requêtes</translation>
    </message>
    <message>
        <source>Choose no request</source>
        <translation>Ne choisir aucune requête</translation>
    </message>
    <message>
        <source>Environment of the secrets</source>
        <translation>Environnement des secrets</translation>
    </message>
    <message>
        <source>Secrets that were found</source>
        <translation>Secrets trouvés</translation>
    </message>
    <message>
        <source>Sent to &amp;environment</source>
        <translation>Envoyés à l&apos;&amp;environnement</translation>
    </message>
    <message>
        <source>These values are in no file. A variable stands for each; what you keep is stored in the %1, sent to the address of one environment only, and masked everywhere.</source>
        <translation>Ces valeurs ne sont dans aucun fichier. Une variable remplace chacune d&apos;elles&#x202f;; ce que vous conservez est enregistré dans le %1, envoyé à l&apos;adresse d&apos;un seul environnement, et masqué partout.</translation>
    </message>
    <message>
        <source>Folder for the requests</source>
        <translation>Dossier des requêtes</translation>
    </message>
    <message>
        <source>What is wrong with the folder</source>
        <translation>Problème avec le dossier</translation>
    </message>
    <message>
        <source>Into a &amp;new folder of %1</source>
        <translation>Dans un &amp;nouveau dossier de %1</translation>
    </message>
    <message>
        <source>Collections (*.json *.yaml *.yml *.har *.bru)</source>
        <translation>Collections (*.json *.yaml *.yml *.har *.bru)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Ce qui a été collé</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n environnement</numerusform>
            <numerusform>%n environnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%n secret</numerusform>
            <numerusform>%n secrets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Requests (%1)</source>
        <translation>Requêtes (%1)</translation>
    </message>
    <message>
        <source>Secrets (%1)</source>
        <translation>Secrets (%1)</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Il y a déjà un dossier de ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n request(s)</source>
        <translation>
            <numerusform>&amp;Importer %n requête</numerusform>
            <numerusform>&amp;Importer %n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 was not kept. %2</source>
        <translation>%1 n&apos;a pas été conservé. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into %1.</source>
        <translation>
            <numerusform>%n fichier écrit dans %1.</numerusform>
            <numerusform>%n fichiers écrits dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) kept.</source>
        <translation>
            <numerusform>%n secret conservé.</numerusform>
            <numerusform>%n secrets conservés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::ImportModel</name>
    <message>
        <source>Cannot be taken over</source>
        <translation>Reprise impossible</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) changed</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omission</numerusform>
            <numerusform>%n omissions</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changé</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu&apos;elle devient</translation>
    </message>
</context>
<context>
    <name>patlas::ImportNotes</name>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind: what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>request, kind: what</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>patlas::ImportVerb</name>
    <message>
        <source>Makes request files of what another tool has</source>
        <translation>Crée des fichiers de requêtes à partir de ce qu&apos;a un autre outil</translation>
    </message>
    <message>
        <source>Postman collections with environments, Insomnia 4 and 5, Bruno, OpenCollection, HAR, Hoppscotch and Thunder Client. Says by request what was changed and what was left out. No secret is written: a variable stands in its place, and is named. Nothing is overwritten.</source>
        <translation>Collections Postman avec environnements, Insomnia 4 et 5, Bruno, OpenCollection, HAR, Hoppscotch et Thunder Client. Indique pour chaque requête ce qui a été changé et ce qui a été omis. Aucun secret n&apos;est écrit&#xa0;: une variable le remplace, et elle est nommée. Rien n&apos;est écrasé.</translation>
    </message>
    <message>
        <source>Files, or a folder; - is standard input</source>
        <translation>Des fichiers, ou un dossier&#x202f;; - est l&apos;entrée standard</translation>
    </message>
    <message>
        <source>The folder for the files; without it, this one</source>
        <translation>Le dossier des fichiers&#x202f;; sans cette option, le dossier courant</translation>
    </message>
    <message>
        <source>Says what would be written, and writes nothing</source>
        <translation>Indique ce qui serait écrit, et n&apos;écrit rien</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n request(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n requête</numerusform>
            <numerusform>%1&#xa0;: %n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>A secret was in %1. %2 stands in its place: give it a credential, or a value when it is asked for.</source>
        <translation>Un secret se trouvait dans %1. %2 le remplace&#xa0;: donnez-lui un identifiant, ou une valeur quand elle est demandée.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>Says what was written, and what is not as it was, as JSON</source>
        <translation>Indique en JSON ce qui a été écrit, et ce qui diffère de l&apos;original</translation>
    </message>
</context>
<context>
    <name>patlas::ImportedFiles</name>
    <message>
        <source>It was left out. %1</source>
        <translation>Elle a été omise. %1</translation>
    </message>
    <message>
        <source>It was left out, because it would hold a secret.</source>
        <translation>Elle a été omise, car elle contiendrait un secret.</translation>
    </message>
    <message>
        <source>It is in too many folders; the innermost were left out.</source>
        <translation>Elle est dans trop de dossiers imbriqués&#x202f;; les plus profonds ont été omis.</translation>
    </message>
    <message>
        <source>Its body was left out, because a line of it would be taken for something else, and variables in a file of its own are not replaced.</source>
        <translation>Son corps a été omis, car l&apos;une de ses lignes serait prise pour autre chose, et les variables d&apos;un fichier séparé ne sont pas remplacées.</translation>
    </message>
    <message>
        <source>Its body is in the file %1, because a line of it would be taken for something else.</source>
        <translation>Son corps est dans le fichier %1, car l&apos;une de ses lignes serait prise pour autre chose.</translation>
    </message>
    <message>
        <source>Its comments were left out: they would be read otherwise.</source>
        <translation>Ses commentaires ont été omis&#xa0;: ils seraient lus autrement.</translation>
    </message>
    <message>
        <source>The environments were left out, because they would hold a secret.</source>
        <translation>Les environnements ont été omis, car ils contiendraient un secret.</translation>
    </message>
    <message>
        <source>The variable “%1” was left out, because its value looks like a secret.</source>
        <translation>La variable «&#xa0;%1&#xa0;» a été omise, car sa valeur ressemble à un secret.</translation>
    </message>
    <message>
        <source>There is nothing in it to import.</source>
        <translation>Il n&apos;y a rien à importer.</translation>
    </message>
    <message>
        <source>It has no requests and no variables.</source>
        <translation>Il n&apos;y a ni requêtes ni variables.</translation>
    </message>
    <message>
        <source>Export the collection again from the other tool.</source>
        <translation>Exportez la collection à nouveau depuis l&apos;autre outil.</translation>
    </message>
</context>
<context>
    <name>patlas::Insomnia</name>
    <message>
        <source>“{{%1}}” is kept, but Patlas cannot say what it stands for: replace it before you send the request.</source>
        <translation>«&#xa0;{{%1}}&#xa0;» est conservé, mais Patlas ne peut pas dire ce que c&apos;est&#xa0;: remplacez-le avant d&apos;envoyer la requête.</translation>
    </message>
    <message>
        <source>These are not called by HTTP, and were left out: %1.</source>
        <translation>Ces éléments ne s&apos;appellent pas par HTTP et ont été omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Objects in environments are a variable for each of their values, such as “a.b”.</source>
        <translation>Les objets des environnements deviennent une variable pour chacune de leurs valeurs, par exemple «&#xa0;a.b&#xa0;».</translation>
    </message>
    <message>
        <source>Variables or folders hold tags that Patlas does not have, and keep them as a text: %1.</source>
        <translation>Des variables ou des dossiers contiennent des balises que Patlas n&apos;a pas, et les gardent comme texte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“{% %1 %}” is kept as a text: Patlas has no such tag, or cannot refer to what it names.</source>
        <translation>«&#xa0;{% %1 %}&#xa0;» est conservé comme texte&#xa0;: Patlas n&apos;a pas cette balise, ou ne peut pas faire référence à ce qu&apos;elle nomme.</translation>
    </message>
    <message>
        <source>an API key in a cookie</source>
        <translation>une clé d&apos;API dans un cookie</translation>
    </message>
</context>
<context>
    <name>patlas::InspectVerb</name>
    <message>
        <source>%1, version %2 (%3)</source>
        <translation>%1, version %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n opération</numerusform>
            <numerusform>%n opérations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Says what a description of an API holds, and what is wrong with it</source>
        <translation>Indique ce que contient la description d&apos;une API, et ce qui n&apos;y va pas</translation>
    </message>
    <message>
        <source>OpenAPI 3 or Swagger 2, JSON or YAML, or a documentation page that shows one. Nothing is kept. Files that a file refers to are read where they are in its folder. It ends with 0 wherever anything could be read.</source>
        <translation>OpenAPI 3 ou Swagger 2, en JSON ou YAML, ou une page de documentation qui en montre une. Rien n&apos;est conservé. Les fichiers auxquels un fichier fait référence sont lus s&apos;ils sont dans son dossier. Se termine avec 0 dès qu&apos;une partie a pu être lue.</translation>
    </message>
    <message>
        <source>A file, an address, or - for standard input</source>
        <translation>Un fichier, une adresse, ou - pour l&apos;entrée standard</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>En JSON</translation>
    </message>
    <message>
        <source>Reads what a description on the web refers to on the same host</source>
        <translation>Lit ce à quoi une description sur le web fait référence sur le même hôte</translation>
    </message>
</context>
<context>
    <name>patlas::JqFilter</name>
    <message>
        <source>Filter a smaller part of the response, or save the response and use jq in a terminal.</source>
        <translation>Filtrez une plus petite partie de la réponse, ou enregistrez la réponse et utilisez jq dans un terminal.</translation>
    </message>
    <message>
        <source>The response is not valid JSON at line %1, column %2: %3</source>
        <translation>La réponse n&apos;est pas du JSON valide à la ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>jq read it all the same, and put something else there, such as null for NaN.</source>
        <translation>jq l&apos;a lue quand même, et y a mis autre chose, par exemple null pour NaN.</translation>
    </message>
    <message>
        <source>This is not a jq program.</source>
        <translation>Ce n&apos;est pas un programme jq.</translation>
    </message>
    <message>
        <source>jq says: %1</source>
        <translation>jq indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>The filter fails: %1.</source>
        <translation>Le filtre échoue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It has no outputs after the point where it failed.</source>
        <translation>Il n&apos;a pas de sorties après l&apos;endroit où il a échoué.</translation>
    </message>
    <message>
        <source>jq cannot read this response: %1.</source>
        <translation>jq ne peut pas lire cette réponse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It accepts only valid JSON, without unpaired surrogates and with at most 256 nested brackets.</source>
        <translation>Il n&apos;accepte que du JSON valide, sans surrogates isolés et avec au plus 256 niveaux d&apos;imbrication.</translation>
    </message>
    <message>
        <source>The filter was stopped after %1 s of processor time.</source>
        <translation>Le filtre a été arrêté après %1 s de temps processeur.</translation>
    </message>
    <message>
        <source>The filter was stopped when it needed more than %1 of memory.</source>
        <translation>Le filtre a été arrêté quand il a demandé plus de %1 de mémoire.</translation>
    </message>
    <message>
        <source>jq holds the whole response in memory, which takes about six times its size.</source>
        <translation>jq garde toute la réponse en mémoire, ce qui prend environ six fois sa taille.</translation>
    </message>
    <message>
        <source>The filter was stopped when its outputs reached %1.</source>
        <translation>Le filtre a été arrêté quand ses sorties ont atteint %1.</translation>
    </message>
    <message>
        <source>Make the filter give fewer outputs, for example with limit(1000; …).</source>
        <translation>Faites en sorte que le filtre donne moins de sorties, par exemple avec limit(1000; …).</translation>
    </message>
    <message>
        <source>The filter&apos;s outputs cannot be saved.</source>
        <translation>Les sorties du filtre ne peuvent pas être enregistrées.</translation>
    </message>
    <message>
        <source>The cache directory cannot be written, or the disk is full.</source>
        <translation>Le dossier du cache n&apos;est pas accessible en écriture, ou le disque est plein.</translation>
    </message>
    <message>
        <source>Free some space and filter again.</source>
        <translation>Libérez de l&apos;espace et filtrez à nouveau.</translation>
    </message>
    <message>
        <source>The filter program is missing.</source>
        <translation>Le programme de filtrage est manquant.</translation>
    </message>
    <message>
        <source>It is expected at %1.</source>
        <translation>Il devrait se trouver à %1.</translation>
    </message>
    <message>
        <source>Reinstall Patlas.</source>
        <translation>Réinstallez Patlas.</translation>
    </message>
    <message>
        <source>The filter crashed.</source>
        <translation>Le filtre a planté.</translation>
    </message>
    <message>
        <source>jq ended without a message. Very deeply nested values can cause this.</source>
        <translation>jq s&apos;est arrêté sans message. Des valeurs très profondément imbriquées peuvent en être la cause.</translation>
    </message>
</context>
<context>
    <name>patlas::JsonComparison</name>
    <message>
        <source>One of the bodies is not JSON.</source>
        <translation>L&apos;un des corps n&apos;est pas du JSON.</translation>
    </message>
    <message>
        <source>Only JSON can be compared by its structure.</source>
        <translation>Seul le JSON peut être comparé selon sa structure.</translation>
    </message>
    <message>
        <source>Compare them line by line.</source>
        <translation>Comparez-les ligne par ligne.</translation>
    </message>
    <message>
        <source>One of the bodies is not whole JSON.</source>
        <translation>L&apos;un des corps n&apos;est pas du JSON complet.</translation>
    </message>
    <message>
        <source>It cannot be compared by its structure.</source>
        <translation>Il ne peut pas être comparé selon sa structure.</translation>
    </message>
    <message>
        <source>One of the bodies has more than %L1 values.</source>
        <translation>L&apos;un des corps a plus de %L1 valeurs.</translation>
    </message>
    <message>
        <source>That is too much to compare by structure.</source>
        <translation>C&apos;est trop pour une comparaison selon la structure.</translation>
    </message>
    <message>
        <source>Compare them line by line, or filter the responses to what matters first.</source>
        <translation>Comparez-les ligne par ligne, ou filtrez d&apos;abord les réponses pour ne garder que l&apos;essentiel.</translation>
    </message>
</context>
<context>
    <name>patlas::JsonIndex</name>
    <message>
        <source>There is a control character in a string.</source>
        <translation>Il y a un caractère de contrôle dans une chaîne.</translation>
    </message>
    <message>
        <source>JSON has no such escape.</source>
        <translation>JSON n&apos;a pas cette séquence d&apos;échappement.</translation>
    </message>
    <message>
        <source>These bytes are not UTF-8.</source>
        <translation>Ces octets ne sont pas de l&apos;UTF-8.</translation>
    </message>
    <message>
        <source>Brackets are nested more than 16 million deep.</source>
        <translation>Les accolades et crochets sont imbriqués sur plus de 16 millions de niveaux.</translation>
    </message>
    <message>
        <source>JSON has neither NaN nor Infinity.</source>
        <translation>JSON n&apos;a ni NaN ni Infinity.</translation>
    </message>
    <message>
        <source>A value is expected here.</source>
        <translation>Une valeur est attendue ici.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Le document est vide.</translation>
    </message>
    <message>
        <source>The document ends inside a string.</source>
        <translation>Le document se termine à l&apos;intérieur d&apos;une chaîne.</translation>
    </message>
    <message>
        <source>The document ends inside an object.</source>
        <translation>Le document se termine à l&apos;intérieur d&apos;un objet.</translation>
    </message>
    <message>
        <source>The document ends inside an array.</source>
        <translation>Le document se termine à l&apos;intérieur d&apos;un tableau.</translation>
    </message>
    <message>
        <source>There is more text after the end of the document.</source>
        <translation>Il y a encore du texte après la fin du document.</translation>
    </message>
    <message>
        <source>A comma or } is missing.</source>
        <translation>Il manque une virgule ou }.</translation>
    </message>
    <message>
        <source>A comma or ] is missing.</source>
        <translation>Il manque une virgule ou ].</translation>
    </message>
    <message>
        <source>A colon is missing after the name.</source>
        <translation>Il manque un deux-points après le nom.</translation>
    </message>
    <message>
        <source>A name in quotes is missing.</source>
        <translation>Il manque un nom entre guillemets.</translation>
    </message>
</context>
<context>
    <name>patlas::JsonPath</name>
    <message>
        <source>Patlas cannot follow such a path.</source>
        <translation>Patlas ne peut pas suivre un tel chemin.</translation>
    </message>
    <message>
        <source>The body holds several JSON values one after the other.</source>
        <translation>Le corps contient plusieurs valeurs JSON à la suite.</translation>
    </message>
    <message>
        <source>A path leads into one value only.</source>
        <translation>Un chemin ne mène que dans une seule valeur.</translation>
    </message>
    <message>
        <source>The path leads to too many values of this body.</source>
        <translation>Le chemin mène à trop de valeurs de ce corps.</translation>
    </message>
    <message>
        <source>Patlas takes up to 100,000 of them, and looks at some millions.</source>
        <translation>Patlas en prend jusqu&apos;à 100 000, et en examine quelques millions.</translation>
    </message>
    <message>
        <source>The path leads to a single character of a text.</source>
        <translation>Le chemin mène à un seul caractère d&apos;un texte.</translation>
    </message>
    <message>
        <source>Patlas takes whole values only.</source>
        <translation>Patlas ne prend que des valeurs entières.</translation>
    </message>
    <message>
        <source>The conditions of the path are too deep in each other.</source>
        <translation>Les conditions du chemin sont imbriquées trop profondément.</translation>
    </message>
    <message>
        <source>The path is too long.</source>
        <translation>Le chemin est trop long.</translation>
    </message>
    <message>
        <source>The path %1 is incomplete.</source>
        <translation>Le chemin %1 est incomplet.</translation>
    </message>
    <message>
        <source>The path %1 cannot be read from character %2 on.</source>
        <translation>Le chemin %1 est illisible à partir du caractère %2.</translation>
    </message>
    <message>
        <source>Patlas cannot follow the path %1.</source>
        <translation>Patlas ne peut pas suivre le chemin %1.</translation>
    </message>
    <message>
        <source>It runs no scripts: a path holds names, indexes and comparisons only.</source>
        <translation>Il n&apos;exécute pas de scripts&#xa0;: un chemin ne contient que des noms, des indices et des comparaisons.</translation>
    </message>
</context>
<context>
    <name>patlas::JsonTablePane</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Click: order by this column. Drag: move it.</source>
        <translation>Clic&#xa0;: trier selon cette colonne. Glisser&#xa0;: la déplacer.</translation>
    </message>
    <message>
        <source>About the table</source>
        <translation>À propos du tableau</translation>
    </message>
    <message>
        <source>The values as they are. With several rows selected, only those.</source>
        <translation>Les valeurs telles quelles. Si plusieurs lignes sont sélectionnées, celles-ci seulement.</translation>
    </message>
    <message>
        <source>Copy as CSV for a spreadsheet</source>
        <translation>Copier en CSV pour un tableur</translation>
    </message>
    <message>
        <source>Texts that a spreadsheet would run as a formula get an apostrophe before them.</source>
        <translation>Les textes qu&apos;un tableur exécuterait comme formule sont précédés d&apos;une apostrophe.</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Order by this column</source>
        <translation>Trier selon cette colonne</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Masquer cette colonne</translation>
    </message>
    <message>
        <source>Show in the tree</source>
        <translation>Afficher dans l&apos;arbre</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 columns</source>
        <translation>%1&#xa0;: %2 lignes, %3 colonnes</translation>
    </message>
    <message>
        <source>the first of %1 members</source>
        <translation>les premiers de %1 membres</translation>
    </message>
    <message>
        <source>further columns are in the tree only</source>
        <translation>d&apos;autres colonnes ne sont que dans l&apos;arbre</translation>
    </message>
    <message>
        <source>hidden: %1</source>
        <translation>masquées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Afficher toutes les colonnes</translation>
    </message>
    <message>
        <source>Rows copied as CSV: %1. There was no room for the others.</source>
        <translation>Lignes copiées en CSV&#xa0;: %1. Il n&apos;y avait pas de place pour les autres.</translation>
    </message>
    <message>
        <source>Rows copied as CSV: %1.</source>
        <translation>Lignes copiées en CSV&#xa0;: %1.</translation>
    </message>
    <message>
        <source>empty rows, because the member is not an object: %1</source>
        <translation>lignes vides, car l&apos;élément n&apos;est pas un objet&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>patlas::JsonTreeView</name>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy jq path</source>
        <translation>Copier le chemin jq</translation>
    </message>
    <message>
        <source>Use in a request…</source>
        <translation>Utiliser dans une requête…</translation>
    </message>
    <message>
        <source>Save this part…</source>
        <translation>Enregistrer cette partie…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Expand everything below</source>
        <translation>Tout déplier en dessous</translation>
    </message>
    <message>
        <source>Collapse everything below</source>
        <translation>Tout replier en dessous</translation>
    </message>
    <message>
        <source>Expand to level</source>
        <translation>Déplier jusqu&apos;au niveau</translation>
    </message>
    <message>
        <source>Expand to level %1</source>
        <translation>Déplier jusqu&apos;au niveau %1</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>Open in a new request</source>
        <translation>Ouvrir dans une nouvelle requête</translation>
    </message>
</context>
<context>
    <name>patlas::KeepSecretDialog</name>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep as a credential</source>
        <translation>Conserver comme identifiant</translation>
    </message>
    <message>
        <source>Name of the credential</source>
        <translation>Nom de l&apos;identifiant</translation>
    </message>
    <message>
        <source>Why it was not kept</source>
        <translation>Pourquoi il n&apos;a pas été conservé</translation>
    </message>
    <message>
        <source>The value of %1 is stored in the %2 and sent to %3 only. The request refers to it by its name, in drafts and history, too.</source>
        <translation>La valeur de %1 est enregistrée dans le %2 et envoyée à %3 uniquement. La requête y fait référence par son nom, dans les brouillons et l&apos;historique aussi.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
</context>
<context>
    <name>patlas::KernelKeyring</name>
    <message>
        <source>The kernel keeps no keys for programs here.</source>
        <translation>Ici, le noyau ne garde pas de clés pour les programmes.</translation>
    </message>
    <message>
        <source>A container may forbid it.</source>
        <translation>Un conteneur peut l&apos;interdire.</translation>
    </message>
    <message>
        <source>The kernel holds no such key.</source>
        <translation>Le noyau ne contient pas cette clé.</translation>
    </message>
</context>
<context>
    <name>patlas::KeyAction</name>
    <message>
        <source>Menu %1</source>
        <translation>Menu %1</translation>
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
        <translation>Le trousseau de clés n&apos;a pas d&apos;entrée pour ce jeton.</translation>
    </message>
    <message>
        <source>It was removed there, or a different keychain is open now.</source>
        <translation>Elle y a été retirée, ou un autre trousseau est ouvert maintenant.</translation>
    </message>
    <message>
        <source>Add the token again, or make a new one.</source>
        <translation>Ajoutez le jeton à nouveau, ou créez-en un nouveau.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Le trousseau de clés a refusé l&apos;accès.</translation>
    </message>
    <message>
        <source>Nothing was stored or read.</source>
        <translation>Rien n&apos;a été enregistré ni lu.</translation>
    </message>
    <message>
        <source>Allow Patlas in the keychain&apos;s prompt and try again.</source>
        <translation>Autorisez Patlas dans la fenêtre du trousseau de clés et réessayez.</translation>
    </message>
    <message>
        <source>The keychain service does not respond.</source>
        <translation>Le service de trousseau de clés ne répond pas.</translation>
    </message>
    <message>
        <source>It is running, but its response did not come in time. Patlas never writes a secret in plain text.</source>
        <translation>Il est démarré, mais sa réponse n&apos;est pas arrivée à temps. Patlas n&apos;écrit jamais un secret en clair.</translation>
    </message>
    <message>
        <source>Try again later, or keep the token for this session only.</source>
        <translation>Réessayez plus tard, ou ne conservez le jeton que pour cette session.</translation>
    </message>
    <message>
        <source>No keychain service responds in this desktop session.</source>
        <translation>Aucun service de trousseau de clés ne répond dans cette session de bureau.</translation>
    </message>
    <message>
        <source>Patlas never writes a secret in plain text, so nothing was stored.</source>
        <translation>Patlas n&apos;écrit jamais un secret en clair&#x202f;; rien n&apos;a donc été enregistré.</translation>
    </message>
    <message>
        <source>Start GNOME Keyring or KWallet, or keep the token for this session only.</source>
        <translation>Démarrez GNOME Keyring ou KWallet, ou ne conservez le jeton que pour cette session.</translation>
    </message>
    <message>
        <source>The keychain is locked or has no keyring yet, and there is no display on which it could ask for a password.</source>
        <translation>Le trousseau de clés est verrouillé ou n&apos;a pas encore été créé, et il n&apos;y a pas d&apos;affichage sur lequel demander un mot de passe.</translation>
    </message>
    <message>
        <source>The keychain was not asked; nothing was stored or read.</source>
        <translation>Le trousseau de clés n&apos;a pas été interrogé&#x202f;; rien n&apos;a été enregistré ni lu.</translation>
    </message>
    <message>
        <source>Use a vault, or keep the token for this session only.</source>
        <translation>Utilisez un coffre, ou ne conservez le jeton que pour cette session.</translation>
    </message>
    <message>
        <source>There is no keyring in the keychain.</source>
        <translation>Aucun trousseau de clés n&apos;a encore été créé.</translation>
    </message>
    <message>
        <source>Secrets can be neither read nor stored until there is one.</source>
        <translation>Aucun secret ne peut être lu ni enregistré tant qu&apos;il n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Try again and choose a password for it in its prompt, or keep the token for this session only.</source>
        <translation>Réessayez et choisissez un mot de passe dans la fenêtre qui s&apos;affiche, ou ne conservez le jeton que pour cette session.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau de clés est verrouillé.</translation>
    </message>
    <message>
        <source>Secrets can be neither read nor stored until it is open.</source>
        <translation>Aucun secret ne peut être lu ni enregistré tant qu&apos;il n&apos;est pas ouvert.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the token for this session only.</source>
        <translation>Déverrouillez-le et réessayez, ou ne conservez le jeton que pour cette session.</translation>
    </message>
    <message>
        <source>The keychain could not do that.</source>
        <translation>Le trousseau de clés n&apos;a pas pu le faire.</translation>
    </message>
    <message>
        <source>Try again. If it still fails, restart Patlas.</source>
        <translation>Réessayez. En cas de nouvel échec, relancez Patlas.</translation>
    </message>
    <message>
        <source>The keychain did not respond within two minutes.</source>
        <translation>Le trousseau de clés n&apos;a pas répondu en deux minutes.</translation>
    </message>
    <message>
        <source>It may be waiting to be unlocked.</source>
        <translation>Il attend peut-être d&apos;être déverrouillé.</translation>
    </message>
    <message>
        <source>Look for its window, unlock it, and try again.</source>
        <translation>Cherchez sa fenêtre, déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The keychain cannot list its entries.</source>
        <translation>Le trousseau de clés ne peut pas lister ses entrées.</translation>
    </message>
    <message>
        <source>Default keyring</source>
        <translation>Trousseau par défaut</translation>
    </message>
    <message>
        <source>Its prompt was closed, or could not be shown.</source>
        <translation>Sa fenêtre a été fermée, ou n&apos;a pas pu s&apos;afficher.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau de clés</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>trousseau de clés</translation>
    </message>
    <message>
        <source>The keychain of your desktop; it is unlocked when you sign in.</source>
        <translation>Le trousseau de clés de votre bureau&#x202f;; il est déverrouillé quand vous ouvrez votre session.</translation>
    </message>
    <message>
        <source>In the keychain of this computer</source>
        <translation>Dans le trousseau de clés de cet ordinateur</translation>
    </message>
    <message>
        <source>Checking whether there is one…</source>
        <translation>Vérification de sa présence…</translation>
    </message>
    <message>
        <source>Keychain: asking…</source>
        <translation>Trousseau de clés&#xa0;: interrogation…</translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>Déverrouillé.</translation>
    </message>
    <message>
        <source>Keychain: unlocked</source>
        <translation>Trousseau de clés&#xa0;: déverrouillé</translation>
    </message>
    <message>
        <source>Token secrets are kept in the keychain of this desktop and nowhere else.</source>
        <translation>Les secrets des jetons sont conservés dans le trousseau de clés de ce bureau et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Verrouillé.</translation>
    </message>
    <message>
        <source>Keychain: locked</source>
        <translation>Trousseau de clés&#xa0;: verrouillé</translation>
    </message>
    <message>
        <source>Unlock it to use stored tokens. New ones can be kept for this session only.</source>
        <translation>Déverrouillez-le pour utiliser les jetons enregistrés. Les nouveaux peuvent être conservés pour cette session uniquement.</translation>
    </message>
    <message>
        <source>There is no keyring in it yet. It asks for the password of a new one when a secret is to be stored.</source>
        <translation>Il n&apos;est pas encore créé. Le mot de passe d&apos;un nouveau trousseau sera demandé au premier secret à enregistrer.</translation>
    </message>
    <message>
        <source>Keychain: no keyring yet</source>
        <translation>Trousseau de clés&#xa0;: pas encore créé</translation>
    </message>
    <message>
        <source>It asks for the password of a new keyring when a secret is to be stored.</source>
        <translation>Le mot de passe d&apos;un nouveau trousseau sera demandé au premier secret à enregistrer.</translation>
    </message>
    <message>
        <source>It does not respond.</source>
        <translation>Il ne répond pas.</translation>
    </message>
    <message>
        <source>Keychain: does not respond</source>
        <translation>Trousseau de clés&#xa0;: ne répond pas</translation>
    </message>
    <message>
        <source>The keychain service is running but does not respond. Tokens can be kept in an encrypted vault, or in memory until Patlas quits.</source>
        <translation>Le service de trousseau de clés est démarré mais ne répond pas. Les jetons peuvent être conservés dans un coffre chiffré, ou en mémoire jusqu&apos;à la fermeture de Patlas.</translation>
    </message>
    <message>
        <source>Locked or without a keyring, and there is no display on which it could ask for a password.</source>
        <translation>Verrouillé ou pas encore créé, et sans affichage sur lequel demander un mot de passe.</translation>
    </message>
    <message>
        <source>Keychain: cannot be unlocked here</source>
        <translation>Trousseau de clés&#xa0;: déverrouillage impossible ici</translation>
    </message>
    <message>
        <source>The keychain is locked or has no keyring yet, and there is no display on which it could ask for a password. Tokens can be kept in an encrypted vault, or in memory until Patlas quits.</source>
        <translation>Le trousseau de clés est verrouillé ou n&apos;a pas encore été créé, et il n&apos;y a pas d&apos;affichage sur lequel demander un mot de passe. Les jetons peuvent être conservés dans un coffre chiffré, ou en mémoire jusqu&apos;à la fermeture de Patlas.</translation>
    </message>
    <message>
        <source>Keychain: not available</source>
        <translation>Trousseau de clés&#xa0;: indisponible</translation>
    </message>
    <message>
        <source>No keychain service responds in this desktop session. Tokens can be kept in an encrypted vault, or in memory until Patlas quits.</source>
        <translation>Aucun service de trousseau de clés ne répond dans cette session de bureau. Les jetons peuvent être conservés dans un coffre chiffré, ou en mémoire jusqu&apos;à la fermeture de Patlas.</translation>
    </message>
</context>
<context>
    <name>patlas::LeakCheckDialog</name>
    <message>
        <source>Check</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Cancel check</source>
        <translation>Annuler la recherche</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>Tout afficher…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotation…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Check for leaks</source>
        <translation>Rechercher des fuites</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progression de la recherche</translation>
    </message>
    <message>
        <source>State of the check</source>
        <translation>État de la recherche</translation>
    </message>
    <message>
        <source>What could not be looked at</source>
        <translation>Ce qui n&apos;a pas pu être examiné</translation>
    </message>
    <message>
        <source>Tokens found</source>
        <translation>Jetons trouvés</translation>
    </message>
    <message>
        <source>Finds your tokens, and text shaped like a token, where no token should be. Nothing leaves this computer.</source>
        <translation>Trouve vos jetons, et les textes qui en ont la forme, là où aucun jeton ne devrait se trouver. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>The line it stands in</source>
        <translation>La ligne où il se trouve</translation>
    </message>
    <message>
        <source>How it was found there</source>
        <translation>Comment il y a été trouvé</translation>
    </message>
    <message>
        <source>What the leak would allow</source>
        <translation>Ce que la fuite permettrait</translation>
    </message>
    <message>
        <source>Paste a text first.</source>
        <translation>Collez d&apos;abord un texte.</translation>
    </message>
    <message>
        <source>Add a folder first.</source>
        <translation>Ajoutez d&apos;abord un dossier.</translation>
    </message>
    <message>
        <source>Preparing to recognise your tokens…</source>
        <translation>Préparation à la reconnaissance de vos jetons…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>%1 in %2 files looked through, %3 found.</source>
        <translation>%1 dans %2 fichiers examinés, %3 trouvés.</translation>
    </message>
    <message>
        <source>%1 in %2 files</source>
        <comment>data size, count</comment>
        <translation>%1 dans %2 fichiers</translation>
    </message>
    <message>
        <source> and the history of one repository</source>
        <translation> et l&apos;historique d&apos;un dépôt</translation>
    </message>
    <message>
        <source> and the histories of %1 repositories</source>
        <translation> et les historiques de %1 dépôts</translation>
    </message>
    <message>
        <source>%1 looked through in %2 s.</source>
        <translation>Examiné&#xa0;: %1, en %2 s.</translation>
    </message>
    <message>
        <source>One history is not all there.</source>
        <translation>Un historique est incomplet.</translation>
    </message>
    <message>
        <source>%1 histories are not all there.</source>
        <translation>%1 historiques sont incomplets.</translation>
    </message>
    <message>
        <source>No token found.</source>
        <translation>Aucun jeton trouvé.</translation>
    </message>
    <message>
        <source>1 token found.</source>
        <translation>1 jeton trouvé.</translation>
    </message>
    <message>
        <source>%1 tokens found.</source>
        <translation>%1 jetons trouvés.</translation>
    </message>
    <message>
        <source>%1 tokens found; the first %2 are listed.</source>
        <translation>%1 jetons trouvés&#x202f;; les %2 premiers sont listés.</translation>
    </message>
    <message>
        <source>One seems to be a placeholder.</source>
        <translation>L&apos;un semble être une valeur fictive.</translation>
    </message>
    <message>
        <source>%1 seem to be placeholders.</source>
        <translation>%1 semblent être des valeurs fictives.</translation>
    </message>
    <message>
        <source>One of your tokens could not be read from its store. It is found only if it has a form that is known.</source>
        <translation>L&apos;un de vos jetons n&apos;a pas pu être lu dans son lieu de stockage. Il n&apos;est trouvé que s&apos;il a une forme connue.</translation>
    </message>
    <message>
        <source>%1 of your tokens could not be read from their stores. They are found only if they have a form that is known.</source>
        <translation>%1 de vos jetons n&apos;ont pas pu être lus dans leur lieu de stockage. Ils ne sont trouvés que s&apos;ils ont une forme connue.</translation>
    </message>
    <message>
        <source>Not everything was looked at:</source>
        <translation>Tout n&apos;a pas été examiné&#xa0;:</translation>
    </message>
    <message>
        <source>Not everything was looked at (%1):</source>
        <translation>Tout n&apos;a pas été examiné (%1)&#xa0;:</translation>
    </message>
    <message>
        <source>What was not looked at</source>
        <translation>Ce qui n&apos;a pas été examiné</translation>
    </message>
    <message>
        <source>All that was not looked at</source>
        <translation>Tout ce qui n&apos;a pas été examiné</translation>
    </message>
    <message>
        <source>What a leak would allow, and what to do about it, is shown here.</source>
        <translation>Ce que permettrait une fuite, et ce qu&apos;il faut faire, s&apos;affiche ici.</translation>
    </message>
    <message>
        <source>It is not a personal access token, or it is already revoked.</source>
        <translation>Ce n&apos;est pas un jeton d&apos;accès personnel, ou il est déjà révoqué.</translation>
    </message>
</context>
<context>
    <name>patlas::LeakContent</name>
    <message>
        <source>So many tokens are in its bytes as they are that not all of them are listed.</source>
        <translation>Ses octets bruts contiennent tant de jetons que tous ne sont pas listés.</translation>
    </message>
    <message>
        <source>Something in base64 unpacks to more than %1, which were all that was looked at.</source>
        <translation>Un contenu en base64 dépasse %1 une fois décodé&#x202f;; seul ce début a été examiné.</translation>
    </message>
    <message>
        <source>It is packed (%1), which is not looked into.</source>
        <translation>C&apos;est compressé (%1), et n&apos;est pas examiné.</translation>
    </message>
    <message>
        <source>Archives within archives are looked into %1 deep, and this one is deeper.</source>
        <translation>Les archives imbriquées sont examinées sur %1 niveaux, et celle-ci est plus profonde.</translation>
    </message>
    <message>
        <source>It is packed and larger than %1, which is too much to be looked into here.</source>
        <translation>C&apos;est compressé et dépasse %1, ce qui est trop pour être examiné ici.</translation>
    </message>
    <message>
        <source>It unpacks to more than %1, which were all that was looked at.</source>
        <translation>Le contenu décompressé dépasse %1&#x202f;; seul ce début a été examiné.</translation>
    </message>
    <message>
        <source>It was not looked into, or only in part: this check has unpacked %1, which is its limit.</source>
        <translation>Cela n&apos;a pas été examiné, ou seulement en partie&#xa0;: cette recherche a décompressé %1, sa limite.</translation>
    </message>
    <message>
        <source>It has more than %1 files in it, which were all that was looked at.</source>
        <translation>Il y a plus de %1 fichiers à l&apos;intérieur&#x202f;; seuls ceux-là ont été examinés.</translation>
    </message>
    <message>
        <source>Some of it is encrypted.</source>
        <translation>Une partie est chiffrée.</translation>
    </message>
    <message>
        <source>It could not be unpacked, or only in part: %1.</source>
        <translation>Cela n&apos;a pas pu être décompressé, ou seulement en partie&#xa0;: %1.</translation>
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
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
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
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>SARIF, for code hosts and editors (*.sarif)</source>
        <translation>SARIF, pour les forges logicielles et les éditeurs (*.sarif)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, pour les tableurs (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved as %1. It holds no token.</source>
        <translation>Le rapport a été enregistré sous %1. Il ne contient aucun jeton.</translation>
    </message>
    <message>
        <source>The report could not be saved as %1. %2</source>
        <translation>Le rapport n&apos;a pas pu être enregistré sous %1. %2</translation>
    </message>
</context>
<context>
    <name>patlas::LeakScan</name>
    <message>
        <source>So many names hold tokens that this one is not listed.</source>
        <translation>Tant de noms contiennent des jetons que celui-ci n&apos;est pas listé.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
</context>
<context>
    <name>patlas::LeakSources</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Git &amp;history too</source>
        <translation>&amp;Historique git aussi</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Folder to look through</source>
        <translation>Dossier à examiner</translation>
    </message>
    <message>
        <source>A folder, such as a checked-out repository</source>
        <translation>Un dossier, par exemple un dépôt cloné</translation>
    </message>
    <message>
        <source>Folders to look through</source>
        <translation>Dossiers à examiner</translation>
    </message>
    <message>
        <source>Every version of every file in the git history, including deleted files</source>
        <translation>Toutes les versions de tous les fichiers dans l&apos;historique git, y compris des fichiers supprimés</translation>
    </message>
    <message>
        <source>Text to look through</source>
        <translation>Texte à examiner</translation>
    </message>
    <message>
        <source>Paste a log, a script or a configuration. It is not kept: the field is emptied when the check begins.</source>
        <translation>Collez un journal, un script ou une configuration. Rien n&apos;est conservé&#xa0;: le champ est vidé au début de la recherche.</translation>
    </message>
    <message>
        <source>There is no folder or file “%1”.</source>
        <translation>Il n&apos;y a pas de dossier ou de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>patlas::LeakWalk</name>
    <message>
        <source>Its %1 history was not looked through: only that of git is.</source>
        <translation>Son historique %1 n&apos;a pas été examiné&#xa0;: seul celui de git l&apos;est.</translation>
    </message>
</context>
<context>
    <name>patlas::LeakWording</name>
    <message>
        <source>name of %1</source>
        <comment>a file or folder</comment>
        <translation>nom de %1</translation>
    </message>
    <message>
        <source>link %1</source>
        <comment>a symbolic link</comment>
        <translation>lien %1</translation>
    </message>
    <message>
        <source>commit message</source>
        <translation>message de commit</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>tag %1</translation>
    </message>
    <message>
        <source>name of %1</source>
        <comment>a branch or tag</comment>
        <translation>nom de %1</translation>
    </message>
    <message>
        <source>%1 in a stash</source>
        <translation>%1 dans un stash</translation>
    </message>
    <message>
        <source>file that is tagged %1</source>
        <translation>fichier avec le tag %1</translation>
    </message>
    <message>
        <source>in no remaining commit</source>
        <translation>dans aucun commit restant</translation>
    </message>
    <message>
        <source>commit not known</source>
        <translation>commit inconnu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>commit, date</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Commit %1.</source>
        <translation>Commit %1.</translation>
    </message>
    <message>
        <source>First in commit %1.</source>
        <translation>D&apos;abord dans le commit %1.</translation>
    </message>
    <message>
        <source>In a stash, first in commit %1; no branch has it.</source>
        <translation>Dans un stash, d&apos;abord dans le commit %1&#x202f;; aucune branche ne l&apos;a.</translation>
    </message>
    <message>
        <source>In a note (%1), first in commit %2.</source>
        <translation>Dans une note (%1), d&apos;abord dans le commit %2.</translation>
    </message>
    <message>
        <source>The tag has it, not the files that are tagged.</source>
        <translation>Il est dans le tag, pas dans les fichiers qui ont ce tag.</translation>
    </message>
    <message>
        <source>In commit %1, which only a reflog has: it was taken off every branch, and git still keeps it.</source>
        <translation>Dans le commit %1, que seul un reflog contient&#xa0;: il a été retiré de toutes les branches, et git le garde encore.</translation>
    </message>
    <message>
        <source>It was staged and is in no commit.</source>
        <translation>Il a été indexé et n&apos;est dans aucun commit.</translation>
    </message>
    <message>
        <source>In commit %1, which no branch, tag, stash or reflog has; git still keeps it.</source>
        <translation>Dans le commit %1, que ne contient ni branche, ni tag, ni stash, ni reflog&#x202f;; git le garde encore.</translation>
    </message>
    <message>
        <source>No reference has this tag any more; git still keeps it.</source>
        <translation>Plus aucune référence n&apos;a ce tag&#x202f;; git le garde encore.</translation>
    </message>
    <message>
        <source>No commit, tag, stash, note or reflog has it; git still keeps it.</source>
        <translation>Aucun commit, tag, stash, note ni reflog ne le contient&#x202f;; git le garde encore.</translation>
    </message>
    <message>
        <source>Which commit has it could not be found out.</source>
        <translation>Impossible de déterminer quel commit le contient.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>%1, and its history</source>
        <translation>%1, et son historique</translation>
    </message>
    <message>
        <source>%1, history of %2</source>
        <comment>file, repository</comment>
        <translation>%1, historique de %2</translation>
    </message>
    <message>
        <source>It is packed or encoded: %1.</source>
        <translation>Il est compressé ou encodé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 versions of the file have it.</source>
        <translation>%1 versions du fichier le contiennent.</translation>
    </message>
</context>
<context>
    <name>patlas::LeaksVerb</name>
    <message>
        <source>Finds your tokens, and text shaped like one, in files and git histories</source>
        <translation>Trouve vos jetons, et les textes qui en ont la forme, dans des fichiers et des historiques git</translation>
    </message>
    <message>
        <source>Ends with 9 where a token was found. No report holds a token. Nothing leaves this computer.

As a hook of git that stops a commit: echo &apos;exec patlasctl leaks --staged&apos; &gt; .git/hooks/pre-commit; chmod +x .git/hooks/pre-commit. One that stops a push: the same with patlasctl leaks . in .git/hooks/pre-push.</source>
        <translation>Se termine avec 9 si un jeton a été trouvé. Aucun rapport ne contient de jeton. Rien ne quitte cet ordinateur.

Comme hook git qui empêche un commit&#xa0;: echo &apos;exec patlasctl leaks --staged&apos; &gt; .git/hooks/pre-commit; chmod +x .git/hooks/pre-commit. Pour empêcher un push&#xa0;: de même, avec patlasctl leaks . dans .git/hooks/pre-push.</translation>
    </message>
    <message>
        <source>Folders or files; without one, this folder</source>
        <translation>Des dossiers ou des fichiers&#x202f;; sans cela, le dossier courant</translation>
    </message>
    <message>
        <source>Looks at what the next commit of this repository holds</source>
        <translation>Examine ce que contient le prochain commit de ce dépôt</translation>
    </message>
    <message>
        <source>Leaves histories of git out</source>
        <translation>N&apos;examine pas les historiques git</translation>
    </message>
    <message>
        <source>What seems to stand for a token counts as found, too</source>
        <translation>Ce qui semble tenir lieu de jeton compte aussi comme trouvé</translation>
    </message>
    <message>
        <source>Writes a report for code hosts and editors</source>
        <translation>Écrit un rapport pour les forges logicielles et les éditeurs</translation>
    </message>
    <message>
        <source>Writes a report for spreadsheets</source>
        <translation>Écrit un rapport pour les tableurs</translation>
    </message>
    <message>
        <source>Writes the report as JSON (SARIF 2.1.0)</source>
        <translation>Écrit le rapport en JSON (SARIF 2.1.0)</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Il n&apos;y a pas de fichier ou de dossier %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>path: why</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d&apos;écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>your token %1</source>
        <translation>votre jeton %1</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>un jeton</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: token</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not looked at: %1</source>
        <translation>Non examiné&#xa0;: %1</translation>
    </message>
    <message>
        <source>There are more findings than the %1 that are reported. The others were only counted.</source>
        <translation>Il y a plus d&apos;occurrences que les %1 signalées. Les autres ont seulement été comptées.</translation>
    </message>
    <message>
        <source>No token found.</source>
        <translation>Aucun jeton trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) found.</source>
        <translation>
            <numerusform>%n jeton trouvé.</numerusform>
            <numerusform>%n jetons trouvés.</numerusform>
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
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>patlas::LimitsDialog</name>
    <message>
        <source>Time limits</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>Time limits of this request</source>
        <translation>Délais de cette requête</translation>
    </message>
    <message>
        <source>Those of all requests of an environment are under Edit environment, Limits.</source>
        <translation>Ceux de toutes les requêtes d&apos;un environnement sont sous Modifier l&apos;environnement, Délais.</translation>
    </message>
</context>
<context>
    <name>patlas::LimitsForm</name>
    <message>
        <source>As the environment</source>
        <translation>Comme l&apos;environnement</translation>
    </message>
    <message>
        <source>As in Preferences</source>
        <translation>Comme dans les préférences</translation>
    </message>
    <message>
        <source>As usual (30 s)</source>
        <translation>Comme d&apos;habitude (30 s)</translation>
    </message>
    <message>
        <source>Limit for the whole request</source>
        <translation>Délai de la requête entière</translation>
    </message>
    <message>
        <source>As usual (none)</source>
        <translation>Comme d&apos;habitude (aucun)</translation>
    </message>
    <message>
        <source>Limit for connecting</source>
        <translation>Délai de connexion</translation>
    </message>
    <message>
        <source>Limit for silence</source>
        <translation>Délai d&apos;inactivité</translation>
    </message>
    <message>
        <source>&amp;Whole request</source>
        <translation>&amp;Requête entière</translation>
    </message>
    <message>
        <source>Co&amp;nnecting</source>
        <translation>Co&amp;nnexion</translation>
    </message>
    <message>
        <source>&amp;Silence</source>
        <translation>&amp;Inactivité</translation>
    </message>
    <message>
        <source>The response is a &amp;stream, without an end</source>
        <translation>La réponse est un &amp;flux, sans fin</translation>
    </message>
    <message>
        <source>Then there is no limit but the one for connecting.</source>
        <translation>Il n&apos;y a alors aucun délai en dehors de celui de connexion.</translation>
    </message>
    <message>
        <source>Silence: the time in which nothing arrives, once there is a connection. A response of the type text/event-stream has no limit.</source>
        <translation>Inactivité&#xa0;: le temps pendant lequel rien n&apos;arrive, une fois la connexion établie. Une réponse du type text/event-stream n&apos;a pas de délai.</translation>
    </message>
</context>
<context>
    <name>patlas::LineNumberArea</name>
    <message>
        <source>Shows the lines that are folded</source>
        <translation>Affiche les lignes repliées</translation>
    </message>
    <message>
        <source>Folds the lines up to the other bracket</source>
        <translation>Replie les lignes jusqu&apos;à l&apos;autre accolade ou crochet</translation>
    </message>
</context>
<context>
    <name>patlas::LinkedRequest</name>
    <message>
        <source>The link was not opened.</source>
        <translation>Le lien n&apos;a pas été ouvert.</translation>
    </message>
    <message>
        <source>If the address is right, type it.</source>
        <translation>Si l&apos;adresse est la bonne, saisissez-la.</translation>
    </message>
    <message>
        <source>The link contains a user name.</source>
        <translation>Le lien contient un nom d&apos;utilisateur.</translation>
    </message>
    <message>
        <source>The link contains a token.</source>
        <translation>Le lien contient un jeton.</translation>
    </message>
</context>
<context>
    <name>patlas::LockAfterBox</name>
    <message>
        <source>Lock the vault when it was not used for</source>
        <translation>Verrouiller le coffre s&apos;il n&apos;a pas été utilisé pendant</translation>
    </message>
    <message numerus="yes">
        <source>Lock after %n minute(s)</source>
        <translation>
            <numerusform>Verrouiller après %n minute</numerusform>
            <numerusform>Verrouiller après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when Patlas quits</source>
        <translation>Verrouiller à la fermeture de Patlas</translation>
    </message>
</context>
<context>
    <name>patlas::LoopbackRedirect</name>
    <message>
        <source>Patlas could not wait for the browser on this machine.</source>
        <translation>Patlas n&apos;a pas pu attendre le navigateur sur cette machine.</translation>
    </message>
    <message>
        <source>Another program uses port %1.</source>
        <translation>Un autre programme utilise le port %1.</translation>
    </message>
    <message>
        <source>Choose another port, or close that program.</source>
        <translation>Choisissez un autre port, ou fermez ce programme.</translation>
    </message>
    <message>
        <source>The browser did not come back.</source>
        <translation>Le navigateur n&apos;est pas revenu.</translation>
    </message>
    <message numerus="yes">
        <source>Patlas waited %n minute(s) for it and got no token.</source>
        <translation>
            <numerusform>Patlas l&apos;a attendu %n minute et n&apos;a pas obtenu de jeton.</numerusform>
            <numerusform>Patlas l&apos;a attendu %n minutes et n&apos;a pas obtenu de jeton.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again, and allow the access on the page in the browser.</source>
        <translation>Connectez-vous à nouveau, et autorisez l&apos;accès sur la page du navigateur.</translation>
    </message>
    <message>
        <source>This request is too large.</source>
        <translation>Cette requête est trop volumineuse.</translation>
    </message>
    <message>
        <source>This is not a request that Patlas waits for.</source>
        <translation>Ce n&apos;est pas une requête que Patlas attend.</translation>
    </message>
    <message>
        <source>This is not an address that Patlas waits at.</source>
        <translation>Ce n&apos;est pas une adresse où Patlas attend.</translation>
    </message>
    <message>
        <source>Patlas does not wait for anything here.</source>
        <translation>Patlas n&apos;attend rien ici.</translation>
    </message>
    <message>
        <source>This does not belong to the sign-in that Patlas waits for. Nothing was done.</source>
        <translation>Ceci ne fait pas partie de l&apos;authentification que Patlas attend. Rien n&apos;a été fait.</translation>
    </message>
    <message>
        <source>You were not signed in. You can close this page and go back to Patlas.</source>
        <translation>Vous n&apos;avez pas été connecté. Vous pouvez fermer cette page et revenir à Patlas.</translation>
    </message>
    <message>
        <source>There is no code in this answer.</source>
        <translation>Cette réponse ne contient pas de code.</translation>
    </message>
    <message>
        <source>You can close this page and go back to Patlas.</source>
        <translation>Vous pouvez fermer cette page et revenir à Patlas.</translation>
    </message>
</context>
<context>
    <name>patlas::MainWindow</name>
    <message>
        <source>Response &amp;beside the request</source>
        <translation>Réponse à &amp;côté de la requête</translation>
    </message>
    <message>
        <source>Reset sandbox data</source>
        <translation>Réinitialiser les données du bac à sable</translation>
    </message>
    <message>
        <source>Reset the sandbox to its initial state?</source>
        <translation>Remettre le bac à sable dans son état initial&#x202f;?</translation>
    </message>
    <message>
        <source>Its projects, tags and texts are created again, and every token made in it stops working. Your other environments are not affected.</source>
        <translation>Ses projets, tags et textes sont recréés, et tous les jetons qui y ont été créés cessent de fonctionner. Vos autres environnements ne sont pas concernés.</translation>
    </message>
    <message>
        <source>The sandbox is back in its initial state.</source>
        <translation>Le bac à sable est de nouveau dans son état initial.</translation>
    </message>
    <message>
        <source>Sandbox faults are on.</source>
        <translation>Les pannes du bac à sable sont activées.</translation>
    </message>
    <message>
        <source>Sandbox faults are off.</source>
        <translation>Les pannes du bac à sable sont désactivées.</translation>
    </message>
    <message>
        <source>%1 They are never written in plain text.</source>
        <translation>%1 Ils ne sont jamais écrits en clair.</translation>
    </message>
    <message>
        <source>Use a vault…</source>
        <translation>Utiliser un coffre…</translation>
    </message>
    <message>
        <source>The keychain has no keyring, so stored tokens cannot be used. The keyring that had them was removed, or belongs to another keychain.</source>
        <translation>Le trousseau de clés n&apos;est pas créé&#x202f;; les jetons enregistrés ne sont donc pas utilisables. Celui qui les contenait a été supprimé, ou relève d&apos;un autre service.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>The keychain is locked, so stored tokens cannot be used yet. Unlock it, or keep new tokens for this session only.</source>
        <translation>Le trousseau de clés est verrouillé&#x202f;; les jetons enregistrés ne sont donc pas encore utilisables. Déverrouillez-le, ou conservez les nouveaux jetons pour cette session uniquement.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) of Patlas belong to no token here. Nothing is deleted unless you say so.</source>
        <translation>
            <numerusform>%n secret de Patlas ne correspond à aucun jeton ici. Rien n&apos;est supprimé sans votre accord.</numerusform>
            <numerusform>%n secrets de Patlas ne correspondent à aucun jeton ici. Rien n&apos;est supprimé sans votre accord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>patlas::ManualTokenPage</name>
    <message>
        <source>Open dashboard</source>
        <translation>Ouvrir le tableau de bord</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep without checking</source>
        <translation>Conserver sans vérifier</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>Vérifier et conserver</translation>
    </message>
    <message>
        <source>Keep token</source>
        <translation>Conserver le jeton</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Scopes to tick on the website</source>
        <translation>Scopes à cocher sur le site web</translation>
    </message>
    <message>
        <source>For your own overview: tick each one when you have ticked it there</source>
        <translation>Pour vous y retrouver&#xa0;: cochez chacun d&apos;eux une fois que vous l&apos;avez coché là-bas</translation>
    </message>
    <message>
        <source>Paste token</source>
        <translation>Coller le jeton</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>Coller le jeton ici</translation>
    </message>
    <message>
        <source>About what was pasted</source>
        <translation>À propos de ce qui a été collé</translation>
    </message>
    <message>
        <source>Make the token on the website</source>
        <translation>Créer le jeton sur le site web</translation>
    </message>
    <message>
        <source>This service makes tokens on its website only. The token that you paste here is kept in your keychain or vault.</source>
        <translation>Ce service ne crée des jetons que sur son site web. Le jeton que vous collez ici est conservé dans votre trousseau de clés ou votre coffre.</translation>
    </message>
    <message>
        <source>&amp;Paste token</source>
        <translation>&amp;Coller le jeton</translation>
    </message>
    <message>
        <source>the service&apos;s website</source>
        <translation>le site web du service</translation>
    </message>
    <message numerus="yes">
        <source>If it asks for an expiry, choose %n days.</source>
        <translation>
            <numerusform>S&apos;il demande une expiration, choisissez %n jour.</numerusform>
            <numerusform>S&apos;il demande une expiration, choisissez %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it asks for an expiry, choose none.</source>
        <translation>S&apos;il demande une expiration, n&apos;en choisissez aucune.</translation>
    </message>
    <message>
        <source>1. Sign in at %1.
2. Open the menu with your name at the top right, then Personal Access Tokens.
3. Choose “Add a new personal access token” and name it “%2”. %3
4. Tick these scopes, create it, copy it, and paste it below.</source>
        <translation>1. Connectez-vous à %1.
2. Ouvrez le menu à votre nom en haut à droite, puis Personal Access Tokens.
3. Choisissez «&#xa0;Add a new personal access token&#xa0;» et nommez-le «&#xa0;%2&#xa0;». %3
4. Cochez ces scopes, créez le jeton, copiez-le et collez-le ci-dessous.</translation>
    </message>
    <message>
        <source>No browser could be started. Open %1 yourself.</source>
        <translation>Aucun navigateur n&apos;a pu être lancé. Ouvrez vous-même %1.</translation>
    </message>
    <message>
        <source>Choose above what is taken.</source>
        <translation>Choisissez ci-dessus ce qui est pris.</translation>
    </message>
    <message>
        <source>Paste the token that the website shows.</source>
        <translation>Collez le jeton affiché par le site web.</translation>
    </message>
    <message>
        <source>Add it under Tokens.</source>
        <translation>Ajoutez-le sous Jetons.</translation>
    </message>
    <message>
        <source>This looks like a token of the sandbox; this service will probably not accept it.</source>
        <translation>Cela ressemble à un jeton du bac à sable&#x202f;; ce service ne l&apos;acceptera probablement pas.</translation>
    </message>
    <message>
        <source>A token is one word. This has spaces or characters that cannot be sent in a header.</source>
        <translation>Un jeton est un seul mot. Celui-ci contient des espaces ou des caractères qui ne peuvent pas être envoyés dans un en-tête.</translation>
    </message>
    <message>
        <source>You have this token already: it is stored as “%1”.</source>
        <translation>Vous avez déjà ce jeton&#xa0;: il est enregistré sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>patlas::ManualVerb</name>
    <message>
        <source>Writes the page of the manual: patlasctl manual | man -l -</source>
        <translation>Écrit la page de manuel&#xa0;: patlasctl manual | man -l -</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>tokens and API requests in scripts</source>
        <translation>jetons et requêtes d&apos;API dans des scripts</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SYNOPSIS</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPTION</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>VERBES</translation>
    </message>
    <message>
        <source> (one of: %1)</source>
        <translation> (l&apos;un de&#xa0;: %1)</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>CODES DE SORTIE</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>ENVIRONNEMENT</translation>
    </message>
    <message>
        <source>The environment where --env names none.</source>
        <translation>L&apos;environnement à utiliser quand --env n&apos;en indique pas.</translation>
    </message>
    <message>
        <source>patlasctl works on the same environments, tokens and request files as the window of Patlas. Secrets are in the keychain or the vault; no verb but token get prints one, and none is ever an argument.

What was asked for goes to standard output, all else to standard error. What is written with --json has a JSON Schema, which patlasctl schema VERB writes.</source>
        <translation>patlasctl travaille sur les mêmes environnements, jetons et fichiers de requêtes que la fenêtre de Patlas. Les secrets sont dans le trousseau de clés ou le coffre&#x202f;; aucun verbe sauf token get n&apos;en affiche, et aucun n&apos;est jamais un argument.

Ce qui a été demandé va sur la sortie standard, tout le reste sur la sortie d&apos;erreur. Ce qui est écrit avec --json a un JSON Schema, qu&apos;écrit patlasctl schema VERB.</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>These stand before the verb.</source>
        <translation>Elles se placent avant le verbe.</translation>
    </message>
</context>
<context>
    <name>patlas::ManualView</name>
    <message>
        <source>Manual page</source>
        <translation>Page du manuel</translation>
    </message>
</context>
<context>
    <name>patlas::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Manual pages</source>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The manual does not have “%1”.</source>
        <translation>Le manuel ne contient pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>Résultat de la recherche</translation>
    </message>
</context>
<context>
    <name>patlas::MatchLine</name>
    <message>
        <source>Matches the description</source>
        <translation>Conforme à la description</translation>
    </message>
    <message>
        <source>Differences from the description</source>
        <translation>Différences avec la description</translation>
    </message>
    <message>
        <source>Cannot be compared with the description: %1</source>
        <translation>Comparaison avec la description impossible&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>More than %n difference(s) from the description</source>
        <translation>
            <numerusform>Plus de %n différence avec la description</numerusform>
            <numerusform>Plus de %n différences avec la description</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from the description</source>
        <translation>
            <numerusform>%n différence avec la description</numerusform>
            <numerusform>%n différences avec la description</numerusform>
        </translation>
    </message>
    <message>
        <source>✔ Matches the description</source>
        <translation>✔ Conforme à la description</translation>
    </message>
    <message>
        <source>Status, media type and body are as the description says.</source>
        <translation>Le statut, le type de média et le corps sont conformes à la description.</translation>
    </message>
    <message>
        <source>Status and media type are as the description says; of the body it says nothing that was compared.</source>
        <translation>Le statut et le type de média sont conformes à la description&#x202f;; sur le corps, elle n&apos;indique rien qui puisse être comparé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (at %n place(s) like this one)</source>
        <translation>
            <numerusform>%1 (à %n endroit)</numerusform>
            <numerusform>%1 (à %n endroits semblables)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::MenuBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find in response</source>
        <translation>Rec&amp;hercher dans la réponse</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom arr&amp;ière</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>Larger &amp;data</source>
        <translation>Données plus &amp;grandes</translation>
    </message>
    <message>
        <source>&amp;Smaller data</source>
        <translation>Données plus &amp;petites</translation>
    </message>
    <message>
        <source>Usual si&amp;ze of data</source>
        <translation>Taille normale des &amp;données</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Explorer</source>
        <translation>&amp;Explorateur</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Jetons</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>A&amp;ller à…</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Desktop &amp;reminders before tokens expire</source>
        <translation>&amp;Rappels sur le bureau avant l&apos;expiration des jetons</translation>
    </message>
    <message>
        <source>&amp;Start sandbox</source>
        <translation>&amp;Démarrer le bac à sable</translation>
    </message>
    <message>
        <source>S&amp;top sandbox</source>
        <translation>&amp;Arrêter le bac à sable</translation>
    </message>
    <message>
        <source>&amp;Reset sandbox data…</source>
        <translation>&amp;Réinitialiser les données du bac à sable…</translation>
    </message>
    <message>
        <source>&amp;Audit log…</source>
        <translation>&amp;Journal d&apos;audit…</translation>
    </message>
    <message>
        <source>&amp;Faults…</source>
        <translation>&amp;Pannes…</translation>
    </message>
    <message>
        <source>About Patlas</source>
        <translation>À propos de Patlas</translation>
    </message>
    <message>
        <source>Patlas %1</source>
        <translation>Patlas %1</translation>
    </message>
    <message>
        <source>Personal access tokens and REST APIs, on the desktop.

Free software under the GNU General Public License, version 3 or later. Not made or endorsed by the vendor of any service.

Secrets are kept in your keychain, in an encrypted vault, or in memory only. Built with Qt %1.</source>
        <translation>Jetons d&apos;accès personnels et API REST, sur votre bureau.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Ni réalisé ni approuvé par le fournisseur d&apos;un quelconque service.

Les secrets sont conservés dans votre trousseau de clés, dans un coffre chiffré, ou en mémoire uniquement. Construit avec Qt %1.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New token…</source>
        <translation>&amp;Nouveau jeton…</translation>
    </message>
    <message>
        <source>Add &amp;existing token…</source>
        <translation>Ajouter un jeton &amp;existant…</translation>
    </message>
    <message>
        <source>Add &amp;project token…</source>
        <translation>Ajouter un jeton de &amp;projet…</translation>
    </message>
    <message>
        <source>Check for &amp;leaks…</source>
        <translation>Rechercher des &amp;fuites…</translation>
    </message>
    <message>
        <source>Open &amp;folder of requests…</source>
        <translation>&amp;Ouvrir un dossier de requêtes…</translation>
    </message>
    <message>
        <source>&amp;Import requests…</source>
        <translation>&amp;Importer des requêtes…</translation>
    </message>
    <message>
        <source>E&amp;xport requests…</source>
        <translation>E&amp;xporter des requêtes…</translation>
    </message>
    <message>
        <source>&amp;Run folder…</source>
        <translation>Exécuter un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Save request as new…</source>
        <translation>Enregi&amp;strer la requête comme nouvelle…</translation>
    </message>
    <message>
        <source>Paste &amp;curl command</source>
        <translation>Coller une commande &amp;curl</translation>
    </message>
    <message>
        <source>Add &amp;API…</source>
        <translation>Ajouter une &amp;API…</translation>
    </message>
    <message>
        <source>&amp;Update description…</source>
        <translation>Mettre à &amp;jour la description…</translation>
    </message>
    <message>
        <source>Use the service&apos;s &amp;own description…</source>
        <translation>Utiliser la description du ser&amp;vice…</translation>
    </message>
    <message>
        <source>&amp;Go back to the shipped description</source>
        <translation>&amp;Revenir à la description fournie</translation>
    </message>
    <message>
        <source>Add en&amp;vironment…</source>
        <translation>Ajouter un environnemen&amp;t…</translation>
    </message>
    <message>
        <source>E&amp;dit environment…</source>
        <translation>&amp;Modifier l&apos;environnement…</translation>
    </message>
    <message>
        <source>Re&amp;move environment…</source>
        <translation>Retirer &amp;l&apos;environnement…</translation>
    </message>
    <message>
        <source>Coo&amp;kies…</source>
        <translation>Coo&amp;kies…</translation>
    </message>
    <message>
        <source>&amp;Where secrets are kept…</source>
        <translation>Stocka&amp;ge des secrets…</translation>
    </message>
    <message>
        <source>Allowed &amp;commands…</source>
        <translation>Commandes a&amp;utorisées…</translation>
    </message>
    <message>
        <source>Forget values t&amp;yped in this session</source>
        <translation>Ou&amp;blier les valeurs saisies dans cette session</translation>
    </message>
    <message>
        <source>&amp;Lock vault now</source>
        <translation>&amp;Verrouiller le coffre maintenant</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Sandbox</source>
        <translation>&amp;Bac à sable</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Signaler un problème…</translation>
    </message>
    <message>
        <source>&amp;About Patlas</source>
        <translation>&amp;À propos de Patlas</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Premiers pas</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
</context>
<context>
    <name>patlas::MultipartForm</name>
    <message>
        <source>Add part</source>
        <translation>Ajouter une partie</translation>
    </message>
    <message>
        <source>Adds a part of your own to the form</source>
        <translation>Ajoute une partie de votre choix au formulaire</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatoire</translation>
    </message>
    <message>
        <source>Value, or several as [&quot;a&quot;, &quot;b&quot;]</source>
        <translation>Valeur, ou plusieurs comme [&quot;a&quot;, &quot;b&quot;]</translation>
    </message>
    <message>
        <source>{&quot;name&quot;: &quot;value&quot;}</source>
        <translation>{&quot;name&quot;: &quot;value&quot;}</translation>
    </message>
    <message>
        <source>Path of a file</source>
        <translation>Chemin d&apos;un fichier</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Name of part %1</source>
        <translation>Nom de la partie %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind of part %1</source>
        <translation>Type de la partie %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Value of part %1</source>
        <translation>Valeur de la partie %1</translation>
    </message>
    <message>
        <source>Content type of part %1</source>
        <translation>Type de contenu de la partie %1</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>Without one, a file is sent with the type of its name, and text with none.</source>
        <translation>S&apos;il n&apos;est pas indiqué, un fichier est envoyé avec le type correspondant à son nom, et un texte sans type.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove part %1</source>
        <translation>Retirer la partie %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Choose a file to send</source>
        <translation>Choisir un fichier à envoyer</translation>
    </message>
</context>
<context>
    <name>patlas::NavigationPane</name>
    <message>
        <source>Operations or requests</source>
        <translation>Opérations ou requêtes</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
</context>
<context>
    <name>patlas::NewSecretPage</name>
    <message>
        <source>Copy token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Token secret</source>
        <translation>Secret du jeton</translation>
    </message>
    <message>
        <source>Scopes of the token</source>
        <translation>Scopes du jeton</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Où il est conservé</translation>
    </message>
    <message>
        <source>Copy it now: it will not be shown again.</source>
        <translation>Copiez-le maintenant&#xa0;: il ne sera plus affiché.</translation>
    </message>
    <message>
        <source>Token &amp;secret</source>
        <translation>&amp;Secret du jeton</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>«&#xa0;%1&#xa0;» est prêt</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>expire le %1</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>n&apos;expire jamais</translation>
    </message>
    <message>
        <source>expiry not known</source>
        <translation>expiration inconnue</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>scopes · expiry</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Storing it…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The keychain or vault has not responded yet. It may be asking for its password.</source>
        <translation>Le trousseau de clés ou le coffre n&apos;a pas encore répondu. Il demande peut-être son mot de passe.</translation>
    </message>
    <message>
        <source>It is not kept yet. It stays on screen until you decide.</source>
        <translation>Il n&apos;est pas encore conservé. Il reste à l&apos;écran jusqu&apos;à votre décision.</translation>
    </message>
</context>
<context>
    <name>patlas::NewTokenForm</name>
    <message>
        <source>Token name</source>
        <translation>Nom du jeton</translation>
    </message>
    <message>
        <source>What it is for, such as “CI: tag releases”</source>
        <translation>Son usage, par exemple «&#xa0;CI&#xa0;: tag des versions&#xa0;»</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Token &amp;name</source>
        <translation>&amp;Nom du jeton</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>&amp;Expiration</translation>
    </message>
    <message>
        <source>Give the token a name.</source>
        <translation>Donnez un nom au jeton.</translation>
    </message>
    <message>
        <source>%1 already has a token named “%2”. Pick another name.</source>
        <translation>%1 a déjà un jeton nommé «&#xa0;%2&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Pick at least one scope.</source>
        <translation>Choisissez au moins un scope.</translation>
    </message>
    <message>
        <source>Give the token a name and pick at least one scope.</source>
        <translation>Donnez un nom au jeton et choisissez au moins un scope.</translation>
    </message>
    <message>
        <source>It never expires: it works until it is revoked.</source>
        <translation>Il n&apos;expire jamais&#xa0;: il fonctionne jusqu&apos;à sa révocation.</translation>
    </message>
</context>
<context>
    <name>patlas::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>Fermer l&apos;avis</translation>
    </message>
</context>
<context>
    <name>patlas::OAuthRefusal</name>
    <message>
        <source>It says that the request is malformed or lacks a parameter.</source>
        <translation>Il indique que la requête est mal formée ou qu&apos;il y manque un paramètre.</translation>
    </message>
    <message>
        <source>Check which parameters the service wants in addition.</source>
        <translation>Vérifiez quels paramètres supplémentaires le service demande.</translation>
    </message>
    <message>
        <source>It does not know this client, or the client secret is wrong or was sent in another way than it expects.</source>
        <translation>Il ne connaît pas ce client, ou le secret client est erroné ou a été envoyé autrement qu&apos;il ne l&apos;attend.</translation>
    </message>
    <message>
        <source>Check client id and secret, and how the secret is sent.</source>
        <translation>Vérifiez l&apos;ID et le secret client, et la manière dont le secret est envoyé.</translation>
    </message>
    <message>
        <source>What was to be exchanged for a token is wrong, was used before, or has ended.</source>
        <translation>Ce qui devait être échangé contre un jeton est erroné, a déjà été utilisé, ou a expiré.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>This client may not sign in this way.</source>
        <translation>Ce client n&apos;est pas autorisé à s&apos;authentifier de cette manière.</translation>
    </message>
    <message>
        <source>Choose another way to sign in, or allow it where the client is registered.</source>
        <translation>Choisissez une autre méthode d&apos;authentification, ou autorisez celle-ci là où le client est inscrit.</translation>
    </message>
    <message>
        <source>It does not offer this way to sign in.</source>
        <translation>Il ne propose pas cette méthode d&apos;authentification.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>It does not know one of the scopes, or does not give it to this client.</source>
        <translation>Il ne connaît pas l&apos;un des scopes, ou ne le donne pas à ce client.</translation>
    </message>
    <message>
        <source>Choose fewer scopes.</source>
        <translation>Choisissez moins de scopes.</translation>
    </message>
    <message>
        <source>Access was denied on its page, or by a rule of the service.</source>
        <translation>L&apos;accès a été refusé sur sa page, ou par une règle du service.</translation>
    </message>
    <message>
        <source>Sign in again, and allow the access.</source>
        <translation>Connectez-vous à nouveau, et autorisez l&apos;accès.</translation>
    </message>
    <message>
        <source>It says that it cannot do it now.</source>
        <translation>Il indique qu&apos;il ne peut pas le faire maintenant.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Access has not been allowed on its page yet.</source>
        <translation>L&apos;accès n&apos;a pas encore été autorisé sur sa page.</translation>
    </message>
    <message>
        <source>Enter the code there.</source>
        <translation>Saisissez-y le code.</translation>
    </message>
    <message>
        <source>The code has ended before access was allowed.</source>
        <translation>Le code a expiré avant que l&apos;accès ne soit autorisé.</translation>
    </message>
    <message>
        <source>Start again, and enter the new code.</source>
        <translation>Recommencez, et saisissez le nouveau code.</translation>
    </message>
    <message>
        <source>Its reason is none of those that are agreed on.</source>
        <translation>Sa raison n&apos;est aucune de celles qui sont convenues.</translation>
    </message>
    <message>
        <source>See what the service says about it.</source>
        <translation>Voyez ce que le service en dit.</translation>
    </message>
    <message>
        <source>Its own words: %1</source>
        <translation>Son message&#xa0;: %1</translation>
    </message>
    <message>
        <source>The service refused to sign you in.</source>
        <translation>Le service a refusé de vous authentifier.</translation>
    </message>
</context>
<context>
    <name>patlas::OpenApiReader</name>
    <message>
        <source>its “openapi” or “swagger” field names a version that is not known: %1</source>
        <translation>son champ «&#xa0;openapi&#xa0;» ou «&#xa0;swagger&#xa0;» indique une version inconnue&#xa0;: %1</translation>
    </message>
    <message>
        <source>it is AsyncAPI, which describes messages and no requests</source>
        <translation>c&apos;est de l&apos;AsyncAPI, qui décrit des messages et non des requêtes</translation>
    </message>
    <message>
        <source>it has neither an “openapi” nor a “swagger” field</source>
        <translation>il n&apos;y a ni champ «&#xa0;openapi&#xa0;» ni champ «&#xa0;swagger&#xa0;»</translation>
    </message>
    <message>
        <source>its version is missing; it is read as Swagger 2</source>
        <translation>sa version manque&#x202f;; lu comme Swagger 2</translation>
    </message>
    <message>
        <source>its version is missing; it is read as OpenAPI 3.1</source>
        <translation>sa version manque&#x202f;; lu comme OpenAPI 3.1</translation>
    </message>
    <message>
        <source>it has no paths</source>
        <translation>il n&apos;y a pas de chemins</translation>
    </message>
    <message>
        <source>it is nested deeper than 200 levels</source>
        <translation>il est imbriqué sur plus de 200 niveaux</translation>
    </message>
    <message>
        <source>a key must be text, but is a list or an object; it is left out</source>
        <translation>une clé doit être un texte, mais c&apos;est une liste ou un objet&#x202f;; elle est omise</translation>
    </message>
    <message>
        <source>a key must be text, but is an alias of something else; it is left out</source>
        <translation>une clé doit être un texte, mais c&apos;est un alias d&apos;autre chose&#x202f;; elle est omise</translation>
    </message>
    <message>
        <source>an alias is inside the value that it repeats; it is left out</source>
        <translation>un alias se trouve dans la valeur qu&apos;il répète&#x202f;; il est omis</translation>
    </message>
    <message>
        <source>its aliases expand to more than 64 MiB</source>
        <translation>ses alias développés dépassent 64 Mio</translation>
    </message>
    <message>
        <source>it holds more than eight million values</source>
        <translation>il contient plus de huit millions de valeurs</translation>
    </message>
    <message>
        <source>“&lt;&lt;” merges objects only; it is left out</source>
        <translation>«&#xa0;&lt;&lt;&#xa0;» ne fusionne que des objets&#x202f;; c&apos;est omis</translation>
    </message>
    <message>
        <source>the key “%1” occurs twice in one object; the last one counts</source>
        <translation>la clé «&#xa0;%1&#xa0;» figure deux fois dans un même objet&#x202f;; la dernière compte</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>c&apos;est vide</translation>
    </message>
    <message>
        <source>it is not valid JSON</source>
        <translation>ce n&apos;est pas du JSON valide</translation>
    </message>
    <message>
        <source>a part of the schema is neither an object nor true or false</source>
        <translation>une partie du schéma n&apos;est ni un objet, ni true, ni false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>the number is out of range</source>
        <translation>le nombre est hors limites</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>%1 is expected there, but there is %2</source>
        <translation>%1 est attendu là, mais on y trouve %2</translation>
    </message>
    <message>
        <source>the scope has no name</source>
        <translation>le scope n&apos;a pas de nom</translation>
    </message>
    <message>
        <source>the pattern cannot be used: %1</source>
        <translation>le motif est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>the page does not begin with https</source>
        <translation>la page ne commence pas par https</translation>
    </message>
    <message>
        <source>a header needs a name, and one character between its scopes</source>
        <translation>un en-tête demande un nom, et un caractère entre ses scopes</translation>
    </message>
    <message>
        <source>“%1” is not a reason of a refusal</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une raison de refus</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Ligne %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Line %1, at %3: %2.</source>
        <translation>Ligne %1, à %3&#xa0;: %2.</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>Dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The API description cannot be used.</source>
        <translation>La description d&apos;API est inutilisable.</translation>
    </message>
    <message>
        <source>Fix the document there, or choose another one.</source>
        <translation>Corrigez le document à cet endroit, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Line 1: it is a web page.</source>
        <translation>Ligne 1&#xa0;: c&apos;est une page web.</translation>
    </message>
    <message>
        <source>Choose the file that the page shows, in JSON or YAML.</source>
        <translation>Choisissez le fichier que montre la page, en JSON ou YAML.</translation>
    </message>
    <message>
        <source>it needs more memory than is available</source>
        <translation>il faut plus de mémoire qu&apos;il n&apos;y en a</translation>
    </message>
    <message>
        <source>%1 must be documented, client-source or inferred</source>
        <translation>%1 doit être documented, client-source ou inferred</translation>
    </message>
    <message>
        <source>the path does not begin with a slash; it is read as if it did</source>
        <translation>le chemin ne commence pas par une barre oblique&#x202f;; il est lu comme si c&apos;était le cas</translation>
    </message>
    <message>
        <source>the path names more than %1 parameters</source>
        <translation>le chemin nomme plus de %1 paramètres</translation>
    </message>
    <message>
        <source>the document has more than 20,000 operations or 500,000 parameters</source>
        <translation>le document a plus de 20 000 opérations ou de 500 000 paramètres</translation>
    </message>
    <message>
        <source>that is no method of HTTP</source>
        <translation>ce n&apos;est pas une méthode HTTP</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>the parameter “%1” must be in the path, the query, a header or a cookie</source>
        <translation>le paramètre «&#xa0;%1&#xa0;» doit être dans le chemin, la query, un en-tête ou un cookie</translation>
    </message>
    <message>
        <source>the style “%1” is not known</source>
        <translation>le style «&#xa0;%1&#xa0;» est inconnu</translation>
    </message>
    <message>
        <source>the parameter has no name</source>
        <translation>le paramètre n&apos;a pas de nom</translation>
    </message>
    <message>
        <source>the reference “%1” is not followed: %2</source>
        <translation>la référence «&#xa0;%1&#xa0;» n&apos;est pas suivie&#xa0;: %2</translation>
    </message>
    <message>
        <source>the reference “%1” has no target</source>
        <translation>la référence «&#xa0;%1&#xa0;» n&apos;a pas de cible</translation>
    </message>
    <message>
        <source>its references form a cycle, or take more than 16 steps</source>
        <translation>ses références forment un cycle, ou font plus de 16 étapes</translation>
    </message>
    <message>
        <source>the document was pasted, so it is not known where its other files are</source>
        <translation>le document a été collé&#x202f;; on ne sait donc pas où sont ses autres fichiers</translation>
    </message>
    <message>
        <source>it is no address</source>
        <translation>ce n&apos;est pas une adresse</translation>
    </message>
    <message>
        <source>the address holds a name or a password</source>
        <translation>l&apos;adresse contient un nom ou un mot de passe</translation>
    </message>
    <message>
        <source>a file must not lead to the network</source>
        <translation>un fichier ne doit pas mener au réseau</translation>
    </message>
    <message>
        <source>the file is not in the folder of the document</source>
        <translation>le fichier n&apos;est pas dans le dossier du document</translation>
    </message>
    <message>
        <source>the document is neither a file nor on a host</source>
        <translation>le document n&apos;est ni un fichier ni sur un hôte</translation>
    </message>
    <message>
        <source>it is not on the host of the document</source>
        <translation>ce n&apos;est pas sur l&apos;hôte du document</translation>
    </message>
    <message>
        <source>name and password</source>
        <translation>nom et mot de passe</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>clé d&apos;API</translation>
    </message>
    <message>
        <source>access key</source>
        <translation>clé d&apos;accès</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>jeton d&apos;accès</translation>
    </message>
    <message>
        <source>bearer token</source>
        <translation>jeton bearer</translation>
    </message>
    <message>
        <source>x-variable must be made of letters, digits and underscores</source>
        <translation>x-variable doit se composer de lettres, de chiffres et de traits de soulignement</translation>
    </message>
    <message>
        <source>x-programs must name variables of letters, digits and underscores</source>
        <translation>x-programs doit nommer des variables composées de lettres, de chiffres et de traits de soulignement</translation>
    </message>
    <message>
        <source>an API key goes in a header, in the query or in a cookie</source>
        <translation>une clé d&apos;API va dans un en-tête, dans la query ou dans un cookie</translation>
    </message>
    <message>
        <source>the name is empty or has characters that are not allowed</source>
        <translation>le nom est vide ou contient des caractères interdits</translation>
    </message>
    <message>
        <source>The id of the access key and its secret, with a colon between them; a session token after another colon.</source>
        <translation>L&apos;ID de la clé d&apos;accès et son secret, séparés par un deux-points&#x202f;; un jeton de session après un autre deux-points.</translation>
    </message>
    <message>
        <source>the security scheme “%1” is not described</source>
        <translation>le schéma de sécurité «&#xa0;%1&#xa0;» n&apos;est pas décrit</translation>
    </message>
    <message>
        <source>a requirement that cannot be read</source>
        <translation>une exigence illisible</translation>
    </message>
    <message>
        <source>that file is not there</source>
        <translation>ce fichier n&apos;existe pas</translation>
    </message>
    <message>
        <source>that file is a web page</source>
        <translation>ce fichier est une page web</translation>
    </message>
    <message>
        <source>that file cannot be read: line %1: %2</source>
        <translation>ce fichier est illisible&#xa0;: ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>its references repeat more than four million values</source>
        <translation>ses références répètent plus de quatre millions de valeurs</translation>
    </message>
</context>
<context>
    <name>patlas::OpenCollection</name>
    <message>
        <source>%1 The file was left out.</source>
        <translation>%1 Le fichier a été omis.</translation>
    </message>
    <message>
        <source>These are not called by HTTP, and were left out: %1.</source>
        <translation>Ces éléments ne s&apos;appellent pas par HTTP et ont été omis&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>patlas::OpenIdDiscovery</name>
    <message>
        <source>The service does not say how to sign in.</source>
        <translation>Le service n&apos;indique pas comment s&apos;authentifier.</translation>
    </message>
    <message>
        <source>Check the address, or enter the addresses yourself.</source>
        <translation>Vérifiez l&apos;adresse, ou saisissez les adresses vous-même.</translation>
    </message>
    <message>
        <source>What is at the address names no issuer.</source>
        <translation>Ce qui se trouve à l&apos;adresse ne nomme pas d&apos;émetteur.</translation>
    </message>
    <message>
        <source>The service says that it is another one.</source>
        <translation>Le service indique qu&apos;il en est un autre.</translation>
    </message>
    <message>
        <source>What is at %1 is the document of %2. It was not used.</source>
        <translation>Ce qui se trouve à %1 est le document de %2. Il n&apos;a pas été utilisé.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>Its address %1 does not begin with https.</source>
        <translation>Son adresse %1 ne commence pas par https.</translation>
    </message>
    <message>
        <source>It names no address that hands out tokens.</source>
        <translation>Il n&apos;indique aucune adresse qui délivre des jetons.</translation>
    </message>
    <message>
        <source>%1 responded with status %2.</source>
        <translation>%1 a répondu avec le statut %2.</translation>
    </message>
</context>
<context>
    <name>patlas::OpenedFolder</name>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Il n&apos;y a pas de fichier ou de dossier %1.</translation>
    </message>
    <message>
        <source>In the folder&apos;s files there are: %1.</source>
        <translation>Dans les fichiers du dossier, il y a&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>patlas::OperationCall</name>
    <message>
        <source>%1 is %2, not %3.</source>
        <translation>%1 est %2, pas %3.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>un objet JSON</translation>
    </message>
    <message>
        <source>What %1 is to be is not JSON: %2.</source>
        <translation>La valeur de %1 n&apos;est pas du JSON&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not NAME=VALUE.</source>
        <translation>%1 n&apos;est pas de la forme NAME=VALUE.</translation>
    </message>
    <message>
        <source>%1 has nothing called %2.</source>
        <translation>%1 n&apos;a rien qui s&apos;appelle %2.</translation>
    </message>
    <message>
        <source>It takes no values.</source>
        <translation>Elle n&apos;accepte pas de valeurs.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The API has no operation %1.</source>
        <translation>L&apos;API n&apos;a pas d&apos;opération %1.</translation>
    </message>
    <message>
        <source>patlasctl apis operations lists them.</source>
        <translation>patlasctl apis operations en donne la liste.</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>Vouliez-vous dire&#xa0;: %1&#x202f;?</translation>
    </message>
</context>
<context>
    <name>patlas::OperationChoiceDialog</name>
    <message>
        <source>Use these scopes</source>
        <translation>Utiliser ces scopes</translation>
    </message>
    <message>
        <source>Choose by operation</source>
        <translation>Choisir par opération</translation>
    </message>
    <message>
        <source>What should the token be able to do?</source>
        <translation>Que doit pouvoir faire le jeton&#x202f;?</translation>
    </message>
    <message>
        <source>Tick the operations. The smallest set of scopes that opens them replaces the scopes ticked so far. Operations that need no scope are not listed.</source>
        <translation>Cochez les opérations. Le plus petit ensemble de scopes qui les ouvre remplace les scopes cochés jusqu&apos;ici. Les opérations qui ne demandent pas de scope ne sont pas listées.</translation>
    </message>
    <message>
        <source>Operations to allow</source>
        <translation>Opérations à autoriser</translation>
    </message>
    <message>
        <source>Scopes needed</source>
        <translation>Scopes nécessaires</translation>
    </message>
    <message>
        <source>Tick at least one operation.</source>
        <translation>Cochez au moins une opération.</translation>
    </message>
    <message>
        <source>Smallest set: %1</source>
        <translation>Plus petit ensemble&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>patlas::OperationPane</name>
    <message>
        <source>Filter operations</source>
        <translation>Filtrer les opérations</translation>
    </message>
    <message>
        <source>Words of the method, title, path or scope</source>
        <translation>Mots de la méthode, du titre, du chemin ou du scope</translation>
    </message>
    <message>
        <source>What the token opens</source>
        <translation>Ce que le jeton ouvre</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>“%1” opens %2 of %3</source>
        <translation>«&#xa0;%1&#xa0;» en ouvre %2 sur %3</translation>
    </message>
</context>
<context>
    <name>patlas::OperationTreeModel</name>
    <message>
        <source>no scope</source>
        <translation>sans scope</translation>
    </message>
    <message>
        <source>role too low</source>
        <translation>rôle insuffisant</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>pas membre</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>no secret</source>
        <translation>sans secret</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>non pris en charge</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>“%1” can be used for it.</source>
        <translation>«&#xa0;%1&#xa0;» peut servir pour cette opération.</translation>
    </message>
    <message>
        <source>“%1” has %2.</source>
        <translation>«&#xa0;%1&#xa0;» a %2.</translation>
    </message>
    <message>
        <source>Needs %1, which Patlas cannot fill in.</source>
        <translation>Demande %1, que Patlas ne peut pas fournir.</translation>
    </message>
    <message>
        <source>Needs %1, and none is stored for %2.</source>
        <translation>Demande %1, et aucun n&apos;est enregistré pour %2.</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>pas de %1</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>sans jeton</translation>
    </message>
    <message>
        <source>No usable %1 is stored for %2.</source>
        <translation>Aucun identifiant «&#xa0;%1&#xa0;» utilisable n&apos;est enregistré pour %2.</translation>
    </message>
    <message>
        <source>No stored token has %1.</source>
        <translation>Aucun jeton enregistré n&apos;a %1.</translation>
    </message>
    <message>
        <source>%1 is recommended here, not required.</source>
        <translation>%1 est recommandé ici, mais pas obligatoire.</translation>
    </message>
    <message>
        <source>Needs no %1.</source>
        <translation>Ne demande pas d&apos;identifiant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Needs no token.</source>
        <translation>Ne demande pas de jeton.</translation>
    </message>
    <message>
        <source>The chosen token opens it.</source>
        <translation>Le jeton choisi l&apos;ouvre.</translation>
    </message>
</context>
<context>
    <name>patlas::ParameterDelegate</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>not sent (%1 by default)</source>
        <translation>non envoyé (%1 par défaut)</translation>
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
        <translation>Une liste JSON, par exemple %1</translation>
    </message>
    <message>
        <source>A JSON object, for example %1</source>
        <translation>Un objet JSON, par exemple %1</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatoire</translation>
    </message>
    <message>
        <source>%1 by default</source>
        <translation>%1 par défaut</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Ajouté par vous</translation>
    </message>
    <message>
        <source>The down arrow suggests: %1</source>
        <translation>La flèche vers le bas propose&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>patlas::ParameterTable</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removes the selected row, if you added it</source>
        <translation>Retire la ligne sélectionnée, si vous l&apos;avez ajoutée</translation>
    </message>
</context>
<context>
    <name>patlas::ParametersTab</name>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Add query parameter</source>
        <translation>Ajouter un paramètre de query</translation>
    </message>
    <message>
        <source>This request takes no parameters. You can add one to see what the service does with it.</source>
        <translation>Cette requête n&apos;accepte pas de paramètres. Vous pouvez en ajouter un pour voir ce que le service en fait.</translation>
    </message>
</context>
<context>
    <name>patlas::PassphraseDialog</name>
    <message>
        <source>Make a vault</source>
        <translation>Créer un coffre</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>Déverrouiller le coffre</translation>
    </message>
    <message>
        <source>Change the vault&apos;s passphrase</source>
        <translation>Changer la phrase de passe du coffre</translation>
    </message>
    <message>
        <source>Make vault</source>
        <translation>Créer le coffre</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>About the passphrase</source>
        <translation>À propos de la phrase de passe</translation>
    </message>
    <message>
        <source>Why it did not work</source>
        <translation>Pourquoi cela n&apos;a pas fonctionné</translation>
    </message>
    <message>
        <source>Making the key</source>
        <translation>Création de la clé</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La même &amp;encore une fois</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Saisissez la phrase de passe.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. Some words that do not belong together are easy to keep in mind and hard to guess.</source>
        <translation>
            <numerusform>Au moins %n caractère. Quelques mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.</numerusform>
            <numerusform>Au moins %n caractères. Quelques mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same once more: the vault cannot be opened without it.</source>
        <translation>Saisissez-la encore une fois&#xa0;: le coffre ne peut pas s&apos;ouvrir sans elle.</translation>
    </message>
    <message>
        <source>Making the key. This takes a moment on purpose, to make guessing slow.</source>
        <translation>Création de la clé. Cela prend un moment, à dessein, pour ralentir qui voudrait deviner.</translation>
    </message>
    <message>
        <source>Patlas keeps no copy of the passphrase. If you forget it, it cannot be recovered.</source>
        <translation>Patlas ne garde pas de copie de la phrase de passe. Si vous l&apos;oubliez, il n&apos;y a aucun moyen de la récupérer.</translation>
    </message>
</context>
<context>
    <name>patlas::PasteTokenDialog</name>
    <message>
        <source>Add token</source>
        <translation>Ajouter le jeton</translation>
    </message>
    <message>
        <source>Environment of the token</source>
        <translation>Environnement du jeton</translation>
    </message>
    <message>
        <source>About what was pasted</source>
        <translation>À propos de ce qui a été collé</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Environnement</translation>
    </message>
    <message>
        <source>Choose above what is taken.</source>
        <translation>Choisissez ci-dessus ce qui est pris.</translation>
    </message>
</context>
<context>
    <name>patlas::Preferences</name>
    <message>
        <source>Your preferences could not be saved.</source>
        <translation>Vos préférences n&apos;ont pas pu être enregistrées.</translation>
    </message>
    <message>
        <source>They hold until Patlas is quit.</source>
        <translation>Elles restent valables jusqu&apos;à la fermeture de Patlas.</translation>
    </message>
    <message>
        <source>Look whether the disk is full and %1 can be written.</source>
        <translation>Vérifiez si le disque est plein et si %1 est accessible en écriture.</translation>
    </message>
</context>
<context>
    <name>patlas::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Pages des préférences</translation>
    </message>
    <message>
        <source>Of this page</source>
        <translation>De cette page</translation>
    </message>
</context>
<context>
    <name>patlas::PreflightPanel</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Preflight details</source>
        <translation>Détails du contrôle préalable</translation>
    </message>
    <message>
        <source>Everything that was found about this request</source>
        <translation>Tout ce qui a été constaté sur cette requête</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Contrôle préalable</translation>
    </message>
    <message>
        <source>Nothing prevents sending this.</source>
        <translation>Rien n&apos;empêche l&apos;envoi.</translation>
    </message>
</context>
<context>
    <name>patlas::PresetsDialog</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>Use these scopes</source>
        <translation>Utiliser ces scopes</translation>
    </message>
    <message>
        <source>Scope presets</source>
        <translation>Préréglages de scopes</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Scopes of the preset</source>
        <translation>Scopes du préréglage</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Such as “CI: push strings”</source>
        <translation>Par exemple «&#xa0;CI&#xa0;: envoi des textes&#xa0;»</translation>
    </message>
    <message>
        <source>Why the preset was not changed</source>
        <translation>Pourquoi le préréglage n&apos;a pas été modifié</translation>
    </message>
    <message numerus="yes">
        <source>Save the %n scope(s) that are ticked now as</source>
        <translation>
            <numerusform>Enregistrer la sélection (%n scope) sous le nom</numerusform>
            <numerusform>Enregistrer la sélection (%n scopes) sous le nom</numerusform>
        </translation>
    </message>
    <message>
        <source>No scope is ticked yet.</source>
        <translation>Aucun scope n&apos;est encore coché.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Tick scopes and give them a name here; then you can use them for every new token.</source>
        <translation>Rien n&apos;est encore enregistré. Cochez des scopes et donnez-leur un nom ici&#x202f;; vous pourrez alors les utiliser pour chaque nouveau jeton.</translation>
    </message>
</context>
<context>
    <name>patlas::PreviewPane</name>
    <message>
        <source>Fit</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Save to open it elsewhere…</source>
        <translation>Enregistrer pour l&apos;ouvrir ailleurs…</translation>
    </message>
    <message>
        <source>About the preview</source>
        <translation>À propos de l&apos;aperçu</translation>
    </message>
    <message>
        <source>No larger than there is room for. Off: pixel by pixel.</source>
        <translation>Pas plus grand que la place disponible. Désactivé&#xa0;: pixel par pixel.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1, %2 × %3, %4</source>
        <translation>%1, %2 × %3, %4</translation>
    </message>
    <message>
        <source>the first of %1 pictures</source>
        <translation>la première de %1 images</translation>
    </message>
    <message>
        <source>without scripts, animations and what is elsewhere</source>
        <translation>sans les scripts, les animations et ce qui se trouve ailleurs</translation>
    </message>
    <message>
        <source>PDF %1</source>
        <translation>PDF %1</translation>
    </message>
    <message>
        <source>pages: %1</source>
        <translation>pages&#xa0;: %1</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>This response is a PDF document</source>
        <translation>Cette réponse est un document PDF</translation>
    </message>
    <message>
        <source>Documents of a service are not rendered in the program that holds your secrets. Save it, and open it in the program that you trust with it.</source>
        <translation>Les documents d&apos;un service ne sont pas affichés dans le programme qui détient vos secrets. Enregistrez-le, et ouvrez-le dans le programme auquel vous le confiez.</translation>
    </message>
</context>
<context>
    <name>patlas::ProblemReport</name>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>What is reported</source>
        <translation>Ce qui est signalé</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy this into the report, with what you did, what you saw and what you expected. It holds no secrets, names or addresses of yours.</source>
        <translation>Copiez ceci dans le rapport, avec ce que vous avez fait, ce que vous avez vu et ce que vous attendiez. Aucun secret, nom ni adresse à vous n&apos;y figure.</translation>
    </message>
</context>
<context>
    <name>patlas::ProblemsModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>patlas::ProjectTokenModel</name>
    <message>
        <source>%1 Remove it and add it again.</source>
        <translation>%1 Retirez-le et ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>removed environment</source>
        <translation>environnement retiré</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
</context>
<context>
    <name>patlas::ProviderCommands</name>
    <message>
        <source>The command is not allowed: %1</source>
        <translation>La commande n&apos;est pas autorisée&#xa0;: %1</translation>
    </message>
    <message>
        <source>What it prints would go to %1. It was not started, and nothing was sent.</source>
        <translation>Ce qu&apos;elle affiche serait envoyé à %1. Elle n&apos;a pas été lancée, et rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Send the request from the Explorer, which asks you first.</source>
        <translation>Envoyez la requête depuis l&apos;Explorateur, qui vous demande d&apos;abord.</translation>
    </message>
</context>
<context>
    <name>patlas::ProviderRun</name>
    <message>
        <source>It could not be started: %1</source>
        <translation>Impossible de le lancer&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 gave no value in time.</source>
        <translation>%1 n&apos;a pas donné de valeur à temps.</translation>
    </message>
    <message numerus="yes">
        <source>It was ended after %n second(s). The request was not sent.</source>
        <translation>
            <numerusform>Il a été arrêté après %n seconde. La requête n&apos;a pas été envoyée.</numerusform>
            <numerusform>Il a été arrêté après %n secondes. La requête n&apos;a pas été envoyée.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it asks for a password or a key, answer it sooner; run it in a terminal to see what it does.</source>
        <translation>S&apos;il demande un mot de passe ou une clé, répondez plus vite&#x202f;; lancez-le dans un terminal pour voir ce qu&apos;il fait.</translation>
    </message>
    <message>
        <source>It printed more than %1 KiB and was ended.</source>
        <translation>Il a affiché plus de %1 Kio et a été arrêté.</translation>
    </message>
    <message>
        <source>It was ended before it was done.</source>
        <translation>Il a été arrêté avant d&apos;avoir terminé.</translation>
    </message>
    <message>
        <source>It ended with the code %1.</source>
        <translation>Il s&apos;est terminé avec le code %1.</translation>
    </message>
    <message>
        <source>It printed nothing.</source>
        <translation>Il n&apos;a rien affiché.</translation>
    </message>
    <message>
        <source>It printed a NUL character, which no value has.</source>
        <translation>Il a affiché un caractère NUL, qu&apos;aucune valeur ne contient.</translation>
    </message>
    <message>
        <source>It printed several lines. A command is needed that prints the value alone.</source>
        <translation>Il a affiché plusieurs lignes. Il faut une commande qui affiche la valeur seule.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Il indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 gave no value.</source>
        <translation>%1 n&apos;a pas donné de valeur.</translation>
    </message>
    <message>
        <source>The request was not sent.</source>
        <translation>La requête n&apos;a pas été envoyée.</translation>
    </message>
    <message>
        <source>Run the command in a terminal to see what it lacks.</source>
        <translation>Lancez la commande dans un terminal pour voir ce qui lui manque.</translation>
    </message>
</context>
<context>
    <name>patlas::QuitDialog</name>
    <message>
        <source>Keep in the %1 and quit</source>
        <translation>Conserver dans le %1 et quitter</translation>
    </message>
    <message>
        <source>Use a vault…</source>
        <translation>Utiliser un coffre…</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>What would be gone</source>
        <translation>Ce qui serait perdu</translation>
    </message>
    <message>
        <source>Tokens in memory only</source>
        <translation>Jetons seulement en mémoire</translation>
    </message>
    <message>
        <source>What can be revoked</source>
        <translation>Ce qui peut être révoqué</translation>
    </message>
    <message>
        <source>Why Patlas did not quit</source>
        <translation>Pourquoi Patlas ne s&apos;est pas fermé</translation>
    </message>
    <message>
        <source>An encrypted file under a passphrase that you choose</source>
        <translation>Un fichier chiffré, protégé par une phrase de passe de votre choix</translation>
    </message>
    <message>
        <source>Tokens are in memory only</source>
        <translation>Des jetons sont seulement en mémoire</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n token(s) are gone when Patlas quits. As far as is known here, the service still accepts them, from anyone who has a copy.</source>
        <translation>
            <numerusform>Le secret de %n jeton est perdu à la fermeture de Patlas. Pour autant qu&apos;on le sache ici, le service l&apos;accepte encore, de quiconque en a une copie.</numerusform>
            <numerusform>Les secrets de %n jetons sont perdus à la fermeture de Patlas. Pour autant qu&apos;on le sache ici, le service les accepte encore, de quiconque en a une copie.</numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot be revoked from here. Without a copy you can still revoke them on the website of the service.</source>
        <translation>Ils ne peuvent pas être révoqués d&apos;ici. Sans copie, vous pouvez encore les révoquer sur le site web du service.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be revoked from here, the others on the website of the service.</source>
        <translation>
            <numerusform>%n d&apos;entre eux peut être révoqué d&apos;ici, les autres sur le site web du service.</numerusform>
            <numerusform>%n d&apos;entre eux peuvent être révoqués d&apos;ici, les autres sur le site web du service.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke and quit</source>
        <translation>Révoquer et quitter</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n</source>
        <translation>
            <numerusform>En révoquer %n</numerusform>
            <numerusform>En révoquer %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::ReadQuestion</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The description is continued in %n other document(s): %1. Read them as well, and what they refer to in the same place? No credential is sent.</source>
        <translation>
            <numerusform>La description continue dans %n autre document&#xa0;: %1. Le lire aussi, ainsi que ce à quoi il fait référence au même endroit&#x202f;? Aucun identifiant n&apos;est envoyé.</numerusform>
            <numerusform>La description continue dans %n autres documents&#xa0;: %1. Les lire aussi, ainsi que ce à quoi ils font référence au même endroit&#x202f;? Aucun identifiant n&apos;est envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read them</source>
        <translation>&amp;Les lire</translation>
    </message>
    <message>
        <source>&amp;Go on without</source>
        <translation>&amp;Continuer sans</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
</context>
<context>
    <name>patlas::ReferenceText</name>
    <message>
        <source>A request cannot refer to this value.</source>
        <translation>Une requête ne peut pas faire référence à cette valeur.</translation>
    </message>
    <message>
        <source>A name on the way to it cannot be written in a reference, or is there twice.</source>
        <translation>Un nom sur le chemin qui y mène ne peut pas s&apos;écrire dans une référence, ou s&apos;y trouve deux fois.</translation>
    </message>
    <message>
        <source>httpYac cannot refer to a request called %1.</source>
        <translation>httpYac ne peut pas faire référence à une requête nommée %1.</translation>
    </message>
    <message>
        <source>Use letters, digits and “_” in its name.</source>
        <translation>Utilisez des lettres, des chiffres et «&#xa0;_&#xa0;» dans son nom.</translation>
    </message>
</context>
<context>
    <name>patlas::RemovalNotice</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What was removed</source>
        <translation>Ce qui a été retiré</translation>
    </message>
    <message>
        <source>Undo removal</source>
        <translation>Annuler le retrait</translation>
    </message>
    <message>
        <source>Brings it back (%1)</source>
        <translation>Rétablit ce qui a été retiré (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Fermer l&apos;avis</translation>
    </message>
    <message>
        <source>What was removed is then gone for good</source>
        <translation>Ce qui a été retiré est alors définitivement perdu</translation>
    </message>
</context>
<context>
    <name>patlas::RemovedRequests</name>
    <message>
        <source>A request was removed from the history.</source>
        <translation>Une requête a été retirée de l&apos;historique.</translation>
    </message>
    <message>
        <source>%L1 requests were removed from the history.</source>
        <translation>%L1 requêtes ont été retirées de l&apos;historique.</translation>
    </message>
</context>
<context>
    <name>patlas::RequestBuilder</name>
    <message>
        <source>Limits…</source>
        <translation>Délais…</translation>
    </message>
    <message>
        <source>Notes on the file</source>
        <translation>Remarques sur le fichier</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Docs</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message numerus="yes">
        <source>Checks (%n failed)</source>
        <translation>
            <numerusform>Vérifications (%n échec)</numerusform>
            <numerusform>Vérifications (%n échecs)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (et %n autre)</numerusform>
            <numerusform>%1 (et %n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>as the environment</source>
        <translation>comme l&apos;environnement</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Time limits: connecting %1; none after that, because the response is a stream.</source>
        <translation>Délais&#xa0;: connexion %1&#x202f;; aucun ensuite, car la réponse est un flux.</translation>
    </message>
    <message>
        <source>Time limits: whole request %1, connecting %2, silence %3.</source>
        <translation>Délais&#xa0;: requête entière %1, connexion %2, inactivité %3.</translation>
    </message>
    <message>
        <source>%1 (from the %2)</source>
        <translation>%1 (d&apos;après l&apos;identifiant «&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>Undo removal</source>
        <translation>Annuler le retrait</translation>
    </message>
    <message>
        <source>Puts the row that was removed last back (%1)</source>
        <translation>Remet la dernière ligne retirée (%1)</translation>
    </message>
</context>
<context>
    <name>patlas::RequestExport</name>
    <message>
        <source>%1 was left out. %2</source>
        <translation>%1 a été omis. %2</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>patlas::RequestFileName</name>
    <message>
        <source>“%1” cannot be the name of a file or folder.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d&apos;un fichier ou d&apos;un dossier.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Le nom est vide.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>The name holds a secret.</source>
        <translation>Le nom contient un secret.</translation>
    </message>
    <message>
        <source>Names are shown, and go where the files go.</source>
        <translation>Les noms sont affichés, et suivent les fichiers où qu&apos;ils aillent.</translation>
    </message>
    <message>
        <source>It is too long: file systems take 255 bytes.</source>
        <translation>Il est trop long&#xa0;: les systèmes de fichiers admettent 255 octets.</translation>
    </message>
    <message>
        <source>Names that begin with a full stop are hidden.</source>
        <translation>Les noms qui commencent par un point sont cachés.</translation>
    </message>
    <message>
        <source>Folders of that name are not shown.</source>
        <translation>Les dossiers de ce nom ne sont pas affichés.</translation>
    </message>
    <message>
        <source>A slash parts the names of folders.</source>
        <translation>Une barre oblique sépare les noms des dossiers.</translation>
    </message>
    <message>
        <source>It has characters that are not seen.</source>
        <translation>Il contient des caractères invisibles.</translation>
    </message>
</context>
<context>
    <name>patlas::RequestFiles</name>
    <message>
        <source>The request is in a folder that is not open.</source>
        <translation>La requête est dans un dossier qui n&apos;est pas ouvert.</translation>
    </message>
    <message>
        <source>It is in %1. Nothing was written.</source>
        <translation>Elle est dans %1. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Open that folder, or save the request as a new one.</source>
        <translation>Ouvrez ce dossier, ou enregistrez la requête comme nouvelle.</translation>
    </message>
    <message>
        <source>%1 was changed by something else.</source>
        <translation>%1 a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>This request no longer stands in it as it was opened. Nothing was written, and your edits are still here.</source>
        <translation>Cette requête n&apos;y figure plus telle qu&apos;elle a été ouverte. Rien n&apos;a été écrit, et vos modifications sont toujours là.</translation>
    </message>
    <message>
        <source>%1 looks like a secret.</source>
        <translation>%1 ressemble à un secret.</translation>
    </message>
    <message>
        <source>This file goes to everybody who has the folder, so no secret is written into it.</source>
        <translation>Ce fichier va à tous ceux qui ont le dossier&#x202f;; aucun secret n&apos;y est donc écrit.</translation>
    </message>
    <message>
        <source>Keep it under Tokens as a credential, and write patlas:credential/ and the name of the credential as the value here.</source>
        <translation>Conservez-le sous Jetons comme identifiant, et écrivez ici comme valeur patlas:credential/ suivi du nom de l&apos;identifiant.</translation>
    </message>
</context>
<context>
    <name>patlas::RequestFolder</name>
    <message>
        <source>No folder is open.</source>
        <translation>Aucun dossier n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>Open one first.</source>
        <translation>Ouvrez-en un d&apos;abord.</translation>
    </message>
    <message>
        <source>Not every change in this folder will be seen by itself.</source>
        <translation>Tous les changements de ce dossier ne seront pas remarqués d&apos;eux-mêmes.</translation>
    </message>
    <message>
        <source>It has more folders than the system lets programs watch.</source>
        <translation>Il contient plus de dossiers que le système ne permet aux programmes d&apos;en surveiller.</translation>
    </message>
    <message>
        <source>Read the folder again after a change, or raise fs.inotify.max_user_watches.</source>
        <translation>Relisez le dossier après un changement, ou augmentez fs.inotify.max_user_watches.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n&apos;y a rien à annuler.</translation>
    </message>
</context>
<context>
    <name>patlas::RequestImport</name>
    <message>
        <source>The folder has too many files.</source>
        <translation>Le dossier contient trop de fichiers.</translation>
    </message>
    <message>
        <source>Choose the folder of one collection.</source>
        <translation>Choisissez le dossier d&apos;une seule collection.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>The files are too large together.</source>
        <translation>Les fichiers sont trop volumineux ensemble.</translation>
    </message>
    <message>
        <source>Import them one after the other.</source>
        <translation>Importez-les l&apos;un après l&apos;autre.</translation>
    </message>
    <message>
        <source>There is no file in it that a collection could be in.</source>
        <translation>Aucun de ses fichiers ne peut contenir de collection.</translation>
    </message>
    <message>
        <source>The import was stopped before its end.</source>
        <translation>L&apos;importation a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>No name is free for %1.</source>
        <translation>Aucun nom n&apos;est libre pour %1.</translation>
    </message>
    <message>
        <source>%1 in %2 has another value already, and keeps it.</source>
        <translation>%1 a déjà une autre valeur dans %2, et la garde.</translation>
    </message>
    <message>
        <source>The variables were not written: %1 would be too large.</source>
        <translation>Les variables n&apos;ont pas été écrites&#xa0;: %1 serait trop volumineux.</translation>
    </message>
</context>
<context>
    <name>patlas::RequestLine</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>HTTP method; choose one or type any other</source>
        <translation>Méthode HTTP&#x202f;; choisissez-en une ou tapez-en une autre</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Pick an operation, type an address, or paste a curl command</source>
        <translation>Choisissez une opération, saisissez une adresse ou collez une commande curl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
</context>
<context>
    <name>patlas::RequestPipeline</name>
    <message>
        <source>The request is not complete.</source>
        <translation>La requête n&apos;est pas complète.</translation>
    </message>
    <message>
        <source>Waiting for the %1…</source>
        <translation>Attente&#xa0;: %1…</translation>
    </message>
    <message>
        <source>No command is started here.</source>
        <translation>Aucune commande n&apos;est lancée ici.</translation>
    </message>
    <message>
        <source>%1 would be empty. The request was not sent.</source>
        <translation>%1 serait vide. La requête n&apos;a pas été envoyée.</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Attente de %1…</translation>
    </message>
    <message>
        <source>The secret %1 is not known any more.</source>
        <translation>Le secret %1 n&apos;est plus connu.</translation>
    </message>
    <message>
        <source>It was typed in another session. The request was not sent.</source>
        <translation>Il a été saisi dans une autre session. La requête n&apos;a pas été envoyée.</translation>
    </message>
    <message>
        <source>Write a variable in its place, for which Patlas asks.</source>
        <translation>Écrivez à sa place une variable, que Patlas demandera.</translation>
    </message>
    <message>
        <source>The secret could not be read.</source>
        <translation>Le secret n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>Reading was interrupted. The request was not sent.</source>
        <translation>La lecture a été interrompue. La requête n&apos;a pas été envoyée.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>Envoyez-la à nouveau.</translation>
    </message>
    <message>
        <source>Reading the files of the body…</source>
        <translation>Lecture des fichiers du corps…</translation>
    </message>
    <message>
        <source>Preparing the connection…</source>
        <translation>Préparation de la connexion…</translation>
    </message>
    <message>
        <source>The token is for another address.</source>
        <translation>Le jeton est destiné à une autre adresse.</translation>
    </message>
    <message>
        <source>It belongs to another environment than the one that this request goes to. Nothing was sent.</source>
        <translation>Il appartient à un autre environnement que celui auquel s&apos;adresse cette requête. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Choose the environment, or another token.</source>
        <translation>Choisissez l&apos;environnement, ou un autre jeton.</translation>
    </message>
</context>
<context>
    <name>patlas::RequestQuestions</name>
    <message>
        <source>The redirect leads to %1. Nothing was sent there yet: look at the request, then send it.</source>
        <translation>La redirection mène à %1. Rien n&apos;y a encore été envoyé&#xa0;: examinez la requête, puis envoyez-la.</translation>
    </message>
    <message>
        <source>%1 is the environment of that host already; it is the current one now.</source>
        <translation>%1 est déjà l&apos;environnement de cet hôte&#x202f;; c&apos;est maintenant l&apos;environnement actuel.</translation>
    </message>
</context>
<context>
    <name>patlas::RequestRunner</name>
    <message>
        <source>The request was cancelled.</source>
        <translation>La requête a été annulée.</translation>
    </message>
    <message>
        <source>It may have reached the service before that.</source>
        <translation>Elle a pu atteindre le service avant cela.</translation>
    </message>
</context>
<context>
    <name>patlas::RequestTabs</name>
    <message>
        <source>Open requests</source>
        <translation>Requêtes ouvertes</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle requête</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Enregistrer la requête</translation>
    </message>
    <message>
        <source>Save in a file of requests</source>
        <translation>Enregistrer dans un fichier de requêtes</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Fermer la requête</translation>
    </message>
    <message>
        <source>Open the closed request again</source>
        <translation>Rouvrir la requête fermée</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Requête suivante</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>Requête précédente</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorateur</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <translation>Modifiée, non enregistrée</translation>
    </message>
    <message>
        <source>In no file yet</source>
        <translation>Pas encore dans un fichier</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, non enregistrée</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Nouvelle requête</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close &amp;others</source>
        <translation>Fermer les &amp;autres</translation>
    </message>
    <message>
        <source>&amp;Reopen closed request</source>
        <translation>&amp;Rouvrir la requête fermée</translation>
    </message>
</context>
<context>
    <name>patlas::RequestVariables</name>
    <message>
        <source>a stored credential</source>
        <translation>un identifiant enregistré</translation>
    </message>
    <message>
        <source>A secret that was typed in this session. It is filled in when the request is sent.</source>
        <translation>Un secret saisi dans cette session. Il est inséré à l&apos;envoi de la requête.</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>une commande</translation>
    </message>
    <message>
        <source>What %1 prints. It is asked for when the request is sent.</source>
        <translation>Ce qu&apos;affiche %1. C&apos;est demandé à l&apos;envoi de la requête.</translation>
    </message>
    <message>
        <source>What %1 prints, named by %2. It is asked for when the request is sent.</source>
        <translation>Ce qu&apos;affiche %1, désigné par %2. C&apos;est demandé à l&apos;envoi de la requête.</translation>
    </message>
    <message>
        <source>A stored credential. It is filled in when the request is sent.</source>
        <translation>Un identifiant enregistré. Il est inséré à l&apos;envoi de la requête.</translation>
    </message>
    <message>
        <source>A stored credential, named by %1. It is filled in when the request is sent.</source>
        <translation>Un identifiant enregistré, désigné par %1. Il est inséré à l&apos;envoi de la requête.</translation>
    </message>
    <message>
        <source>The menu of the field has “Define %1…”, which gives it a value.</source>
        <translation>Le menu du champ contient «&#xa0;Définir %1…&#xa0;», qui lui donne une valeur.</translation>
    </message>
    <message>
        <source>Variables are kept beside saved requests: open a folder of them first.</source>
        <translation>Les variables sont conservées à côté des requêtes enregistrées&#xa0;: ouvrez d&apos;abord un dossier de requêtes.</translation>
    </message>
    <message>
        <source>New for each request, such as %1.</source>
        <translation>Nouveau pour chaque requête, par exemple %1.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1
from %2</source>
        <translation>%1
de %2</translation>
    </message>
    <message>
        <source>Define “%1”…</source>
        <translation>Définir «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>the response of %1</source>
        <translation>la réponse de %1</translation>
    </message>
</context>
<context>
    <name>patlas::RequestVerb</name>
    <message>
        <source>Sends a request by method and path</source>
        <translation>Envoie une requête d&apos;après une méthode et un chemin</translation>
    </message>
    <message>
        <source>The path is one of the API: /tags. Credentials are chosen as in the window, unless they are named. The request is checked first: what the service is sure to refuse is not sent, and the exit code is 3. The body of the response goes to standard output, all else to standard error.</source>
        <translation>Le chemin est un chemin de l&apos;API&#xa0;: /tags. Les identifiants sont choisis comme dans la fenêtre, sauf s&apos;ils sont indiqués. La requête est d&apos;abord vérifiée&#xa0;: ce que le service refuserait à coup sûr n&apos;est pas envoyé, et le code de sortie est 3. Le corps de la réponse va sur la sortie standard, tout le reste sur la sortie d&apos;erreur.</translation>
    </message>
    <message>
        <source>GET, POST, …</source>
        <translation>GET, POST, …</translation>
    </message>
    <message>
        <source>A path of the API, or a whole address</source>
        <translation>Un chemin de l&apos;API, ou une adresse complète</translation>
    </message>
    <message>
        <source>A header: NAME: VALUE</source>
        <translation>Un en-tête&#xa0;: NAME: VALUE</translation>
    </message>
    <message>
        <source>The body; @FILE is the content of a file, - standard input</source>
        <translation>Le corps&#x202f;; @FILE est le contenu d&apos;un fichier, - l&apos;entrée standard</translation>
    </message>
    <message>
        <source>A field of a form; NAME=@FILE sends a file</source>
        <translation>Un champ de formulaire&#x202f;; NAME=@FILE envoie un fichier</translation>
    </message>
    <message>
        <source>A request has one body: give --data or --form.</source>
        <translation>Une requête n&apos;a qu&apos;un corps&#xa0;: donnez --data ou --form.</translation>
    </message>
</context>
<context>
    <name>patlas::RequestsPage</name>
    <message>
        <source>Use HTTP/&amp;2 where the service offers it</source>
        <translation>Utiliser HTTP/&amp;2 là où le service le propose</translation>
    </message>
    <message>
        <source>Offer &amp;values that responses have shown</source>
        <translation>Proposer les &amp;valeurs vues dans les réponses</translation>
    </message>
    <message>
        <source>Place of the response</source>
        <translation>Place de la réponse</translation>
    </message>
    <message>
        <source>By the width of the window</source>
        <translation>Selon la largeur de la fenêtre</translation>
    </message>
    <message>
        <source>Beside the request</source>
        <translation>À côté de la requête</translation>
    </message>
    <message>
        <source>Beneath the request</source>
        <translation>Sous la requête</translation>
    </message>
    <message>
        <source>&amp;Response</source>
        <translation>&amp;Réponse</translation>
    </message>
    <message>
        <source>Off: HTTP/1.1 everywhere. An environment can switch it off for itself.</source>
        <translation>Désactivé&#xa0;: HTTP/1.1 partout. Un environnement peut le désactiver pour lui-même.</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>An environment and a request can have limits of their own, which go before these.</source>
        <translation>Un environnement et une requête peuvent avoir leurs propres délais, qui passent avant ceux-ci.</translation>
    </message>
    <message>
        <source>Fields offer ids and other values from earlier responses of the same environment. They are kept on this computer until the history is cleared; secrets never are. Switching this off removes them.</source>
        <translation>Les champs proposent des identifiants et d&apos;autres valeurs tirés de réponses antérieures du même environnement. Ils sont conservés sur cet ordinateur jusqu&apos;à ce que l&apos;historique soit effacé&#x202f;; les secrets ne le sont jamais. Désactiver cette option les supprime.</translation>
    </message>
</context>
<context>
    <name>patlas::RequestsPane</name>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Requests are kept as .http files in a folder of yours, such as one in git. IDEs and other tools read and run the same files. No secret is written into them.</source>
        <translation>Les requêtes sont conservées en fichiers .http dans un dossier à vous, par exemple un dossier git. Les IDE et d&apos;autres outils lisent et exécutent les mêmes fichiers. Aucun secret n&apos;y est écrit.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Requests of Postman, Insomnia, Bruno and others</source>
        <translation>Requêtes de Postman, Insomnia, Bruno et autres</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtrer les requêtes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>What is not shown</source>
        <translation>Ce qui n&apos;est pas affiché</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Run the chosen folder or file…</source>
        <translation>Exécuter le dossier ou fichier choisi…</translation>
    </message>
    <message>
        <source>Open a folder of requests</source>
        <translation>Ouvrir un dossier de requêtes</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of this folder are not shown</source>
        <translation>
            <numerusform>%n endroit de ce dossier n&apos;est pas affiché</numerusform>
            <numerusform>%n endroits de ce dossier ne sont pas affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Variables: none</source>
        <translation>Variables&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Variables: %1</source>
        <translation>Variables&#xa0;: %1</translation>
    </message>
    <message>
        <source>Environments of http-client.env.json. Of several, a later one wins.</source>
        <translation>Environnements de http-client.env.json. S&apos;il y en a plusieurs, le dernier l&apos;emporte.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>Mettre à la &amp;corbeille</translation>
    </message>
    <message>
        <source>R&amp;un file…</source>
        <translation>Exécu&amp;ter le fichier…</translation>
    </message>
    <message>
        <source>R&amp;un folder…</source>
        <translation>Exécu&amp;ter le dossier…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>New &amp;folder…</source>
        <translation>Nouveau &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <translation>Afficher dans le &amp;gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open &amp;another folder…</source>
        <translation>Ouvrir un &amp;autre dossier…</translation>
    </message>
    <message>
        <source>&amp;Close folder</source>
        <translation>&amp;Fermer le dossier</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>%1 is in the trash. Ctrl+Z in the list puts it back.</source>
        <translation>%1 est dans la corbeille. Ctrl+Z dans la liste le rétablit.</translation>
    </message>
</context>
<context>
    <name>patlas::ResponseDocument</name>
    <message>
        <source>The response body cannot be read.</source>
        <translation>Impossible de lire le corps de la réponse.</translation>
    </message>
    <message>
        <source>Send the request again.</source>
        <translation>Envoyez la requête à nouveau.</translation>
    </message>
    <message>
        <source>The response body is no longer there.</source>
        <translation>Le corps de la réponse n&apos;existe plus.</translation>
    </message>
    <message>
        <source>Its file was removed from the cache.</source>
        <translation>Son fichier a été supprimé du cache.</translation>
    </message>
    <message>
        <source>The text is shown as if it were UTF-8.</source>
        <translation>Le texte est affiché comme si c&apos;était de l&apos;UTF-8.</translation>
    </message>
    <message>
        <source>The charset %1 is not supported.</source>
        <translation>Le jeu de caractères %1 n&apos;est pas pris en charge.</translation>
    </message>
    <message>
        <source>The text could not be converted for display.</source>
        <translation>Le texte n&apos;a pas pu être converti pour l&apos;affichage.</translation>
    </message>
</context>
<context>
    <name>patlas::ResponseHeader</name>
    <message>
        <source>Earlier</source>
        <translation>Précédentes</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en curl</translation>
    </message>
    <message>
        <source>Follow redirect</source>
        <translation>Suivre la redirection</translation>
    </message>
    <message>
        <source>Response time and size</source>
        <translation>Durée et taille de la réponse</translation>
    </message>
    <message>
        <source>Earlier responses</source>
        <translation>Réponses précédentes</translation>
    </message>
    <message>
        <source>Earlier responses to this request, and what differs</source>
        <translation>Réponses précédentes à cette requête, et ce qui diffère</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>Connected, nothing came yet</source>
        <translation>Connecté, rien n&apos;est encore arrivé</translation>
    </message>
    <message>
        <source>Receiving…   %1</source>
        <translation>Réception…   %1</translation>
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
        <translation>Impossible d&apos;écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nobody reads standard output any more.</source>
        <translation>Plus personne ne lit la sortie standard.</translation>
    </message>
    <message>
        <source>Writes status and headers of the response before its body</source>
        <translation>Écrit le statut et les en-têtes de la réponse avant son corps</translation>
    </message>
    <message>
        <source>Writes the body into this file instead of standard output</source>
        <translation>Écrit le corps dans ce fichier au lieu de la sortie standard</translation>
    </message>
    <message>
        <source>Ends with 4 where the status is 400 or more</source>
        <translation>Se termine avec 4 si le statut est 400 ou plus</translation>
    </message>
    <message>
        <source>Writes the whole exchange as JSON</source>
        <translation>Écrit tout l&apos;échange en JSON</translation>
    </message>
    <message>
        <source>Sends it although the service is sure to refuse it</source>
        <translation>L&apos;envoie bien que le service la refuse à coup sûr</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>The service would refuse this. Nothing was sent; --anyway sends it.</source>
        <translation>Le service refuserait ceci. Rien n&apos;a été envoyé&#x202f;; --anyway l&apos;envoie.</translation>
    </message>
    <message>
        <source>The service responded with %1.</source>
        <translation>Le service a répondu %1.</translation>
    </message>
</context>
<context>
    <name>patlas::ResponseReference</name>
    <message>
        <source>Nothing is at %1.</source>
        <translation>Il n&apos;y a rien à %1.</translation>
    </message>
    <message>
        <source>The response is not of the form that the reference expects.</source>
        <translation>La réponse n&apos;a pas la forme qu&apos;attend la référence.</translation>
    </message>
    <message>
        <source>The value holds a credential.</source>
        <translation>La valeur contient un identifiant.</translation>
    </message>
    <message>
        <source>Patlas keeps no credentials in responses; they are masked.</source>
        <translation>Patlas ne conserve pas d&apos;identifiants dans les réponses&#x202f;; ils y sont masqués.</translation>
    </message>
    <message>
        <source>Use the credential itself.</source>
        <translation>Utilisez l&apos;identifiant lui-même.</translation>
    </message>
    <message>
        <source>There is no header %1.</source>
        <translation>Il n&apos;y a pas d&apos;en-tête %1.</translation>
    </message>
    <message>
        <source>The value is too large for a request.</source>
        <translation>La valeur est trop volumineuse pour une requête.</translation>
    </message>
    <message>
        <source>A reference can stand for up to 64 MiB.</source>
        <translation>Une référence peut représenter 64 Mio au plus.</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>Le corps n&apos;est pas du JSON valide.</translation>
    </message>
    <message>
        <source>The response has no body.</source>
        <translation>La réponse n&apos;a pas de corps.</translation>
    </message>
    <message>
        <source>The body of the response is not text.</source>
        <translation>Le corps de la réponse n&apos;est pas du texte.</translation>
    </message>
    <message>
        <source>The body of the response is not JSON.</source>
        <translation>Le corps de la réponse n&apos;est pas du JSON.</translation>
    </message>
    <message>
        <source>The request had no body.</source>
        <translation>La requête n&apos;avait pas de corps.</translation>
    </message>
    <message>
        <source>Patlas does not have the whole body of the request.</source>
        <translation>Patlas n&apos;a pas le corps entier de la requête.</translation>
    </message>
    <message>
        <source>Of what was sent it keeps the first 64 KiB.</source>
        <translation>De ce qui a été envoyé, il conserve les 64 premiers Kio.</translation>
    </message>
    <message>
        <source>The request %1 was not sent yet.</source>
        <translation>La requête %1 n&apos;a pas encore été envoyée.</translation>
    </message>
    <message>
        <source>This request takes a value from it.</source>
        <translation>Cette requête y prend une valeur.</translation>
    </message>
    <message>
        <source>Send it first.</source>
        <translation>Envoyez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>The request %1 had no response.</source>
        <translation>La requête %1 n&apos;a pas eu de réponse.</translation>
    </message>
</context>
<context>
    <name>patlas::ResponseTabs</name>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Use the whole body in a request…</source>
        <translation>Utiliser le corps entier dans une requête…</translation>
    </message>
    <message>
        <source>(%1 in all)</source>
        <translation>(%1 en tout)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The filter has no output</source>
        <translation>Le filtre n&apos;a pas de sortie</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>patlas::ResponseView</name>
    <message>
        <source>Save response…</source>
        <translation>Enregistrer la réponse…</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Afficher l&apos;endroit</translation>
    </message>
    <message>
        <source>Notes about the response</source>
        <translation>Remarques sur la réponse</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Next hit in the response</source>
        <translation>Résultat suivant dans la réponse</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorateur</translation>
    </message>
    <message>
        <source>Previous hit in the response</source>
        <translation>Résultat précédent dans la réponse</translation>
    </message>
    <message>
        <source>No response yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Pick an operation, see what it needs, and press Send. The response appears here.</source>
        <translation>Choisissez une opération, voyez ce qu&apos;elle demande, et appuyez sur Envoyer. La réponse apparaît ici.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Esc or Cancel ends it.</source>
        <translation>Échap ou Annuler l&apos;arrête.</translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation>Réception…</translation>
    </message>
    <message>
        <source>%1 so far. Esc or Cancel ends it.</source>
        <translation>%1 jusqu&apos;ici. Échap ou Annuler l&apos;arrête.</translation>
    </message>
    <message>
        <source>The response is coded as “%1”, which is not decoded here: the bytes are shown as they came.</source>
        <translation>La réponse a le codage «&#xa0;%1&#xa0;», qui n&apos;est pas décodé ici&#xa0;: les octets sont affichés tels que reçus.</translation>
    </message>
    <message>
        <source>This JSON is invalid at line %1, column %2: %3 The tree shows the part before that.</source>
        <translation>Ce JSON n&apos;est pas valide à la ligne %1, colonne %2&#xa0;: %3 L&apos;arbre montre ce qui précède.</translation>
    </message>
</context>
<context>
    <name>patlas::RetentionDialog</name>
    <message>
        <source>History settings</source>
        <translation>Réglages de l&apos;historique</translation>
    </message>
</context>
<context>
    <name>patlas::RetentionForm</name>
    <message>
        <source>Days to keep</source>
        <translation>Jours à conserver</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Requests to keep</source>
        <translation>Requêtes à conserver</translation>
    </message>
    <message>
        <source>Size of responses to keep</source>
        <translation>Taille des réponses à conserver</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source>&amp;Keep requests for</source>
        <translation>&amp;Conserver les requêtes pendant</translation>
    </message>
    <message>
        <source>&amp;At most this many</source>
        <translation>&amp;Au plus</translation>
    </message>
    <message>
        <source>&amp;Responses of at most</source>
        <translation>&amp;Réponses d&apos;au plus</translation>
    </message>
    <message>
        <source>The oldest requests go first. Pinned ones are kept besides and do not count.</source>
        <translation>Les requêtes les plus anciennes partent d&apos;abord. Celles qui sont épinglées sont conservées en plus et ne comptent pas.</translation>
    </message>
</context>
<context>
    <name>patlas::RotateTokenDialog</name>
    <message>
        <source>Rotate</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Make the replacement</source>
        <translation>Créer le remplaçant</translation>
    </message>
    <message>
        <source>Keep it where the old one is kept</source>
        <translation>Le conserver là où l&apos;ancien est conservé</translation>
    </message>
    <message>
        <source>Have saved requests use it</source>
        <translation>Le faire utiliser par les requêtes enregistrées</translation>
    </message>
    <message>
        <source>Try it with a harmless call</source>
        <translation>L&apos;essayer par un appel sans effet</translation>
    </message>
    <message>
        <source>Revoke the old token</source>
        <translation>Révoquer l&apos;ancien jeton</translation>
    </message>
    <message>
        <source>Open dashboard</source>
        <translation>Ouvrir le tableau de bord</translation>
    </message>
    <message>
        <source>Undo rotation</source>
        <translation>Annuler la rotation</translation>
    </message>
    <message>
        <source>Rotate token</source>
        <translation>Rotation du jeton</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1
No longer: %2</source>
        <translation>%1
Supprimés&#xa0;: %2</translation>
    </message>
    <message>
        <source>Scopes of the replacement</source>
        <translation>Scopes du remplaçant</translation>
    </message>
    <message>
        <source>Name of the replacement</source>
        <translation>Nom du remplaçant</translation>
    </message>
    <message>
        <source>What will use it</source>
        <translation>Ce qui l&apos;utilisera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Name of the replacement</source>
        <translation>&amp;Nom du remplaçant</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>&amp;Expiration</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Rotate “%1”</source>
        <translation>Rotation de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A new token with fewer scopes takes its place. The old one is revoked last, once the new one has been tried, so that you always have one that works.</source>
        <translation>Un nouveau jeton avec moins de scopes prend sa place. L&apos;ancien est révoqué en dernier, une fois que le nouveau a été essayé, si bien que vous en avez toujours un qui fonctionne.</translation>
    </message>
    <message>
        <source>A new token with the same scopes takes its place. The old one is revoked last, once the new one has been tried, so that you always have one that works.</source>
        <translation>Un nouveau jeton avec les mêmes scopes prend sa place. L&apos;ancien est révoqué en dernier, une fois que le nouveau a été essayé, si bien que vous en avez toujours un qui fonctionne.</translation>
    </message>
    <message>
        <source>Other programs keep the old token until you give them the new one.</source>
        <translation>Les autres programmes gardent l&apos;ancien jeton jusqu&apos;à ce que vous leur donniez le nouveau.</translation>
    </message>
    <message>
        <source>One saved request of yours will use the new token.</source>
        <translation>L&apos;une de vos requêtes enregistrées utilisera le nouveau jeton.</translation>
    </message>
    <message>
        <source>%1 saved requests of yours will use the new token.</source>
        <translation>%1 de vos requêtes enregistrées utiliseront le nouveau jeton.</translation>
    </message>
    <message>
        <source>Other programs keep the old one until you give them the new one.</source>
        <translation>Les autres programmes gardent l&apos;ancien jusqu&apos;à ce que vous leur donniez le nouveau.</translation>
    </message>
    <message>
        <source>Rotation at work</source>
        <translation>Rotation en cours</translation>
    </message>
    <message>
        <source>How the rotation stands</source>
        <translation>État de la rotation</translation>
    </message>
    <message>
        <source>Why the rotation stopped</source>
        <translation>Pourquoi la rotation s&apos;est arrêtée</translation>
    </message>
    <message>
        <source>Give the replacement a name.</source>
        <translation>Donnez un nom au remplaçant.</translation>
    </message>
    <message>
        <source>%1 already has a token named “%2”. Pick another name.</source>
        <translation>%1 a déjà un jeton nommé «&#xa0;%2&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Trying the token with a harmless call…</source>
        <translation>Essai du jeton par un appel sans effet…</translation>
    </message>
    <message>
        <source>Patlas does not know the sandbox&apos;s id of “%1”, because it was pasted. Revoke it there, then confirm.</source>
        <translation>Patlas ne connaît pas l&apos;ID de «&#xa0;%1&#xa0;» dans le bac à sable, car il a été collé. Révoquez-le là-bas, puis confirmez.</translation>
    </message>
    <message>
        <source>the service&apos;s website</source>
        <translation>le site web du service</translation>
    </message>
    <message>
        <source>The new token works. Tokens of this service cannot be revoked over its API, so the last step is yours:

1. Sign in at %1.
2. Open the menu with your name at the top right, then Personal Access Tokens.
3. Delete “%2”. Leave “%3” as it is.

Patlas then tries the old token once more, to be sure that it is refused.</source>
        <translation>Le nouveau jeton fonctionne. Les jetons de ce service ne peuvent pas être révoqués par son API&#x202f;; la dernière étape vous revient donc :

1. Connectez-vous à %1.
2. Ouvrez le menu à votre nom en haut à droite, puis Personal Access Tokens.
3. Supprimez «&#xa0;%2&#xa0;». Laissez «&#xa0;%3&#xa0;» tel quel.

Patlas essaie alors l&apos;ancien jeton une dernière fois, pour s&apos;assurer qu&apos;il est refusé.</translation>
    </message>
    <message>
        <source>Switching back to the old token…</source>
        <translation>Retour à l&apos;ancien jeton…</translation>
    </message>
    <message>
        <source>The new token is in use, and the old one is revoked. Give the new one to the other programs that used the old one.</source>
        <translation>Le nouveau jeton est utilisé, et l&apos;ancien est révoqué. Donnez le nouveau aux autres programmes qui utilisaient l&apos;ancien.</translation>
    </message>
    <message>
        <source>The rotation is undone: “%1” is in use and no replacement is left.</source>
        <translation>La rotation est annulée&#xa0;: «&#xa0;%1&#xa0;» est utilisé et il ne reste aucun remplaçant.</translation>
    </message>
    <message>
        <source>“%1” is in use again. The replacement stays in the list; delete it on the website if you do not need it, then remove it here.</source>
        <translation>«&#xa0;%1&#xa0;» est de nouveau utilisé. Le remplaçant reste dans la liste&#x202f;; supprimez-le sur le site web si vous n&apos;en avez pas besoin, puis retirez-le ici.</translation>
    </message>
    <message>
        <source>“%1” is unchanged. You can try again now or later: a notice reminds you.</source>
        <translation>«&#xa0;%1&#xa0;» est inchangé. Vous pouvez réessayer maintenant ou plus tard&#xa0;: un avis vous le rappelle.</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>I have deleted it there</source>
        <translation>Je l&apos;ai supprimé là-bas</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Keep for this session only</source>
        <translation>Conserver pour cette session uniquement</translation>
    </message>
    <message>
        <source>Mark as revoked anyway</source>
        <translation>Marquer comme révoqué quand même</translation>
    </message>
    <message>
        <source>Copy new secret</source>
        <translation>Copier le nouveau secret</translation>
    </message>
</context>
<context>
    <name>patlas::RotationNotice</name>
    <message>
        <source>Unfinished rotation</source>
        <translation>Rotation inachevée</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo rotation</source>
        <translation>Annuler la rotation</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue rotation</source>
        <translation>Continuer la rotation</translation>
    </message>
    <message>
        <source>Rotation of “%1” stopped half way.</source>
        <translation>La rotation de «&#xa0;%1&#xa0;» s&apos;est arrêtée à mi-chemin.</translation>
    </message>
    <message>
        <source>The old token is in use as before.</source>
        <translation>L&apos;ancien jeton est utilisé comme avant.</translation>
    </message>
    <message>
        <source>“%1” is made, and saved requests still use the old token.</source>
        <translation>«&#xa0;%1&#xa0;» est créé, et les requêtes enregistrées utilisent encore l&apos;ancien jeton.</translation>
    </message>
    <message>
        <source>“%1” is in use, and the old token is revoked.</source>
        <translation>«&#xa0;%1&#xa0;» est utilisé, et l&apos;ancien jeton est révoqué.</translation>
    </message>
    <message>
        <source>“%1” is in use, and the old token is not revoked yet.</source>
        <translation>«&#xa0;%1&#xa0;» est utilisé, et l&apos;ancien jeton n&apos;est pas encore révoqué.</translation>
    </message>
</context>
<context>
    <name>patlas::RotationProgress</name>
    <message>
        <source>Another program is rotating this token.</source>
        <translation>Un autre programme effectue la rotation de ce jeton.</translation>
    </message>
    <message>
        <source>Only one can go on with it.</source>
        <translation>Un seul peut la poursuivre.</translation>
    </message>
    <message>
        <source>Wait until it is done there, then try again.</source>
        <translation>Attendez qu&apos;il ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>The service that issues this token is not running.</source>
        <translation>Le service qui émet ce jeton n&apos;est pas démarré.</translation>
    </message>
    <message>
        <source>Nothing is lost: the old token is unchanged.</source>
        <translation>Rien n&apos;est perdu&#xa0;: l&apos;ancien jeton est inchangé.</translation>
    </message>
    <message>
        <source>Start the sandbox in the Sandbox menu, then try again.</source>
        <translation>Démarrez le bac à sable dans le menu Bac à sable, puis réessayez.</translation>
    </message>
    <message>
        <source>The service went away before it responded.</source>
        <translation>Le service a disparu avant de répondre.</translation>
    </message>
    <message>
        <source>It is not known whether the request was carried out.</source>
        <translation>On ne sait pas si la requête a été exécutée.</translation>
    </message>
    <message>
        <source>Check that the service or the sandbox is running, then try again.</source>
        <translation>Vérifiez que le service ou le bac à sable est démarré, puis réessayez.</translation>
    </message>
    <message>
        <source>The service already refuses the old token.</source>
        <translation>Le service refuse déjà l&apos;ancien jeton.</translation>
    </message>
    <message>
        <source>Going back to it would leave you without a token that works.</source>
        <translation>Y revenir vous laisserait sans jeton qui fonctionne.</translation>
    </message>
    <message>
        <source>Continue the rotation.</source>
        <translation>Continuez la rotation.</translation>
    </message>
    <message>
        <source>“%1” is already revoked.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà révoqué.</translation>
    </message>
    <message>
        <source>Make a new token instead.</source>
        <translation>Créez plutôt un nouveau jeton.</translation>
    </message>
</context>
<context>
    <name>patlas::RotationSteps</name>
    <message>
        <source>Steps of the rotation</source>
        <translation>Étapes de la rotation</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
</context>
<context>
    <name>patlas::Rotations</name>
    <message>
        <source>This token is no longer stored here.</source>
        <translation>Ce jeton n&apos;est plus enregistré ici.</translation>
    </message>
    <message>
        <source>“%1” is already being rotated.</source>
        <translation>La rotation de «&#xa0;%1&#xa0;» est déjà en cours.</translation>
    </message>
    <message>
        <source>The replacement has no name.</source>
        <translation>Le remplaçant n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>This environment already has a token named %1.</source>
        <translation>Cet environnement a déjà un jeton nommé %1.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>patlas::RunFolderDialog</name>
    <message>
        <source>&amp;Stop at the first failure</source>
        <translation>&amp;S&apos;arrêter au premier échec</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Exécuter</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>Annuler l&apos;exécution</translation>
    </message>
    <message>
        <source>&amp;Failures only</source>
        <translation>&amp;Échecs seulement</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécuter %1</translation>
    </message>
    <message>
        <source>Where it is sent</source>
        <translation>Destination des requêtes</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>État de l&apos;exécution</translation>
    </message>
    <message>
        <source>What is wrong with the data</source>
        <translation>Problème avec les données</translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s) hold edits that are not saved. What the files say is sent.</source>
        <translation>
            <numerusform>%n requête ouverte contient des modifications non enregistrées. Le contenu des fichiers est envoyé.</numerusform>
            <numerusform>%n requêtes ouvertes contiennent des modifications non enregistrées. Le contenu des fichiers est envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>First what others take values of</source>
        <translation>D&apos;abord celles dont d&apos;autres prennent des valeurs</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Comme dans la liste</translation>
    </message>
    <message>
        <source>CSV or JSON: everything is sent once for each row, with its values as variables.</source>
        <translation>CSV ou JSON&#xa0;: tout est envoyé une fois par ligne de données, avec ses valeurs comme variables.</translation>
    </message>
    <message>
        <source>Without data</source>
        <translation>Sans données</translation>
    </message>
    <message>
        <source>Run without data</source>
        <translation>Exécuter sans données</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Ordre</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de l&apos;exécution</translation>
    </message>
    <message>
        <source>Choose the data of the run</source>
        <translation>Choisir les données de l&apos;exécution</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.txt *.json)</source>
        <translation>Données (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)…</source>
        <translation>
            <numerusform>%1&#xa0;: %n ligne…</numerusform>
            <numerusform>%1&#xa0;: %n lignes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Data…</source>
        <translation>Données…</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Envoi à %1.</translation>
    </message>
    <message>
        <source>Sent to %1, as %2.</source>
        <translation>Envoi à %1, au nom de %2.</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>&amp;Exécuter à nouveau</translation>
    </message>
    <message>
        <source>&amp;Run again in %1</source>
        <translation>&amp;Exécuter à nouveau dans %1</translation>
    </message>
    <message>
        <source>Reading the requests…</source>
        <translation>Lecture des requêtes…</translation>
    </message>
    <message>
        <source>Checking what can be sent…</source>
        <translation>Vérification de ce qui peut être envoyé…</translation>
    </message>
    <message>
        <source>There is no request in it.</source>
        <translation>Il n&apos;y a aucune requête.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s).</source>
        <translation>
            <numerusform>%n requête.</numerusform>
            <numerusform>%n requêtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 are sent in one run.</source>
        <translation>%1 au plus sont envoyées en une exécution.</translation>
    </message>
    <message>
        <source>All of them can be sent.</source>
        <translation>Toutes peuvent être envoyées.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them will not work: the list says why.</source>
        <translation>
            <numerusform>%n d&apos;entre elles ne fonctionnera pas&#xa0;: la liste indique pourquoi.</numerusform>
            <numerusform>%n d&apos;entre elles ne fonctionneront pas&#xa0;: la liste indique pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sent.</source>
        <translation>%1 sur %2 envoyées.</translation>
    </message>
    <message numerus="yes">
        <source>%n went well</source>
        <translation>
            <numerusform>%n réussie</numerusform>
            <numerusform>%n réussies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n non envoyée</numerusform>
            <numerusform>%n non envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of %3 checks passed.</source>
        <translation>%1&#x202f;; %2 vérifications réussies sur %3.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>JUnit XML, for CI (*.xml)</source>
        <translation>JUnit XML, pour la CI (*.xml)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Le rapport a été enregistré sous %1.</translation>
    </message>
    <message>
        <source>The report could not be saved as %1. %2</source>
        <translation>Le rapport n&apos;a pas pu être enregistré sous %1. %2</translation>
    </message>
</context>
<context>
    <name>patlas::RunModel</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sent, no checks</source>
        <translation>Envoyée, sans vérifications</translation>
    </message>
    <message numerus="yes">
        <source>Passed (%n check(s))</source>
        <translation>
            <numerusform>Réussie (%n vérification)</numerusform>
            <numerusform>Réussie (%n vérifications)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 checks passed</source>
        <translation>%1 vérifications réussies sur %2</translation>
    </message>
    <message>
        <source>Will not be sent: %1</source>
        <translation>Ne sera pas envoyée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Can be sent</source>
        <translation>Peut être envoyée</translation>
    </message>
    <message>
        <source>Can be sent, but: %1</source>
        <translation>Peut être envoyée, mais&#xa0;: %1</translation>
    </message>
    <message>
        <source>Will probably fail: %1</source>
        <translation>Échouera probablement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Will be refused: %1</source>
        <translation>Sera refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot be sent: %1</source>
        <translation>Envoi impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussie</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>patlas::RunPlan</name>
    <message>
        <source>The file switches it off (# @disabled).</source>
        <translation>Le fichier la désactive (# @disabled).</translation>
    </message>
    <message>
        <source>The file has more than %1 secrets.</source>
        <translation>Le fichier contient plus de %1 secrets.</translation>
    </message>
    <message>
        <source>Patlas could not mask them all.</source>
        <translation>Patlas ne pourrait pas tous les masquer.</translation>
    </message>
    <message>
        <source>Divide the file, or leave the columns with secrets out.</source>
        <translation>Divisez le fichier, ou retirez les colonnes qui contiennent des secrets.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>The file is too large for a list of values.</source>
        <translation>Le fichier est trop volumineux pour une liste de valeurs.</translation>
    </message>
</context>
<context>
    <name>patlas::RunVerb</name>
    <message>
        <source>Sends the requests of a folder and runs their checks</source>
        <translation>Envoie les requêtes d&apos;un dossier et exécute leurs vérifications</translation>
    </message>
    <message>
        <source>All requests are checked before the first one is sent, and what cannot work is said. Ends with 7 where a check or a request failed.

With --parallel, several requests are on their way at once, those of all rows together. A request that takes a value from the response of another waits for that one; nothing else is waited for, such as a cookie that another one sets. Results stand in the same order as without it. What is on its way when --bail stops the run is cancelled, and counts as skipped.</source>
        <translation>Toutes les requêtes sont contrôlées avant l&apos;envoi de la première, et ce qui ne peut pas fonctionner est indiqué. Se termine avec 7 si une vérification ou une requête a échoué.

Avec --parallel, plusieurs requêtes sont en route à la fois, celles de toutes les lignes confondues. Une requête qui prend une valeur dans la réponse d&apos;une autre attend celle-ci&#x202f;; rien d&apos;autre n&apos;est attendu, par exemple un cookie qu&apos;une autre définit. Les résultats sont dans le même ordre que sans cette option. Ce qui est en route quand --bail arrête l&apos;exécution est annulé, et compte comme omis.</translation>
    </message>
    <message>
        <source>A folder of .http files, or one file</source>
        <translation>Un dossier de fichiers .http, ou un seul fichier</translation>
    </message>
    <message>
        <source>An environment of Patlas, or of http-client.env.json; several are layers</source>
        <translation>Un environnement de Patlas, ou de http-client.env.json&#x202f;; plusieurs se superposent</translation>
    </message>
    <message>
        <source>Sends all once for each row of this CSV or JSON</source>
        <translation>Envoie tout une fois pour chaque ligne de ce CSV ou JSON</translation>
    </message>
    <message>
        <source>needs: a request after those that it takes values from; files: as they are named</source>
        <translation>needs&#xa0;: une requête après celles dont elle prend des valeurs&#x202f;; files&#xa0;: dans l&apos;ordre donné</translation>
    </message>
    <message>
        <source>Writes the results as JUnit XML</source>
        <translation>Écrit les résultats en JUnit XML</translation>
    </message>
    <message>
        <source>Writes the results as JSON, to standard output if no file is named</source>
        <translation>Écrit les résultats en JSON, sur la sortie standard si aucun fichier n&apos;est indiqué</translation>
    </message>
    <message>
        <source>So many requests are sent at once; without it, one</source>
        <translation>Nombre de requêtes envoyées à la fois&#x202f;; sans cette option, une seule</translation>
    </message>
    <message>
        <source>Stops at the first failure</source>
        <translation>S&apos;arrête au premier échec</translation>
    </message>
    <message>
        <source>Name a folder or a file.</source>
        <translation>Indiquez un dossier ou un fichier.</translation>
    </message>
    <message>
        <source>--parallel goes from 1 to %1.</source>
        <translation>--parallel va de 1 à %1.</translation>
    </message>
    <message>
        <source>There are no requests in %1.</source>
        <translation>Il n&apos;y a pas de requêtes dans %1.</translation>
    </message>
    <message>
        <source>These are %1 requests with all rows; more than %2 are not sent at once.</source>
        <translation>Cela fait %1 requêtes avec toutes les lignes&#x202f;; plus de %2 ne sont pas envoyées à la fois.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omise</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source> (row %1)</source>
        <translation> (ligne %1)</translation>
    </message>
    <message>
        <source>, %1 ms</source>
        <translation>, %1 ms</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d&apos;écrire %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s): %1 passed, %2 failed</source>
        <translation>
            <numerusform>%n requête (réussies&#xa0;: %1, en échec&#xa0;: %2)</numerusform>
            <numerusform>%n requêtes (réussies&#xa0;: %1, en échec&#xa0;: %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::SandboxAuditVerb</name>
    <message>
        <source>Writes who did what in the sandbox, as JSON, newest first</source>
        <translation>Écrit en JSON qui a fait quoi dans le bac à sable, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>As JSON, which it is anyway</source>
        <translation>En JSON, ce qui est de toute façon le cas</translation>
    </message>
</context>
<context>
    <name>patlas::SandboxFaultsVerb</name>
    <message>
        <source>Says or sets how the sandbox misbehaves</source>
        <translation>Indique ou règle les pannes du bac à sable</translation>
    </message>
    <message>
        <source>Without options, it says which faults are set. Those that are given take the place of all that were set before: what is not named is off. They are kept in the data of the sandbox, and so hold for the window, for sandbox start and for every command, until --none or sandbox reset ends them. What runs already follows within a second.</source>
        <translation>Sans option, les pannes réglées sont affichées. Celles qui sont données remplacent toutes les précédentes : ce qui n’est pas nommé est désactivé. Elles sont conservées dans les données du bac à sable et valent donc pour la fenêtre, pour sandbox start et pour chaque commande, jusqu’à --none ou sandbox reset. Ce qui tourne déjà suit en moins d’une seconde.</translation>
    </message>
    <message>
        <source>Ends all faults</source>
        <translation>Met fin à toutes les pannes</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>En JSON</translation>
    </message>
    <message>
        <source>--none ends all faults: name no others with it.</source>
        <translation>--none met fin à toutes les pannes : n’en nommez pas d’autres avec.</translation>
    </message>
    <message>
        <source>The sandbox has no faults set.</source>
        <translation>Aucune panne n’est réglée pour le bac à sable.</translation>
    </message>
</context>
<context>
    <name>patlas::SandboxResetVerb</name>
    <message>
        <source>Makes the sandbox as it was at first</source>
        <translation>Remet le bac à sable dans son état initial</translation>
    </message>
    <message>
        <source>All that was changed in it is gone, and its tokens no longer work. Asks first, unless --yes says so.</source>
        <translation>Tout ce qui y a été changé disparaît, et ses jetons ne fonctionnent plus. Demande d&apos;abord, sauf avec --yes.</translation>
    </message>
    <message>
        <source>Does not ask</source>
        <translation>Ne demande pas</translation>
    </message>
    <message>
        <source>Lose all that was changed in the sandbox, and its tokens?</source>
        <translation>Perdre tout ce qui a été changé dans le bac à sable, ainsi que ses jetons&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The sandbox is as it was at first.</source>
        <translation>Le bac à sable est dans son état initial.</translation>
    </message>
    <message>
        <source>Says as JSON what was done</source>
        <translation>Indique en JSON ce qui a été fait</translation>
    </message>
</context>
<context>
    <name>patlas::SandboxServer</name>
    <message>
        <source>The sandbox could not issue project tokens.</source>
        <translation>Le bac à sable n&apos;a pas pu émettre de jetons de projet.</translation>
    </message>
    <message>
        <source>The sandbox cannot listen on port %1.</source>
        <translation>Le bac à sable ne peut pas écouter sur le port %1.</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation>Choisissez un autre port, ou 0 pour un port libre quelconque.</translation>
    </message>
    <message>
        <source>The sandbox is not running.</source>
        <translation>Le bac à sable n&apos;est pas démarré.</translation>
    </message>
    <message>
        <source>Start it first.</source>
        <translation>Démarrez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s first data is missing.</source>
        <translation>Les données initiales du bac à sable manquent.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s first data is damaged.</source>
        <translation>Les données initiales du bac à sable sont endommagées.</translation>
    </message>
    <message>
        <source>The sandbox cannot use its data directory.</source>
        <translation>Le bac à sable ne peut pas utiliser son dossier de données.</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another directory.</source>
        <translation>Vérifiez ses permissions, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>C&apos;est %1.</translation>
    </message>
    <message>
        <source>Another program is still opening its data.</source>
        <translation>Un autre programme est encore en train d&apos;ouvrir ses données.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Patlas.</source>
        <translation>Elles ont été écrites par une version plus récente de Patlas.</translation>
    </message>
    <message>
        <source>The sandbox could not store its faults. Nothing was changed.</source>
        <translation>Le bac à sable n’a pas pu enregistrer ses pannes. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>patlas::SandboxStartVerb</name>
    <message>
        <source>Runs the sandbox until Ctrl+C, for other programs</source>
        <translation>Fait tourner le bac à sable jusqu&apos;à Ctrl+C, pour d&apos;autres programmes</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; without it, any free one</source>
        <translation>Port sur 127.0.0.1&#x202f;; sans cette option, un port libre quelconque</translation>
    </message>
    <message>
        <source>Says address, users and projects as JSON, in one line</source>
        <translation>Indique l&apos;adresse, les utilisateurs et les projets en JSON, sur une ligne</translation>
    </message>
    <message>
        <source>A port goes from 0 to %1.</source>
        <translation>Un port va de 0 à %1.</translation>
    </message>
    <message>
        <source>It has the same data as the sandbox of the window, and other commands find the same tokens in it. Its address is written when it is ready. Faults are for trying how a program copes with them: those that are given here are of this server alone, in place of those of sandbox faults.</source>
        <translation>Il a les mêmes données que le bac à sable de la fenêtre, et les autres commandes y trouvent les mêmes jetons. Son adresse est écrite dès qu’il est prêt. Les pannes servent à voir comment un programme s’en sort : celles qui sont données ici ne valent que pour ce serveur, à la place de celles de sandbox faults.</translation>
    </message>
</context>
<context>
    <name>patlas::SaveBody</name>
    <message>
        <source>Save response</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The response could not be saved as %1. %2</source>
        <translation>La réponse n&apos;a pas pu être enregistrée sous %1. %2</translation>
    </message>
</context>
<context>
    <name>patlas::SaveRequestDialog</name>
    <message>
        <source>Save request</source>
        <translation>Enregistrer la requête</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>The title names the file.</source>
        <translation>Le titre donne son nom au fichier.</translation>
    </message>
</context>
<context>
    <name>patlas::SavedConflicts</name>
    <message>
        <source>%1 (the file&apos;s version)</source>
        <translation>%1 (version du fichier)</translation>
    </message>
    <message>
        <source>%1 (your version)</source>
        <translation>%1 (votre version)</translation>
    </message>
    <message>
        <source>The file has changed meanwhile, so nothing was done.</source>
        <translation>Le fichier a changé entre-temps&#x202f;; rien n&apos;a donc été fait.</translation>
    </message>
</context>
<context>
    <name>patlas::SavedRequests</name>
    <message>
        <source>%1 holds no request.</source>
        <translation>%1 ne contient pas de requête.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>“%1” shows its file again: what was edited held a secret that is in no file.</source>
        <translation>«&#xa0;%1&#xa0;» montre de nouveau son fichier&#xa0;: les modifications contenaient un secret qui n&apos;est dans aucun fichier.</translation>
    </message>
</context>
<context>
    <name>patlas::SchemaVerb</name>
    <message>
        <source>Writes the JSON Schema of what a verb writes as JSON</source>
        <translation>Écrit le JSON Schema de ce qu&apos;un verbe écrit en JSON</translation>
    </message>
    <message>
        <source>Draft 2020-12. Without a verb, those of all verbs, by name. The request that curl --print writes is curl-print.

Example: patlasctl schema tokens list</source>
        <translation>Draft 2020-12. Sans verbe, ceux de tous les verbes, par nom. La requête qu&apos;écrit curl --print est curl-print.

Exemple&#xa0;: patlasctl schema tokens list</translation>
    </message>
    <message>
        <source>Such as tokens list</source>
        <translation>Par exemple tokens list</translation>
    </message>
    <message>
        <source>The schemas are missing from this program.</source>
        <translation>Les schémas manquent dans ce programme.</translation>
    </message>
    <message>
        <source>%1 writes no JSON. There are: %2.</source>
        <translation>%1 n&apos;écrit pas de JSON. Il y a&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>patlas::SchemeVariables</name>
    <message>
        <source>the chosen credentials</source>
        <translation>les identifiants choisis</translation>
    </message>
</context>
<context>
    <name>patlas::SchemeWording</name>
    <message>
        <source>in the header %1</source>
        <translation>dans l&apos;en-tête %1</translation>
    </message>
    <message>
        <source>in the query parameter %1</source>
        <translation>dans le paramètre de query %1</translation>
    </message>
    <message>
        <source>in the cookie %1</source>
        <translation>dans le cookie %1</translation>
    </message>
    <message>
        <source>sign-in in the browser</source>
        <translation>authentification dans le navigateur</translation>
    </message>
    <message>
        <source>client id and secret</source>
        <translation>ID et secret client</translation>
    </message>
    <message>
        <source>a code typed on another device</source>
        <translation>un code saisi sur un autre appareil</translation>
    </message>
    <message>
        <source>implicit flow</source>
        <translation>flux implicite</translation>
    </message>
    <message>
        <source>user name and password</source>
        <translation>nom d&apos;utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>An OAuth 2 token %1.</source>
        <translation>Un jeton OAuth 2 %1.</translation>
    </message>
    <message>
        <source>An OAuth 2 token %1, got by: %2.</source>
        <translation>Un jeton OAuth 2 %1, obtenu par&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A client certificate, which is set in the environment.</source>
        <translation>Un certificat client, qui se règle dans l&apos;environnement.</translation>
    </message>
    <message>
        <source>Patlas cannot fill this: operations that need it are marked.</source>
        <translation>Patlas ne peut pas le fournir&#xa0;: les opérations qui le demandent sont marquées.</translation>
    </message>
    <message>
        <source>A token %1.</source>
        <translation>Un jeton %1.</translation>
    </message>
    <message>
        <source>A key %1.</source>
        <translation>Une clé %1.</translation>
    </message>
    <message>
        <source>User name and password (Basic).</source>
        <translation>Nom d&apos;utilisateur et mot de passe (Basic).</translation>
    </message>
    <message>
        <source>User name and password (Digest; the password itself is not sent).</source>
        <translation>Nom d&apos;utilisateur et mot de passe (Digest&#x202f;; le mot de passe lui-même n&apos;est pas envoyé).</translation>
    </message>
    <message>
        <source>A key pair that signs each request (AWS Signature Version 4).</source>
        <translation>Une paire de clés qui signe chaque requête (AWS Signature Version 4).</translation>
    </message>
    <message>
        <source>An OpenID Connect token %1.</source>
        <translation>Un jeton OpenID Connect %1.</translation>
    </message>
    <message>
        <source>A credential %1.</source>
        <translation>Un identifiant %1.</translation>
    </message>
</context>
<context>
    <name>patlas::ScopeModel</name>
    <message>
        <source>documented</source>
        <translation>documenté</translation>
    </message>
    <message>
        <source>needs %1; you are %2</source>
        <translation>demande %1&#x202f;; vous êtes %2</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>seen in a client</source>
        <translation>vu dans un client</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>You added this name by hand; what it allows is not known here.</source>
        <translation>Vous avez ajouté ce nom à la main&#x202f;; ce qu&apos;il permet n&apos;est pas connu ici.</translation>
    </message>
    <message>
        <source>The service&apos;s documentation names this scope.</source>
        <translation>La documentation du service nomme ce scope.</translation>
    </message>
    <message>
        <source>A public client uses this scope&apos;s name; the documentation does not list it.</source>
        <translation>Un client public utilise le nom de ce scope&#x202f;; la documentation ne le mentionne pas.</translation>
    </message>
    <message>
        <source>This name is our proposal, made from the guide to roles. The service may call it something else.</source>
        <translation>Ce nom est notre proposition, tirée du guide des rôles. Le service peut l&apos;appeler autrement.</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Ajoutés à la main</translation>
    </message>
    <message>
        <source>Not on the list; what it allows is not known here</source>
        <translation>Absent de la liste&#x202f;; ce qu&apos;il permet n&apos;est pas connu ici</translation>
    </message>
    <message>
        <source>A scope&apos;s name has 3 to 64 small letters, digits and underscores and begins with a letter, such as can_edit_texts.</source>
        <translation>Le nom d&apos;un scope a de 3 à 64 lettres minuscules, chiffres et traits de soulignement et commence par une lettre, par exemple can_edit_texts.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>ticked scopes of a group</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Your role cannot use it: %1.</source>
        <translation>Votre rôle ne peut pas l&apos;utiliser&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Opens %1.</source>
        <translation>Ouvre %1.</translation>
    </message>
</context>
<context>
    <name>patlas::ScopePicker</name>
    <message>
        <source>Add scope…</source>
        <translation>Ajouter un scope…</translation>
    </message>
    <message>
        <source>Presets…</source>
        <translation>Préréglages…</translation>
    </message>
    <message>
        <source>Filter scopes</source>
        <translation>Filtrer les scopes</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Choose by operation…</source>
        <translation>Choisir par opération…</translation>
    </message>
    <message>
        <source>For a scope that the service has but this list does not</source>
        <translation>Pour un scope que le service a mais que cette liste n&apos;a pas</translation>
    </message>
    <message>
        <source>Sets of scopes that you saved</source>
        <translation>Ensembles de scopes que vous avez enregistrés</translation>
    </message>
    <message>
        <source>Scope name</source>
        <translation>Nom du scope</translation>
    </message>
    <message>
        <source>Name of the scope, as the service spells it</source>
        <translation>Nom du scope, tel que le service l&apos;écrit</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>No scope here has “%1” in its name, sentence or operations.
If the service has it, add it by name.</source>
        <translation>Aucun scope ici ne contient «&#xa0;%1&#xa0;» dans son nom, sa description ou ses opérations.
Si le service l&apos;a, ajoutez-le par son nom.</translation>
    </message>
</context>
<context>
    <name>patlas::ScopePresetRepository</name>
    <message>
        <source>The preset has no name.</source>
        <translation>Le préréglage n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>There are no scopes to save.</source>
        <translation>Il n&apos;y a pas de scopes à enregistrer.</translation>
    </message>
    <message>
        <source>Pick at least one scope.</source>
        <translation>Choisissez au moins un scope.</translation>
    </message>
    <message>
        <source>There is no preset “%1”.</source>
        <translation>Le préréglage «&#xa0;%1&#xa0;» n&apos;existe pas.</translation>
    </message>
    <message>
        <source>A preset named “%1” already exists.</source>
        <translation>Un préréglage nommé «&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>Pick another name.</source>
        <translation>Choisissez un autre nom.</translation>
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
            <numerusform>%n autre action</numerusform>
            <numerusform>%n autres actions</numerusform>
        </translation>
    </message>
    <message>
        <source>With this token somebody could %1.</source>
        <translation>Avec ce jeton, on pourrait&#xa0;: %1.</translation>
    </message>
    <message>
        <source>delete anything</source>
        <translation>supprimer quoi que ce soit</translation>
    </message>
    <message>
        <source>They could not %1.</source>
        <translation>On ne pourrait pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>That is everything: anyone who finds this token can do all that you can, and what they delete cannot be restored.</source>
        <translation>C&apos;est tout&#xa0;: quiconque trouve ce jeton peut faire tout ce que vous pouvez faire, et ce qui serait supprimé ne peut pas être restauré.</translation>
    </message>
    <message>
        <source>If it leaks, somebody could %1, and what is deleted may be gone for good.</source>
        <translation>S&apos;il fuit, on pourrait&#xa0;: %1&#x202f;; ce qui est supprimé peut être définitivement perdu.</translation>
    </message>
    <message>
        <source>Your role may not %1, so that part has no effect as long as your role stays as it is.</source>
        <translation>Votre rôle ne permet pas&#xa0;: %1&#x202f;; cette partie est donc sans effet tant que votre rôle reste le même.</translation>
    </message>
    <message>
        <source>What %1 allows is not known here.</source>
        <translation>Ce que permet %1 n&apos;est pas connu ici.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scopes.</source>
        <translation>
            <numerusform>%1 sur %n scope.</numerusform>
            <numerusform>%1 sur %n scopes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick at least one: a token without scopes opens nothing.</source>
        <translation>Choisissez-en au moins un&#xa0;: un jeton sans scope n&apos;ouvre rien.</translation>
    </message>
</context>
<context>
    <name>patlas::SearchBar</name>
    <message>
        <source>Search response</source>
        <translation>Rechercher dans la réponse</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>%1 hits so far, %2 %</source>
        <translation>%1 résultats jusqu&apos;ici, %2 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 résultats</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 résultat</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1: next, %2: previous, Esc: stop</source>
        <translation>%1&#xa0;: suivant, %2&#xa0;: précédent, Échap&#xa0;: arrêter</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Shift+Return</source>
        <translation>Maj+Entrée</translation>
    </message>
</context>
<context>
    <name>patlas::SecretClipboard</name>
    <message>
        <source>The clipboard is cleared.</source>
        <translation>Le presse-papiers est vidé.</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n s.</source>
        <translation>
            <numerusform>Copié. Le presse-papiers sera vidé dans %n s.</numerusform>
            <numerusform>Copié. Le presse-papiers sera vidé dans %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::SecretField</name>
    <message>
        <source>&amp;Copy token</source>
        <translation>&amp;Copier le jeton</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
</context>
<context>
    <name>patlas::SecretInText</name>
    <message>
        <source>Line %1, column %2 holds what looks like a secret (%3).</source>
        <translation>La ligne %1, colonne %2 contient ce qui ressemble à un secret (%3).</translation>
    </message>
    <message>
        <source>Line %1, column %2 holds a credential that you stored.</source>
        <translation>La ligne %1, colonne %2 contient un identifiant que vous avez enregistré.</translation>
    </message>
    <message>
        <source>Line %1, column %2 holds the stored credential “%3”.</source>
        <translation>La ligne %1, colonne %2 contient l&apos;identifiant enregistré «&#xa0;%3&#xa0;».</translation>
    </message>
</context>
<context>
    <name>patlas::SecretStore</name>
    <message>
        <source>The store returned a different secret.</source>
        <translation>Le lieu de stockage a renvoyé un autre secret.</translation>
    </message>
    <message>
        <source>The token stays where it was.</source>
        <translation>Le jeton reste là où il était.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Another program is moving this token&apos;s secret.</source>
        <translation>Un autre programme déplace le secret de ce jeton.</translation>
    </message>
    <message>
        <source>There is no secret to store.</source>
        <translation>Il n&apos;y a pas de secret à enregistrer.</translation>
    </message>
    <message>
        <source>Paste or generate the token again.</source>
        <translation>Collez ou générez le jeton à nouveau.</translation>
    </message>
    <message>
        <source>The secret contains a line break or another control character.</source>
        <translation>Le secret contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>Tokens never contain one, and it damages some keychains.</source>
        <translation>Les jetons n&apos;en contiennent jamais, et certains trousseaux de clés en sont endommagés.</translation>
    </message>
    <message>
        <source>Copy the token again, without the text around it.</source>
        <translation>Copiez le jeton à nouveau, sans le texte qui l&apos;entoure.</translation>
    </message>
    <message>
        <source>A store that this version of Patlas does not have.</source>
        <translation>Un lieu de stockage que cette version de Patlas n&apos;a pas.</translation>
    </message>
    <message>
        <source>In “%1”, a store that this version of Patlas does not have</source>
        <translation>Dans «&#xa0;%1&#xa0;», un lieu de stockage que cette version de Patlas n&apos;a pas</translation>
    </message>
    <message>
        <source>There is no secret store named “%1”.</source>
        <translation>Il n&apos;y a pas de lieu de stockage des secrets nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Another version of Patlas may have used it.</source>
        <translation>Une autre version de Patlas l&apos;a peut-être utilisé.</translation>
    </message>
    <message>
        <source>Use that version to move its secrets, or add the token again.</source>
        <translation>Utilisez cette version pour déplacer ses secrets, ou ajoutez le jeton à nouveau.</translation>
    </message>
</context>
<context>
    <name>patlas::SecretsPage</name>
    <message>
        <source>Seconds until the clipboard is cleared</source>
        <translation>Secondes avant de vider le presse-papiers</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Vault, when it was not used</source>
        <translation>&amp;Verrouiller le coffre s&apos;il n&apos;a pas été utilisé</translation>
    </message>
    <message>
        <source>Clear the cli&amp;pboard after</source>
        <translation>Vider le &amp;presse-papiers après</translation>
    </message>
    <message>
        <source>A secret that you copy is cleared then, and when Patlas quits, unless you copied something else meanwhile.</source>
        <translation>Un secret que vous copiez en est alors effacé, et aussi à la fermeture de Patlas, sauf si vous avez copié autre chose entre-temps.</translation>
    </message>
    <message>
        <source>New tokens expire</source>
        <translation>Les nouveaux jetons expirent</translation>
    </message>
    <message>
        <source>&amp;New tokens expire</source>
        <translation>Les &amp;nouveaux jetons expirent</translation>
    </message>
    <message>
        <source>Each new token starts with this lifetime; you can choose another.</source>
        <translation>Chaque nouveau jeton commence avec cette durée ; vous pouvez en choisir une autre.</translation>
    </message>
</context>
<context>
    <name>patlas::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorateur</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>patlas::SendWarning</name>
    <message>
        <source>Send anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This cannot be sent: %1</source>
        <translation>Envoi impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>This will be refused: %1</source>
        <translation>Ceci sera refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Look at this first: %1</source>
        <translation>À voir d&apos;abord&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Each checked server becomes an environment. The description does not say every address in full: double-click to complete it.</source>
        <translation>Chaque serveur coché devient un environnement. La description n&apos;indique pas toutes les adresses en entier&#xa0;: double-cliquez pour compléter.</translation>
    </message>
    <message>
        <source>Each checked server becomes an environment. Names and addresses can be changed with a double click.</source>
        <translation>Chaque serveur coché devient un environnement. Les noms et les adresses peuvent être modifiés par un double-clic.</translation>
    </message>
    <message>
        <source>Server variable %1</source>
        <translation>Variable de serveur %1</translation>
    </message>
    <message>
        <source>Check at least one server: requests need an address to go to.</source>
        <translation>Cochez au moins un serveur&#xa0;: les requêtes ont besoin d&apos;une adresse.</translation>
    </message>
    <message>
        <source>Enter a name for each environment.</source>
        <translation>Saisissez un nom pour chaque environnement.</translation>
    </message>
    <message>
        <source>Complete the address of %1: it must begin with https://.</source>
        <translation>Complétez l&apos;adresse de %1&#xa0;: elle doit commencer par https://.</translation>
    </message>
</context>
<context>
    <name>patlas::SessionStore</name>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Cette session</translation>
    </message>
    <message>
        <source>session</source>
        <translation>stockage de session</translation>
    </message>
    <message>
        <source>In memory, gone when Patlas quits.</source>
        <translation>En mémoire, perdu à la fermeture de Patlas.</translation>
    </message>
    <message>
        <source>In memory, until Patlas quits</source>
        <translation>En mémoire, jusqu&apos;à la fermeture de Patlas</translation>
    </message>
    <message>
        <source>Secrets: in memory</source>
        <translation>Secrets&#xa0;: en mémoire</translation>
    </message>
    <message>
        <source>They are gone when Patlas quits.</source>
        <translation>Ils sont perdus à la fermeture de Patlas.</translation>
    </message>
    <message>
        <source>The token&apos;s secret is gone.</source>
        <translation>Le secret du jeton a disparu.</translation>
    </message>
    <message>
        <source>It was kept only for a session of Patlas that has ended.</source>
        <translation>Il n&apos;était conservé que pour une session de Patlas qui est terminée.</translation>
    </message>
    <message>
        <source>Add the token again, or make a new one.</source>
        <translation>Ajoutez le jeton à nouveau, ou créez-en un nouveau.</translation>
    </message>
</context>
<context>
    <name>patlas::ShortcutModel</name>
    <message>
        <source>These keys stay.</source>
        <translation>Ces touches sont fixes.</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Modifié par vous</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>patlas::Shortcuts</name>
    <message>
        <source>Explorer</source>
        <translation>Explorateur</translation>
    </message>
</context>
<context>
    <name>patlas::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>patlas::ShortcutsPane</name>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Aucune touche</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Touches &amp;habituelles</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>Filtrer les raccourcis</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Appuyez sur les touches</translation>
    </message>
    <message>
        <source>Why these keys are not taken</source>
        <translation>Pourquoi ces touches ne sont pas acceptées</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;Keys of “%1”</source>
        <translation>&amp;Touches de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Fields and lists have these keys too, so they stay.</source>
        <translation>Les champs et les listes ont aussi ces touches&#x202f;; elles sont donc fixes.</translation>
    </message>
    <message>
        <source>&amp;Take %1 from “%2”</source>
        <translation>&amp;Retirer %1 à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is used by “%2”. Press other keys, or take them from it.</source>
        <translation>%1 est utilisé par «&#xa0;%2&#xa0;». Appuyez sur d&apos;autres touches, ou retirez-les-lui.</translation>
    </message>
</context>
<context>
    <name>patlas::SideBySideModel</name>
    <message>
        <source>no line</source>
        <translation>aucune ligne</translation>
    </message>
    <message>
        <source>different: %1</source>
        <translation>différent&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>patlas::SignIn</name>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Le navigateur n&apos;a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Signing in happens on a page of the service, which Patlas does not see into.</source>
        <translation>L&apos;authentification se fait sur une page du service, que Patlas ne voit pas.</translation>
    </message>
    <message>
        <source>Set a browser in the settings of your desktop, or sign in with a code on another device.</source>
        <translation>Définissez un navigateur dans les réglages de votre bureau, ou connectez-vous avec un code sur un autre appareil.</translation>
    </message>
    <message>
        <source>The browser came back from another service.</source>
        <translation>Le navigateur est revenu d&apos;un autre service.</translation>
    </message>
    <message>
        <source>The service says that it names itself in its answer, and this one does not.</source>
        <translation>Le service annonce qu&apos;il se nomme dans sa réponse, et celle-ci ne le fait pas.</translation>
    </message>
    <message>
        <source>It says that it is %1 and not %2.</source>
        <translation>Il indique qu&apos;il est %1 et non %2.</translation>
    </message>
    <message>
        <source>Nothing was sent to either. Check the addresses, and do not sign in there again before you know why.</source>
        <translation>Rien n&apos;a été envoyé ni à l&apos;un ni à l&apos;autre. Vérifiez les adresses, et ne vous y connectez plus avant de savoir pourquoi.</translation>
    </message>
</context>
<context>
    <name>patlas::SignInDialog</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>The token is kept in your keychain or vault, and renewed by Patlas if the service allows it.</source>
        <translation>Le jeton est conservé dans votre trousseau de clés ou votre coffre, et renouvelé par Patlas si le service le permet.</translation>
    </message>
    <message>
        <source>No browser could be opened. Choose another way to sign in, or set a browser in your desktop&apos;s settings.</source>
        <translation>Aucun navigateur n&apos;a pu être ouvert. Choisissez une autre méthode d&apos;authentification, ou définissez un navigateur dans les réglages de votre bureau.</translation>
    </message>
    <message>
        <source>This environment already has a token with this name. Pick another one.</source>
        <translation>Cet environnement a déjà un jeton de ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Interrogation du service…</translation>
    </message>
    <message>
        <source>Waiting for your browser: sign in there, and allow the access…</source>
        <translation>Attente de votre navigateur&#xa0;: connectez-vous-y et autorisez l&apos;accès…</translation>
    </message>
    <message>
        <source>Getting the token…</source>
        <translation>Obtention du jeton…</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>Enregistrement du jeton…</translation>
    </message>
    <message>
        <source>You are signed in, and the token is not stored yet.</source>
        <translation>Vous êtes connecté, et le jeton n&apos;est pas encore enregistré.</translation>
    </message>
</context>
<context>
    <name>patlas::SignInForm</name>
    <message>
        <source>In the browser</source>
        <translation>Dans le navigateur</translation>
    </message>
    <message>
        <source>With a code on another device</source>
        <translation>Avec un code sur un autre appareil</translation>
    </message>
    <message>
        <source>As the client itself, without a user</source>
        <translation>Au nom du client lui-même, sans utilisateur</translation>
    </message>
    <message>
        <source>With user name and password</source>
        <translation>Avec un nom d&apos;utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>The service&apos;s page opens in your browser. Patlas sees neither your password nor the page.</source>
        <translation>La page du service s&apos;ouvre dans votre navigateur. Patlas ne voit ni votre mot de passe ni la page.</translation>
    </message>
    <message>
        <source>Patlas shows a code, which you enter on the service&apos;s page, on this or another device.</source>
        <translation>Patlas affiche un code, que vous saisissez sur la page du service, sur cet appareil ou un autre.</translation>
    </message>
    <message>
        <source>The token stands for the client and not for a person. It needs the client secret.</source>
        <translation>Le jeton représente le client et non une personne. Il demande le secret client.</translation>
    </message>
    <message>
        <source>Patlas sends your password to the service. Whoever sees it there or here can do everything that you can. Prefer any other way; the password is not kept.</source>
        <translation>Patlas envoie votre mot de passe au service. Quiconque le voit, là-bas ou ici, peut faire tout ce que vous pouvez faire. Préférez toute autre méthode&#x202f;; le mot de passe n&apos;est pas conservé.</translation>
    </message>
    <message>
        <source>All of it happens at %1.</source>
        <translation>Tout se passe à %1.</translation>
    </message>
    <message>
        <source>You sign in at %1; the token comes from %2.</source>
        <translation>Vous vous connectez à %1&#x202f;; le jeton vient de %2.</translation>
    </message>
    <message>
        <source>Let Patlas &amp;see the password</source>
        <translation>Laisser Patlas &amp;voir le mot de passe</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>Méthode d&apos;authentification</translation>
    </message>
    <message>
        <source>About this way</source>
        <translation>À propos de cette méthode</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Nom du jeton</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Leave empty if there is none</source>
        <translation>Laissez vide s&apos;il n&apos;y en a pas</translation>
    </message>
    <message>
        <source>How the secret is sent</source>
        <translation>Envoi du secret</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>In a header (usual)</source>
        <translation>Dans un en-tête (habituel)</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Dans le formulaire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Way to sign in</source>
        <translation>Mé&amp;thode d&apos;authentification</translation>
    </message>
    <message>
        <source>Token &amp;name</source>
        <translation>&amp;Nom du jeton</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;ID client</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>S&amp;ecret client</translation>
    </message>
    <message>
        <source>&amp;How the secret is sent</source>
        <translation>En&amp;voi du secret</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d&apos;&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <translation>&amp;Scopes</translation>
    </message>
    <message>
        <source>Give the token a name.</source>
        <translation>Donnez un nom au jeton.</translation>
    </message>
    <message>
        <source>Enter the client id. You get one where the service registers applications.</source>
        <translation>Saisissez l&apos;ID client. Vous en obtenez un là où le service inscrit les applications.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Saisissez le secret client.</translation>
    </message>
    <message>
        <source>Enter user name and password.</source>
        <translation>Saisissez le nom d&apos;utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>Allow that Patlas sees the password, or choose another way.</source>
        <translation>Autorisez Patlas à voir le mot de passe, ou choisissez une autre méthode.</translation>
    </message>
</context>
<context>
    <name>patlas::SignInProgress</name>
    <message>
        <source>&amp;Copy code</source>
        <translation>&amp;Copier le code</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>&amp;Ouvrir la page</translation>
    </message>
    <message>
        <source>What is waited for</source>
        <translation>Ce qui est attendu</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>Code à saisir</translation>
    </message>
    <message>
        <source>Where to enter it</source>
        <translation>Où le saisir</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>The code was copied.</source>
        <translation>Le code a été copié.</translation>
    </message>
    <message>
        <source>Enter it at %1. It holds until %2.</source>
        <translation>Saisissez-le à %1. Il est valable jusqu&apos;à %2.</translation>
    </message>
    <message>
        <source>Waiting until you have entered the code and allowed the access…</source>
        <translation>En attente de la saisie du code et de l&apos;autorisation de l&apos;accès…</translation>
    </message>
</context>
<context>
    <name>patlas::StagedFiles</name>
    <message>
        <source>This folder is in no repository of git.</source>
        <translation>Ce dossier n&apos;est dans aucun dépôt git.</translation>
    </message>
    <message>
        <source>%1 cannot be read from the repository.</source>
        <translation>Impossible de lire %1 dans le dépôt.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Impossible d&apos;écrire %1.</translation>
    </message>
</context>
<context>
    <name>patlas::StaticSvg</name>
    <message>
        <source>This drawing is too large to be shown.</source>
        <translation>Ce dessin est trop grand pour être affiché.</translation>
    </message>
    <message>
        <source>The Text tab shows it as it is written.</source>
        <translation>L&apos;onglet Texte l&apos;affiche tel qu&apos;il est écrit.</translation>
    </message>
    <message>
        <source>This is no SVG drawing.</source>
        <translation>Ce n&apos;est pas un dessin SVG.</translation>
    </message>
    <message>
        <source>This drawing is no valid XML.</source>
        <translation>Ce dessin n&apos;est pas du XML valide.</translation>
    </message>
</context>
<context>
    <name>patlas::StatusBadge</name>
    <message>
        <source>Response status</source>
        <translation>Statut de la réponse</translation>
    </message>
</context>
<context>
    <name>patlas::StatusPanel</name>
    <message>
        <source>Sandbox status</source>
        <translation>État du bac à sable</translation>
    </message>
    <message>
        <source>Keychain status</source>
        <translation>État du trousseau de clés</translation>
    </message>
    <message>
        <source>Tokens about to expire</source>
        <translation>Jetons sur le point d&apos;expirer</translation>
    </message>
    <message>
        <source>Sandbox stopped</source>
        <translation>Bac à sable arrêté</translation>
    </message>
    <message>
        <source>Sandbox is starting…</source>
        <translation>Démarrage du bac à sable…</translation>
    </message>
    <message>
        <source>Sandbox on %1:%2</source>
        <translation>Bac à sable sur %1:%2</translation>
    </message>
    <message>
        <source>%1, simulating faults</source>
        <translation>%1, simule des pannes</translation>
    </message>
    <message>
        <source>Sandbox failed: %1</source>
        <translation>Échec du bac à sable&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: waiting for its response…</source>
        <translation>%1&#xa0;: en attente de sa réponse…</translation>
    </message>
    <message>
        <source>It may be asking for its password: look for its window.</source>
        <translation>Il demande peut-être son mot de passe&#xa0;: cherchez sa fenêtre.</translation>
    </message>
    <message numerus="yes">
        <source>1 token expires in %n day(s)</source>
        <translation>
            <numerusform>1 jeton expire dans %n jour</numerusform>
            <numerusform>1 jeton expire dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens expire soon, the first in %n day(s)</source>
        <translation>
            <numerusform>%1 jetons expirent bientôt, le premier dans %n jour</numerusform>
            <numerusform>%1 jetons expirent bientôt, le premier dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>It misbehaves on purpose, as set here or by patlasctl sandbox faults. Sandbox &gt; Faults… says how, and ends it.</source>
        <translation>Il dysfonctionne exprès, comme réglé ici ou par patlasctl sandbox faults. Bac à sable &gt; Pannes… indique comment, et y met fin.</translation>
    </message>
</context>
<context>
    <name>patlas::StickyRows</name>
    <message>
        <source>Keys of the rows above</source>
        <translation>Clés des lignes du dessus</translation>
    </message>
</context>
<context>
    <name>patlas::StoreActions</name>
    <message>
        <source>Your last action needs a secret that is in the vault.</source>
        <translation>Votre dernière action demande un secret qui se trouve dans le coffre.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Le coffre est verrouillé.</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>L&apos;ouvrir quand même</translation>
    </message>
    <message>
        <source>Everything in the vault is encrypted again. A copy of the file made earlier still opens with the old passphrase.</source>
        <translation>Tout le contenu du coffre est chiffré à nouveau. Une copie du fichier faite auparavant s&apos;ouvre encore avec l&apos;ancienne phrase de passe.</translation>
    </message>
    <message>
        <source>The vault&apos;s passphrase is changed.</source>
        <translation>La phrase de passe du coffre est changée.</translation>
    </message>
    <message>
        <source>An encrypted file keeps your tokens if there is no keychain. It opens with a passphrase that you choose now.</source>
        <translation>Un fichier chiffré garde vos jetons s&apos;il n&apos;y a pas de trousseau de clés. Il s&apos;ouvre avec une phrase de passe que vous choisissez maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n moved.</source>
        <translation>
            <numerusform>%n déplacé.</numerusform>
            <numerusform>%n déplacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed where they were.</source>
        <translation>
            <numerusform>%n resté à sa place.</numerusform>
            <numerusform>%n restés à leur place.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a token again.</source>
        <translation>«&#xa0;%1&#xa0;» est de nouveau un jeton.</translation>
    </message>
    <message>
        <source>Delete a secret</source>
        <translation>Supprimer un secret</translation>
    </message>
    <message>
        <source>Delete this secret?</source>
        <translation>Supprimer ce secret&#x202f;?</translation>
    </message>
    <message>
        <source>It cannot be recovered. If another Patlas installation of yours stored it, that one loses its token.</source>
        <translation>Il ne pourra pas être récupéré. Si une autre de vos installations de Patlas l&apos;a enregistré, celle-ci perd son jeton.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The secret is deleted.</source>
        <translation>Le secret est supprimé.</translation>
    </message>
</context>
<context>
    <name>patlas::StoreErrorPanel</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use a vault…</source>
        <translation>Utiliser un coffre…</translation>
    </message>
    <message>
        <source>Keep for this session only</source>
        <translation>Conserver pour cette session uniquement</translation>
    </message>
    <message>
        <source>Keeping failed</source>
        <translation>Échec de la conservation</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>An encrypted file under a passphrase that you choose</source>
        <translation>Un fichier chiffré, protégé par une phrase de passe de votre choix</translation>
    </message>
    <message>
        <source>In memory until Patlas quits; nothing is written to a file</source>
        <translation>En mémoire jusqu&apos;à la fermeture de Patlas&#x202f;; rien n&apos;est écrit dans un fichier</translation>
    </message>
</context>
<context>
    <name>patlas::StoredApiName</name>
    <message>
        <source>There is no API %1.</source>
        <translation>L&apos;API %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Several APIs are called %1.</source>
        <translation>Plusieurs API s&apos;appellent %1.</translation>
    </message>
    <message>
        <source>Give the id of one: %1.</source>
        <translation>Donnez l&apos;ID de l&apos;une d&apos;elles&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>patlas::StoredToken</name>
    <message>
        <source>There is no token %1.</source>
        <translation>Le jeton %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>patlasctl tokens list shows those that there are.</source>
        <translation>patlasctl tokens list affiche ceux qui existent.</translation>
    </message>
    <message>
        <source>Several tokens are called %1.</source>
        <translation>Plusieurs jetons s&apos;appellent %1.</translation>
    </message>
    <message>
        <source>Say which environment with --env: %1.</source>
        <translation>Indiquez l&apos;environnement avec --env&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Give its id instead, as tokens list --json has it.</source>
        <translation>Donnez plutôt son ID, tel que l&apos;affiche tokens list --json.</translation>
    </message>
</context>
<context>
    <name>patlas::Stores</name>
    <message>
        <source>Its secret is missing from the %1.</source>
        <translation>Son secret manque dans le %1.</translation>
    </message>
    <message>
        <source>Its secret was kept in memory only and is gone.</source>
        <translation>Son secret n&apos;était conservé qu&apos;en mémoire et a disparu.</translation>
    </message>
    <message>
        <source>%1 (missing from %2)</source>
        <translation>%1 (absent du %2)</translation>
    </message>
    <message>
        <source>%1 (secret missing)</source>
        <translation>%1 (secret manquant)</translation>
    </message>
    <message>
        <source>It is already in your %1.</source>
        <translation>Il est déjà dans votre %1.</translation>
    </message>
    <message>
        <source>It is kept in memory and gone when Patlas quits.</source>
        <translation>Il est conservé en mémoire et perdu à la fermeture de Patlas.</translation>
    </message>
    <message>
        <source>“%1” is in your %2.</source>
        <translation>«&#xa0;%1&#xa0;» est dans votre %2.</translation>
    </message>
    <message>
        <source>“%1” is kept until Patlas quits.</source>
        <translation>«&#xa0;%1&#xa0;» est conservé jusqu&apos;à la fermeture de Patlas.</translation>
    </message>
    <message>
        <source>It will be kept in your %1 and shown once.</source>
        <translation>Il sera conservé dans votre %1 et affiché une seule fois.</translation>
    </message>
    <message>
        <source>New secrets go to the %1.</source>
        <translation>Les nouveaux secrets vont dans le %1.</translation>
    </message>
</context>
<context>
    <name>patlas::StoresDialog</name>
    <message>
        <source>No token is there.</source>
        <translation>Il ne contient pas de jeton.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) there.</source>
        <translation>
            <numerusform>%n jeton.</numerusform>
            <numerusform>%n jetons.</numerusform>
        </translation>
    </message>
    <message>
        <source>New secrets go here.</source>
        <translation>Les nouveaux secrets vont ici.</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Stockage des secrets</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Résultat du déplacement</translation>
    </message>
    <message>
        <source>Moving secrets</source>
        <translation>Déplacement des secrets</translation>
    </message>
    <message>
        <source>%1 state</source>
        <translation>%1&#xa0;: état</translation>
    </message>
    <message>
        <source>Move all to the %1</source>
        <translation>Tout déplacer vers le %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Keep these as well</source>
        <translation>Conserver ceux-ci aussi</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Changer la phrase de passe…</translation>
    </message>
    <message>
        <source>Secrets without a token</source>
        <translation>Secrets sans jeton</translation>
    </message>
    <message>
        <source>Patlas stored them, but no token here refers to them: its database was lost, or they belong to another Patlas installation of yours. They stay until you decide.</source>
        <translation>Patlas les a enregistrés, mais aucun jeton ici n&apos;y fait référence&#xa0;: sa base de données a été perdue, ou ils appartiennent à une autre de vos installations de Patlas. Ils restent jusqu&apos;à votre décision.</translation>
    </message>
    <message>
        <source>Make a token of it…</source>
        <translation>En faire un jeton…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>In the %1</source>
        <translation>Dans le %1</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, entrée %2</translation>
    </message>
    <message>
        <source>The %1 must be available and unlocked.</source>
        <translation>Le %1 doit être disponible et déverrouillé.</translation>
    </message>
    <message>
        <source>Make a vault and use it…</source>
        <translation>Créer un coffre et l&apos;utiliser…</translation>
    </message>
    <message>
        <source>Moving secrets: %1 of %2</source>
        <translation>Déplacement des secrets&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>patlas::TakenPart</name>
    <message>
        <source>What is taken</source>
        <translation>Ce qui est pris</translation>
    </message>
    <message>
        <source>Pasted text with dots for what is taken</source>
        <translation>Texte collé, avec des points à la place de ce qui est pris</translation>
    </message>
    <message numerus="yes">
        <source>A part of the text is taken, %n character(s) long. The dots stand for it:</source>
        <translation>
            <numerusform>Une partie du texte est prise, longue de %n caractère. Les points la remplacent :</numerusform>
            <numerusform>Une partie du texte est prise, longue de %n caractères. Les points la remplacent&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A part of the text is taken, %n character(s) long, which has the form “%1”. The dots stand for it:</source>
        <translation>
            <numerusform>Une partie du texte est prise, longue de %n caractère, qui a la forme «&#xa0;%1&#xa0;». Les points la remplacent :</numerusform>
            <numerusform>Une partie du texte est prise, longue de %n caractères, qui a la forme «&#xa0;%1&#xa0;». Les points la remplacent&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>It is written in an encoded form and is decoded.</source>
        <translation>Elle est écrite sous forme encodée et est décodée.</translation>
    </message>
    <message>
        <source>What of the text is the token? The dots stand for it.</source>
        <translation>Quelle partie du texte est le jeton&#x202f;? Les points la remplacent.</translation>
    </message>
    <message>
        <source>What of the text are user name and password? The dots stand for them.</source>
        <translation>Quelles parties du texte sont le nom d&apos;utilisateur et le mot de passe&#x202f;? Les points les remplacent.</translation>
    </message>
    <message numerus="yes">
        <source>The whole text as it is (%n character(s))</source>
        <translation>
            <numerusform>Le texte entier tel quel (%n caractère)</numerusform>
            <numerusform>Le texte entier tel quel (%n caractères)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decoded: %1 (%n character(s))</source>
        <translation>
            <numerusform>Décodé&#xa0;: %1 (%n caractère)</numerusform>
            <numerusform>Décodé&#xa0;: %1 (%n caractères)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n character(s))</source>
        <translation>
            <numerusform>%1 (%n caractère)</numerusform>
            <numerusform>%1 (%n caractères)</numerusform>
        </translation>
    </message>
    <message>
        <source>Has the form “%1”</source>
        <translation>A la forme «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>patlas::TextFileStore</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Impossible de lire le fichier %1.</translation>
    </message>
    <message>
        <source>The file %1 was not saved.</source>
        <translation>Le fichier %1 n&apos;a pas été enregistré.</translation>
    </message>
    <message>
        <source>It is larger than 64 MiB, which files of requests may have.</source>
        <translation>Il dépasse 64 Mio, la limite des fichiers de requêtes.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Ce n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>There is a file or folder of that name, perhaps in other case.</source>
        <translation>Il y a un fichier ou un dossier de ce nom, peut-être avec une autre casse.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Another program changed it meanwhile. Both texts are kept.</source>
        <translation>Un autre programme l&apos;a modifié entre-temps. Les deux textes sont conservés.</translation>
    </message>
    <message>
        <source>Compare them, then decide which one to keep.</source>
        <translation>Comparez-les, puis décidez lequel garder.</translation>
    </message>
    <message>
        <source>Another program removed it meanwhile. Your text is kept.</source>
        <translation>Un autre programme l&apos;a supprimé entre-temps. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>Save it as a new file, or close it.</source>
        <translation>Enregistrez-le dans un nouveau fichier, ou fermez-le.</translation>
    </message>
    <message>
        <source>Files are shared. Store it as a credential and put a variable in its place.</source>
        <translation>Les fichiers sont partagés. Conservez-le comme identifiant et mettez une variable à sa place.</translation>
    </message>
</context>
<context>
    <name>patlas::TextPane</name>
    <message>
        <source>Laid out</source>
        <translation>Mis en forme</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Retour à la ligne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>One value per line. Off: the text as the service sent it.</source>
        <translation>Une valeur par ligne. Désactivé&#xa0;: le texte tel que le service l&apos;a envoyé.</translation>
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
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Attente avant l&apos;envoi</translation>
    </message>
    <message>
        <source>Looking up the name</source>
        <translation>Résolution du nom</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>Négociation TLS</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Waiting for a response</source>
        <translation>Attente d&apos;une réponse</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 après %2</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total&#xa0;: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>patlas::TokenActions</name>
    <message>
        <source>token</source>
        <translation>jeton</translation>
    </message>
    <message>
        <source>It is %1, so it no longer opens anything.</source>
        <translation>Il est %1 et n&apos;ouvre donc plus rien.</translation>
    </message>
    <message>
        <source>What it may do is not known here; in %1 it acts as the person who made it. Rotate it, and remove the old one from the file.</source>
        <translation>Ce qu&apos;il peut faire n&apos;est pas connu ici&#x202f;; dans %1, il agit au nom de la personne qui l&apos;a créé. Effectuez sa rotation, et retirez l&apos;ancien du fichier.</translation>
    </message>
    <message>
        <source>%1 It acts in %2 as %3. Rotate it, and remove the old one from the file; it remains in a git history.</source>
        <translation>%1 Dans %2, il agit au nom de %3. Effectuez sa rotation, et retirez l&apos;ancien du fichier&#x202f;; il reste dans un historique git.</translation>
    </message>
    <message>
        <source>the person who made it</source>
        <translation>la personne qui l&apos;a créé</translation>
    </message>
    <message>
        <source>What it allows is not known here. Replace it where it was made.</source>
        <translation>Ce qu&apos;il permet n&apos;est pas connu ici. Remplacez-le là où il a été créé.</translation>
    </message>
    <message>
        <source>It is of %1 in %2. %3</source>
        <translation>Il est de %1 dans %2. %3</translation>
    </message>
    <message>
        <source>Not one of yours</source>
        <translation>Pas l&apos;un des vôtres</translation>
    </message>
    <message>
        <source>has the form of a %1</source>
        <translation>a la forme d&apos;un jeton du type %1</translation>
    </message>
    <message>
        <source>Placeholder?</source>
        <translation>Valeur fictive&#x202f;?</translation>
    </message>
    <message>
        <source>It has the form of a token, but seems to stand for one, as in documentation. If it is a real one after all, its owner has to revoke or replace it at the service.</source>
        <translation>Il a la forme d&apos;un jeton, mais semble en tenir lieu, comme dans une documentation. S&apos;il est tout de même réel, son propriétaire doit le révoquer ou le remplacer auprès du service.</translation>
    </message>
    <message>
        <source>If it is real, anyone who reads it can use it. It is not stored here, so its owner has to revoke or replace it at the service.</source>
        <translation>S&apos;il est réel, quiconque le lit peut l&apos;utiliser. Il n&apos;est pas enregistré ici&#x202f;; son propriétaire doit donc le révoquer ou le remplacer auprès du service.</translation>
    </message>
    <message>
        <source>It names its %1: %2.</source>
        <translation>Il indique ceci, %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is now in use.</source>
        <translation>%1 est maintenant utilisé.</translation>
    </message>
    <message>
        <source>Secret not copied</source>
        <translation>Secret non copié</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Rotate %1?</source>
        <translation>Effectuer la rotation de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Each gets a replacement with the same scopes that lives for %1 days, saved requests use it, and the old one is revoked once the new one has been tried.</source>
        <translation>Chacun reçoit un remplaçant avec les mêmes scopes, valable %1 jours, les requêtes enregistrées l&apos;utilisent, et l&apos;ancien est révoqué une fois que le nouveau a été essayé.</translation>
    </message>
    <message>
        <source>Rotate all</source>
        <translation>Rotation de tous</translation>
    </message>
    <message>
        <source>not rotated: its service makes tokens on its website, so rotate it on its own</source>
        <translation>sans rotation&#xa0;: son service crée les jetons sur son site web&#x202f;; effectuez donc sa rotation séparément</translation>
    </message>
    <message>
        <source>replaced by “%1”</source>
        <translation>remplacé par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>stopped half way; a notice reminds you</source>
        <translation>arrêtée à mi-chemin&#x202f;; un avis vous le rappelle</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>removed environment</source>
        <translation>environnement retiré</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>Copier le secret</translation>
    </message>
    <message>
        <source>Copy the secret of %1?</source>
        <translation>Copier le secret de %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Every program can read the clipboard while it is there. It is cleared in %n s and when Patlas quits.</source>
        <translation>
            <numerusform>Tous les programmes peuvent lire le presse-papiers tant que le secret s&apos;y trouve. Il est vidé dans %n s et à la fermeture de Patlas.</numerusform>
            <numerusform>Tous les programmes peuvent lire le presse-papiers tant que le secret s&apos;y trouve. Il est vidé dans %n s et à la fermeture de Patlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>%1 is not revoked.</source>
        <translation>%1 n&apos;est pas révoqué.</translation>
    </message>
    <message>
        <source>The sandbox is not running, or does not know whose token this is.</source>
        <translation>Le bac à sable n&apos;est pas démarré, ou ne sait pas à qui est ce jeton.</translation>
    </message>
    <message>
        <source>Start it in the Sandbox menu, then try again.</source>
        <translation>Démarrez-le dans le menu Bac à sable, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing to do: revoked already.</source>
        <translation>Rien à faire&#xa0;: déjà révoqué.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>Révoquer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Anyone who uses it is refused from then on. This cannot be undone; a new token can be made at any time.</source>
        <translation>Quiconque l&apos;utilise est alors refusé. C&apos;est irréversible&#x202f;; un nouveau jeton peut être créé à tout moment.</translation>
    </message>
    <message>
        <source>no longer stored here</source>
        <translation>n&apos;est plus enregistré ici</translation>
    </message>
    <message>
        <source>not revoked: the sandbox is not running</source>
        <translation>non révoqué&#xa0;: le bac à sable n&apos;est pas démarré</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>no longer known to the service; marked as revoked</source>
        <translation>n&apos;est plus connu du service&#x202f;; marqué comme révoqué</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>Non révoqué</translation>
    </message>
    <message>
        <source>Not known to the service</source>
        <translation>Inconnu du service</translation>
    </message>
    <message>
        <source>The service has no such token as %1.</source>
        <translation>Le service n&apos;a pas de jeton %1.</translation>
    </message>
    <message>
        <source>It was revoked or deleted elsewhere, so it can no longer be used. Mark it as revoked here as well?</source>
        <translation>Il a été révoqué ou supprimé ailleurs et ne peut donc plus être utilisé. Le marquer ici aussi comme révoqué&#x202f;?</translation>
    </message>
    <message>
        <source>Mark as revoked</source>
        <translation>Marquer comme révoqué</translation>
    </message>
    <message>
        <source>The sandbox is not running, or does not know whose token this is. Start it to revoke the token there; marking it here changes nothing in the sandbox.</source>
        <translation>Le bac à sable n&apos;est pas démarré, ou ne sait pas à qui est ce jeton. Démarrez-le pour y révoquer le jeton&#x202f;; le marquer ici ne change rien dans le bac à sable.</translation>
    </message>
    <message>
        <source>Tokens of this service cannot be revoked over its API. On its website, open the menu with your name, then Personal Access Tokens, and delete it there. Then mark it as revoked here, so that it is no longer offered.</source>
        <translation>Les jetons de ce service ne peuvent pas être révoqués par son API. Sur son site web, ouvrez le menu à votre nom, puis Personal Access Tokens, et supprimez-le là-bas. Marquez-le ensuite ici comme révoqué, afin qu&apos;il ne soit plus proposé.</translation>
    </message>
    <message>
        <source>Patlas cannot revoke %1 itself.</source>
        <translation>Patlas ne peut pas révoquer %1 lui-même.</translation>
    </message>
    <message>
        <source>Open dashboard</source>
        <translation>Ouvrir le tableau de bord</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1 est révoqué.</translation>
    </message>
    <message>
        <source>Not marked as revoked</source>
        <translation>Non marqué comme révoqué</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Retirer de cet ordinateur</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>Retirer %1 de cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Its secret is deleted and cannot be shown again. The service still accepts it until it is revoked there.</source>
        <translation>Son secret est supprimé et ne peut plus être affiché. Le service l&apos;accepte toujours jusqu&apos;à ce qu&apos;il y soit révoqué.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>%1 is removed from this computer.</source>
        <translation>%1 est retiré de cet ordinateur.</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>Non retiré</translation>
    </message>
    <message>
        <source>Not forgotten</source>
        <translation>Non oublié</translation>
    </message>
    <message>
        <source>The service accepts the token, and says nothing of its scopes.</source>
        <translation>Le service accepte le jeton, et n&apos;indique rien de ses scopes.</translation>
    </message>
    <message>
        <source>The scopes could not be saved</source>
        <translation>Les scopes n&apos;ont pas pu être enregistrés</translation>
    </message>
    <message>
        <source>The sandbox is not running.</source>
        <translation>Le bac à sable n&apos;est pas démarré.</translation>
    </message>
    <message>
        <source>It makes the tokens of this environment.</source>
        <translation>Il crée les jetons de cet environnement.</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in that Patlas knows.</source>
        <translation>%1 ne propose aucune méthode d&apos;authentification que Patlas connaît.</translation>
    </message>
    <message>
        <source>“%1” is added.</source>
        <translation>«&#xa0;%1&#xa0;» est ajouté.</translation>
    </message>
    <message>
        <source>“%1” is added, with what the service said of it.</source>
        <translation>«&#xa0;%1&#xa0;» est ajouté, avec ce que le service en a dit.</translation>
    </message>
    <message>
        <source>“%1” is added. %2</source>
        <translation>«&#xa0;%1&#xa0;» est ajouté. %2</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
</context>
<context>
    <name>patlas::TokenCheck</name>
    <message>
        <source>The service does not know this token.</source>
        <translation>Le service ne connaît pas ce jeton.</translation>
    </message>
    <message>
        <source>It may be revoked or expired, belong to another service, or be incomplete.</source>
        <translation>Il est peut-être révoqué ou expiré, appartient à un autre service, ou est incomplet.</translation>
    </message>
    <message>
        <source>Copy it again from the dashboard, or make a new one.</source>
        <translation>Copiez-le à nouveau depuis le tableau de bord, ou créez-en un nouveau.</translation>
    </message>
    <message>
        <source>The service could not check the token.</source>
        <translation>Le service n&apos;a pas pu vérifier le jeton.</translation>
    </message>
    <message>
        <source>It responded with status %1.</source>
        <translation>Il a répondu avec le statut %1.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>patlas::TokenDetailsDialog</name>
    <message>
        <source>%1. The next success takes this back.</source>
        <translation>%1. Le prochain succès l&apos;annule.</translation>
    </message>
    <message>
        <source>%1, with the words “%2”. The next success takes this back.</source>
        <translation>%1, avec le message «&#xa0;%2&#xa0;». Le prochain succès l&apos;annule.</translation>
    </message>
    <message>
        <source>Scopes and operations</source>
        <translation>Scopes et opérations</translation>
    </message>
    <message>
        <source>%1 (needs another scope too)</source>
        <translation>%1 (nécessite aussi un autre scope)</translation>
    </message>
    <message>
        <source>No operation listed here asks for it</source>
        <translation>Aucune opération listée ici ne le demande</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Jeton d&apos;accès personnel</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Acts as</source>
        <translation>Agit au nom de</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Added here</source>
        <translation>Ajouté ici</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Last used from here</source>
        <translation>Dernière utilisation d&apos;ici</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Said by the service</source>
        <translation>Indiqué par le service</translation>
    </message>
    <message>
        <source>%1, in the response to %2</source>
        <translation>%1, dans la réponse à %2</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Scopes not known.</source>
        <translation>Scopes inconnus.</translation>
    </message>
    <message>
        <source>What this token may do was not stated when it was added.</source>
        <translation>Ce que ce jeton peut faire n&apos;a pas été indiqué lors de son ajout.</translation>
    </message>
    <message>
        <source>Edit scopes…</source>
        <translation>Modifier les scopes…</translation>
    </message>
    <message>
        <source>Forget what it said</source>
        <translation>Oublier ce qu&apos;il a indiqué</translation>
    </message>
    <message>
        <source>Back to the scopes and the expiry that were noted before</source>
        <translation>Revenir aux scopes et à l&apos;expiration notés auparavant</translation>
    </message>
    <message>
        <source>Answer of the service</source>
        <translation>Réponse du service</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>Interroger le service</translation>
    </message>
    <message>
        <source>Sends the token to the service that it is for, which says what it may do</source>
        <translation>Envoie le jeton au service auquel il est destiné, qui indique ce qu&apos;il peut faire</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Interrogation du service…</translation>
    </message>
</context>
<context>
    <name>patlas::TokenGetVerb</name>
    <message>
        <source>Prints the secret of a token</source>
        <translation>Affiche le secret d&apos;un jeton</translation>
    </message>
    <message>
        <source>The only verb that does. exec gives a secret to a program without showing it. Where the output is a terminal, a question comes first.</source>
        <translation>Le seul verbe qui le fait. exec donne un secret à un programme sans l&apos;afficher. Si la sortie est un terminal, une question est d&apos;abord posée.</translation>
    </message>
    <message>
        <source>Must be given: says that this is what you want</source>
        <translation>Obligatoire&#xa0;: indique que c&apos;est bien ce que vous voulez</translation>
    </message>
    <message>
        <source>This prints a secret. Say --reveal if you want that.</source>
        <translation>Ceci affiche un secret. Ajoutez --reveal si c&apos;est ce que vous voulez.</translation>
    </message>
    <message>
        <source>Show the secret of %1 on this terminal?</source>
        <translation>Afficher le secret de %1 sur ce terminal&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing was shown.</source>
        <translation>Rien n&apos;a été affiché.</translation>
    </message>
</context>
<context>
    <name>patlas::TokenIssuer</name>
    <message>
        <source>This service does not list tokens.</source>
        <translation>Ce service ne liste pas les jetons.</translation>
    </message>
</context>
<context>
    <name>patlas::TokenJson</name>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>expire bientôt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>secret is missing</source>
        <translation>secret manquant</translation>
    </message>
    <message>
        <source>%1, being rotated</source>
        <comment>status of a token</comment>
        <translation>%1, rotation en cours</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>patlas::TokenListModel</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>first scopes, number of others</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>removed environment</source>
        <translation>environnement retiré</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>patlas::TokenResponse</name>
    <message>
        <source>The service&apos;s response is not one that hands out a token.</source>
        <translation>La réponse du service n&apos;est pas de celles qui délivrent un jeton.</translation>
    </message>
    <message>
        <source>Check the token address.</source>
        <translation>Vérifiez l&apos;adresse du jeton.</translation>
    </message>
    <message>
        <source>It has status %1 and is not a JSON object.</source>
        <translation>Elle a le statut %1 et n&apos;est pas un objet JSON.</translation>
    </message>
    <message>
        <source>It has status %1 and says no reason.</source>
        <translation>Elle a le statut %1 et n&apos;indique pas de raison.</translation>
    </message>
    <message>
        <source>There is no token in it.</source>
        <translation>Elle ne contient pas de jeton.</translation>
    </message>
    <message>
        <source>The token in it has characters that cannot be sent in a header.</source>
        <translation>Son jeton contient des caractères qui ne peuvent pas être envoyés dans un en-tête.</translation>
    </message>
    <message>
        <source>Its token is of the type %1, which Patlas cannot use.</source>
        <translation>Son jeton est du type %1, que Patlas ne sait pas utiliser.</translation>
    </message>
</context>
<context>
    <name>patlas::TokenRotation</name>
    <message>
        <source>The replacement “%1” is no longer stored here.</source>
        <translation>Le remplaçant «&#xa0;%1&#xa0;» n&apos;est plus enregistré ici.</translation>
    </message>
    <message>
        <source>The old token is unchanged.</source>
        <translation>L&apos;ancien jeton est inchangé.</translation>
    </message>
    <message>
        <source>Undo the rotation, then start it again.</source>
        <translation>Annulez la rotation, puis recommencez-la.</translation>
    </message>
    <message>
        <source>The service still accepts the old token.</source>
        <translation>Le service accepte toujours l&apos;ancien jeton.</translation>
    </message>
    <message>
        <source>It was not deleted there, or the service takes a while to notice.</source>
        <translation>Il n&apos;y a pas été supprimé, ou le service met du temps à s&apos;en apercevoir.</translation>
    </message>
    <message>
        <source>Check the list of tokens on the website, then try again.</source>
        <translation>Vérifiez la liste des jetons sur le site web, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 (replaced)</source>
        <translation>%1 (remplacé)</translation>
    </message>
</context>
<context>
    <name>patlas::TokenSelfCall</name>
    <message>
        <source>The service was not asked.</source>
        <translation>Le service n&apos;a pas été interrogé.</translation>
    </message>
    <message>
        <source>Patlas knows no call of it that describes such a token.</source>
        <translation>Patlas ne lui connaît aucun appel qui décrive un tel jeton.</translation>
    </message>
    <message>
        <source>Tick the scopes that it was given by hand.</source>
        <translation>Cochez à la main les scopes qui lui ont été donnés.</translation>
    </message>
</context>
<context>
    <name>patlas::TokenVerb</name>
    <message>
        <source>Name or id of the token</source>
        <translation>Nom ou ID du jeton</translation>
    </message>
    <message>
        <source>Its environment, where the name is not enough</source>
        <translation>Son environnement, si le nom ne suffit pas</translation>
    </message>
    <message>
        <source>Says as JSON what was done</source>
        <translation>Indique en JSON ce qui a été fait</translation>
    </message>
</context>
<context>
    <name>patlas::TokenWork</name>
    <message>
        <source>The token cannot be tried.</source>
        <translation>Impossible d&apos;essayer le jeton.</translation>
    </message>
    <message>
        <source>Its environment was removed, or the API document has not been read yet.</source>
        <translation>Son environnement a été retiré, ou le document de l&apos;API n&apos;a pas encore été lu.</translation>
    </message>
    <message>
        <source>The environment was removed.</source>
        <translation>L&apos;environnement a été retiré.</translation>
    </message>
</context>
<context>
    <name>patlas::Tokens</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Missing from keychain</source>
        <translation>Absent du trousseau</translation>
    </message>
    <message>
        <source>renewed by Patlas</source>
        <translation>renouvelé par Patlas</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The service&apos;s own documentation describes this operation.</source>
        <translation>La documentation du service décrit cette opération.</translation>
    </message>
    <message>
        <source>A published client sends this; the available documentation does not describe it.</source>
        <translation>Un client publié envoie ceci&#x202f;; la documentation disponible ne le décrit pas.</translation>
    </message>
    <message>
        <source>Nothing public confirms this path or its scopes: they are deduced. The real service may differ.</source>
        <translation>Rien de public ne confirme ce chemin ni ses scopes&#xa0;: ils sont déduits. Le service réel peut différer.</translation>
    </message>
</context>
<context>
    <name>patlas::TokensAddVerb</name>
    <message>
        <source>Stores a token that was made elsewhere</source>
        <translation>Enregistre un jeton créé ailleurs</translation>
    </message>
    <message>
        <source>The secret is asked for at the terminal, or read from standard input with --stdin; it is never an argument. It goes to the keychain, or to the vault where that was chosen.</source>
        <translation>Le secret est demandé sur le terminal, ou lu depuis l&apos;entrée standard avec --stdin&#x202f;; ce n&apos;est jamais un argument. Il va dans le trousseau de clés, ou dans le coffre si ce dernier a été choisi.</translation>
    </message>
    <message>
        <source>What it is to be called</source>
        <translation>Nom à lui donner</translation>
    </message>
    <message>
        <source>The environment that it is for</source>
        <translation>L&apos;environnement auquel il est destiné</translation>
    </message>
    <message>
        <source>What it is for: a scheme or credential of the description, such as projectToken</source>
        <translation>Son usage&#xa0;: un schéma ou un identifiant de la description, par exemple projectToken</translation>
    </message>
    <message>
        <source>A scope that it has; several may be given</source>
        <translation>Un scope qu&apos;il a&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>The last day on which it works, or never</source>
        <translation>Le dernier jour où il fonctionne, ou never</translation>
    </message>
    <message>
        <source>Reads the secret from standard input</source>
        <translation>Lit le secret depuis l&apos;entrée standard</translation>
    </message>
    <message>
        <source>Although it has the form of another credential</source>
        <translation>Même s&apos;il a la forme d&apos;un autre identifiant</translation>
    </message>
    <message>
        <source>Secret of %1 (not shown): </source>
        <translation>Secret de %1 (non affiché)&#xa0;: </translation>
    </message>
    <message>
        <source>No secret was given.</source>
        <translation>Aucun secret n&apos;a été fourni.</translation>
    </message>
    <message>
        <source>Where there is no terminal, --stdin reads it from standard input.</source>
        <translation>Sans terminal, --stdin le lit depuis l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>Say what it is for with --scheme: %1.</source>
        <translation>Indiquez son usage avec --scheme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The API has no scheme %1. There are: %2.</source>
        <translation>L&apos;API n&apos;a pas de schéma %1. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not a date such as 2027-01-31.</source>
        <translation>%1 n&apos;est pas une date telle que 2027-01-31.</translation>
    </message>
    <message>
        <source>It has characters that cannot be sent in a header.</source>
        <translation>Il contient des caractères qui ne peuvent pas être envoyés dans un en-tête.</translation>
    </message>
    <message>
        <source>It has the form of another credential of this API. --anyway stores it.</source>
        <translation>Il a la forme d&apos;un autre identifiant de cette API. --anyway l&apos;enregistre.</translation>
    </message>
    <message>
        <source>It is stored already, as %1.</source>
        <translation>Il est déjà enregistré, sous le nom %1.</translation>
    </message>
    <message>
        <source>%1 is stored in the %2.</source>
        <translation>%1 est enregistré dans le %2.</translation>
    </message>
    <message>
        <source>Says what was stored as JSON, without the secret</source>
        <translation>Indique en JSON ce qui a été enregistré, sans le secret</translation>
    </message>
</context>
<context>
    <name>patlas::TokensCreateVerb</name>
    <message>
        <source>Creates a token with exactly these scopes, and stores it</source>
        <translation>Crée un jeton avec exactement ces scopes, et l&apos;enregistre</translation>
    </message>
    <message>
        <source>Where the service issues tokens over an API, as the sandbox does, it is issued there. Elsewhere this says where a person makes it and with which scopes, asks for the secret and stores it.

Example: patlasctl tokens create CI --env Sandbox --for tags.create --for tags.list --days 30</source>
        <translation>Si le service émet des jetons par une API, comme le fait le bac à sable, il est émis là. Sinon, la commande indique où une personne le crée et avec quels scopes, demande le secret et l&apos;enregistre.

Exemple&#xa0;: patlasctl tokens create CI --env Sandbox --for tags.create --for tags.list --days 30</translation>
    </message>
    <message>
        <source>What it is to be called</source>
        <translation>Nom à lui donner</translation>
    </message>
    <message>
        <source>The environment; else that in PATLAS_ENVIRONMENT</source>
        <translation>L&apos;environnement&#x202f;; sinon celui de PATLAS_ENVIRONMENT</translation>
    </message>
    <message>
        <source>A scope that it gets; several may be given</source>
        <translation>Un scope qu&apos;il reçoit&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>The smallest scopes for this operation; several may be given</source>
        <translation>Le plus petit ensemble de scopes pour cette opération&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>Ends after so many days; without it, never</source>
        <translation>Expire après ce nombre de jours&#x202f;; sans cette option, jamais</translation>
    </message>
    <message>
        <source>The user of the sandbox that it belongs to</source>
        <translation>L&apos;utilisateur du bac à sable auquel il appartient</translation>
    </message>
    <message>
        <source>Says what was stored as JSON, without the secret</source>
        <translation>Indique en JSON ce qui a été enregistré, sans le secret</translation>
    </message>
    <message>
        <source>The API has no scope %1.</source>
        <translation>L&apos;API n&apos;a pas de scope %1.</translation>
    </message>
    <message>
        <source>patlasctl apis scopes lists them.</source>
        <translation>patlasctl apis scopes en donne la liste.</translation>
    </message>
    <message>
        <source>%1 is stored in the %2.</source>
        <translation>%1 est enregistré dans le %2.</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>L&apos;utilisateur %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is a token called %1 already.</source>
        <translation>Il y a déjà un jeton nommé %1.</translation>
    </message>
    <message>
        <source>Choose another name, or rotate it.</source>
        <translation>Choisissez un autre nom, ou effectuez sa rotation.</translation>
    </message>
    <message>
        <source>The API of %1 takes no token of a user.</source>
        <translation>L&apos;API de %1 n&apos;accepte pas de jeton d&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Make it here: %1</source>
        <translation>Créez-le ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Make it where %1 makes its tokens.</source>
        <translation>Créez-le là où %1 crée ses jetons.</translation>
    </message>
    <message>
        <source>With these scopes: %1</source>
        <translation>Avec ces scopes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paste it here (not shown): </source>
        <translation>Collez-le ici (non affiché)&#xa0;: </translation>
    </message>
    <message>
        <source>No secret was given. Nothing was stored.</source>
        <translation>Aucun secret n&apos;a été fourni. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>tokens add stores one from standard input.</source>
        <translation>tokens add en enregistre un depuis l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>This does not look like %1. Nothing was stored.</source>
        <translation>Cela ne ressemble pas à %1. Rien n&apos;a été enregistré.</translation>
    </message>
</context>
<context>
    <name>patlas::TokensListVerb</name>
    <message>
        <source>Lists the stored tokens, without their secrets</source>
        <translation>Liste les jetons enregistrés, sans leurs secrets</translation>
    </message>
    <message>
        <source>Only those of this environment</source>
        <translation>Seulement ceux de cet environnement</translation>
    </message>
    <message>
        <source>personal: of a user; other: of projects and the like</source>
        <translation>personal&#xa0;: d&apos;un utilisateur&#x202f;; other&#xa0;: de projets et autres</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>En JSON</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>ENVIRONNEMENT</translation>
    </message>
    <message>
        <source>FOR</source>
        <translation>USAGE</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUT</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>EXPIRATION</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>SCOPES</translation>
    </message>
    <message>
        <source>No token is stored.</source>
        <translation>Aucun jeton n&apos;est enregistré.</translation>
    </message>
</context>
<context>
    <name>patlas::TokensPage</name>
    <message>
        <source>Copy secret</source>
        <translation>Copier le secret</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotation…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Compromised…</source>
        <translation>Compromis…</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>Retirer de cet ordinateur…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Filter tokens</source>
        <translation>Filtrer les jetons</translation>
    </message>
    <message>
        <source>Filter by name, environment, owner, scope or status</source>
        <translation>Filtrer par nom, environnement, propriétaire, scope ou statut</translation>
    </message>
    <message>
        <source>Personal access tokens</source>
        <translation>Jetons d&apos;accès personnels</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>Nouveau jeton…</translation>
    </message>
    <message>
        <source>Add existing token…</source>
        <translation>Ajouter un jeton existant…</translation>
    </message>
    <message>
        <source>Check for leaks…</source>
        <translation>Rechercher des fuites…</translation>
    </message>
    <message>
        <source>No personal access tokens yet</source>
        <translation>Pas encore de jetons d&apos;accès personnels</translation>
    </message>
    <message>
        <source>A personal access token acts as you, within the scopes that you give it. Make one with just what a job needs; its secret goes into your keychain or vault.</source>
        <translation>Un jeton d&apos;accès personnel agit en votre nom, dans les limites des scopes que vous lui donnez. Créez-en un avec juste ce que demande une tâche&#x202f;; son secret va dans votre trousseau de clés ou votre coffre.</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Aucun jeton ne correspond</translation>
    </message>
    <message>
        <source>No stored token has all of these words.</source>
        <translation>Aucun jeton enregistré ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Project API tokens</source>
        <translation>Jetons d&apos;API de projet</translation>
    </message>
    <message>
        <source>Add project token…</source>
        <translation>Ajouter un jeton de projet…</translation>
    </message>
    <message>
        <source>No project API tokens yet</source>
        <translation>Pas encore de jetons d&apos;API de projet</translation>
    </message>
    <message>
        <source>Calls about a project carry its API token. Copy it from Project Settings, “Show API Token”, and add it here once.</source>
        <translation>Les appels qui concernent un projet transmettent son jeton d&apos;API. Copiez-le depuis Project Settings, «&#xa0;Show API Token&#xa0;», et ajoutez-le ici une fois.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation>Sélectionnez d&apos;abord un jeton.</translation>
    </message>
    <message>
        <source>One at a time: select a single token.</source>
        <translation>Un à la fois&#xa0;: sélectionnez un seul jeton.</translation>
    </message>
    <message>
        <source>Revoked already: make a new token instead.</source>
        <translation>Déjà révoqué&#xa0;: créez plutôt un nouveau jeton.</translation>
    </message>
    <message>
        <source>Revoked already.</source>
        <translation>Déjà révoqué.</translation>
    </message>
    <message>
        <source>What it could do, what it did, and how to stop it</source>
        <translation>Ce qu&apos;il pouvait faire, ce qu&apos;il a fait, et comment l&apos;arrêter</translation>
    </message>
</context>
<context>
    <name>patlas::TokensRemoveVerb</name>
    <message>
        <source>Forgets a token here</source>
        <translation>Oublie un jeton ici</translation>
    </message>
    <message>
        <source>Its secret is deleted from the keychain or the vault. At the service it stays valid: tokens revoke ends it there.</source>
        <translation>Son secret est supprimé du trousseau de clés ou du coffre. Auprès du service, il reste valide&#xa0;: tokens revoke y met fin.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 est retiré.</translation>
    </message>
    <message>
        <source>%1 is removed here. At its service it is as it was.</source>
        <translation>%1 est retiré ici. Auprès de son service, rien n&apos;a changé.</translation>
    </message>
</context>
<context>
    <name>patlas::TokensRevokeVerb</name>
    <message>
        <source>Revokes a token at its service</source>
        <translation>Révoque un jeton auprès de son service</translation>
    </message>
    <message>
        <source>Where the service has no API for that, this says where a person does it; --done notes that it was done there.</source>
        <translation>Si le service n&apos;a pas d&apos;API pour cela, la commande indique où une personne le fait&#x202f;; --done note que cela y a été fait.</translation>
    </message>
    <message>
        <source>It was revoked on the website of the service</source>
        <translation>Il a été révoqué sur le site web du service</translation>
    </message>
    <message>
        <source>Revoke it here: %1. Then say so with --done.</source>
        <translation>Révoquez-le ici&#xa0;: %1. Indiquez-le ensuite avec --done.</translation>
    </message>
    <message>
        <source>Revoke it where it was made. Then say so with --done.</source>
        <translation>Révoquez-le là où il a été créé. Indiquez-le ensuite avec --done.</translation>
    </message>
    <message>
        <source>It is not known which token of the service this is.</source>
        <translation>On ne sait pas de quel jeton du service il s&apos;agit.</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1 est révoqué.</translation>
    </message>
</context>
<context>
    <name>patlas::TokensRotateVerb</name>
    <message>
        <source>Replaces a token by a new one, and revokes the old one</source>
        <translation>Remplace un jeton par un nouveau, et révoque l&apos;ancien</translation>
    </message>
    <message>
        <source>The new one is made and stored, saved requests are moved to it, it is tried with a harmless call, and only then is the old one revoked. What is interrupted goes on with the next call, or in the window.</source>
        <translation>Le nouveau est créé et enregistré, les requêtes enregistrées passent à celui-ci, il est essayé par un appel sans effet, et c&apos;est seulement alors que l&apos;ancien est révoqué. Ce qui est interrompu reprend au prochain appel, ou dans la fenêtre.</translation>
    </message>
    <message>
        <source>Scopes of the new one; without it, the same</source>
        <translation>Scopes du nouveau jeton&#x202f;; sans cette option, les mêmes</translation>
    </message>
    <message>
        <source>Make the new token on the website of the service, with these scopes: %1</source>
        <translation>Créez le nouveau jeton sur le site web du service, avec ces scopes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paste it here (not shown): </source>
        <translation>Collez-le ici (non affiché)&#xa0;: </translation>
    </message>
    <message>
        <source>Delete the old token on the website of the service. Is it deleted?</source>
        <translation>Supprimez l&apos;ancien jeton sur le site web du service. Est-il supprimé&#x202f;?</translation>
    </message>
    <message>
        <source>It waits for a person. The next call goes on from here.</source>
        <translation>Une intervention est attendue. Le prochain appel reprend ici.</translation>
    </message>
    <message>
        <source>What the new one is to be called; without it, it takes the name of the old one</source>
        <translation>Nom du nouveau jeton&#x202f;; sans cette option, il prend le nom de l&apos;ancien</translation>
    </message>
    <message>
        <source>The new one ends after so many days; without it, after as many as the old one was made for</source>
        <translation>Le nouveau expire après ce nombre de jours&#x202f;; sans cette option, après autant de jours que l&apos;ancien à sa création</translation>
    </message>
    <message>
        <source>%1 is the new token. The old one, now %2, is revoked.</source>
        <translation>%1 est le nouveau jeton. L&apos;ancien, désormais %2, est révoqué.</translation>
    </message>
    <message>
        <source>The rotation of %1 was undone by another program.</source>
        <translation>La rotation de %1 a été annulée par un autre programme.</translation>
    </message>
    <message>
        <source>The rotation of %1 goes on as it was begun. --new-name, --scope and --days are ignored.</source>
        <translation>La rotation de %1 se poursuit telle qu&apos;elle a été commencée. --new-name, --scope et --days sont ignorés.</translation>
    </message>
    <message>
        <source>The rotation of %1 was finished by another program.</source>
        <translation>La rotation de %1 a été terminée par un autre programme.</translation>
    </message>
</context>
<context>
    <name>patlas::TokensScopesVerb</name>
    <message>
        <source>Lists the scopes of a token, one a line</source>
        <translation>Liste les scopes d&apos;un jeton, un par ligne</translation>
    </message>
    <message>
        <source>--set corrects what is known of a token that was made elsewhere; the token itself stays as it is.</source>
        <translation>--set corrige ce qui est connu d&apos;un jeton créé ailleurs&#x202f;; le jeton lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>It has this scope; several may be given</source>
        <translation>Il a ce scope&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>En JSON</translation>
    </message>
    <message>
        <source>It is not known which scopes it has.</source>
        <translation>On ne sait pas quels scopes il a.</translation>
    </message>
</context>
<context>
    <name>patlas::TokensShowVerb</name>
    <message>
        <source>Says what is known of a token, without its secret</source>
        <translation>Indique ce qui est connu d&apos;un jeton, sans son secret</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>En JSON</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Remplacé par</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
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
        <translation>Jetons pour la nouvelle adresse</translation>
    </message>
    <message>
        <source>These tokens stay with %1: Patlas will not send them to %2. Tick those that are for the new address instead.</source>
        <translation>Ces jetons restent à %1&#xa0;: Patlas ne les enverra pas à %2. Cochez ceux qui sont plutôt destinés à la nouvelle adresse.</translation>
    </message>
</context>
<context>
    <name>patlas::TopBar</name>
    <message>
        <source>signed in as</source>
        <translation>connecté en tant que</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Aller à…</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Environnement</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Connecté en tant que</translation>
    </message>
    <message>
        <source>Sandbox users, one for each role. New tokens are made as this user.</source>
        <translation>Utilisateurs du bac à sable, un pour chaque rôle. Les nouveaux jetons sont créés au nom de cet utilisateur.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Find an operation, a token, an environment, a past request or an action</source>
        <translation>Trouver une opération, un jeton, un environnement, une requête passée ou une action</translation>
    </message>
    <message>
        <source>Go to…    %1</source>
        <translation>Aller à…    %1</translation>
    </message>
    <message>
        <source>Add API…</source>
        <translation>Ajouter une API…</translation>
    </message>
    <message>
        <source>Add environment…</source>
        <translation>Ajouter un environnement…</translation>
    </message>
</context>
<context>
    <name>patlas::TransferProgress</name>
    <message>
        <source>Waiting for the response…</source>
        <translation>Attente de la réponse…</translation>
    </message>
    <message>
        <source>%1 of %2 received</source>
        <translation>%1 sur %2 reçus</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 reçus</translation>
    </message>
</context>
<context>
    <name>patlas::TrashedFile</name>
    <message>
        <source>%1 was not moved to the trash.</source>
        <translation>%1 n&apos;a pas été mis à la corbeille.</translation>
    </message>
    <message>
        <source>Its disk has no trash that you can use, or you do not have the permission. It is where it was.</source>
        <translation>Son disque n&apos;a pas de corbeille que vous puissiez utiliser, ou vous n&apos;avez pas la permission. Il est resté où il était.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder, or remove it outside of Patlas.</source>
        <translation>Vérifiez les permissions de son dossier, ou supprimez-le en dehors de Patlas.</translation>
    </message>
    <message>
        <source>%1 was not restored.</source>
        <translation>%1 n&apos;a pas été restauré.</translation>
    </message>
    <message>
        <source>The system did not say where in the trash it is.</source>
        <translation>Le système n&apos;a pas indiqué où il se trouve dans la corbeille.</translation>
    </message>
    <message>
        <source>Restore it with your file manager.</source>
        <translation>Restaurez-le avec votre gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>It is no longer in the trash.</source>
        <translation>Il n&apos;est plus dans la corbeille.</translation>
    </message>
    <message>
        <source>There is a file or folder of that name by now.</source>
        <translation>Il y a maintenant un fichier ou un dossier de ce nom.</translation>
    </message>
    <message>
        <source>Rename that, then try again.</source>
        <translation>Renommez-le, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>patlas::TreeExpansion</name>
    <message>
        <source>Stopped. Rows opened: %1.</source>
        <translation>Arrêté. Lignes dépliées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rows opened: %1. The rest stays closed: one command opens no more than %2, and of a long list the first thousand.</source>
        <translation>Lignes dépliées&#xa0;: %1. Le reste n&apos;est pas déplié&#xa0;: une commande en déplie %2 au plus, et d&apos;une longue liste, le premier millier.</translation>
    </message>
    <message>
        <source>Opening rows, so far %1. Esc stops it.</source>
        <translation>Dépliage des lignes, jusqu&apos;ici %1. Échap l&apos;arrête.</translation>
    </message>
</context>
<context>
    <name>patlas::UnreferencedSecretDialog</name>
    <message>
        <source>Make a token of it</source>
        <translation>En faire un jeton</translation>
    </message>
    <message>
        <source>Make a token of a secret</source>
        <translation>Faire d&apos;un secret un jeton</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>Nom du jeton</translation>
    </message>
    <message>
        <source>Environment of the token</source>
        <translation>Environnement du jeton</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Donnez-lui d&apos;abord un nom.</translation>
    </message>
    <message>
        <source>The secret stays where it is. Give it a name and an environment here; you can set scopes afterwards.</source>
        <translation>Le secret reste là où il est. Donnez-lui ici un nom et un environnement&#x202f;; vous pourrez définir les scopes ensuite.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Environnement</translation>
    </message>
</context>
<context>
    <name>patlas::UnreferencedSecrets</name>
    <message>
        <source>Another token here already has this secret.</source>
        <translation>Un autre jeton a déjà ce secret ici.</translation>
    </message>
    <message>
        <source>Delete this entry.</source>
        <translation>Supprimez cette entrée.</translation>
    </message>
</context>
<context>
    <name>patlas::UpdateApiDialog</name>
    <message>
        <source>Nothing that Patlas knows of has changed.</source>
        <translation>Rien de ce que Patlas connaît n&apos;a changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) added</source>
        <translation>
            <numerusform>%n opération ajoutée</numerusform>
            <numerusform>%n opérations ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>operations</comment>
        <translation>
            <numerusform>%n retirée</numerusform>
            <numerusform>%n retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) something else</source>
        <comment>operations</comment>
        <translation>
            <numerusform>%n nécessite autre chose</numerusform>
            <numerusform>%n nécessitent autre chose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) added</source>
        <translation>
            <numerusform>%n scope ajouté</numerusform>
            <numerusform>%n scopes ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) removed</source>
        <translation>
            <numerusform>%n scope retiré</numerusform>
            <numerusform>%n scopes retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary of the changes</source>
        <translation>Résumé des changements</translation>
    </message>
    <message>
        <source>What it touches</source>
        <translation>Ce qui est concerné</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>The new description has not been read.</source>
        <translation>La nouvelle description n&apos;a pas été lue.</translation>
    </message>
</context>
<context>
    <name>patlas::UploadBody</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Impossible de lire le fichier %1.</translation>
    </message>
    <message>
        <source>Choose the file again under Body.</source>
        <translation>Choisissez à nouveau le fichier sous Corps.</translation>
    </message>
    <message>
        <source>It is the content of the part %1. Nothing was sent.</source>
        <translation>C&apos;est le contenu de la partie %1. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>It is part of the body. Nothing was sent.</source>
        <translation>Il fait partie du corps. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>It is the body of the request. Nothing was sent.</source>
        <translation>C&apos;est le corps de la requête. Rien n&apos;a été envoyé.</translation>
    </message>
</context>
<context>
    <name>patlas::UseInRequest</name>
    <message>
        <source>What is there was masked when the response was kept.</source>
        <translation>Ce qui s&apos;y trouve a été masqué lors de la conservation de la réponse.</translation>
    </message>
    <message>
        <source>Patlas keeps no credentials in responses, so that no request can take one from there.</source>
        <translation>Patlas ne conserve pas d&apos;identifiants dans les réponses, afin qu&apos;aucune requête ne puisse y en prendre un.</translation>
    </message>
    <message>
        <source>Keep it under Tokens as a credential, and refer to that.</source>
        <translation>Conservez-le sous Jetons comme identifiant, et faites référence à celui-ci.</translation>
    </message>
    <message>
        <source>The response that is shown is one to another request. Open that request first.</source>
        <translation>La réponse affichée est celle d&apos;une autre requête. Ouvrez d&apos;abord cette requête.</translation>
    </message>
    <message>
        <source>The response is not there yet.</source>
        <translation>La réponse n&apos;est pas encore là.</translation>
    </message>
    <message>
        <source>This is what the filter made of the response. Clear the filter to take a value of the response itself.</source>
        <translation>Voici ce que le filtre a fait de la réponse. Videz le filtre pour prendre une valeur de la réponse elle-même.</translation>
    </message>
    <message>
        <source>Use the header %1</source>
        <translation>Utiliser l&apos;en-tête %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Use the whole body</source>
        <translation>Utiliser le corps entier</translation>
    </message>
    <message>
        <source>Another request of the file is called %1 already.</source>
        <translation>Une autre requête du fichier s&apos;appelle déjà %1.</translation>
    </message>
    <message>
        <source>Some tools do not find a request that is called %1. Names of letters, digits and “_” are understood by all.</source>
        <translation>Certains outils ne trouvent pas une requête nommée %1. Les noms composés de lettres, de chiffres et de «&#xa0;_&#xa0;» sont compris par tous.</translation>
    </message>
    <message>
        <source>in the same file</source>
        <translation>dans le même fichier</translation>
    </message>
    <message>
        <source>in %1, where only Patlas finds it</source>
        <translation>dans %1, où seul Patlas la trouve</translation>
    </message>
    <message>
        <source>at the cursor in “%1”, %2</source>
        <translation>au curseur dans «&#xa0;%1&#xa0;», %2</translation>
    </message>
    <message>
        <source>The reference is copied. Paste it where the value is to stand.</source>
        <translation>La référence est copiée. Collez-la là où la valeur doit figurer.</translation>
    </message>
</context>
<context>
    <name>patlas::UseInRequestDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Use in a request</source>
        <translation>Utiliser dans une requête</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Name of the request</source>
        <translation>Nom de la requête</translation>
    </message>
    <message>
        <source>Why it cannot be used</source>
        <translation>Pourquoi elle est inutilisable</translation>
    </message>
    <message>
        <source>Requests to insert it in</source>
        <translation>Requêtes où l&apos;insérer</translation>
    </message>
    <message>
        <source>&amp;Write this where the value is to stand</source>
        <translation>&amp;Écrivez ceci là où la valeur doit figurer</translation>
    </message>
    <message>
        <source>&amp;Name of the request</source>
        <translation>&amp;Nom de la requête</translation>
    </message>
    <message>
        <source>&amp;Insert it in</source>
        <translation>&amp;Insérer dans</translation>
    </message>
    <message>
        <source>A request can refer to this one once it is saved in a file. The reference goes by its name, which is written there too.</source>
        <translation>Une requête peut faire référence à celle-ci une fois qu&apos;elle est enregistrée dans un fichier. La référence utilise son nom, qui y est écrit aussi.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Other requests refer to this one by its name, and it has none yet. The name is written into its file as “# @name”. Letters, digits and “_” are understood by every tool.</source>
        <translation>D&apos;autres requêtes font référence à celle-ci par son nom, et elle n&apos;en a pas encore. Le nom est écrit dans son fichier sous la forme «&#xa0;# @name&#xa0;». Les lettres, les chiffres et «&#xa0;_&#xa0;» sont compris par tous les outils.</translation>
    </message>
    <message>
        <source>Give it this name</source>
        <translation>Lui donner ce nom</translation>
    </message>
    <message>
        <source>Not every tool understands this name. Use letters from a to z, digits and “_”, and begin with a letter.</source>
        <translation>Tous les outils ne comprennent pas ce nom. Utilisez des lettres de a à z, des chiffres et «&#xa0;_&#xa0;», et commencez par une lettre.</translation>
    </message>
    <message>
        <source>Copy and go there</source>
        <translation>Copier et y aller</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
</context>
<context>
    <name>patlas::ValueCompleter</name>
    <message>
        <source>Values to choose</source>
        <translation>Valeurs au choix</translation>
    </message>
    <message>
        <source>from a response</source>
        <translation>d&apos;une réponse</translation>
    </message>
    <message>
        <source>suggested by the description</source>
        <translation>proposé par la description</translation>
    </message>
</context>
<context>
    <name>patlas::ValuesDialog</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Values for this request</source>
        <translation>Valeurs pour cette requête</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Send as it is…</source>
        <translation>Envoyer tel quel…</translation>
    </message>
    <message>
        <source>The names stay in the request where the values would be.</source>
        <translation>Les noms restent dans la requête à la place des valeurs.</translation>
    </message>
    <message>
        <source>They hold for %1 until Patlas quits. Secrets are kept in memory only and are dots wherever Patlas shows or keeps them.</source>
        <translation>Elles valent pour %1 jusqu&apos;à la fermeture de Patlas. Les secrets sont gardés en mémoire uniquement et remplacés par des points partout où Patlas les affiche ou les conserve.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valeur de %1</translation>
    </message>
    <message>
        <source>%1 is secret</source>
        <translation>%1 est secret</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conserver %1</translation>
    </message>
    <message>
        <source>For this session</source>
        <translation>Pour cette session</translation>
    </message>
    <message>
        <source>In the environment %1</source>
        <translation>Dans l&apos;environnement %1</translation>
    </message>
    <message>
        <source>In all environments ($shared)</source>
        <translation>Dans tous les environnements ($shared)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choices for %1</source>
        <translation>Choix pour %1</translation>
    </message>
</context>
<context>
    <name>patlas::VariableCompleter</name>
    <message>
        <source>Variables to insert</source>
        <translation>Variables à insérer</translation>
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
        <translation>Définir «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Insert variable</source>
        <translation>Insérer une variable</translation>
    </message>
</context>
<context>
    <name>patlas::VaultCreateVerb</name>
    <message>
        <source>Creates an encrypted file for secrets, for where there is no keychain</source>
        <translation>Crée un fichier chiffré pour les secrets, s&apos;il n&apos;y a pas de trousseau de clés</translation>
    </message>
    <message>
        <source>Asks for a passphrase, or reads it from --passphrase-fd. New secrets go to the vault from then on. Whoever forgets the passphrase has lost what is in it.</source>
        <translation>Demande une phrase de passe, ou la lit depuis --passphrase-fd. Les nouveaux secrets vont dès lors dans le coffre. Qui oublie la phrase de passe perd son contenu.</translation>
    </message>
    <message>
        <source>There is a vault already: %1</source>
        <translation>Il y a déjà un coffre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Passphrase of the new vault: </source>
        <translation>Phrase de passe du nouveau coffre&#xa0;: </translation>
    </message>
    <message>
        <source>%1 Nothing was created.</source>
        <translation>%1 Rien n&apos;a été créé.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Encore une fois&#xa0;: </translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was created.</source>
        <translation>Les deux ne sont pas identiques. Rien n&apos;a été créé.</translation>
    </message>
    <message>
        <source>The vault is in %1.</source>
        <translation>Le coffre est dans %1.</translation>
    </message>
    <message>
        <source>Says as JSON what was done</source>
        <translation>Indique en JSON ce qui a été fait</translation>
    </message>
</context>
<context>
    <name>patlas::VaultFile</name>
    <message>
        <source>Nothing in the vault was changed.</source>
        <translation>Rien n&apos;a été modifié dans le coffre.</translation>
    </message>
    <message>
        <source>Check free space and permissions, and try again.</source>
        <translation>Vérifiez l&apos;espace libre et les permissions, et réessayez.</translation>
    </message>
    <message>
        <source>The vault file cannot be written.</source>
        <translation>Impossible d&apos;écrire le fichier du coffre.</translation>
    </message>
    <message>
        <source>A vault already exists.</source>
        <translation>Un coffre existe déjà.</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase.</source>
        <translation>Déverrouillez-le avec sa phrase de passe.</translation>
    </message>
    <message>
        <source>The vault file is in use by another program.</source>
        <translation>Le fichier du coffre est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>The vault file was written, but the disk did not confirm it.</source>
        <translation>Le fichier du coffre a été écrit, mais le disque ne l&apos;a pas confirmé.</translation>
    </message>
    <message>
        <source>A power cut may undo the last change.</source>
        <translation>Une coupure de courant peut annuler la dernière modification.</translation>
    </message>
    <message>
        <source>Check the disk, and try again.</source>
        <translation>Vérifiez le disque, et réessayez.</translation>
    </message>
    <message>
        <source>There is no vault.</source>
        <translation>Il n&apos;y a pas de coffre.</translation>
    </message>
    <message>
        <source>Its file was moved or deleted.</source>
        <translation>Son fichier a été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>Put it back, or make a new vault.</source>
        <translation>Remettez-le en place, ou créez un nouveau coffre.</translation>
    </message>
    <message>
        <source>The vault file cannot be read.</source>
        <translation>Impossible de lire le fichier du coffre.</translation>
    </message>
    <message>
        <source>The directory of the vault cannot be created.</source>
        <translation>Impossible de créer le dossier du coffre.</translation>
    </message>
    <message>
        <source>The vault file is damaged.</source>
        <translation>Le fichier du coffre est endommagé.</translation>
    </message>
    <message>
        <source>Its content cannot be read. The file was not changed.</source>
        <translation>Son contenu est illisible. Le fichier n&apos;a pas été modifié.</translation>
    </message>
    <message>
        <source>Restore a copy of the file, or move it away and make a new vault.</source>
        <translation>Restaurez une copie du fichier, ou déplacez-le et créez un nouveau coffre.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the vault.</source>
        <translation>Il n&apos;y a pas assez de mémoire pour ouvrir le coffre.</translation>
    </message>
    <message>
        <source>Deriving its key takes much memory on purpose, to make guessing expensive.</source>
        <translation>Le calcul de sa clé nécessite beaucoup de mémoire, à dessein, pour rendre toute tentative de deviner coûteuse.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d&apos;autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The vault was written by a newer version of Patlas.</source>
        <translation>Le coffre a été écrit par une version plus récente de Patlas.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Il n&apos;a pas été modifié.</translation>
    </message>
    <message>
        <source>Start the newer version, or update this one.</source>
        <translation>Lancez la version plus récente, ou mettez celle-ci à jour.</translation>
    </message>
    <message>
        <source>The vault needs a key that Patlas does not make.</source>
        <translation>Le coffre nécessite une clé que Patlas ne crée pas.</translation>
    </message>
    <message>
        <source>Its cost is outside what any version of Patlas writes, so the file was not made by Patlas or was altered.</source>
        <translation>Son coût est hors de ce qu&apos;écrit toute version de Patlas&#x202f;; le fichier n&apos;a donc pas été créé par Patlas, ou il a été altéré.</translation>
    </message>
    <message>
        <source>Restore a copy of the file.</source>
        <translation>Restaurez une copie du fichier.</translation>
    </message>
    <message>
        <source>The cryptographic library did not start.</source>
        <translation>La bibliothèque cryptographique n&apos;a pas démarré.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this vault.</source>
        <translation>Ce n&apos;est pas la phrase de passe de ce coffre.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Rien n&apos;a été ouvert.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>The vault&apos;s passphrase was changed.</source>
        <translation>La phrase de passe du coffre a été changée.</translation>
    </message>
    <message>
        <source>The previous key no longer opens it.</source>
        <translation>La clé précédente ne l&apos;ouvre plus.</translation>
    </message>
    <message>
        <source>Unlock it again.</source>
        <translation>Déverrouillez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>patlas::VaultLockVerb</name>
    <message>
        <source>Locks the vault for the commands that follow</source>
        <translation>Verrouille le coffre pour les commandes suivantes</translation>
    </message>
    <message>
        <source>A window that is open locks its own by itself.</source>
        <translation>Une fenêtre ouverte verrouille le sien elle-même.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Le coffre est verrouillé.</translation>
    </message>
    <message>
        <source>Says as JSON what was done</source>
        <translation>Indique en JSON ce qui a été fait</translation>
    </message>
</context>
<context>
    <name>patlas::VaultStatusVerb</name>
    <message>
        <source>Says whether there is a vault, and whether it is unlocked</source>
        <translation>Indique s&apos;il y a un coffre, et s&apos;il est déverrouillé</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>En JSON</translation>
    </message>
    <message>
        <source>There is no vault.</source>
        <translation>Il n&apos;y a pas de coffre.</translation>
    </message>
    <message>
        <source>The vault is unlocked.</source>
        <translation>Le coffre est déverrouillé.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Le coffre est verrouillé.</translation>
    </message>
    <message>
        <source>New secrets go to it.</source>
        <translation>Les nouveaux secrets y vont.</translation>
    </message>
</context>
<context>
    <name>patlas::VaultStore</name>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>coffre</translation>
    </message>
    <message>
        <source>An encrypted file, protected by your passphrase: %1</source>
        <translation>Un fichier chiffré, protégé par votre phrase de passe&#xa0;: %1</translation>
    </message>
    <message>
        <source>In the vault, an encrypted file</source>
        <translation>Dans le coffre, un fichier chiffré</translation>
    </message>
    <message>
        <source>Not made yet.</source>
        <translation>Pas encore créé.</translation>
    </message>
    <message>
        <source>Vault: missing</source>
        <translation>Coffre&#xa0;: absent</translation>
    </message>
    <message>
        <source>Its file was moved or deleted. Put it back, or make a new vault.</source>
        <translation>Son fichier a été déplacé ou supprimé. Remettez-le en place, ou créez un nouveau coffre.</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Verrouillé.</translation>
    </message>
    <message>
        <source>Vault: locked</source>
        <translation>Coffre&#xa0;: verrouillé</translation>
    </message>
    <message>
        <source>Patlas asks for its passphrase when a secret is needed.</source>
        <translation>Patlas demande sa phrase de passe quand un secret est nécessaire.</translation>
    </message>
    <message>
        <source>Being opened…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Vault: opening…</source>
        <translation>Coffre&#xa0;: ouverture…</translation>
    </message>
    <message>
        <source>Its key is being made.</source>
        <translation>Sa clé est en cours de création.</translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>Déverrouillé.</translation>
    </message>
    <message>
        <source>Vault: unlocked</source>
        <translation>Coffre&#xa0;: déverrouillé</translation>
    </message>
    <message>
        <source>Token secrets are kept in an encrypted file and nowhere else.</source>
        <translation>Les secrets des jetons sont conservés dans un fichier chiffré et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The vault has no entry for this token.</source>
        <translation>Le coffre n&apos;a pas d&apos;entrée pour ce jeton.</translation>
    </message>
    <message>
        <source>It was removed there, or the vault was restored from an older copy.</source>
        <translation>Elle y a été retirée, ou le coffre a été restauré depuis une copie plus ancienne.</translation>
    </message>
    <message>
        <source>Add the token again, or make a new one.</source>
        <translation>Ajoutez le jeton à nouveau, ou créez-en un nouveau.</translation>
    </message>
    <message>
        <source>There is no vault.</source>
        <translation>Il n&apos;y a pas de coffre.</translation>
    </message>
    <message>
        <source>Its file was moved or deleted.</source>
        <translation>Son fichier a été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>Put it back, or make a new vault.</source>
        <translation>Remettez-le en place, ou créez un nouveau coffre.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Le coffre est verrouillé.</translation>
    </message>
    <message>
        <source>Secrets can be neither read nor stored until it is open.</source>
        <translation>Aucun secret ne peut être lu ni enregistré tant qu&apos;il n&apos;est pas ouvert.</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase and try again.</source>
        <translation>Déverrouillez-le avec sa phrase de passe et réessayez.</translation>
    </message>
</context>
<context>
    <name>patlas::VaultUnlockVerb</name>
    <message>
        <source>Unlocks the vault for the commands that follow</source>
        <translation>Déverrouille le coffre pour les commandes suivantes</translation>
    </message>
    <message>
        <source>Its key stays in the memory of the kernel, for 15 minutes or as long as --minutes says; programs of the same user can read it there. No file holds it. vault lock ends that.</source>
        <translation>Sa clé reste dans la mémoire du noyau, pendant 15 minutes ou la durée de --minutes&#x202f;; les programmes du même utilisateur peuvent l&apos;y lire. Aucun fichier ne la contient. vault lock y met fin.</translation>
    </message>
    <message>
        <source>For so long, up to a day</source>
        <translation>Durée, un jour au plus</translation>
    </message>
    <message>
        <source>--minutes goes from 1 to %1.</source>
        <translation>--minutes va de 1 à %1.</translation>
    </message>
    <message>
        <source>There is no vault. vault create makes one.</source>
        <translation>Il n&apos;y a pas de coffre. vault create en crée un.</translation>
    </message>
    <message>
        <source>Passphrase of the vault: </source>
        <translation>Phrase de passe du coffre&#xa0;: </translation>
    </message>
    <message numerus="yes">
        <source>The vault is unlocked for %n minute(s).</source>
        <translation>
            <numerusform>Le coffre est déverrouillé pour %n minute.</numerusform>
            <numerusform>Le coffre est déverrouillé pour %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Says as JSON what was done</source>
        <translation>Indique en JSON ce qui a été fait</translation>
    </message>
</context>
<context>
    <name>patlas::WebDocument</name>
    <message>
        <source>This is too large for an API description.</source>
        <translation>C&apos;est trop volumineux pour une description d&apos;API.</translation>
    </message>
    <message>
        <source>More than %1 MiB came.</source>
        <translation>Plus de %1 Mio sont arrivés.</translation>
    </message>
    <message>
        <source>Save it as a file, and keep only what you need of it.</source>
        <translation>Enregistrez-la dans un fichier, et n&apos;en gardez que ce qui est nécessaire.</translation>
    </message>
    <message>
        <source>The address holds what looks like a secret.</source>
        <translation>L&apos;adresse contient ce qui ressemble à un secret.</translation>
    </message>
    <message>
        <source>Patlas keeps and shows where a description came from. Nothing was read.</source>
        <translation>Patlas conserve et affiche l&apos;origine d&apos;une description. Rien n&apos;a été lu.</translation>
    </message>
    <message>
        <source>Save the description to a file, and choose that file.</source>
        <translation>Enregistrez la description dans un fichier, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>There is no API description at this address.</source>
        <translation>Il n&apos;y a pas de description d&apos;API à cette adresse.</translation>
    </message>
    <message>
        <source>%1 responded with status %2.</source>
        <translation>%1 a répondu avec le statut %2.</translation>
    </message>
    <message>
        <source>Open it in a browser to see what is there.</source>
        <translation>Ouvrez-la dans un navigateur pour voir ce qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>The address leads elsewhere.</source>
        <translation>L&apos;adresse mène ailleurs.</translation>
    </message>
    <message>
        <source>%1 redirects to %2, which was not asked.</source>
        <translation>%1 redirige vers %2, qui n&apos;a pas été interrogé.</translation>
    </message>
    <message>
        <source>Enter that address if you want to read it.</source>
        <translation>Saisissez cette adresse si vous voulez la lire.</translation>
    </message>
    <message>
        <source>The description was not stored.</source>
        <translation>La description n&apos;a pas été enregistrée.</translation>
    </message>
</context>
<context>
    <name>patlas::WindowSettings</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
</context>
<context>
    <name>patlas::XmlPath</name>
    <message>
        <source>The XPath %1 cannot be read.</source>
        <translation>Le XPath %1 est illisible.</translation>
    </message>
    <message>
        <source>Patlas cannot follow the XPath %1.</source>
        <translation>Patlas ne peut pas suivre le XPath %1.</translation>
    </message>
    <message>
        <source>It follows names, attributes, text() and simple conditions.</source>
        <translation>Il suit les noms, les attributs, text() et les conditions simples.</translation>
    </message>
    <message>
        <source>The XPath leads to too much of this body.</source>
        <translation>Le XPath mène à une trop grande partie de ce corps.</translation>
    </message>
    <message>
        <source>The body is not valid XML.</source>
        <translation>Le corps n&apos;est pas du XML valide.</translation>
    </message>
    <message>
        <source>The body is too large for an XPath.</source>
        <translation>Le corps est trop volumineux pour un XPath.</translation>
    </message>
    <message>
        <source>Patlas follows one in bodies of up to 16 MiB.</source>
        <translation>Patlas en suit dans des corps de 16 Mio au plus.</translation>
    </message>
</context>
</TS>
