<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: Patlas contributors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Address</name>
    <message>
        <source>The address contains a user name or a password.</source>
        <translation>アドレスにユーザー名またはパスワードが含まれています。</translation>
    </message>
    <message>
        <source>Remove everything before the @; credentials are sent in headers.</source>
        <translation>@ より前をすべて削除してください。認証情報はヘッダーで送信されます。</translation>
    </message>
    <message>
        <source>The address has no valid host.</source>
        <translation>アドレスに有効なホストがありません。</translation>
    </message>
    <message>
        <source>Check the part between // and the next /.</source>
        <translation>// と次の / の間を確認してください。</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>アドレスが空です。</translation>
    </message>
    <message>
        <source>Type a path such as /v1/api/tags.</source>
        <translation>/v1/api/tags のようなパスを入力してください。</translation>
    </message>
    <message>
        <source>The address contains a line break or another control character.</source>
        <translation>アドレスに改行またはその他の制御文字が含まれています。</translation>
    </message>
    <message>
        <source>Type the address again, or paste it as one line.</source>
        <translation>アドレスを入力し直すか、1 行にして貼り付けてください。</translation>
    </message>
    <message>
        <source>%1 has no address at the moment.</source>
        <translation>%1 には現在アドレスがありません。</translation>
    </message>
    <message>
        <source>Start the sandbox, or choose another environment.</source>
        <translation>サンドボックスを起動するか、別の環境を選択してください。</translation>
    </message>
    <message>
        <source>The address does not begin with /, http:// or https://.</source>
        <translation>アドレスが /、http://、https:// のいずれでも始まっていません。</translation>
    </message>
    <message>
        <source>Type a path such as /v1/api/tags, or a full address.</source>
        <translation>/v1/api/tags のようなパス、または完全なアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Patlas supports http and https, not %1.</source>
        <translation>Patlas が対応しているのは http と https です。%1 には対応していません。</translation>
    </message>
    <message>
        <source>Type an address that begins with http:// or https://.</source>
        <translation>http:// または https:// で始まるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>A part of the path is &quot;%1&quot;, which would change the address.</source>
        <translation>パスの一部が「%1」になっており、アドレスが変わってしまいます。</translation>
    </message>
    <message>
        <source>Enter another value for the parameter, or type the whole path.</source>
        <translation>パラメーターに別の値を入力するか、パス全体を入力してください。</translation>
    </message>
    <message>
        <source>The address cannot be understood.</source>
        <translation>アドレスを解釈できません。</translation>
    </message>
    <message>
        <source>Check it for invalid characters.</source>
        <translation>無効な文字がないか確認してください。</translation>
    </message>
</context>
<context>
    <name>BodyFileTexts</name>
    <message>
        <source>It is part of the body. Nothing was sent.</source>
        <translation>ボディの一部です。何も送信していません。</translation>
    </message>
    <message>
        <source>Correct the file, or the line of the body that names it.</source>
        <translation>ファイルを修正するか、それを指定しているボディの行を修正してください。</translation>
    </message>
    <message>
        <source>The encoding %1 of a file in the body is not known.</source>
        <translation>ボディ内のファイルのエンコーディング %1 は不明です。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ファイル %1 を読み込めません。</translation>
    </message>
    <message>
        <source>The file %1 is too large.</source>
        <translation>ファイル %1 が大きすぎます。</translation>
    </message>
    <message>
        <source>Variables are replaced in files of up to %1 MiB; a file without, “&lt; ”, may have any size.</source>
        <translation>変数が置き換えられるのは %1 MiB までのファイルです。変数を置き換えないファイル (「&lt; 」) のサイズに制限はありません。</translation>
    </message>
    <message>
        <source>A variable in the file %1 cannot be used.</source>
        <translation>ファイル %1 の変数を使用できません。</translation>
    </message>
</context>
<context>
    <name>BodySchema</name>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>非推奨</translation>
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
        <translation>Bruno のファイルではありません。</translation>
    </message>
    <message>
        <source>Open it in Bruno, and save it again.</source>
        <translation>Bruno で開いて、保存し直してください。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>a block such as “meta {” is expected.</source>
        <translation>「meta {」のようなブロックが必要です。</translation>
    </message>
    <message>
        <source>the block “%1” is not closed.</source>
        <translation>ブロック「%1」が閉じられていません。</translation>
    </message>
    <message>
        <source>nothing may follow the bracket that closes a block.</source>
        <translation>ブロックを閉じる括弧の後には何も置けません。</translation>
    </message>
    <message>
        <source>“key: value” is expected.</source>
        <translation>「key: value」が必要です。</translation>
    </message>
    <message>
        <source>the text that &apos;&apos;&apos; begins has no end.</source>
        <translation>&apos;&apos;&apos; で始まるテキストの終わりがありません。</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation>UTF-8 のテキストではありません。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The command ends inside a quotation.</source>
        <translation>コマンドが引用符の途中で終わっています。</translation>
    </message>
    <message>
        <source>A part of the command or a closing quote is missing.</source>
        <translation>コマンドの一部または閉じ引用符が欠けています。</translation>
    </message>
    <message>
        <source>Copy the whole command and paste it again.</source>
        <translation>コマンド全体をコピーして、貼り付け直してください。</translation>
    </message>
    <message>
        <source>The command has more than %1 words.</source>
        <translation>コマンドの単語数が %1 を超えています。</translation>
    </message>
    <message>
        <source>Copy only the command and paste it again.</source>
        <translation>コマンドだけをコピーして、貼り付け直してください。</translation>
    </message>
    <message>
        <source>The command is longer than %1 KiB.</source>
        <translation>コマンドが %1 KiB を超えています。</translation>
    </message>
    <message>
        <source>No shell accepts a command of that length.</source>
        <translation>この長さのコマンドを受け付けるシェルはありません。</translation>
    </message>
    <message>
        <source>Paste the command without its body, and the body into Body.</source>
        <translation>コマンドをボディなしで貼り付け、ボディは「ボディ」に貼り付けてください。</translation>
    </message>
    <message>
        <source>The command contains a NUL character, which is not possible in a command.</source>
        <translation>コマンドに NUL 文字が含まれています。コマンドでは使用できません。</translation>
    </message>
    <message>
        <source>Copy it as text and paste it again.</source>
        <translation>テキストとしてコピーして、貼り付け直してください。</translation>
    </message>
</context>
<context>
    <name>CopyWithSecrets</name>
    <message>
        <source>The secret that was typed for %1 is not copied.</source>
        <translation>%1 に入力されたシークレットはコピーされません。</translation>
    </message>
    <message>
        <source>What %1 prints is not copied.</source>
        <translation>%1 の出力はコピーされません。</translation>
    </message>
    <message>
        <source>It is only known when the request is sent.</source>
        <translation>リクエストの送信時に初めて決まる値です。</translation>
    </message>
    <message>
        <source>Copy without secrets: the code takes it from a variable.</source>
        <translation>シークレットなしでコピーしてください。コードは変数から値を取得します。</translation>
    </message>
</context>
<context>
    <name>CredentialChoice</name>
    <message>
        <source>Send header as UTF-8</source>
        <translation>ヘッダーを UTF-8 で送信</translation>
    </message>
    <message>
        <source>Send header as Latin-1</source>
        <translation>ヘッダーを Latin-1 で送信</translation>
    </message>
    <message>
        <source>Keep %1 as a credential…</source>
        <translation>%1 を認証情報として保存…</translation>
    </message>
    <message>
        <source>Add as environment…</source>
        <translation>環境として追加…</translation>
    </message>
    <message>
        <source>Add %1 token…</source>
        <translation>%1 トークンを追加…</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>「%1」を使用</translation>
    </message>
    <message>
        <source>Sign in for this operation…</source>
        <translation>このオペレーションのためにサインイン…</translation>
    </message>
    <message>
        <source>Create a token for this operation…</source>
        <translation>このオペレーション用のトークンを作成…</translation>
    </message>
    <message>
        <source>Add a token for this operation…</source>
        <translation>このオペレーション用のトークンを追加…</translation>
    </message>
</context>
<context>
    <name>Curl</name>
    <message>
        <source>User in the address</source>
        <translation>アドレス内のユーザー</translation>
    </message>
    <message>
        <source>%1 in the address</source>
        <translation>アドレス内の %1</translation>
    </message>
    <message>
        <source>The command contains no address.</source>
        <translation>コマンドにアドレスがありません。</translation>
    </message>
    <message>
        <source>Copy the whole command and paste it again.</source>
        <translation>コマンド全体をコピーして、貼り付け直してください。</translation>
    </message>
    <message>
        <source>Patlas supports http and https, not %1.</source>
        <translation>Patlas が対応しているのは http と https です。%1 には対応していません。</translation>
    </message>
    <message>
        <source>The address has more than %1 parameters.</source>
        <translation>アドレスのパラメーターが %1 個を超えています。</translation>
    </message>
    <message>
        <source>Copy the command with only the parameters that you need and paste it again.</source>
        <translation>必要なパラメーターだけを残してコマンドをコピーし、貼り付け直してください。</translation>
    </message>
    <message>
        <source>Left out, because Patlas has no equivalent: %1.</source>
        <translation>Patlas に相当する機能がないため除外しました: %1。</translation>
    </message>
    <message>
        <source>Left out, because curl has no such option: %1.</source>
        <translation>curl にそのようなオプションはないため除外しました: %1。</translation>
    </message>
    <message>
        <source>There are more notes like these.</source>
        <translation>同様の注意事項がほかにもあります。</translation>
    </message>
    <message>
        <source>--insecure is ignored: certificates are always checked. You can set your own certificate authority in the environment.</source>
        <translation>--insecure は無視されます。証明書は常に検証されます。独自の認証局は環境で設定できます。</translation>
    </message>
    <message>
        <source>--location is ignored: a redirect is shown, and followed only if you choose to.</source>
        <translation>--location は無視されます。リダイレクトは表示され、選択した場合にだけ追跡されます。</translation>
    </message>
    <message>
        <source>The proxy is ignored: it is set in the environment.</source>
        <translation>プロキシは無視されます。プロキシは環境で設定します。</translation>
    </message>
    <message>
        <source>Certificates, keys and TLS versions are ignored: they are set in the environment.</source>
        <translation>証明書、鍵、TLS バージョンは無視されます。これらは環境で設定します。</translation>
    </message>
    <message>
        <source>Options and variables from elsewhere (--config, --variable, --expand-…) are not read.</source>
        <translation>外部から読み込むオプションと変数 (--config、--variable、--expand-…) は読み込まれません。</translation>
    </message>
    <message>
        <source>Passwords in .netrc are not read: choose a token.</source>
        <translation>.netrc のパスワードは読み込まれません。トークンを選択してください。</translation>
    </message>
    <message>
        <source>%1 is at the end and has no value.</source>
        <translation>%1 が末尾にあり、値がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more curl command(s) follow.</source>
        <translation>
            <numerusform>このほかに curl コマンドが %n 個続いています。</numerusform>
        </translation>
    </message>
    <message>
        <source>More follows the command (a pipe, a file to read, another command). It was not read.</source>
        <translation>コマンドの後に続きがあります (パイプ、入力ファイル、別のコマンドなど)。この部分は読み込んでいません。</translation>
    </message>
    <message>
        <source>The command contains several addresses. This is the first.</source>
        <translation>コマンドに複数のアドレスがあります。これは最初のアドレスです。</translation>
    </message>
    <message>
        <source>The command goes to %1, and so does the request, without any token of “%3”. %1 is your environment “%2”: choose it and paste the command again to send a token.</source>
        <translation>コマンドの送信先は %1 です。リクエストも「%3」のトークンを付けずにそこへ送信されます。%1 は環境「%2」のものです。トークンを送信するには、その環境を選択してからコマンドを貼り付け直してください。</translation>
    </message>
    <message>
        <source>The command goes to %1, and so does the request, without any token of “%2”. Add an environment for %1 to send tokens there.</source>
        <translation>コマンドの送信先は %1 です。リクエストも「%2」のトークンを付けずにそこへ送信されます。そこへトークンを送信するには、%1 の環境を追加してください。</translation>
    </message>
    <message>
        <source>%1 stands for an address. The request goes to “%2”.</source>
        <translation>%1 はアドレスを表しています。リクエストは「%2」に送信されます。</translation>
    </message>
    <message>
        <source>No operation of the API has this method and path, so it is a request of your own.</source>
        <translation>このメソッドとパスを持つオペレーションは API にないため、独自のリクエストとして扱います。</translation>
    </message>
    <message>
        <source>curl reads {a,b} and [1-9] in an address as a list of addresses. This is the first of them.</source>
        <translation>curl はアドレス内の {a,b} や [1-9] をアドレスのリストとして解釈します。これはその最初のアドレスです。</translation>
    </message>
    <message>
        <source>%1 in the path is a placeholder: enter a value for it under Parameters.</source>
        <translation>パスの %1 はプレースホルダーです。「パラメーター」で値を入力してください。</translation>
    </message>
    <message>
        <source>A long dash, which word processors write, was read as “-”.</source>
        <translation>ワープロが挿入する長いダッシュを「-」として読み取りました。</translation>
    </message>
    <message>
        <source>Curved quotation marks, which word processors write, were read as quotes.</source>
        <translation>ワープロが挿入する曲がった引用符を、通常の引用符として読み取りました。</translation>
    </message>
    <message>
        <source>The method is sent as it is written, %1. For services, %2 is another method.</source>
        <translation>メソッドは書かれているとおり %1 として送信されます。サービスにとって %2 は別のメソッドです。</translation>
    </message>
    <message>
        <source>%1 is not evaluated: it is in the request as written.</source>
        <translation>%1 は評価されません。書かれているとおりリクエストに含まれます。</translation>
    </message>
    <message>
        <source>%1: the value is your token “%2”, which is chosen.</source>
        <translation>%1: 値はトークン「%2」のものなので、これを選択しました。</translation>
    </message>
    <message>
        <source>%1: the value is your token “%2”, which belongs to another environment. It was left out.</source>
        <translation>%1: 値は別の環境に属するトークン「%2」のものなので、除外しました。</translation>
    </message>
    <message>
        <source>%1: the value was left out, because you have no such token.</source>
        <translation>%1: 該当するトークンが保存されていないため、値を除外しました。</translation>
    </message>
    <message>
        <source>Store it under Tokens, as a %1.</source>
        <translation>「トークン」に %1 として保存してください。</translation>
    </message>
    <message>
        <source>Store it with “Add existing token…”.</source>
        <translation>「既存のトークンを追加…」で保存してください。</translation>
    </message>
    <message>
        <source>%1: the value was left out. Credentials come from stored tokens only.</source>
        <translation>%1: 値を除外しました。認証情報は保存済みのトークンからのみ使用されます。</translation>
    </message>
    <message>
        <source>%1 in the address signs this one request. It is sent, and not kept with the request: whoever has it may use the address.</source>
        <translation>アドレス内の %1 は、このリクエストだけの署名です。送信されますが、リクエストと一緒には保存されません。これを持つ人は誰でもこのアドレスを使用できます。</translation>
    </message>
    <message>
        <source>%1: %2 stands for a token. The one chosen here is sent.</source>
        <translation>%1: %2 はトークンを表しています。ここで選択されているトークンが送信されます。</translation>
    </message>
    <message>
        <source>The address, a parameter, a header or the body contained something that looks like a token. It was replaced by dots.</source>
        <translation>アドレス、パラメーター、ヘッダー、ボディのいずれかにトークンらしきものが含まれていたため、ドットに置き換えました。</translation>
    </message>
    <message>
        <source>Headers of the file %1 are not read.</source>
        <translation>ファイル %1 のヘッダーは読み込まれません。</translation>
    </message>
    <message>
        <source>“%1” is not a header: it has no colon.</source>
        <translation>「%1」はヘッダーではありません。コロンがありません。</translation>
    </message>
    <message>
        <source>%1 is left out: Patlas sets it for each request.</source>
        <translation>%1 は除外されます。Patlas がリクエストごとに設定します。</translation>
    </message>
    <message>
        <source>%1 is not sent, as in the command.</source>
        <translation>コマンドと同様、%1 は送信されません。</translation>
    </message>
    <message>
        <source>The body comes from the file %1, which is not read automatically. Paste its contents into Body.</source>
        <translation>ボディはファイル %1 の内容ですが、自動では読み込まれません。内容を「ボディ」に貼り付けてください。</translation>
    </message>
    <message>
        <source>The body is not UTF-8 text, so it was left out.</source>
        <translation>ボディが UTF-8 のテキストではないため除外しました。</translation>
    </message>
    <message>
        <source>curl would send the body as a web form, because the command has no Content-Type. Here it is sent as JSON, which the operation accepts.</source>
        <translation>コマンドに Content-Type がないため、curl ならボディを Web フォームとして送信します。ここでは、オペレーションが受け付ける JSON として送信します。</translation>
    </message>
    <message numerus="yes">
        <source>The %n part(s) of the form are left out: only operations that take a form can send one.</source>
        <translation>
            <numerusform>フォームのパート %n 個を除外しました。フォームを送信できるのは、フォームを受け付けるオペレーションだけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The part “%1” is left out: the form of the operation has no part of that name.</source>
        <translation>パート「%1」を除外しました。オペレーションのフォームにその名前のパートはありません。</translation>
    </message>
    <message>
        <source>“%1” is not a part of a form, which has a name. It is left out.</source>
        <translation>「%1」には名前がないため、フォームのパートではありません。除外しました。</translation>
    </message>
    <message>
        <source>The part “%1” occurs more than once. The first is used.</source>
        <translation>パート「%1」が複数あります。最初のものを使用します。</translation>
    </message>
    <message>
        <source>The part “%1” comes from the file %2, which is not read automatically. Paste its contents.</source>
        <translation>パート「%1」はファイル %2 の内容ですが、自動では読み込まれません。内容を貼り付けてください。</translation>
    </message>
    <message>
        <source>The part “%1” is text in the command and a file in the operation: choose the file.</source>
        <translation>パート「%1」は、コマンドではテキスト、オペレーションではファイルです。ファイルを選択してください。</translation>
    </message>
    <message>
        <source>The part “%1” is the file %2. It is read when you send the request.</source>
        <translation>パート「%1」はファイル %2 です。リクエストの送信時に読み込まれます。</translation>
    </message>
    <message>
        <source>File name and headers of the part “%1” are set by Patlas.</source>
        <translation>パート「%1」のファイル名とヘッダーは Patlas が設定します。</translation>
    </message>
    <message>
        <source>This is not a curl command.</source>
        <translation>curl コマンドではありません。</translation>
    </message>
    <message>
        <source>There is no line that begins with curl.</source>
        <translation>curl で始まる行がありません。</translation>
    </message>
    <message>
        <source>Copy a command that begins with curl and paste it again.</source>
        <translation>curl で始まるコマンドをコピーして、貼り付け直してください。</translation>
    </message>
</context>
<context>
    <name>Decoding</name>
    <message>
        <source>The response could not be decompressed.</source>
        <translation>レスポンスを展開できませんでした。</translation>
    </message>
    <message>
        <source>It is declared as compressed, but its data is not valid. The part before the fault is kept.</source>
        <translation>圧縮されていると宣言されていますが、データが無効です。破損箇所より前の部分は保存されています。</translation>
    </message>
    <message>
        <source>Send the request with the header Accept-Encoding: identity.</source>
        <translation>ヘッダー Accept-Encoding: identity を付けてリクエストを送信してください。</translation>
    </message>
    <message>
        <source>The response grows more than %1-fold when it is decompressed.</source>
        <translation>レスポンスを展開すると %1 倍を超えるサイズになります。</translation>
    </message>
    <message>
        <source>It may be a decompression bomb. Patlas stopped; the beginning is kept.</source>
        <translation>圧縮爆弾の可能性があります。Patlas は展開を中止し、先頭部分を保存しました。</translation>
    </message>
    <message>
        <source>Send the request with the header Accept-Encoding: identity if you trust the service.</source>
        <translation>サービスを信頼できる場合は、ヘッダー Accept-Encoding: identity を付けてリクエストを送信してください。</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>The role %1 is too low here: it takes %2.</source>
        <translation>ロール %1 では権限が足りません。%2 が必要です。</translation>
    </message>
    <message>
        <source>It is the role of the owner of %1.</source>
        <translation>これは %1 の所有者のロールです。</translation>
    </message>
    <message>
        <source>The token %1 was revoked or has expired at the service.</source>
        <translation>トークン %1 は、サービス側で失効したか期限が切れています。</translation>
    </message>
    <message>
        <source>Create another one and choose it under Token.</source>
        <translation>別のトークンを作成し、「トークン」で選択してください。</translation>
    </message>
    <message>
        <source>The service may no longer know the project API token of %1.</source>
        <translation>%1 のプロジェクト API トークンは、サービス側ですでに無効になっている可能性があります。</translation>
    </message>
    <message>
        <source>It changes when someone makes a new one in the project&apos;s settings. Copy it from there again.</source>
        <translation>プロジェクトの設定で誰かが新しいトークンを作成すると変わります。設定からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The token %1 may have been revoked or may have expired.</source>
        <translation>トークン %1 は、失効したか期限が切れている可能性があります。</translation>
    </message>
    <message>
        <source>The request carried no token.</source>
        <translation>リクエストにトークンがありませんでした。</translation>
    </message>
    <message>
        <source>The service does not know the project API token of %1.</source>
        <translation>%1 のプロジェクト API トークンは、サービスに認識されていません。</translation>
    </message>
    <message>
        <source>Patlas found no problem with this request before it was sent.</source>
        <translation>送信前の確認では、このリクエストに問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>The token %1 may lack a scope that is not known here.</source>
        <translation>トークン %1 に、ここでは把握できないスコープが不足している可能性があります。</translation>
    </message>
    <message>
        <source>The role of the owner of %1 may be too low, or may have changed.</source>
        <translation>%1 の所有者のロールが低すぎるか、変更された可能性があります。</translation>
    </message>
    <message>
        <source>The owner of %1 may not be a member of %2.</source>
        <translation>%1 の所有者が %2 のメンバーではない可能性があります。</translation>
    </message>
    <message>
        <source>The service may require a personal access token here.</source>
        <translation>サービスがここで個人用アクセストークンを要求している可能性があります。</translation>
    </message>
    <message>
        <source>The project API token of %1 may be wrong or replaced.</source>
        <translation>%1 のプロジェクト API トークンが間違っているか、新しいものに替わっている可能性があります。</translation>
    </message>
    <message>
        <source>The address of this computer may not be in the project&apos;s IP allow-list.</source>
        <translation>このコンピューターのアドレスが、プロジェクトの IP 許可リストにない可能性があります。</translation>
    </message>
    <message>
        <source>An empty list blocks every change. The list is in the project&apos;s settings.</source>
        <translation>リストが空の場合、変更はすべてブロックされます。リストはプロジェクトの設定にあります。</translation>
    </message>
    <message>
        <source>There may be nothing with this %1.</source>
        <translation>この %1 に該当するものがない可能性があります。</translation>
    </message>
    <message>
        <source>It may have been deleted, or belong to another project or branch. List them first to see the ids.</source>
        <translation>削除されたか、別のプロジェクトまたはブランチに属している可能性があります。まず一覧を取得して ID を確認してください。</translation>
    </message>
    <message>
        <source>The service does not know this address.</source>
        <translation>サービスはこのアドレスを認識していません。</translation>
    </message>
    <message>
        <source>Check the path for a spelling mistake.</source>
        <translation>パスに綴りの間違いがないか確認してください。</translation>
    </message>
    <message>
        <source>%1 may have a different address.</source>
        <translation>%1 のアドレスは異なる可能性があります。</translation>
    </message>
    <message>
        <source>It was inferred or seen in another client, not read in the documentation of the service.</source>
        <translation>サービスのドキュメントによるものではなく、推測したか、別のクライアントで確認したものです。</translation>
    </message>
    <message>
        <source>The project or branch in the request may not exist.</source>
        <translation>リクエストのプロジェクトまたはブランチが存在しない可能性があります。</translation>
    </message>
    <message>
        <source>The token %1 may not have what it takes to see it.</source>
        <translation>トークン %1 に、それを閲覧する権限がない可能性があります。</translation>
    </message>
    <message>
        <source>Some services respond to such a token as if there were nothing.</source>
        <translation>このようなトークンに対して、何も存在しないかのように応答するサービスもあります。</translation>
    </message>
    <message>
        <source>The service does not accept %1 at this address.</source>
        <translation>サービスはこのアドレスで %1 を受け付けません。</translation>
    </message>
    <message>
        <source>Something with this name or id already exists.</source>
        <translation>この名前または ID のものがすでに存在します。</translation>
    </message>
    <message>
        <source>The body is larger than the service accepts.</source>
        <translation>ボディが、サービスの受け付けるサイズを超えています。</translation>
    </message>
    <message>
        <source>The service does not accept this kind of body.</source>
        <translation>サービスはこの種類のボディを受け付けません。</translation>
    </message>
    <message>
        <source>Check Content-Type under Headers.</source>
        <translation>「ヘッダー」で Content-Type を確認してください。</translation>
    </message>
    <message>
        <source>The service could not use a parameter or the body.</source>
        <translation>サービスはパラメーターまたはボディを処理できませんでした。</translation>
    </message>
    <message>
        <source>Compare with the example of the operation.</source>
        <translation>オペレーションの例と比較してください。</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>短時間に送信したリクエストが多すぎます。</translation>
    </message>
    <message numerus="yes">
        <source>The service asks to wait %n second(s).</source>
        <translation>
            <numerusform>サービスは %n 秒待つよう求めています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a little before the next one.</source>
        <translation>少し待ってから次のリクエストを送信してください。</translation>
    </message>
    <message>
        <source>The service asks to wait until %1.</source>
        <translation>サービスは %1 まで待つよう求めています。</translation>
    </message>
    <message>
        <source>The service knows this operation but does not support it.</source>
        <translation>サービスはこのオペレーションを認識していますが、対応していません。</translation>
    </message>
    <message>
        <source>The service failed on its own side (%1).</source>
        <translation>サービス側でエラーが発生しました (%1)。</translation>
    </message>
    <message>
        <source>The request may have been carried out in part. Check before you send it again.</source>
        <translation>リクエストの一部が実行された可能性があります。もう一度送信する前に確認してください。</translation>
    </message>
    <message>
        <source>The service redirects to another address but does not name it.</source>
        <translation>サービスが別のアドレスへリダイレクトしていますが、リダイレクト先を示していません。</translation>
    </message>
    <message>
        <source>The redirect to %1 was not followed.</source>
        <translation>%1 へのリダイレクトは追跡しませんでした。</translation>
    </message>
    <message>
        <source>Patlas follows no redirect by itself, so that tokens are sent only to their own service. Choose Follow redirect to follow it; to another host, the request has no tokens, and you see it before it is sent.</source>
        <translation>トークンが本来のサービス以外に送信されないように、Patlas が自動的にリダイレクトを追跡することはありません。追跡するには「リダイレクトを追跡」を選択してください。別のホストへのリクエストにはトークンが付かず、送信前に内容を確認できます。</translation>
    </message>
    <message>
        <source>The service says: %1</source>
        <translation>サービスからのメッセージ: %1</translation>
    </message>
    <message>
        <source>A proxy on the way asks for a user name and a password.</source>
        <translation>途中のプロキシがユーザー名とパスワードを要求しています。</translation>
    </message>
    <message>
        <source>The request did not reach the service. Enter them for the proxy under Edit environment.</source>
        <translation>リクエストはサービスに届いていません。「環境を編集」でプロキシのユーザー名とパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The network asks you to sign in.</source>
        <translation>ネットワークがサインインを要求しています。</translation>
    </message>
    <message>
        <source>The response comes from the network that you are in, and the request did not reach the service. Open any page in a browser, sign in, and send it again.</source>
        <translation>このレスポンスは接続中のネットワークが返したもので、リクエストはサービスに届いていません。ブラウザーで任意のページを開いてサインインし、もう一度送信してください。</translation>
    </message>
    <message>
        <source>The response is a web page, and this operation is described with JSON.</source>
        <translation>レスポンスは Web ページですが、このオペレーションは JSON と定義されています。</translation>
    </message>
    <message>
        <source>It may come from a sign-in page of the network that you are in, from a proxy, or from another service at this address. Open any page in a browser to see whether the network asks you to sign in, and check the address of the environment.</source>
        <translation>接続中のネットワークのサインインページ、プロキシ、またはこのアドレスにある別のサービスが返した可能性があります。ブラウザーで任意のページを開いてネットワークがサインインを要求していないか調べ、環境のアドレスを確認してください。</translation>
    </message>
</context>
<context>
    <name>Docs</name>
    <message>
        <source>[image: %1]</source>
        <translation>[画像: %1]</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… ほか %1 件</translation>
    </message>
    <message>
        <source>The rest of the text is not shown: %1 characters.</source>
        <translation>テキストの残り %1 文字は表示されません。</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>非推奨</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>認証情報なし</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>および %1</translation>
    </message>
    <message>
        <source>%1 with the scope</source>
        <translation>%1 と次のスコープ</translation>
    </message>
    <message>
        <source>%1 with the scopes</source>
        <translation>%1 と次のスコープ</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>非対応</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>No credential is needed.</source>
        <translation>認証情報は必要ありません。</translation>
    </message>
    <message>
        <source>or</source>
        <translation>または</translation>
    </message>
    <message>
        <source>The service said so on %1, in %2.</source>
        <translation>%1 に、%2 でサービスがそのように応答しました。</translation>
    </message>
    <message>
        <source>Forget what it said</source>
        <translation>サービスの応答を破棄</translation>
    </message>
    <message>
        <source>That it needs these scopes is %1.</source>
        <translation>これらのスコープが必要であるという情報の根拠: %1</translation>
    </message>
    <message>
        <source>in the path</source>
        <translation>パス内</translation>
    </message>
    <message>
        <source>header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>in the query</source>
        <translation>クエリ内</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>リクエストボディ</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>any other</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>About this API</source>
        <translation>この API について</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>write only</source>
        <translation>書き込み専用</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>非推奨</translation>
    </message>
    <message>
        <source>names like </source>
        <translation>名前のパターン: </translation>
    </message>
    <message>
        <source>any other name</source>
        <translation>その他の任意の名前</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>項目 %1</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Not shown further: it contains itself, or this page is long enough.</source>
        <translation>これ以上は表示されません。自分自身を含んでいるか、このページが十分に長いためです。</translation>
    </message>
    <message>
        <source>Always </source>
        <translation>固定値: </translation>
    </message>
    <message>
        <source>One of </source>
        <translation>次のいずれか: </translation>
    </message>
    <message>
        <source>default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>example</source>
        <translation>例</translation>
    </message>
</context>
<context>
    <name>DotEnv</name>
    <message>
        <source>This line is not “NAME=value”. It is left out.</source>
        <translation>この行は「NAME=value」の形式ではないため除外しました。</translation>
    </message>
    <message>
        <source>The quotes around the value of %1 do not match. It is taken up to the end of the line.</source>
        <translation>%1 の値を囲む引用符が対応していません。行末までを値とします。</translation>
    </message>
</context>
<context>
    <name>DraftDefinition</name>
    <message>
        <source>The form takes in files, and was edited.</source>
        <translation>フォームにファイルが取り込まれており、さらに編集されています。</translation>
    </message>
    <message>
        <source>Patlas cannot write both. Nothing was saved, and your edits are still here.</source>
        <translation>Patlas は両方を書き込むことはできません。何も保存しておらず、編集内容はここに残っています。</translation>
    </message>
    <message>
        <source>Edit the body in the file itself, or save the request as a new one.</source>
        <translation>ファイル自体でボディを編集するか、リクエストを新しいリクエストとして保存してください。</translation>
    </message>
</context>
<context>
    <name>EnvironmentFileEdit</name>
    <message>
        <source>The file of environments is malformed in line %1.</source>
        <translation>環境ファイルの %1 行目の形式が正しくありません。</translation>
    </message>
    <message>
        <source>The file of environments is not a JSON object.</source>
        <translation>環境ファイルが JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>ファイルはそのままです。</translation>
    </message>
    <message>
        <source>Correct it in a text editor, and try again.</source>
        <translation>テキストエディターで修正してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A variable cannot be called so.</source>
        <translation>変数にその名前は付けられません。</translation>
    </message>
    <message>
        <source>Give it, and its environment, another name.</source>
        <translation>変数とその環境に別の名前を付けてください。</translation>
    </message>
</context>
<context>
    <name>EnvironmentFiles</name>
    <message>
        <source>The file is not JSON: %1 None of its environments is read.</source>
        <translation>ファイルが JSON ではありません: %1 環境は 1 つも読み込まれません。</translation>
    </message>
    <message>
        <source>The file is not JSON. None of its environments is read.</source>
        <translation>ファイルが JSON ではありません。環境は 1 つも読み込まれません。</translation>
    </message>
    <message>
        <source>The file is not an object of environments. Nothing in it is read.</source>
        <translation>ファイルが環境のオブジェクトではありません。内容は読み込まれません。</translation>
    </message>
    <message>
        <source>%1 is not an object with variables. It is left out.</source>
        <translation>%1 は変数を持つオブジェクトではないため除外しました。</translation>
    </message>
    <message>
        <source>%1 is there more than once. The last one counts.</source>
        <translation>%1 が複数あります。最後のものが有効です。</translation>
    </message>
    <message>
        <source>What %1 extends is not the name of an environment, nor a list of such names.</source>
        <translation>%1 の継承元が、環境の名前でも、そのリストでもありません。</translation>
    </message>
    <message>
        <source>%1 is a setting of JetBrains&apos; HTTP Client and not a variable. It is not used.</source>
        <translation>%1 は JetBrains の HTTP Client の設定であり、変数ではないため使用されません。</translation>
    </message>
    <message>
        <source>The value of %1 is kept where only Visual Studio reads it. It is not used.</source>
        <translation>%1 の値は Visual Studio だけが読み取れる場所に保存されているため、使用されません。</translation>
    </message>
    <message>
        <source>%1 extends %2, and there is no such environment.</source>
        <translation>%1 は %2 を継承していますが、そのような環境はありません。</translation>
    </message>
    <message>
        <source>%1 extends itself. This is not followed.</source>
        <translation>%1 は自分自身を継承しています。この継承は無視されます。</translation>
    </message>
    <message>
        <source>%1 extends %2, which in the end extends %1. This is not followed.</source>
        <translation>%1 は %2 を継承していますが、継承をたどると %1 に戻ります。この継承は無視されます。</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>It was cancelled before it was finished.</source>
        <translation>完了する前にキャンセルされました。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>HarContent</name>
    <message>
        <source>The body was left out because of its size.</source>
        <translation>サイズが大きいため、ボディを除外しました。</translation>
    </message>
    <message>
        <source>The body was left out because it contains a token.</source>
        <translation>トークンが含まれているため、ボディを除外しました。</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>The proxy asks for a user name and a password.</source>
        <translation>プロキシがユーザー名とパスワードを要求しています。</translation>
    </message>
    <message>
        <source>%1 was not reached.</source>
        <translation>%1 に到達していません。</translation>
    </message>
    <message>
        <source>Enter them for the proxy under Edit environment.</source>
        <translation>「環境を編集」でプロキシのユーザー名とパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>プロキシがリクエストを通しませんでした。</translation>
    </message>
    <message>
        <source>Check the proxy under Edit environment, or the system proxy.</source>
        <translation>「環境を編集」のプロキシ、またはシステムのプロキシを確認してください。</translation>
    </message>
    <message>
        <source>Nothing responds at %1, port %2.</source>
        <translation>%1 のポート %2 から応答がありません。</translation>
    </message>
    <message>
        <source>The computer was reached, but no service listens there. Nothing was sent.</source>
        <translation>コンピューターには到達しましたが、そのポートで待ち受けているサービスがありません。何も送信していません。</translation>
    </message>
    <message>
        <source>Check the address, and whether the service or the sandbox is running.</source>
        <translation>アドレスと、サービスまたはサンドボックスが実行中かどうかを確認してください。</translation>
    </message>
    <message>
        <source>There is no computer called %1.</source>
        <translation>%1 という名前のコンピューターはありません。</translation>
    </message>
    <message>
        <source>The name could not be looked up. Nothing was sent.</source>
        <translation>名前を解決できませんでした。何も送信していません。</translation>
    </message>
    <message>
        <source>Check the spelling, and whether this computer is online.</source>
        <translation>綴りと、このコンピューターがオンラインかどうかを確認してください。</translation>
    </message>
    <message>
        <source>%1 closed the connection before it responded.</source>
        <translation>%1 は応答する前に接続を閉じました。</translation>
    </message>
    <message>
        <source>The request may have arrived and may have been carried out.</source>
        <translation>リクエストが届き、実行された可能性があります。</translation>
    </message>
    <message>
        <source>Check whether it had an effect before you send it again.</source>
        <translation>もう一度送信する前に、実行されたかどうかを確認してください。</translation>
    </message>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation>時間内に %1 に到達できませんでした。</translation>
    </message>
    <message>
        <source>No connection was established. Nothing was sent.</source>
        <translation>接続が確立されませんでした。何も送信していません。</translation>
    </message>
    <message>
        <source>Check the address, the network and any firewall.</source>
        <translation>アドレス、ネットワーク、ファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>%1 への接続に失敗しました。</translation>
    </message>
    <message>
        <source>The network may be down, or something on the way blocks the connection.</source>
        <translation>ネットワークが停止しているか、途中の何かが接続をブロックしている可能性があります。</translation>
    </message>
    <message>
        <source>Check the network and send the request again.</source>
        <translation>ネットワークを確認してから、リクエストを送信し直してください。</translation>
    </message>
    <message>
        <source>The service at %1, port %2 does not speak valid HTTP.</source>
        <translation>%1 のポート %2 のサービスの応答は、正しい HTTP ではありません。</translation>
    </message>
    <message>
        <source>Another kind of service may listen there, or what it sends is damaged: %1.</source>
        <translation>別の種類のサービスが待ち受けているか、送られてくるデータが壊れている可能性があります: %1。</translation>
    </message>
    <message>
        <source>Check the port, and whether http or https is right.</source>
        <translation>ポートと、http と https のどちらが正しいかを確認してください。</translation>
    </message>
    <message>
        <source>The response could not be read.</source>
        <translation>レスポンスを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Its header Transfer-Encoding names a coding that Patlas does not know, so where it ends is unknown.</source>
        <translation>レスポンスの Transfer-Encoding ヘッダーに Patlas の知らない符号化が指定されているため、終わりを判断できません。</translation>
    </message>
    <message>
        <source>Send the request without the header TE, or ask the operator of the service.</source>
        <translation>ヘッダー TE を付けずにリクエストを送信するか、サービスの運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The head of the response is too large.</source>
        <translation>レスポンスのヘッダー部が大きすぎます。</translation>
    </message>
    <message>
        <source>One line may have 100 kB, and all of them 300 kB. Patlas stopped there; the request may have been carried out.</source>
        <translation>上限は 1 行あたり 100 kB、全体で 300 kB です。Patlas はそこで中止しましたが、リクエストは実行された可能性があります。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>アドレスを確認してください。</translation>
    </message>
    <message>
        <source>A file of the body became shorter while it was sent.</source>
        <translation>送信中にボディのファイルが短くなりました。</translation>
    </message>
    <message>
        <source>The service got a part of it, and may have acted on that.</source>
        <translation>サービスはその一部を受け取っており、それに基づいて処理を行った可能性があります。</translation>
    </message>
    <message>
        <source>Wait until nothing writes to the file, then send the request again.</source>
        <translation>ファイルへの書き込みが終わるのを待ってから、リクエストを送信し直してください。</translation>
    </message>
    <message>
        <source>The connection to %1 would not be encrypted.</source>
        <translation>%1 への接続は暗号化されません。</translation>
    </message>
    <message>
        <source>Anyone on the way could read what is sent. Nothing was sent.</source>
        <translation>送信内容が途中で誰かに読み取られるおそれがあります。何も送信していません。</translation>
    </message>
    <message>
        <source>Use https, or allow plain http for this one environment under Edit environment.</source>
        <translation>https を使用するか、「環境を編集」でこの環境に限り暗号化なしの http を許可してください。</translation>
    </message>
    <message>
        <source>%1, port %2 does not speak TLS.</source>
        <translation>%1 のポート %2 は TLS に対応していません。</translation>
    </message>
    <message>
        <source>It responded, but not encrypted: a service for plain http may listen there. Nothing of the request was sent.</source>
        <translation>応答はありましたが、暗号化されていませんでした。通常の http のサービスが待ち受けている可能性があります。リクエストは一切送信していません。</translation>
    </message>
    <message>
        <source>No encrypted connection to %1, port %2 could be made.</source>
        <translation>%1 のポート %2 に暗号化された接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>The two sides did not agree on one: %1. Nothing of the request was sent.</source>
        <translation>双方の条件が一致しませんでした: %1。リクエストは一切送信していません。</translation>
    </message>
    <message>
        <source>Check the address. Some services also want a client certificate, which can be set under Edit environment.</source>
        <translation>アドレスを確認してください。サービスによってはクライアント証明書も必要です。「環境を編集」で設定できます。</translation>
    </message>
    <message>
        <source>%1 could not prove its identity.</source>
        <translation>%1 の身元を確認できませんでした。</translation>
    </message>
    <message>
        <source>Its certificate is not trusted here, so no token was sent: %1</source>
        <translation>このコンピューターではその証明書が信頼されていないため、トークンは送信していません: %1</translation>
    </message>
    <message>
        <source>Check the address. If the certificate is your own, add its authority under Edit environment.</source>
        <translation>アドレスを確認してください。自分で作成した証明書の場合は、「環境を編集」でその認証局を追加してください。</translation>
    </message>
    <message>
        <source>%1 could not be reached within %2 seconds.</source>
        <translation>%2 秒以内に %1 に到達できませんでした。</translation>
    </message>
    <message>
        <source>That is the limit for connecting. Nothing was sent.</source>
        <translation>接続の時間制限に達しました。何も送信していません。</translation>
    </message>
    <message>
        <source>Check the address, the network and any firewall, or raise the limit under Limits….</source>
        <translation>アドレス、ネットワーク、ファイアウォールを確認するか、「制限…」で制限値を上げてください。</translation>
    </message>
    <message>
        <source>The request to %1 took longer than %2 seconds.</source>
        <translation>%1 へのリクエストに %2 秒より長くかかりました。</translation>
    </message>
    <message>
        <source>Raise the limit under Limits…, or ask for less.</source>
        <translation>「制限…」で制限値を上げるか、要求するデータを減らしてください。</translation>
    </message>
    <message>
        <source>That is the limit for the whole request. The %1 that arrived are kept.</source>
        <translation>リクエスト全体の時間制限に達しました。届いた %1 は保存されています。</translation>
    </message>
    <message>
        <source>That is the limit for the whole request. It may have arrived and may still be carried out.</source>
        <translation>リクエスト全体の時間制限に達しました。リクエストは届いており、これから実行される可能性があります。</translation>
    </message>
    <message>
        <source>That is the limit for the whole request. Nothing was sent.</source>
        <translation>リクエスト全体の時間制限に達しました。何も送信していません。</translation>
    </message>
    <message>
        <source>%1 did not respond within %2 seconds.</source>
        <translation>%1 は %2 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The request may have arrived and may still be carried out.</source>
        <translation>リクエストは届いており、これから実行される可能性があります。</translation>
    </message>
    <message>
        <source>Check whether it had an effect before you send it again. For a service that needs longer, raise the limit for silence under Limits….</source>
        <translation>もう一度送信する前に、実行されたかどうかを確認してください。時間のかかるサービスの場合は、「制限…」で無応答の制限値を上げてください。</translation>
    </message>
    <message>
        <source>The response stalled: nothing arrived for %1 seconds.</source>
        <translation>レスポンスが止まりました。%1 秒間何も届きませんでした。</translation>
    </message>
    <message>
        <source>The %1 that arrived are kept.</source>
        <translation>届いた %1 は保存されています。</translation>
    </message>
    <message>
        <source>Send the request again, or raise the limit for silence under Limits….</source>
        <translation>リクエストを送信し直すか、「制限…」で無応答の制限値を上げてください。</translation>
    </message>
    <message>
        <source>The response is incomplete.</source>
        <translation>レスポンスが不完全です。</translation>
    </message>
    <message>
        <source>%1 of %2 arrived and are kept.</source>
        <translation>%2 のうち %1 が届き、保存されています。</translation>
    </message>
    <message>
        <source>Send the request again.</source>
        <translation>リクエストを送信し直してください。</translation>
    </message>
    <message>
        <source>The response is larger than %1.</source>
        <translation>レスポンスが %1 を超えています。</translation>
    </message>
    <message>
        <source>A response about signing in is much smaller, so nothing of it was read.</source>
        <translation>サインインに関するレスポンスはもっと小さいはずなので、まったく読み取っていません。</translation>
    </message>
    <message>
        <source>The response is larger than %1 and was cut off there.</source>
        <translation>レスポンスが %1 を超えたため、そこで切り捨てられました。</translation>
    </message>
    <message>
        <source>The beginning is kept.</source>
        <translation>先頭部分は保存されています。</translation>
    </message>
    <message>
        <source>Ask for less, for instance by language or group.</source>
        <translation>言語やグループを絞るなどして、要求するデータを減らしてください。</translation>
    </message>
    <message>
        <source>The response could not be written to disk.</source>
        <translation>レスポンスをディスクに書き込めませんでした。</translation>
    </message>
    <message>
        <source>The disk may be full, or %1 may not be writable.</source>
        <translation>ディスクがいっぱいか、%1 に書き込めない可能性があります。</translation>
    </message>
    <message>
        <source>Free some space or correct the permissions, then send the request again.</source>
        <translation>空き容量を増やすか権限を修正してから、リクエストを送信し直してください。</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>リクエストはキャンセルされました。</translation>
    </message>
    <message>
        <source>It may have arrived and may have been carried out.</source>
        <translation>リクエストが届き、実行された可能性があります。</translation>
    </message>
    <message>
        <source>You ended the stream.</source>
        <translation>ストリームを終了しました。</translation>
    </message>
    <message>
        <source>What came until then is kept.</source>
        <translation>それまでに受信した内容は保持されます。</translation>
    </message>
</context>
<context>
    <name>HttpFile</name>
    <message>
        <source>The request is no longer in the file.</source>
        <translation>リクエストはファイルからなくなっています。</translation>
    </message>
    <message>
        <source>The file was changed meanwhile.</source>
        <translation>その間にファイルが変更されました。</translation>
    </message>
    <message>
        <source>Open the file again.</source>
        <translation>ファイルを開き直してください。</translation>
    </message>
</context>
<context>
    <name>HttpNote</name>
    <message>
        <source>A script of another tool: %1. Patlas keeps it and never runs it.</source>
        <translation>他のツールのスクリプトです: %1。Patlas は保持するだけで、実行することはありません。</translation>
    </message>
    <message>
        <source>A script of another tool. Patlas keeps it and never runs it.</source>
        <translation>他のツールのスクリプトです。Patlas は保持するだけで、実行することはありません。</translation>
    </message>
    <message>
        <source>Other tools write the response into %1. Patlas keeps the line and writes no file.</source>
        <translation>他のツールはレスポンスを %1 に書き込みます。Patlas は行を保持しますが、ファイルには書き込みません。</translation>
    </message>
    <message>
        <source>Names a response that was kept: %1. Patlas keeps the line and does not read the file.</source>
        <translation>保存されたレスポンスを指しています: %1。Patlas は行を保持しますが、ファイルは読み込みません。</translation>
    </message>
    <message>
        <source>A response that was kept. Patlas keeps it and does not read it.</source>
        <translation>保存されたレスポンスです。Patlas は保持しますが、読み込みません。</translation>
    </message>
    <message>
        <source>Uses something of elsewhere: %1. Patlas keeps the line and does not follow it.</source>
        <translation>外部のものを使用しています: %1。Patlas は行を保持しますが、参照先はたどりません。</translation>
    </message>
    <message>
        <source>A request over %1. Patlas keeps it and cannot send it.</source>
        <translation>%1 によるリクエストです。Patlas は保持しますが、送信できません。</translation>
    </message>
    <message>
        <source>Other tools wrap this query of GraphQL in JSON. Patlas sends the body as it is written.</source>
        <translation>他のツールはこの GraphQL クエリを JSON に包みます。Patlas はボディを書かれているとおりに送信します。</translation>
    </message>
    <message>
        <source>Patlas does not know what this line is for: %1. It is kept and not sent.</source>
        <translation>Patlas はこの行の用途を判断できません: %1。行は保持されますが、送信されません。</translation>
    </message>
    <message>
        <source>A comment within the body. Patlas, REST Client and httpYac leave it out of what they send; JetBrains IDEs may send it.</source>
        <translation>ボディ内のコメントです。Patlas、REST Client、httpYac は送信時に除外しますが、JetBrains の IDE は送信することがあります。</translation>
    </message>
    <message>
        <source>A line of the body. httpYac begins another request here. Write ### above it if it is one.</source>
        <translation>ボディの行です。httpYac はここから別のリクエストが始まるとみなします。別のリクエストであれば、上に ### を書いてください。</translation>
    </message>
    <message>
        <source>A line of the body. Some tools read it as a variable of the file. Write it above the request if it is one.</source>
        <translation>ボディの行です。ファイルの変数とみなすツールもあります。変数であれば、リクエストより上に書いてください。</translation>
    </message>
    <message>
        <source>Not UTF-8. What cannot be read is shown as � and stays as it is in the file.</source>
        <translation>UTF-8 ではありません。読み取れない部分は � と表示され、ファイル内ではそのまま残ります。</translation>
    </message>
    <message>
        <source>Begins a script or comment that does not end: %1. Patlas keeps it.</source>
        <translation>終わりのないスクリプトまたはコメントが始まっています: %1。Patlas はそのまま保持します。</translation>
    </message>
    <message>
        <source>There is more of this kind below.</source>
        <translation>同様のものがこの下にもあります。</translation>
    </message>
</context>
<context>
    <name>HttpTextProblem</name>
    <message>
        <source>%1 cannot be written into a .http file.</source>
        <translation>%1を .http ファイルに書き込めません。</translation>
    </message>
    <message>
        <source>It has a line end.</source>
        <translation>改行が含まれています。</translation>
    </message>
    <message>
        <source>Write it in one line.</source>
        <translation>1 行で書いてください。</translation>
    </message>
    <message>
        <source>It begins or ends with a blank, which would be lost.</source>
        <translation>先頭または末尾に空白があり、書き込むと失われます。</translation>
    </message>
    <message>
        <source>Remove the blank.</source>
        <translation>空白を削除してください。</translation>
    </message>
    <message>
        <source>It has a character that is not Unicode.</source>
        <translation>Unicode ではない文字が含まれています。</translation>
    </message>
    <message>
        <source>Remove the character.</source>
        <translation>その文字を削除してください。</translation>
    </message>
    <message>
        <source>It has to be one word.</source>
        <translation>1 つの単語でなければなりません。</translation>
    </message>
    <message>
        <source>Write - or _ in place of blanks.</source>
        <translation>空白の代わりに - または _ を使用してください。</translation>
    </message>
    <message>
        <source>Line %1 of the body (%2)</source>
        <translation>ボディの %1 行目 (%2)</translation>
    </message>
    <message>
        <source>A line that begins with ### parts two requests.</source>
        <translation>### で始まる行はリクエストの区切りになります。</translation>
    </message>
    <message>
        <source>A line that begins with # or // is a comment there, which is not sent.</source>
        <translation># または // で始まる行はコメントになり、送信されません。</translation>
    </message>
    <message>
        <source>A line that begins with ?? is a check there.</source>
        <translation>?? で始まる行はチェックになります。</translation>
    </message>
    <message>
        <source>It would be taken for a script.</source>
        <translation>スクリプトとみなされます。</translation>
    </message>
    <message>
        <source>It would be taken for a response that was kept.</source>
        <translation>保存されたレスポンスとみなされます。</translation>
    </message>
    <message>
        <source>The file of the body</source>
        <translation>ボディのファイル</translation>
    </message>
    <message>
        <source>It has to stand on a line of its own.</source>
        <translation>独立した行になければなりません。</translation>
    </message>
    <message>
        <source>Write line ends around it.</source>
        <translation>前後に改行を入れてください。</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>It begins with =.</source>
        <translation>= で始まっています。</translation>
    </message>
    <message>
        <source>Begin it with a letter.</source>
        <translation>文字で始めてください。</translation>
    </message>
    <message>
        <source>The operation</source>
        <translation>オペレーション</translation>
    </message>
    <message>
        <source>The line # @%1</source>
        <translation>行「# @%1」</translation>
    </message>
    <message>
        <source>It would be read as something else.</source>
        <translation>別のものとして解釈されます。</translation>
    </message>
    <message>
        <source>Change its name.</source>
        <translation>名前を変更してください。</translation>
    </message>
    <message>
        <source>The method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>The URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The version of HTTP</source>
        <translation>HTTP のバージョン</translation>
    </message>
    <message>
        <source>Write the whole address, or begin it with a variable or /.</source>
        <translation>完全なアドレスを書くか、変数または / で始めてください。</translation>
    </message>
    <message>
        <source>Choose a method such as GET or POST.</source>
        <translation>GET や POST などのメソッドを選択してください。</translation>
    </message>
    <message>
        <source>The header %1</source>
        <translation>ヘッダー「%1」</translation>
    </message>
    <message>
        <source>It is not the name of a header.</source>
        <translation>ヘッダーの名前ではありません。</translation>
    </message>
    <message>
        <source>Use letters, digits and -.</source>
        <translation>英字、数字、- を使用してください。</translation>
    </message>
    <message>
        <source>Keep the body in a file and name it: &lt; ./body.txt</source>
        <translation>ボディをファイルに保存し、そのファイルを指定してください: &lt; ./body.txt</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>ボディ</translation>
    </message>
    <message>
        <source>It would be read otherwise: blank lines at its beginning and end are lost there, and its first line must not look like a request.</source>
        <translation>異なる内容として解釈されます。先頭と末尾の空行は失われます。また、最初の行がリクエストのように見えてはなりません。</translation>
    </message>
    <message>
        <source>The check %1</source>
        <translation>チェック「%1」</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>空です。</translation>
    </message>
    <message>
        <source>Checks in JavaScript are scripts, which Patlas never runs.</source>
        <translation>JavaScript のチェックはスクリプトであり、Patlas が実行することはありません。</translation>
    </message>
    <message>
        <source>Write what is expected, such as status == 200.</source>
        <translation>status == 200 のように、期待する内容を書いてください。</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>What was written would be read otherwise.</source>
        <translation>書き込んだ内容が異なる内容として解釈されます。</translation>
    </message>
    <message>
        <source>Edit the file by hand.</source>
        <translation>ファイルを手動で編集してください。</translation>
    </message>
</context>
<context>
    <name>OddHeader</name>
    <message>
        <source>The line has no name before its colon.</source>
        <translation>コロンの前に名前がない行です。</translation>
    </message>
    <message>
        <source>The line begins with a blank: to some programs it goes on with the line before it.</source>
        <translation>空白で始まる行です。前の行の続きとみなすプログラムもあります。</translation>
    </message>
    <message>
        <source>There is a blank before the colon, which must not be there.</source>
        <translation>コロンの前に、あってはならない空白があります。</translation>
    </message>
    <message>
        <source>The line has no colon, or blanks in its name.</source>
        <translation>コロンがないか、名前に空白のある行です。</translation>
    </message>
    <message>
        <source>The name has characters that names of headers must not have.</source>
        <translation>名前に、ヘッダー名では使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>The value goes on in another line, which is obsolete.</source>
        <translation>値が次の行に続いています。これは廃止された書き方です。</translation>
    </message>
    <message>
        <source>The value has control characters.</source>
        <translation>値に制御文字が含まれています。</translation>
    </message>
    <message>
        <source>It is not UTF-8 and is shown as windows-1252.</source>
        <translation>UTF-8 ではないため、windows-1252 として表示しています。</translation>
    </message>
</context>
<context>
    <name>OpenVault</name>
    <message>
        <source>The vault&apos;s file is older than it was when Patlas last used it.</source>
        <translation>保管庫のファイルが、Patlas が最後に使用したときよりも古くなっています。</translation>
    </message>
    <message>
        <source>A copy was put in its place. Tokens that were added since are missing in it, and removed ones are back.</source>
        <translation>古いコピーに置き換えられています。その後に追加したトークンは失われ、削除したトークンは復活しています。</translation>
    </message>
    <message>
        <source>If you restored it yourself, open it anyway. If not, somebody else changed Patlas&apos;s data: put the newer file back.</source>
        <translation>自分で復元した場合は、このまま開いてください。そうでない場合は、別の誰かが Patlas のデータを変更しています。新しい方のファイルに戻してください。</translation>
    </message>
</context>
<context>
    <name>OtherCredential</name>
    <message>
        <source>This has the form of another credential, not of %1.</source>
        <translation>これは %1 ではなく、別の認証情報の形式です。</translation>
    </message>
    <message>
        <source>This is %1, not %2.</source>
        <translation>これは %2 ではなく %1 です。</translation>
    </message>
    <message>
        <source>This is %1 (%2 %3), not %4.</source>
        <translation>これは %4 ではなく %1 (%2 %3) です。</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>Cookies of the jar go along: %1.</source>
        <translation>保存されている Cookie も送信されます: %1。</translation>
    </message>
    <message>
        <source>The service set them in earlier responses, or you did.</source>
        <translation>以前のレスポンスでサービスが設定したか、自分で設定したものです。</translation>
    </message>
    <message>
        <source>No cookie of the jar goes along, because the request has a Cookie header of its own.</source>
        <translation>リクエストに独自の Cookie ヘッダーがあるため、保存されている Cookie は送信されません。</translation>
    </message>
    <message>
        <source>Without that header, these would go: %1.</source>
        <translation>そのヘッダーがなければ、次の Cookie が送信されます: %1。</translation>
    </message>
    <message>
        <source>an %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>the %1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the %1 of %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>the query parameter %1</source>
        <translation>クエリパラメーター %1</translation>
    </message>
    <message>
        <source>the cookie %1</source>
        <translation>Cookie %1</translation>
    </message>
    <message>
        <source>%1 carries %2</source>
        <translation>%1 で %2 を送信</translation>
    </message>
    <message>
        <source>%1 carries %2 (%3)</source>
        <translation>%1 で %2 を送信 (%3)</translation>
    </message>
    <message>
        <source>recommended here</source>
        <translation>ここでは推奨</translation>
    </message>
    <message>
        <source>a client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>the security scheme “%1”</source>
        <translation>セキュリティスキーム「%1」</translation>
    </message>
    <message>
        <source>%1 needs %2, which Patlas cannot fill in.</source>
        <translation>%1 には %2 が必要ですが、Patlas では設定できません。</translation>
    </message>
    <message>
        <source>The request would be sent without it, and the service will probably refuse it.</source>
        <translation>リクエストはそれなしで送信され、おそらくサービスに拒否されます。</translation>
    </message>
    <message>
        <source>Set it in the environment&apos;s connection. Whether one is set there is not checked here.</source>
        <translation>環境の接続設定で設定してください。設定済みかどうかは、ここでは確認していません。</translation>
    </message>
    <message>
        <source>%1 can carry one credential only: that of %2 is sent, that of %3 is not.</source>
        <translation>%1 で送信できる認証情報は 1 つだけです。%2 のものが送信され、%3 のものは送信されません。</translation>
    </message>
    <message>
        <source>The description asks for both together. As no request can have both, the service probably takes either.</source>
        <translation>API 定義は両方を同時に要求していますが、両方を持つリクエストはあり得ないため、おそらくサービスはどちらか一方を受け付けます。</translation>
    </message>
    <message>
        <source>%1 needs %2, and none is chosen.</source>
        <translation>%1 には %2 が必要ですが、選択されていません。</translation>
    </message>
    <message>
        <source>The chosen %1 is no longer stored.</source>
        <translation>選択されている %1 はもう保存されていません。</translation>
    </message>
    <message>
        <source>%1 is recommended for %2, and none is chosen.</source>
        <translation>%2 には %1 が推奨されますが、選択されていません。</translation>
    </message>
    <message>
        <source>It says who makes the request. Services may refuse one without it, or respond with less.</source>
        <translation>誰がリクエストしているかを示します。これがないと、サービスが拒否したり、レスポンスの内容が少なくなったりすることがあります。</translation>
    </message>
    <message>
        <source>Suitable: %1.</source>
        <translation>使用できるもの: %1。</translation>
    </message>
    <message>
        <source>%1 needs no %2; %3 is not sent.</source>
        <translation>%1 に %2 は必要ありません。%3 は送信されません。</translation>
    </message>
    <message>
        <source>%1 is authorised by the %2 alone; %3 is not sent.</source>
        <translation>%1 は %2 だけで認可されます。%3 は送信されません。</translation>
    </message>
    <message>
        <source>%1 needs no token.</source>
        <translation>%1 にトークンは必要ありません。</translation>
    </message>
    <message>
        <source>%1 belongs to another environment and is not sent to %2.</source>
        <translation>%1 は別の環境に属しているため、%2 には送信されません。</translation>
    </message>
    <message>
        <source>A token is only ever sent to the service that issued it. Choose one of this environment.</source>
        <translation>トークンは発行元のサービスにしか送信されません。この環境のトークンを選択してください。</translation>
    </message>
    <message>
        <source>The token %1 expired on %2.</source>
        <translation>トークン %1 は %2 に期限が切れました。</translation>
    </message>
    <message>
        <source>The token %1 was revoked on %2.</source>
        <translation>トークン %1 は %2 に失効しました。</translation>
    </message>
    <message>
        <source>The service refused the token %1 on %2.</source>
        <translation>トークン %1 は %2 にサービスに拒否されました。</translation>
    </message>
    <message>
        <source>Whether it is valid shows when it is used again.</source>
        <translation>有効かどうかは、次に使用したときにわかります。</translation>
    </message>
    <message>
        <source>It said: “%1”. %2</source>
        <translation>サービスの応答: 「%1」。%2</translation>
    </message>
    <message>
        <source>The secret of %1 is not in the keychain.</source>
        <translation>%1 のシークレットがキーチェーンにありません。</translation>
    </message>
    <message>
        <source>It was deleted there, or was kept only until Patlas quit. Add the token again, or choose another.</source>
        <translation>キーチェーンから削除されたか、Patlas が終了するまでの間だけ保存されていました。トークンを追加し直すか、別のトークンを選択してください。</translation>
    </message>
    <message>
        <source>%1 was typed by hand, but here it carries %2.</source>
        <translation>%1 は手動で入力されていますが、ここでは %2 の送信に使われます。</translation>
    </message>
    <message>
        <source>%1 contains %2, but this operation takes the %3 there.</source>
        <translation>%1 には %2 が入っていますが、このオペレーションがそこに必要とするのは %3 です。</translation>
    </message>
    <message>
        <source>This operation does not read %1: it takes the %2 in %3.</source>
        <translation>このオペレーションは %1 を読み取りません。%2 を %3 で受け取ります。</translation>
    </message>
    <message>
        <source>The typed header is left out.</source>
        <translation>入力されたヘッダーは除外されます。</translation>
    </message>
    <message>
        <source>This operation takes no %1.</source>
        <translation>このオペレーションは %1 を受け付けません。</translation>
    </message>
    <message>
        <source>Here the %1 belongs in %2; choose it under %3.</source>
        <translation>ここでは %1 を %2 で送信します。「%3」で選択してください。</translation>
    </message>
    <message>
        <source>%1 was typed by hand and is left out.</source>
        <translation>%1 は手動で入力されているため、除外されます。</translation>
    </message>
    <message>
        <source>Patlas fills credential headers from stored tokens, so that drafts and the history contain no secret. Choose a stored one instead.</source>
        <translation>下書きと履歴にシークレットが残らないように、Patlas は認証情報のヘッダーを保存済みのトークンから設定します。代わりに保存済みのトークンを選択してください。</translation>
    </message>
    <message>
        <source>The name %1 says that its value gives access. The value is sent as typed and not kept.</source>
        <translation>%1 という名前から、値はアクセス権を与えるものと判断されます。値は入力されたとおりに送信され、保存されません。</translation>
    </message>
    <message>
        <source>Drafts and history have dots in its place, unless it is kept as a credential.</source>
        <translation>認証情報として保存しない限り、下書きと履歴ではドットに置き換えられます。</translation>
    </message>
    <message>
        <source>No credential named %1 is stored for %2.</source>
        <translation>%2 用の認証情報 %1 は保存されていません。</translation>
    </message>
    <message>
        <source>Add it, or choose the environment that has it.</source>
        <translation>追加するか、その認証情報を持つ環境を選択してください。</translation>
    </message>
    <message>
        <source>A chosen token goes into %1 already; the one that is named there is not sent.</source>
        <translation>選択されたトークンがすでに %1 に入るため、そこに指定されているものは送信されません。</translation>
    </message>
    <message>
        <source>Remove the row, or choose no token.</source>
        <translation>その行を削除するか、トークンを選択しないでください。</translation>
    </message>
    <message>
        <source>the credential %1</source>
        <translation>認証情報 %1</translation>
    </message>
    <message>
        <source>%1 carries the credential %2.</source>
        <translation>%1 で認証情報 %2 を送信します。</translation>
    </message>
    <message>
        <source>what %1 prints</source>
        <translation>%1 の出力</translation>
    </message>
    <message>
        <source>%1 carries what %2 prints.</source>
        <translation>%1 で %2 の出力を送信します。</translation>
    </message>
    <message>
        <source>The program is asked when the request is sent. What it printed is kept in memory for five minutes.</source>
        <translation>プログラムはリクエストの送信時に実行されます。出力された値は 5 分間メモリに保持されます。</translation>
    </message>
    <message>
        <source>%1 may not be asked for a value yet.</source>
        <translation>%1 から値を取得することはまだ許可されていません。</translation>
    </message>
    <message>
        <source>You are shown the command before the request is sent, and can allow it.</source>
        <translation>リクエストの送信前にコマンドが表示され、許可することができます。</translation>
    </message>
    <message>
        <source>What %1 prints is not sent to %2.</source>
        <translation>%1 の出力は %2 には送信されません。</translation>
    </message>
    <message>
        <source>It goes to the address of the environment only. Choose the environment of that host, or add one.</source>
        <translation>環境のアドレスにだけ送信されます。そのホストの環境を選択するか、追加してください。</translation>
    </message>
    <message>
        <source>the secret that was typed for %1</source>
        <translation>%1 に入力されたシークレット</translation>
    </message>
    <message>
        <source>%1 carries the secret that was typed for %2.</source>
        <translation>%1 で、%2 に入力されたシークレットを送信します。</translation>
    </message>
    <message>
        <source>The secret that was typed for %1 is not sent to %2.</source>
        <translation>%1 に入力されたシークレットは %2 には送信されません。</translation>
    </message>
    <message>
        <source>%1 contains what looks like a token and is left out.</source>
        <translation>%1 にトークンらしきものが含まれているため、除外されます。</translation>
    </message>
    <message>
        <source>The address contains what looks like a token.</source>
        <translation>アドレスにトークンらしきものが含まれています。</translation>
    </message>
    <message>
        <source>Servers and proxies log addresses. Remove it; tokens are sent in headers.</source>
        <translation>サーバーやプロキシはアドレスをログに記録します。削除してください。トークンはヘッダーで送信されます。</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>ボディ</translation>
    </message>
    <message>
        <source>%1 has •••• where a secret was, which was neither saved nor kept in the history. Type it again.</source>
        <translation>%1 のシークレットがあった部分は •••• になっています。シークレットは保存されず、履歴にも残っていません。入力し直してください。</translation>
    </message>
    <message>
        <source>The body contains what looks like a token. It is sent; what is kept of the request has •••• in its place.</source>
        <translation>ボディにトークンらしきものが含まれています。そのまま送信されますが、保存されるリクエストでは •••• に置き換えられます。</translation>
    </message>
    <message>
        <source>%1 names %2, but %3 belongs to %4.</source>
        <translation>%1 には %2 が指定されていますが、%3 は %4 に属しています。</translation>
    </message>
    <message>
        <source>Leave %1 empty: Patlas fills it from the token.</source>
        <translation>%1 は空のままにしてください。Patlas がトークンをもとに設定します。</translation>
    </message>
    <message>
        <source>The address is on %1, not in the environment %2: no token is sent there.</source>
        <translation>アドレスは環境「%2」ではなく %1 のものです。トークンは送信されません。</translation>
    </message>
    <message>
        <source>A token is bound to the address of its environment, host and port included. Type a path that begins with /, or choose the environment that the address belongs to.</source>
        <translation>トークンは、ホストとポートも含め、環境のアドレスに結び付けられています。/ で始まるパスを入力するか、アドレスの属する環境を選択してください。</translation>
    </message>
    <message>
        <source>The connection to %1 would not be encrypted.</source>
        <translation>%1 への接続は暗号化されません。</translation>
    </message>
    <message>
        <source>Anyone on the network path could read the tokens. Use https.</source>
        <translation>ネットワークの経路上でトークンを読み取られるおそれがあります。https を使用してください。</translation>
    </message>
    <message>
        <source>Anyone on the network path could read and change what is sent. Use https.</source>
        <translation>ネットワークの経路上で、送信内容を読み取られたり改変されたりするおそれがあります。https を使用してください。</translation>
    </message>
    <message>
        <source>Anyone on the network path could read the tokens. Use https, or allow plain http for this one environment under Edit environment.</source>
        <translation>ネットワークの経路上でトークンを読み取られるおそれがあります。https を使用するか、「環境を編集」でこの環境に限り暗号化なしの http を許可してください。</translation>
    </message>
    <message>
        <source>Scope %1 is granted</source>
        <translation>スコープ %1 が付与されています</translation>
    </message>
    <message>
        <source>Scope %1 is granted; the role %2 may %3</source>
        <translation>スコープ %1 が付与されています。ロール %2 に許可されている操作: %3</translation>
    </message>
    <message>
        <source>The token %1 lacks the scope %2.</source>
        <translation>トークン %1 にスコープ %2 がありません。</translation>
    </message>
    <message>
        <source>The token %1 lacks the scope %2, which is probably needed.</source>
        <translation>トークン %1 に、おそらく必要なスコープ %2 がありません。</translation>
    </message>
    <message>
        <source>Scopes cannot be added to a token. Create another one with this scope.</source>
        <translation>トークンにスコープを追加することはできません。このスコープを持つ別のトークンを作成してください。</translation>
    </message>
    <message>
        <source>It is needed to %1. Scopes cannot be added to a token: create another one with this scope.</source>
        <translation>「%1」に必要です。トークンにスコープを追加することはできません。このスコープを持つ別のトークンを作成してください。</translation>
    </message>
    <message>
        <source>By the description the operation is open without it, too: the service may respond with less, or refuse the token.</source>
        <translation>API 定義によれば、このスコープがなくてもオペレーションを使用できます。ただし、レスポンスの内容が少なくなったり、トークンが拒否されたりすることがあります。</translation>
    </message>
    <message>
        <source>The service said so on %1, in %2.</source>
        <translation>%1 に、%2 でサービスがそのように応答しました。</translation>
    </message>
    <message>
        <source>The service said on %1, in %2, that one of these is enough: %3.</source>
        <translation>%1 の %2 で、次のいずれか 1 つで足りるとサービスが応答しています: %3。</translation>
    </message>
    <message>
        <source>The scopes of %1 are not known here; %2 is needed.</source>
        <translation>%1 のスコープは不明です。%2 が必要です。</translation>
    </message>
    <message>
        <source>The scopes of %1 are not known here; %2 is probably needed.</source>
        <translation>%1 のスコープは不明です。おそらく %2 が必要です。</translation>
    </message>
    <message>
        <source>They were not stated when the token was added.</source>
        <translation>トークンの追加時に指定されていません。</translation>
    </message>
    <message>
        <source>Which scopes %1 needs is not described.</source>
        <translation>%1 に必要なスコープは定義されていません。</translation>
    </message>
    <message>
        <source>The service says it with its response; Patlas will know it then.</source>
        <translation>サービスのレスポンスに示されるため、送信すれば Patlas にもわかります。</translation>
    </message>
    <message>
        <source>No stored token has the scope %1.</source>
        <translation>スコープ %1 を持つトークンが保存されていません。</translation>
    </message>
    <message>
        <source>Create a token for this operation: the scope is already ticked.</source>
        <translation>このオペレーション用のトークンを作成してください。スコープはすでに選択されています。</translation>
    </message>
    <message>
        <source>Get a token that has it: the scope is already ticked.</source>
        <translation>このスコープを持つトークンを取得してください。スコープはすでに選択されています。</translation>
    </message>
    <message>
        <source>The role %1 may not %2: it takes %3.</source>
        <translation>ロール %1 では「%2」は許可されていません。%3 が必要です。</translation>
    </message>
    <message>
        <source>The role %1 may not %2: it takes %3 or higher.</source>
        <translation>ロール %1 では「%2」は許可されていません。%3 以上が必要です。</translation>
    </message>
    <message>
        <source>%2 acts as %1. A scope gives no more than the role of the token&apos;s owner allows.</source>
        <translation>%2 は %1 として動作します。スコープは、トークンの所有者のロールを超える権限を与えません。</translation>
    </message>
    <message>
        <source>The role of the owner of %1 is probably too low to %2: it takes %3.</source>
        <translation>%1 の所有者のロールは、おそらく「%2」には低すぎます。%3 が必要です。</translation>
    </message>
    <message>
        <source>Earlier responses showed that the role of the token&apos;s owner is high enough to %1.</source>
        <translation>以前のレスポンスから、トークンの所有者のロールは「%1」に足りることがわかっています。</translation>
    </message>
    <message>
        <source>It is not known here whether the role of the token&apos;s owner is high enough to %1.</source>
        <translation>トークンの所有者のロールが「%1」に足りるかどうかは不明です。</translation>
    </message>
    <message>
        <source>An earlier response showed this; it may have changed since.</source>
        <translation>以前のレスポンスからわかったことで、その後変わっている可能性があります。</translation>
    </message>
    <message>
        <source>The owner of %1 is probably not a member of %2.</source>
        <translation>%1 の所有者は、おそらく %2 のメンバーではありません。</translation>
    </message>
    <message>
        <source>%1, the owner of %2, is not a member of %3.</source>
        <translation>%2 の所有者 %1 は %3 のメンバーではありません。</translation>
    </message>
    <message>
        <source>Choose a project of that person, or a token whose owner is a member.</source>
        <translation>その人のプロジェクト、またはメンバーが所有するトークンを選択してください。</translation>
    </message>
    <message>
        <source>The method is missing.</source>
        <translation>メソッドがありません。</translation>
    </message>
    <message>
        <source>%1 is not a valid method.</source>
        <translation>%1 は有効なメソッドではありません。</translation>
    </message>
    <message>
        <source>The path contains braces without a name.</source>
        <translation>パスに、名前のない波括弧があります。</translation>
    </message>
    <message>
        <source>The path needs a value for %1.</source>
        <translation>パスの %1 に値が必要です。</translation>
    </message>
    <message>
        <source>The path needs values for %1.</source>
        <translation>パスの %1 に値が必要です。</translation>
    </message>
    <message>
        <source>%1 needs a value for %2.</source>
        <translation>%1 には %2 の値が必要です。</translation>
    </message>
    <message>
        <source>%1 needs values for %2.</source>
        <translation>%1 には %2 の値が必要です。</translation>
    </message>
    <message>
        <source>Fill it in under Parameters.</source>
        <translation>「パラメーター」で入力してください。</translation>
    </message>
    <message>
        <source>Fill it in under Parameters. This requirement was inferred, not read in the documentation.</source>
        <translation>「パラメーター」で入力してください。この要件は推測によるもので、ドキュメントに記載されたものではありません。</translation>
    </message>
    <message>
        <source>The value of %1 begins like a JSON list, and is not valid JSON.</source>
        <translation>%1 の値は JSON のリストのように始まっていますが、有効な JSON ではありません。</translation>
    </message>
    <message>
        <source>The value of %1 begins like a JSON object, and is not valid JSON.</source>
        <translation>%1 の値は JSON のオブジェクトのように始まっていますが、有効な JSON ではありません。</translation>
    </message>
    <message>
        <source>It is sent as it was typed, and not as items. The service will most likely refuse it.</source>
        <translation>項目に分けず、入力されたとおりに送信されます。おそらくサービスに拒否されます。</translation>
    </message>
    <message>
        <source>Also at %1 and more places.</source>
        <translation>ほかに %1 など、さらに該当箇所があります。</translation>
    </message>
    <message>
        <source>Also at %1.</source>
        <translation>ほかに %1 も該当します。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The value of %1 is not as described. %2</source>
        <translation>%1 の値が API 定義と異なります。%2</translation>
    </message>
    <message>
        <source>The body is not as described. %1</source>
        <translation>ボディが API 定義と異なります。%1</translation>
    </message>
    <message>
        <source>%1 %2 is not an operation that Patlas knows; it is sent as typed, without a token.</source>
        <translation>%1 %2 は Patlas の知らないオペレーションです。入力されたとおりに、トークンなしで送信されます。</translation>
    </message>
    <message>
        <source>Paths of this API begin with %1.</source>
        <translation>この API のパスは %1 で始まります。</translation>
    </message>
    <message>
        <source>A header has a value but no name.</source>
        <translation>値はあるが名前のないヘッダーがあります。</translation>
    </message>
    <message>
        <source>%1 is not a valid header name.</source>
        <translation>%1 は有効なヘッダー名ではありません。</translation>
    </message>
    <message>
        <source>The value of %1 contains a line break or another character that is not allowed in a header.</source>
        <translation>%1 の値に、改行など、ヘッダーでは使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>The value of %1 contains characters that are not allowed in a header as they are.</source>
        <translation>%1 の値に、そのままではヘッダーで使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>The value of %1 contains characters that Latin-1 does not have.</source>
        <translation>%1 の値に、Latin-1 にはない文字が含まれています。</translation>
    </message>
    <message>
        <source>A header has ASCII only. Some services take more, as UTF-8 or as Latin-1: choose what this one takes, or change the value.</source>
        <translation>ヘッダーで使用できるのは ASCII だけです。UTF-8 や Latin-1 でそれ以外の文字を受け付けるサービスもあります。このサービスが受け付けるものを選択するか、値を変更してください。</translation>
    </message>
    <message>
        <source>The value of %1 is sent as bytes, in UTF-8.</source>
        <translation>%1 の値は UTF-8 のバイト列として送信されます。</translation>
    </message>
    <message>
        <source>The value of %1 is sent as bytes, in Latin-1.</source>
        <translation>%1 の値は Latin-1 のバイト列として送信されます。</translation>
    </message>
    <message>
        <source>A header has ASCII only. The service may read these characters as others, or refuse them.</source>
        <translation>ヘッダーで使用できるのは ASCII だけです。サービスがこれらの文字を別の文字として解釈したり、拒否したりすることがあります。</translation>
    </message>
    <message>
        <source>%1 is not sent.</source>
        <translation>%1 は送信されません。</translation>
    </message>
    <message>
        <source>The command that this request was taken from leaves it out. A header of that name, added under Headers, is sent.</source>
        <translation>このリクエストの元になったコマンドで除外されています。「ヘッダー」にその名前のヘッダーを追加すれば送信されます。</translation>
    </message>
    <message>
        <source>The address holds characters that are not seen, or that turn the direction of what follows: %1</source>
        <translation>アドレスに、目に見えない文字、または以降の文字の向きを変える文字が含まれています: %1</translation>
    </message>
    <message>
        <source>%1 has no value: values of such headers are neither saved nor kept in the history. Type it again, or remove the header.</source>
        <translation>%1 に値がありません。このようなヘッダーの値は保存されず、履歴にも残りません。入力し直すか、ヘッダーを削除してください。</translation>
    </message>
    <message>
        <source>A request has one header Host: %1 is left out.</source>
        <translation>リクエストの Host ヘッダーは 1 つだけです。%1 は除外されます。</translation>
    </message>
    <message>
        <source>The header Host names %1. The request goes to %2 all the same.</source>
        <translation>Host ヘッダーは %1 を指定していますが、リクエストは %2 に送信されます。</translation>
    </message>
    <message>
        <source>The header Host: %1 is left out, because the request carries a credential.</source>
        <translation>リクエストで認証情報を送信するため、Host ヘッダー %1 は除外されます。</translation>
    </message>
    <message>
        <source>With it, a proxy or server could hand the credential to another host than the one in the address. To send it, choose no credential.</source>
        <translation>このヘッダーがあると、プロキシやサーバーが、アドレスとは別のホストに認証情報を渡すおそれがあります。送信するには、認証情報を選択しないでください。</translation>
    </message>
    <message>
        <source>%1 is set by Patlas itself; the one typed by hand is left out.</source>
        <translation>%1 は Patlas が設定します。手動で入力されたものは除外されます。</translation>
    </message>
    <message>
        <source>%1 needs a body.</source>
        <translation>%1 にはボディが必要です。</translation>
    </message>
    <message>
        <source>%1 needs the field %2 in its form.</source>
        <translation>%1 のフォームにはフィールド %2 が必要です。</translation>
    </message>
    <message>
        <source>The body is not valid JSON: line %1, column %2.</source>
        <translation>ボディが有効な JSON ではありません: %1 行目、%2 列目。</translation>
    </message>
    <message>
        <source>The service will most likely refuse it.</source>
        <translation>おそらくサービスに拒否されます。</translation>
    </message>
    <message>
        <source>The body has %1; the service is said to accept up to 50 MB.</source>
        <translation>ボディのサイズは %1 です。サービスが受け付けるのは 50 MB までとされています。</translation>
    </message>
    <message>
        <source>Send it in several parts.</source>
        <translation>いくつかに分けて送信してください。</translation>
    </message>
    <message>
        <source>This request</source>
        <translation>このリクエスト</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Probably allowed</source>
        <translation>おそらく許可</translation>
    </message>
    <message>
        <source>Probably refused</source>
        <translation>おそらく拒否</translation>
    </message>
    <message>
        <source>Will be refused</source>
        <translation>拒否される</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>送信不可</translation>
    </message>
    <message>
        <source>Sent without a token.</source>
        <translation>トークンなしで送信されます。</translation>
    </message>
    <message>
        <source>Sent with %1.</source>
        <translation>%1 を付けて送信されます。</translation>
    </message>
    <message>
        <source>Sent for the project, without a user.</source>
        <translation>ユーザーではなく、プロジェクトとして送信されます。</translation>
    </message>
    <message>
        <source>Sent as the owner of the token.</source>
        <translation>トークンの所有者として送信されます。</translation>
    </message>
    <message>
        <source>Sent as %1.</source>
        <translation>%1 として送信されます。</translation>
    </message>
    <message>
        <source>Sent as %1, whose role is %2.</source>
        <translation>%1 (ロール: %2) として送信されます。</translation>
    </message>
    <message>
        <source>The operation is %1, its scopes are %2.</source>
        <translation>オペレーションの根拠: %1、スコープの根拠: %2。</translation>
    </message>
    <message>
        <source>The operation and its scopes are %1.</source>
        <translation>オペレーションとスコープの根拠: %1。</translation>
    </message>
    <message>
        <source>The operation is %1.</source>
        <translation>オペレーションの根拠: %1。</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>ドキュメントに記載</translation>
    </message>
    <message>
        <source>seen in a client</source>
        <translation>クライアントで確認</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推測</translation>
    </message>
</context>
<context>
    <name>ProviderCommand</name>
    <message>
        <source>The command line cannot be read.</source>
        <translation>コマンドラインを解釈できません。</translation>
    </message>
    <message>
        <source>Correct it where the variable gets its value.</source>
        <translation>変数に値を設定している箇所を修正してください。</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>%1 文字を超えています。</translation>
    </message>
    <message>
        <source>It has line breaks or other control characters.</source>
        <translation>改行またはその他の制御文字が含まれています。</translation>
    </message>
    <message>
        <source>It holds a secret itself, which other users of this machine could read.</source>
        <translation>シークレットそのものが含まれており、このコンピューターの他のユーザーに読み取られるおそれがあります。</translation>
    </message>
    <message>
        <source>A backslash at its end has nothing behind it.</source>
        <translation>末尾のバックスラッシュの後に何もありません。</translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>It names no program.</source>
        <translation>プログラムが指定されていません。</translation>
    </message>
    <message>
        <source>The program %1 was not found.</source>
        <translation>プログラム %1 が見つかりません。</translation>
    </message>
    <message>
        <source>A value of the request comes from it. Nothing was sent.</source>
        <translation>リクエストの値はこのプログラムから取得されます。何も送信していません。</translation>
    </message>
    <message>
        <source>Install it, or write where it is: a path that begins with “/”.</source>
        <translation>インストールするか、「/」で始まるパスで場所を指定してください。</translation>
    </message>
</context>
<context>
    <name>RebindQuestion</name>
    <message>
        <source>Token not changed</source>
        <translation>トークンは変更されていません</translation>
    </message>
    <message>
        <source>Token is for something else</source>
        <translation>トークンは別の用途のものです</translation>
    </message>
    <message>
        <source>May %1 be used here?</source>
        <translation>ここで %1 を使用しますか?</translation>
    </message>
    <message>
        <source>If you did not change this, somebody else did: choose Cancel, and look at the settings of the environment.</source>
        <translation>自分で変更した覚えがない場合は、別の誰かが変更しています。「キャンセル」を選択し、環境の設定を確認してください。</translation>
    </message>
    <message>
        <source>Use it here from now on</source>
        <translation>今後ここで使用</translation>
    </message>
</context>
<context>
    <name>RedirectQuestion</name>
    <message>
        <source>Follow redirect</source>
        <translation>リダイレクトを追跡</translation>
    </message>
    <message>
        <source>The redirect leads to another service, %1.</source>
        <translation>別のサービス %1 へリダイレクトされます。</translation>
    </message>
    <message>
        <source>Your own headers and the body were meant for the first one. They go along only if you say so; tokens never do.</source>
        <translation>独自のヘッダーとボディは、最初のサービスに宛てたものです。これらは指定した場合にだけ送信されます。トークンが送信されることはありません。</translation>
    </message>
    <message>
        <source>Take them along</source>
        <translation>一緒に送信</translation>
    </message>
    <message>
        <source>Follow without them</source>
        <translation>送信せずに追跡</translation>
    </message>
</context>
<context>
    <name>Redirecting</name>
    <message>
        <source>The redirect was not followed.</source>
        <translation>リダイレクトは追跡しませんでした。</translation>
    </message>
    <message>
        <source>If the address is right, type it.</source>
        <translation>アドレスが正しければ、入力してください。</translation>
    </message>
    <message>
        <source>The service redirects to an address that is neither http nor https.</source>
        <translation>サービスが http でも https でもないアドレスへリダイレクトしています。</translation>
    </message>
    <message>
        <source>The service redirects to an address that contains a user name.</source>
        <translation>サービスが、ユーザー名を含むアドレスへリダイレクトしています。</translation>
    </message>
    <message>
        <source>The service redirects from https to http, which is not encrypted.</source>
        <translation>サービスが https から、暗号化されない http へリダイレクトしています。</translation>
    </message>
    <message>
        <source>The service redirects to an address that contains a token.</source>
        <translation>サービスが、トークンを含むアドレスへリダイレクトしています。</translation>
    </message>
</context>
<context>
    <name>ResponseMatch</name>
    <message>
        <source>the body is not complete</source>
        <translation>ボディが不完全です</translation>
    </message>
    <message>
        <source>the body has a coding that is not decoded here</source>
        <translation>ボディに、ここでは復号されない符号化が使われています</translation>
    </message>
    <message>
        <source>the body is not valid JSON</source>
        <translation>ボディが有効な JSON ではありません</translation>
    </message>
    <message>
        <source>the body is not JSON any more, because a secret in it was replaced by dots</source>
        <translation>シークレットがドットに置き換えられたため、ボディが JSON ではなくなっています</translation>
    </message>
    <message>
        <source>the body is too large</source>
        <translation>ボディが大きすぎます</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>each item: %1</source>
        <translation>各項目: %1</translation>
    </message>
    <message>
        <source>told apart by %1</source>
        <translation>%1 で区別</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか 1 つ</translation>
    </message>
    <message>
        <source>any of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>array of %1</source>
        <translation>%1 の配列</translation>
    </message>
    <message>
        <source>array</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>object, includes %1</source>
        <translation>%1 を含むオブジェクト</translation>
    </message>
    <message>
        <source>never allowed</source>
        <translation>常に不可</translation>
    </message>
    <message>
        <source>%1 or </source>
        <translation>%1 または </translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>任意の値</translation>
    </message>
    <message>
        <source>%1 or null</source>
        <translation>%1 または null</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 以上 %2 以下</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 より大きい</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>%1 未満</translation>
    </message>
    <message>
        <source>multiple of %1</source>
        <translation>%1 の倍数</translation>
    </message>
    <message>
        <source>length %1</source>
        <translation>長さ %1</translation>
    </message>
    <message>
        <source>length %1 to %2</source>
        <translation>長さ %1～%2</translation>
    </message>
    <message>
        <source>length at least %1</source>
        <translation>長さ %1 以上</translation>
    </message>
    <message>
        <source>length at most %1</source>
        <translation>長さ %1 以下</translation>
    </message>
    <message>
        <source>items: %1</source>
        <translation>項目数: %1</translation>
    </message>
    <message>
        <source>items: %1 to %2</source>
        <translation>項目数: %1～%2</translation>
    </message>
    <message>
        <source>items: at least %1</source>
        <translation>項目数: %1 以上</translation>
    </message>
    <message>
        <source>items: at most %1</source>
        <translation>項目数: %1 以下</translation>
    </message>
    <message>
        <source>properties: %1</source>
        <translation>プロパティ数: %1</translation>
    </message>
    <message>
        <source>properties: %1 to %2</source>
        <translation>プロパティ数: %1～%2</translation>
    </message>
    <message>
        <source>properties: at least %1</source>
        <translation>プロパティ数: %1 以上</translation>
    </message>
    <message>
        <source>properties: at most %1</source>
        <translation>プロパティ数: %1 以下</translation>
    </message>
    <message>
        <source>no item twice</source>
        <translation>項目の重複なし</translation>
    </message>
    <message>
        <source>no other properties</source>
        <translation>その他のプロパティなし</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <translation>パターン %1</translation>
    </message>
</context>
<context>
    <name>SchemaDifference</name>
    <message>
        <source>The status %1 is not documented; documented: %2.</source>
        <translation>ステータス %1 は定義されていません。定義: %2。</translation>
    </message>
    <message>
        <source>No media type is named; documented: %1.</source>
        <translation>メディアタイプが指定されていません。定義: %1。</translation>
    </message>
    <message>
        <source>The media type %1 is not documented; documented: %2.</source>
        <translation>メディアタイプ %1 は定義されていません。定義: %2。</translation>
    </message>
    <message>
        <source>There is no body; documented: %1.</source>
        <translation>ボディがありません。定義: %1。</translation>
    </message>
    <message>
        <source>The field %1 is not documented.</source>
        <translation>フィールド %1 は定義されていません。</translation>
    </message>
    <message>
        <source>The field %1 is not documented, and no other fields are allowed.</source>
        <translation>フィールド %1 は定義されておらず、その他のフィールドは許可されていません。</translation>
    </message>
    <message>
        <source>The field %1 is missing.</source>
        <translation>フィールド %1 がありません。</translation>
    </message>
    <message>
        <source>The type is %1; documented: %2.</source>
        <translation>型は %1 です。定義: %2。</translation>
    </message>
    <message>
        <source>The value is %1; documented: %2.</source>
        <translation>値は %1 です。定義: %2。</translation>
    </message>
    <message>
        <source>The length is %1; documented: %2.</source>
        <translation>長さは %1 です。定義: %2。</translation>
    </message>
    <message>
        <source>The value %1 does not match the pattern %2.</source>
        <translation>値 %1 がパターン %2 に一致しません。</translation>
    </message>
    <message>
        <source>The number is %1; documented: %2.</source>
        <translation>数値は %1 です。定義: %2。</translation>
    </message>
    <message>
        <source>The number %1 is not a multiple of %2.</source>
        <translation>数値 %1 は %2 の倍数ではありません。</translation>
    </message>
    <message>
        <source>The number of entries is %1; documented: %2.</source>
        <translation>項目の数は %1 です。定義: %2。</translation>
    </message>
    <message>
        <source>The number of items of a kind is %1; documented: %2.</source>
        <translation>同種の項目の数は %1 です。定義: %2。</translation>
    </message>
    <message>
        <source>The items %1 and %2 are the same; documented: no two are.</source>
        <translation>項目 %1 と %2 が同じです。定義では重複は許可されていません。</translation>
    </message>
    <message>
        <source>The value fits %1 of the alternatives; documented: exactly one.</source>
        <translation>値は選択肢のうち %1 個に当てはまります。定義: 1 個のみ。</translation>
    </message>
    <message>
        <source>The description excludes this value.</source>
        <translation>この値は API 定義で除外されています。</translation>
    </message>
    <message>
        <source>The field %1 is for requests only.</source>
        <translation>フィールド %1 はリクエスト専用です。</translation>
    </message>
    <message>
        <source>The field %1 is for responses only.</source>
        <translation>フィールド %1 はレスポンス専用です。</translation>
    </message>
    <message>
        <source>%1 (compared with %2)</source>
        <translation>%1 (%2 と比較)</translation>
    </message>
</context>
<context>
    <name>SecretBinding</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>It was stored for another environment.</source>
        <translation>別の環境用に保存されたものです。</translation>
    </message>
    <message>
        <source>It was stored for %1; the environment&apos;s address is %2 now.</source>
        <translation>%1 用に保存されたものですが、環境のアドレスは現在 %2 です。</translation>
    </message>
    <message>
        <source>Address that is connected to: %1 then, %2 now.</source>
        <translation>接続先のアドレス: 保存時 %1、現在 %2。</translation>
    </message>
    <message>
        <source>Authorities of its own were trusted then, and are not now.</source>
        <translation>保存時には独自の認証局を信頼していましたが、現在は信頼していません。</translation>
    </message>
    <message>
        <source>Other authorities are trusted now than then.</source>
        <translation>信頼する認証局が、保存時と異なります。</translation>
    </message>
    <message>
        <source>Client certificate or key: %1 then, %2 now.</source>
        <translation>クライアント証明書または鍵: 保存時 %1、現在 %2。</translation>
    </message>
    <message>
        <source>Proxy: %1 then, %2 now.</source>
        <translation>プロキシ: 保存時 %1、現在 %2。</translation>
    </message>
    <message>
        <source>It was stored with terms that this version does not know.</source>
        <translation>このバージョンが知らない条件付きで保存されたものです。</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>(contents of %1)</source>
        <translation>(%1 の内容)</translation>
    </message>
    <message>
        <source>The request could not be signed with %1.</source>
        <translation>リクエストに %1 で署名できませんでした。</translation>
    </message>
    <message>
        <source>A form with files is not signed. Nothing was sent.</source>
        <translation>ファイルを含むフォームには署名できません。何も送信していません。</translation>
    </message>
    <message>
        <source>A body that takes in files is not signed. Nothing was sent.</source>
        <translation>ファイルを取り込むボディには署名できません。何も送信していません。</translation>
    </message>
    <message>
        <source>Send the content as text.</source>
        <translation>内容をテキストとして送信してください。</translation>
    </message>
    <message>
        <source>Neither the address nor the API description names region and service. Nothing was sent.</source>
        <translation>アドレスにも API 定義にもリージョンとサービスが指定されていません。何も送信していません。</translation>
    </message>
    <message>
        <source>Name them in the description, as x-aws-sigv4 of the security scheme.</source>
        <translation>API 定義で、セキュリティスキームの x-aws-sigv4 として指定してください。</translation>
    </message>
    <message>
        <source>Its secret is not the id of a key and the secret of that key, with a colon between them. Nothing was sent.</source>
        <translation>シークレットが、鍵の ID とその鍵のシークレットをコロンで区切った形式ではありません。何も送信していません。</translation>
    </message>
    <message>
        <source>Remove the credential and add it again.</source>
        <translation>認証情報を削除して、追加し直してください。</translation>
    </message>
    <message>
        <source>The secret of %1 is missing.</source>
        <translation>%1 のシークレットがありません。</translation>
    </message>
    <message>
        <source>The request was not sent, because %1 would be empty.</source>
        <translation>%1 が空になるため、リクエストは送信していません。</translation>
    </message>
    <message>
        <source>Add the token again, or choose another.</source>
        <translation>トークンを追加し直すか、別のトークンを選択してください。</translation>
    </message>
    <message>
        <source>The secret of %1 is not a user name and a password with a colon between them.</source>
        <translation>%1 のシークレットが、ユーザー名とパスワードをコロンで区切った形式ではありません。</translation>
    </message>
    <message>
        <source>The request was not sent.</source>
        <translation>リクエストは送信していません。</translation>
    </message>
    <message>
        <source>What was typed for %1 has a space or another character that is not allowed in %2.</source>
        <translation>%1 に入力された値に、空白など、%2 では使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>What %1 printed has a space or another character that is not allowed in %2.</source>
        <translation>%1 の出力に、空白など、%2 では使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>Use a command that prints the value alone.</source>
        <translation>値だけを出力するコマンドを使用してください。</translation>
    </message>
    <message>
        <source>The secret of %1 contains a space, a line break or another character that is not allowed in a header.</source>
        <translation>%1 のシークレットに、空白や改行など、ヘッダーでは使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>It was probably pasted with extra characters. The request was not sent.</source>
        <translation>貼り付けたときに余分な文字が入ったようです。リクエストは送信していません。</translation>
    </message>
    <message>
        <source>Remove the token and add it again.</source>
        <translation>トークンを削除して、追加し直してください。</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み込めません。</translation>
    </message>
    <message>
        <source>The environment uses it for its client certificate. Nothing was sent.</source>
        <translation>環境のクライアント証明書として使用されるファイルです。何も送信していません。</translation>
    </message>
    <message>
        <source>Check the file, or choose another under Edit environment.</source>
        <translation>ファイルを確認するか、「環境を編集」で別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The client certificate in %1 cannot be used.</source>
        <translation>%1 のクライアント証明書を使用できません。</translation>
    </message>
    <message>
        <source>It holds no certificate with its key, or the passphrase is wrong. Nothing was sent.</source>
        <translation>証明書と鍵の組が含まれていないか、パスフレーズが間違っています。何も送信していません。</translation>
    </message>
    <message>
        <source>Check the files and the passphrase under Edit environment.</source>
        <translation>「環境を編集」でファイルとパスフレーズを確認してください。</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>The authorities file contains no certificate.</source>
        <translation>認証局のファイルに証明書が含まれていません。</translation>
    </message>
    <message>
        <source>It must be text in PEM format, with BEGIN CERTIFICATE in it.</source>
        <translation>BEGIN CERTIFICATE を含む PEM 形式のテキストでなければなりません。</translation>
    </message>
    <message>
        <source>Ask the operator of the service for the certificate of its authority.</source>
        <translation>サービスの運営者に、認証局の証明書を問い合わせてください。</translation>
    </message>
    <message>
        <source>%1. %2, issued by %3, valid from %4 to %5, SHA-256 %6</source>
        <translation>%1。%2、発行者 %3、有効期間 %4 ～ %5、SHA-256 %6</translation>
    </message>
</context>
<context>
    <name>TokenPattern</name>
    <message>
        <source>a bracket is not closed</source>
        <translation>括弧が閉じられていません</translation>
    </message>
    <message>
        <source>a bracket is closed that was not opened</source>
        <translation>開かれていない括弧が閉じられています</translation>
    </message>
    <message>
        <source>“%1” is not supported here</source>
        <translation>ここでは「%1」を使用できません</translation>
    </message>
    <message>
        <source>groups cannot be nested</source>
        <translation>グループは入れ子にできません</translation>
    </message>
    <message>
        <source>only groups with a name and without are supported</source>
        <translation>使用できるグループは、名前付きのものと名前なしのものだけです</translation>
    </message>
    <message>
        <source>only visible ASCII characters are supported</source>
        <translation>使用できるのは表示可能な ASCII 文字だけです</translation>
    </message>
    <message>
        <source>it ends with a backslash</source>
        <translation>バックスラッシュで終わっています</translation>
    </message>
    <message>
        <source>“\%1” is not supported</source>
        <translation>「\%1」は使用できません</translation>
    </message>
    <message>
        <source>only ASCII characters are supported</source>
        <translation>使用できるのは ASCII 文字だけです</translation>
    </message>
    <message>
        <source>a range of characters ends before it begins</source>
        <translation>文字の範囲の終わりが始まりより前にあります</translation>
    </message>
    <message>
        <source>a number of repeats is not understood</source>
        <translation>繰り返しの回数を解釈できません</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>it is not clear where one part ends and the next begins</source>
        <translation>ある部分の終わりと次の部分の始まりの境目がはっきりしません</translation>
    </message>
    <message numerus="yes">
        <source>it would match fewer than %n character(s)</source>
        <translation>
            <numerusform>一致する文字数が %n 文字未満になります</numerusform>
        </translation>
    </message>
    <message>
        <source>it begins with a part of any length</source>
        <translation>長さの決まっていない部分で始まっています</translation>
    </message>
</context>
<context>
    <name>VariableFunctions</name>
    <message>
        <source>%1 cannot be used with what stands behind it.</source>
        <translation>%1 を、後に書かれているものと一緒に使用することはできません。</translation>
    </message>
    <message>
        <source>%1 gives no date.</source>
        <translation>%1 は日付になりません。</translation>
    </message>
    <message>
        <source>Write an offset such as “-1 d”: a number, a blank, and y, Q, M, w, d, h, m, s or ms.</source>
        <translation>「-1 d」のように、数値、空白、単位 (y、Q、M、w、d、h、m、s、ms のいずれか) の順でオフセットを書いてください。</translation>
    </message>
    <message>
        <source>Write a format behind it: rfc1123, iso8601, or one of your own in quotes.</source>
        <translation>後に書式を書いてください。rfc1123、iso8601、または引用符で囲んだ独自の書式を使用できます。</translation>
    </message>
    <message>
        <source>The format is too long.</source>
        <translation>書式が長すぎます。</translation>
    </message>
    <message>
        <source>Write two whole numbers, as in “$randomInt 1 10”.</source>
        <translation>「$randomInt 1 10」のように、整数を 2 つ書いてください。</translation>
    </message>
    <message>
        <source>Write how many characters there are to be, at most %1.</source>
        <translation>文字数を %1 以下で書いてください。</translation>
    </message>
    <message>
        <source>There is no function %1.</source>
        <translation>関数 %1 はありません。</translation>
    </message>
    <message>
        <source>Write it alone.</source>
        <translation>単独で書いてください。</translation>
    </message>
</context>
<context>
    <name>VariableNames</name>
    <message>
        <source>new for each request</source>
        <translation>リクエストごとに新しい値</translation>
    </message>
</context>
<context>
    <name>Variables</name>
    <message>
        <source>Its value would name a credential, which only the text itself or an environment may do.</source>
        <translation>値が認証情報を指すことになりますが、それができるのは本文自体または環境だけです。</translation>
    </message>
    <message>
        <source>A credential can only be the whole value of a header or of a query parameter; one word such as “Bearer” may stand before it.</source>
        <translation>認証情報は、ヘッダーまたはクエリパラメーターの値全体としてのみ使用できます。前に置けるのは「Bearer」のような 1 単語だけです。</translation>
    </message>
    <message>
        <source>The text becomes too long when its variables are replaced. None of them is.</source>
        <translation>変数を置き換えるとテキストが長くなりすぎるため、どの変数も置き換えません。</translation>
    </message>
    <message>
        <source>There is no variable %1. Add it to an environment, or correct its name.</source>
        <translation>変数 %1 はありません。環境に追加するか、名前を修正してください。</translation>
    </message>
    <message>
        <source>%1 needs variables within variables, more than %2 deep. Write its value more directly.</source>
        <translation>%1 では変数の入れ子が %2 段を超えています。値をより直接的に書いてください。</translation>
    </message>
    <message>
        <source>The value of %1 becomes too long when the variables in it are replaced.</source>
        <translation>%1 の値は、中の変数を置き換えると長くなりすぎます。</translation>
    </message>
    <message>
        <source>%1 needs %2, which has no value.</source>
        <translation>%1 に必要な %2 に値がありません。</translation>
    </message>
    <message>
        <source>%1 needs itself.</source>
        <translation>%1 が自分自身を必要としています。</translation>
    </message>
    <message>
        <source>%1 needs %2, which needs itself.</source>
        <translation>%1 に必要な %2 が、自分自身を必要としています。</translation>
    </message>
    <message>
        <source>%1 needs %2, which cannot be used.</source>
        <translation>%1 に必要な %2 を使用できません。</translation>
    </message>
    <message>
        <source>%1 is asked for when the request is sent.</source>
        <translation>%1 はリクエストの送信時に入力を求められます。</translation>
    </message>
    <message>
        <source>%1 is neither the name of a variable nor a function that Patlas knows. Scripts are not run.</source>
        <translation>%1 は変数の名前でも、Patlas の知っている関数でもありません。スクリプトは実行されません。</translation>
    </message>
    <message>
        <source>typed in this session</source>
        <translation>このセッションで入力</translation>
    </message>
    <message>
        <source>The value of %1 refers to something that Patlas cannot look up.</source>
        <translation>%1 の値は、Patlas が参照できないものを指しています。</translation>
    </message>
    <message>
        <source>The variable %1 has no value at %2.</source>
        <translation>変数 %1 の %2 に値がありません。</translation>
    </message>
    <message>
        <source>There is no request that %1 refers to.</source>
        <translation>%1 が参照しているリクエストはありません。</translation>
    </message>
    <message>
        <source>the response of %1</source>
        <translation>%1 のレスポンス</translation>
    </message>
    <message>
        <source>The file .env has no %1.</source>
        <translation>ファイル .env に %1 がありません。</translation>
    </message>
    <message>
        <source>The environment in which Patlas runs has no %1.</source>
        <translation>Patlas の実行環境に %1 がありません。</translation>
    </message>
    <message>
        <source>the environment in which Patlas runs</source>
        <translation>Patlas の実行環境</translation>
    </message>
    <message>
        <source>new for each request</source>
        <translation>リクエストごとに新しい値</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Personal access tokens and REST APIs.</source>
        <translation>個人用アクセストークンと REST API。</translation>
    </message>
    <message>
        <source>Appearance for this run: system, light or dark.</source>
        <translation>今回の起動での外観: system、light、dark のいずれか。</translation>
    </message>
    <message>
        <source>Patlas is already running but does not respond. Quit it and start it again.</source>
        <translation>Patlas はすでに実行中ですが、応答しません。終了してから起動し直してください。</translation>
    </message>
    <message>
        <source>Try: patlasctl --help</source>
        <translation>ヘルプ: patlasctl --help</translation>
    </message>
    <message>
        <source>Not all of the output could be written.</source>
        <translation>出力の一部を書き込めませんでした。</translation>
    </message>
    <message>
        <source>A server on this machine that speaks the REST API of GlobalLink Strings.
Prints one line of JSON when it is ready: addresses, users with their sessions, projects with their tokens.</source>
        <translation>GlobalLink Strings の REST API を提供する、このコンピューター上のサーバーです。
準備ができると、アドレス、ユーザーとそのセッション、プロジェクトとそのトークンを 1 行の JSON で出力します。</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; 0 takes any free one.</source>
        <translation>127.0.0.1 のポート。0 は空いているポートを使用します。</translation>
    </message>
    <message>
        <source>Directory to keep its data in; without it nothing is kept.</source>
        <translation>データを保存するディレクトリ。省略時は何も保存されません。</translation>
    </message>
    <message>
        <source>%1 is no port: give a number from 0 to 65535.</source>
        <translation>%1 はポートではありません。0～65535 の数値を指定してください。</translation>
    </message>
</context>
<context>
    <name>patlas::AddApiDialog</name>
    <message>
        <source>&amp;Add API</source>
        <translation>API を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add API</source>
        <translation>API を追加</translation>
    </message>
    <message>
        <source>An OpenAPI or Swagger description, or a documentation page that shows one (ReDoc, Swagger UI, Scalar, RapiDoc, Stoplight Elements). It is read without any credential.</source>
        <translation>OpenAPI または Swagger の定義、あるいはそれを表示するドキュメントページ (ReDoc、Swagger UI、Scalar、RapiDoc、Stoplight Elements)。認証情報を使わずに読み込まれます。</translation>
    </message>
    <message>
        <source>Or the description of</source>
        <translation>または次の API 定義</translation>
    </message>
    <message>
        <source>Reads %1</source>
        <translation>%1 を読み込みます</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) found.</source>
        <translation>
            <numerusform>%n 件のオペレーションが見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose where the description is.</source>
        <translation>API 定義の場所を選択してください。</translation>
    </message>
</context>
<context>
    <name>patlas::AddExistingTokenDialog</name>
    <message>
        <source>Add it as %1…</source>
        <translation>%1 として追加…</translation>
    </message>
    <message>
        <source>Add existing token</source>
        <translation>既存のトークンを追加</translation>
    </message>
    <message>
        <source>A token that was made elsewhere. It is kept in your keychain or vault and not shown again.</source>
        <translation>他の場所で作成したトークンです。キーチェーンまたは保管庫に保存され、再び表示されることはありません。</translation>
    </message>
    <message>
        <source>&amp;Paste token</source>
        <translation>トークンを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Paste token</source>
        <translation>トークンを貼り付け</translation>
    </message>
    <message>
        <source>Token &amp;name</source>
        <translation>トークン名(&amp;N)</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>トークン名</translation>
    </message>
    <message>
        <source>&amp;Ask the service for its scopes and expiry</source>
        <translation>スコープと有効期限をサービスに問い合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Used as</source>
        <translation>用途(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Open %1…</source>
        <translation>%1 を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>%1: tokens are made there</source>
        <translation>%1: トークンの作成ページ</translation>
    </message>
    <message>
        <source>Sends the token to the service that it is for, once it is kept here</source>
        <translation>ここに保存した後、トークンを本来のサービスに送信します</translation>
    </message>
    <message>
        <source>Tick the scopes it was given, as far as you know them. They are for Patlas only: what the token may do is decided by the service.</source>
        <translation>トークンに与えられたスコープを、わかる範囲で選択してください。これは Patlas での表示用です。トークンで何ができるかはサービスが決定します。</translation>
    </message>
    <message>
        <source>Enter user name and password, with a colon between them.</source>
        <translation>ユーザー名とパスワードをコロンで区切って入力してください。</translation>
    </message>
    <message>
        <source>Paste the token first.</source>
        <translation>まずトークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>A token is one word. This has spaces or characters that cannot be sent in a header.</source>
        <translation>トークンは 1 つの単語です。空白など、ヘッダーで送信できない文字が含まれています。</translation>
    </message>
    <message>
        <source>You have this token already: it is stored as “%1”.</source>
        <translation>このトークンは「%1」としてすでに保存されています。</translation>
    </message>
    <message>
        <source>Give the token a name.</source>
        <translation>トークンに名前を付けてください。</translation>
    </message>
    <message>
        <source>This environment already has a token named “%1”. Pick another name.</source>
        <translation>この環境には「%1」という名前のトークンがすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>This looks like a token of the sandbox; another service will probably not accept it.</source>
        <translation>サンドボックスのトークンのようです。おそらく他のサービスでは受け付けられません。</translation>
    </message>
</context>
<context>
    <name>patlas::AddProjectTokenDialog</name>
    <message>
        <source>%1 name</source>
        <translation>%1 名</translation>
    </message>
    <message>
        <source>Add %1 token</source>
        <translation>%1 トークンを追加</translation>
    </message>
    <message>
        <source>It is kept in your keychain or vault and not shown again.</source>
        <translation>キーチェーンまたは保管庫に保存され、再び表示されることはありません。</translation>
    </message>
    <message>
        <source>%1 &amp;name</source>
        <translation>%1 名(&amp;N)</translation>
    </message>
    <message>
        <source>Add it as %1…</source>
        <translation>%1 として追加…</translation>
    </message>
    <message>
        <source>Paste the token first.</source>
        <translation>まずトークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>This is %1 that you have stored, “%2”, not %3.</source>
        <translation>これは %3 ではなく、「%2」として保存されている %1 です。</translation>
    </message>
    <message>
        <source>You have this token already: it is stored as “%1”.</source>
        <translation>このトークンは「%1」としてすでに保存されています。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>This environment already has one named “%1”. Pick another name.</source>
        <translation>この環境には「%1」という名前のものがすでにあります。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>patlas::AllowedCommandsDialog</name>
    <message>
        <source>&amp;Withdraw</source>
        <translation>許可を取り消す(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Forget values now</source>
        <translation>今すぐ値を破棄(&amp;F)</translation>
    </message>
    <message>
        <source>Allowed commands</source>
        <translation>許可したコマンド</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Values in memory</source>
        <translation>メモリ内の値</translation>
    </message>
    <message>
        <source>Patlas asks again before it starts the chosen commands.</source>
        <translation>Patlas は、選択したコマンドを実行する前にもう一度確認を求めます。</translation>
    </message>
    <message>
        <source>Programs that Patlas may start for a value of a request: a variable names one with patlas:command/ and the command line, such as patlas:command/op read op://vault/item/field.</source>
        <translation>リクエストの値を得るために Patlas が実行してよいプログラムです。変数では patlas:command/ に続けてコマンドラインを指定します。例: patlas:command/op read op://vault/item/field</translation>
    </message>
    <message>
        <source>No value is in memory.</source>
        <translation>メモリ内に値はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in memory, for five minutes each.</source>
        <translation>
            <numerusform>メモリ内の値: %n 個 (それぞれ 5 分間保持)。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::ApiEditing</name>
    <message>
        <source>Update %1</source>
        <translation>%1 を更新</translation>
    </message>
    <message>
        <source>Environments, tokens, drafts and the history stay as they are. Tokens stay with the address that they are for.</source>
        <translation>環境、トークン、下書き、履歴は変わりません。トークンは本来のアドレスに結び付けられたままです。</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>更新(&amp;U)</translation>
    </message>
    <message>
        <source>Use the service&apos;s own description</source>
        <translation>サービス自身の API 定義を使用</translation>
    </message>
    <message>
        <source>What Patlas knows of this API was put together from what is public. The service&apos;s own description, or the page that shows it, says what is so: what was inferred is then documented or gone. Which credential goes where is kept. The sandbox goes on with the description that ships.</source>
        <translation>この API に関する Patlas の情報は、公開されている情報をまとめたものです。サービス自身の API 定義や、それを表示するページが正確な情報源です。推測した内容は、ドキュメントに基づくものに置き換わるか、なくなります。どの認証情報をどこで使うかは維持されます。サンドボックスは引き続き付属の API 定義を使用します。</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>The token %1 has scopes that the new description does not name: %2.</source>
        <translation>トークン %1 に、新しい API 定義にないスコープがあります: %2。</translation>
    </message>
    <message>
        <source>%1 is no longer among the servers. The environment %2 keeps this address, and its tokens with it.</source>
        <translation>%1 はサーバーの一覧からなくなりました。環境 %2 はこのアドレスを維持し、トークンもそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>patlas::ApiRepository</name>
    <message>
        <source>This API is no longer stored here.</source>
        <translation>この API はもう保存されていません。</translation>
    </message>
</context>
<context>
    <name>patlas::ApisAddVerb</name>
    <message>
        <source>Keeps a description of an API</source>
        <translation>API 定義を保存します</translation>
    </message>
    <message>
        <source>Its first server becomes an environment with the title of the API, or those that --server names.</source>
        <translation>API 定義の最初のサーバー、または --server で指定したサーバーが、API のタイトルを名前とする環境になります。</translation>
    </message>
    <message>
        <source>A file, an address, or - for standard input</source>
        <translation>ファイル、アドレス、または - (標準入力)</translation>
    </message>
    <message>
        <source>What the environment is to be called</source>
        <translation>環境の名前</translation>
    </message>
    <message>
        <source>A server instead of those of the description; several may be given</source>
        <translation>API 定義のものの代わりに使用するサーバー (複数指定可)</translation>
    </message>
    <message>
        <source>Reads what a description on the web refers to on the same host</source>
        <translation>Web 上の API 定義が参照する、同じホストのファイルも読み込みます</translation>
    </message>
    <message numerus="yes">
        <source>%1 is added, with %n operation(s).</source>
        <translation>
            <numerusform>%1 を追加しました。オペレーション: %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not say where its server is: environments add names it.</source>
        <translation>サーバーの場所が記載されていません。environments add で指定してください。</translation>
    </message>
    <message>
        <source>Environment %1: %2</source>
        <translation>環境 %1: %2</translation>
    </message>
    <message>
        <source>Says as JSON what was done</source>
        <translation>実行した内容を JSON で出力します</translation>
    </message>
</context>
<context>
    <name>patlas::ApisListVerb</name>
    <message>
        <source>Lists the APIs whose descriptions are here</source>
        <translation>API 定義が保存されている API を一覧表示します</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>JSON で出力します</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Patlas</source>
        <translation>Patlas</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>貼り付け</translation>
    </message>
</context>
<context>
    <name>patlas::ApisOperationsVerb</name>
    <message>
        <source>Lists the operations of an API, with the credentials that they take</source>
        <translation>API のオペレーションと、必要な認証情報を一覧表示します</translation>
    </message>
    <message>
        <source>FILTER is part of an id, a path or a title.</source>
        <translation>FILTER は ID、パス、タイトルの一部です。</translation>
    </message>
    <message>
        <source>Only those with this text</source>
        <translation>このテキストを含むものに限定します</translation>
    </message>
    <message>
        <source>The environment; else that in PATLAS_ENVIRONMENT</source>
        <translation>環境。省略時は PATLAS_ENVIRONMENT の環境</translation>
    </message>
    <message>
        <source>As JSON, as apis inspect has it</source>
        <translation>apis inspect と同じ形式の JSON で出力します</translation>
    </message>
    <message>
        <source>OPERATION</source>
        <translation>オペレーション</translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>CREDENTIALS</source>
        <translation>認証情報</translation>
    </message>
</context>
<context>
    <name>patlas::ApisRemoveVerb</name>
    <message>
        <source>Removes the description of an API that no environment uses</source>
        <translation>どの環境でも使用されていない API 定義を削除します</translation>
    </message>
    <message>
        <source>Title or id of the API</source>
        <translation>API のタイトルまたは ID</translation>
    </message>
    <message>
        <source>%1 comes with Patlas.</source>
        <translation>%1 は Patlas に付属しています。</translation>
    </message>
    <message>
        <source>The environment %1 uses it. Remove that first.</source>
        <translation>環境 %1 が使用しています。先にその環境を削除してください。</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>Says as JSON what was done</source>
        <translation>実行した内容を JSON で出力します</translation>
    </message>
</context>
<context>
    <name>patlas::ApisScopesVerb</name>
    <message>
        <source>Lists the scopes of an API, or the smallest set for operations</source>
        <translation>API のスコープ、またはオペレーションに必要な最小限のスコープを一覧表示します</translation>
    </message>
    <message>
        <source>Example: patlasctl apis scopes --env Sandbox --for tags.create --for tags.list</source>
        <translation>例: patlasctl apis scopes --env Sandbox --for tags.create --for tags.list</translation>
    </message>
    <message>
        <source>The environment; else that in PATLAS_ENVIRONMENT</source>
        <translation>環境。省略時は PATLAS_ENVIRONMENT の環境</translation>
    </message>
    <message>
        <source>Those that this operation needs; several may be given</source>
        <translation>このオペレーションに必要なもの (複数指定可)</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>JSON で出力します</translation>
    </message>
    <message>
        <source>SCOPE</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>WHAT FOR</source>
        <translation>用途</translation>
    </message>
</context>
<context>
    <name>patlas::ApisUpdateVerb</name>
    <message>
        <source>Reads the description of an API again, and says what changed</source>
        <translation>API 定義を読み込み直し、変更点を表示します</translation>
    </message>
    <message>
        <source>Environments, tokens and requests stay as they are; tokens stay with the address that they are for.</source>
        <translation>環境、トークン、リクエストは変わりません。トークンは本来のアドレスに結び付けられたままです。</translation>
    </message>
    <message>
        <source>Title or id of the API</source>
        <translation>API のタイトルまたは ID</translation>
    </message>
    <message>
        <source>Where to read it; without it, where it came from</source>
        <translation>読み込み元。省略時は前回の取得元</translation>
    </message>
    <message>
        <source>Reads what a description on the web refers to on the same host</source>
        <translation>Web 上の API 定義が参照する、同じホストのファイルも読み込みます</translation>
    </message>
    <message>
        <source>Says what would change, and keeps what there is</source>
        <translation>変更点の表示だけを行い、現在のものを維持します</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>credentials: %1, before: %2</source>
        <translation>認証情報: %1、以前: %2</translation>
    </message>
    <message>
        <source>parameters: %1, before: %2</source>
        <translation>パラメーター: %1、以前: %2</translation>
    </message>
    <message>
        <source>Scopes added: %1</source>
        <translation>追加されたスコープ: %1</translation>
    </message>
    <message>
        <source>Scopes removed: %1</source>
        <translation>削除されたスコープ: %1</translation>
    </message>
    <message>
        <source>Servers added: %1</source>
        <translation>追加されたサーバー: %1</translation>
    </message>
    <message>
        <source>Servers removed: %1</source>
        <translation>削除されたサーバー: %1</translation>
    </message>
    <message>
        <source>Nothing that is used changed.</source>
        <translation>使用されているものに変更はありません。</translation>
    </message>
    <message>
        <source>%1 comes with Patlas.</source>
        <translation>%1 は Patlas に付属しています。</translation>
    </message>
    <message>
        <source>It was pasted: say where to read it with --from.</source>
        <translation>貼り付けられたものです。読み込み元を --from で指定してください。</translation>
    </message>
    <message>
        <source>Says what changes as JSON</source>
        <translation>変更点を JSON で出力します</translation>
    </message>
</context>
<context>
    <name>patlas::AuditLogDialog</name>
    <message>
        <source>Open in Explorer</source>
        <translation>エクスプローラーで開く</translation>
    </message>
    <message>
        <source>Sandbox audit log</source>
        <translation>サンドボックスの監査ログ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>オペレーション</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Every user</source>
        <translation>すべてのユーザー</translation>
    </message>
    <message>
        <source>Every token</source>
        <translation>すべてのトークン</translation>
    </message>
    <message>
        <source>Every operation</source>
        <translation>すべてのオペレーション</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Filter audit log</source>
        <translation>監査ログをフィルター</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>フィルター…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Reading the audit log…</source>
        <translation>監査ログを読み込み中…</translation>
    </message>
    <message>
        <source>No call was made yet.</source>
        <translation>まだ呼び出しはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s), newest first</source>
        <translation>
            <numerusform>%n 件の呼び出し (新しい順)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s)</source>
        <translation>
            <numerusform>%n 件中 %1 件の呼び出し</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a call first.</source>
        <translation>まず呼び出しを選択してください。</translation>
    </message>
    <message>
        <source>This call did not go to the API.</source>
        <translation>この呼び出しは API に宛てたものではありません。</translation>
    </message>
</context>
<context>
    <name>patlas::AuditLogModel</name>
    <message>
        <source>allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>オペレーション</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>patlas::AuthorizationRepository</name>
    <message>
        <source>Patlas does not know how this token was got.</source>
        <translation>このトークンをどのように取得したかが Patlas には不明です。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>サインインし直してください。</translation>
    </message>
</context>
<context>
    <name>patlas::AuthorizationRequest</name>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>Fill it in, or choose another way to sign in.</source>
        <translation>入力するか、別のサインイン方法を選択してください。</translation>
    </message>
    <message>
        <source>The %1 is missing.</source>
        <translation>%1がありません。</translation>
    </message>
    <message>
        <source>The %1 %2 cannot be used.</source>
        <translation>%1「%2」は使用できません。</translation>
    </message>
    <message>
        <source>It must begin with https, or be on this machine, and have neither a user name nor a fragment: secrets are sent there. Nothing was sent.</source>
        <translation>シークレットの送信先になるため、https で始まるかこのコンピューター上のアドレスで、ユーザー名やフラグメントを含まないものでなければなりません。何も送信していません。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation>クライアント ID がありません。</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation>クライアントシークレットがありません。</translation>
    </message>
    <message>
        <source>Without a client secret a client cannot sign in as itself.</source>
        <translation>クライアントシークレットがなければ、クライアント自身としてサインインできません。</translation>
    </message>
    <message>
        <source>Signing in with a password was not allowed.</source>
        <translation>パスワードによるサインインは許可されていません。</translation>
    </message>
    <message>
        <source>Patlas would see the password itself. Nothing was sent.</source>
        <translation>Patlas がパスワードそのものを扱うことになります。何も送信していません。</translation>
    </message>
    <message>
        <source>Prefer another way to sign in, or allow it.</source>
        <translation>別のサインイン方法を選ぶか、パスワードによるサインインを許可してください。</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>ユーザー名がありません。</translation>
    </message>
    <message>
        <source>A scope has a character that scopes cannot have.</source>
        <translation>スコープに使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>The path of the redirect must begin with a slash.</source>
        <translation>リダイレクトのパスはスラッシュで始めてください。</translation>
    </message>
    <message>
        <source>token address</source>
        <translation>トークンアドレス</translation>
    </message>
    <message>
        <source>refresh address</source>
        <translation>更新アドレス</translation>
    </message>
    <message>
        <source>sign-in address</source>
        <translation>サインインアドレス</translation>
    </message>
    <message>
        <source>device address</source>
        <translation>デバイスアドレス</translation>
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
        <translation>%1 件すべて完了しました。</translation>
    </message>
    <message>
        <source>%1 of %2 are done.</source>
        <translation>%2 件中 %1 件が完了しました。</translation>
    </message>
</context>
<context>
    <name>patlas::BodyArgument</name>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み込めません。</translation>
    </message>
    <message>
        <source>%1 is not NAME=VALUE.</source>
        <translation>%1 は NAME=VALUE の形式ではありません。</translation>
    </message>
    <message>
        <source>%1 is not a header: write NAME: VALUE.</source>
        <translation>%1 はヘッダーではありません。NAME: VALUE の形式で書いてください。</translation>
    </message>
</context>
<context>
    <name>patlas::BodyCompleter</name>
    <message>
        <source>Members and values of the description</source>
        <translation>API 定義にあるメンバーと値</translation>
    </message>
    <message>
        <source>What the description says of the member</source>
        <translation>API 定義でのメンバーの説明</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>ボディ</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1、必須</translation>
    </message>
    <message>
        <source>from a response</source>
        <translation>レスポンスの値</translation>
    </message>
    <message>
        <source>The description says nothing of this place.</source>
        <translation>この位置については API 定義に記載がありません。</translation>
    </message>
</context>
<context>
    <name>patlas::BodyEditor</name>
    <message>
        <source>Body</source>
        <translation>ボディ</translation>
    </message>
    <message>
        <source>Fold or unfold the lines at the cursor</source>
        <translation>カーソル位置の行を折りたたむ/展開する</translation>
    </message>
    <message>
        <source>Fold all members of the body</source>
        <translation>ボディのすべてのメンバーを折りたたむ</translation>
    </message>
    <message>
        <source>Unfold all of the body</source>
        <translation>ボディ全体を展開する</translation>
    </message>
    <message>
        <source>Indent the lines</source>
        <translation>行のインデントを増やす</translation>
    </message>
    <message>
        <source>Outdent the lines</source>
        <translation>行のインデントを減らす</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>展開しました</translation>
    </message>
    <message>
        <source>Folded: %1</source>
        <translation>折りたたみ: %1</translation>
    </message>
    <message>
        <source>Nothing to fold here</source>
        <translation>ここには折りたためるものがありません</translation>
    </message>
    <message>
        <source>… lines %1 to %2</source>
        <translation>… %1～%2 行目</translation>
    </message>
    <message>
        <source>… line %1</source>
        <translation>… %1 行目</translation>
    </message>
</context>
<context>
    <name>patlas::BodyMarks</name>
    <message>
        <source>Next problem in the body</source>
        <translation>ボディの次の問題</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>ボディ</translation>
    </message>
</context>
<context>
    <name>patlas::BodyTab</name>
    <message>
        <source>Kind of body</source>
        <translation>ボディの種類</translation>
    </message>
    <message>
        <source>&amp;Kind of body</source>
        <translation>ボディの種類(&amp;K)</translation>
    </message>
    <message>
        <source>File to send</source>
        <translation>送信するファイル</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>ファイルのパス</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Its bytes are the body. It is read while it is sent.</source>
        <translation>ファイルの内容がそのままボディになります。送信しながら読み込まれます。</translation>
    </message>
    <message>
        <source>Choose a file to send</source>
        <translation>送信するファイルを選択</translation>
    </message>
    <message>
        <source>“%1” takes no body.</source>
        <translation>「%1」にボディはありません。</translation>
    </message>
    <message>
        <source>A %1 request has no body here.</source>
        <translation>ここでは %1 リクエストにボディを付けられません。</translation>
    </message>
    <message>
        <source>As in Headers</source>
        <translation>ヘッダーに従う</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Text or JSON</source>
        <translation>テキストまたは JSON</translation>
    </message>
    <message>
        <source>Form with files</source>
        <translation>ファイルを含むフォーム</translation>
    </message>
</context>
<context>
    <name>patlas::BodyText</name>
    <message>
        <source>Fill from schema</source>
        <translation>スキーマから入力</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>Replaces the body by one with the members that the description names, also those that are not required</source>
        <translation>ボディを、API 定義にあるメンバーを必須でないものも含めて並べたものに置き換えます</translation>
    </message>
    <message>
        <source>Indents the JSON; changes only white space</source>
        <translation>JSON をインデントします。変わるのは空白だけです</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>ボディ</translation>
    </message>
    <message>
        <source>No body is sent.</source>
        <translation>ボディは送信されません。</translation>
    </message>
    <message>
        <source>Valid JSON</source>
        <translation>有効な JSON</translation>
    </message>
    <message>
        <source>Sent as it is</source>
        <translation>そのまま送信</translation>
    </message>
</context>
<context>
    <name>patlas::BodyTextView</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>patlas::BodyTree</name>
    <message>
        <source>The response has no body</source>
        <translation>レスポンスにボディがありません</translation>
    </message>
    <message>
        <source>This response is not JSON</source>
        <translation>このレスポンスは JSON ではありません</translation>
    </message>
    <message>
        <source>The Text tab shows it as it is.</source>
        <translation>「テキスト」タブでそのまま表示できます。</translation>
    </message>
    <message>
        <source>This response is binary</source>
        <translation>このレスポンスはバイナリです</translation>
    </message>
    <message>
        <source>The Text tab shows its bytes; Save response… writes it to a file.</source>
        <translation>「テキスト」タブでバイト列を表示できます。「レスポンスを保存…」でファイルに書き込めます。</translation>
    </message>
    <message>
        <source>This response is a picture</source>
        <translation>このレスポンスは画像です</translation>
    </message>
    <message>
        <source>The Preview tab shows it.</source>
        <translation>「プレビュー」タブで表示できます。</translation>
    </message>
</context>
<context>
    <name>patlas::BoundSecrets</name>
    <message>
        <source>%1 was stored for another address or connection than its environment has now.</source>
        <translation>%1 は、環境の現在のものとは異なるアドレスまたは接続用に保存されています。</translation>
    </message>
    <message>
        <source>Nothing was sent. If you made this change, say so when Patlas asks; otherwise somebody else changed Patlas&apos;s data.</source>
        <translation>何も送信していません。自分で変更した場合は、Patlas が確認を求めたときにそう答えてください。そうでない場合は、別の誰かが Patlas のデータを変更しています。</translation>
    </message>
    <message>
        <source>The stored secret of %1 is not the one that was added.</source>
        <translation>保存されている %1 のシークレットが、追加したものと異なります。</translation>
    </message>
    <message>
        <source>Another program has replaced it. It was not used.</source>
        <translation>別のプログラムによって置き換えられています。使用していません。</translation>
    </message>
    <message>
        <source>Remove the token and add it again.</source>
        <translation>トークンを削除して、追加し直してください。</translation>
    </message>
</context>
<context>
    <name>patlas::Bruno</name>
    <message>
        <source>The file %1 was left out: %2 %3</source>
        <translation>ファイル %1 を除外しました: %2 %3</translation>
    </message>
    <message>
        <source>These are not called by HTTP, and were left out: %1.</source>
        <translation>次のものは HTTP の呼び出しではないため除外しました: %1。</translation>
    </message>
</context>
<context>
    <name>patlas::CallVerb</name>
    <message>
        <source>Calls an operation of the API by its id</source>
        <translation>API のオペレーションを ID で呼び出します</translation>
    </message>
    <message>
        <source>NAME=VALUE is a parameter of that name, else a member of the body, typed as the description says; NAME:=JSON is a member as it stands there; NAME=@FILE sends a file in a form. The rest is as for request.

Example: patlasctl call tags.create name=release-2</source>
        <translation>NAME=VALUE はその名前のパラメーターです。該当するパラメーターがなければボディのメンバーとなり、型は API 定義に従います。NAME:=JSON は書かれたとおりのメンバーです。NAME=@FILE はフォームでファイルを送信します。その他は request と同じです。

例: patlasctl call tags.create name=release-2</translation>
    </message>
    <message>
        <source>Its id, such as tags.create</source>
        <translation>tags.create のような ID</translation>
    </message>
    <message>
        <source>NAME=VALUE, NAME:=JSON or NAME=@FILE</source>
        <translation>NAME=VALUE、NAME:=JSON、または NAME=@FILE</translation>
    </message>
    <message>
        <source>The whole body; @FILE is the content of a file, - standard input</source>
        <translation>ボディ全体。@FILE はファイルの内容、- は標準入力</translation>
    </message>
</context>
<context>
    <name>patlas::ChainedValue</name>
    <message>
        <source>“%1” was not sent yet.</source>
        <translation>「%1」はまだ送信されていません。</translation>
    </message>
    <message>
        <source>The response of “%1” is too large to take values from.</source>
        <translation>「%1」のレスポンスは大きすぎて、値を取得できません。</translation>
    </message>
</context>
<context>
    <name>patlas::ChangesModel</name>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Needs something else</source>
        <translation>必要なものの変更</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>パラメーターの変更</translation>
    </message>
    <message>
        <source>Server removed</source>
        <translation>サーバーの削除</translation>
    </message>
    <message>
        <source>Server added</source>
        <translation>サーバーの追加</translation>
    </message>
    <message>
        <source>Scope removed</source>
        <translation>スコープの削除</translation>
    </message>
    <message>
        <source>Scope added</source>
        <translation>スコープの追加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>patlas::Check</name>
    <message>
        <source>Nothing stands between “status” and the comparison: %1.</source>
        <translation>「status」と比較の間には何も書けません: %1。</translation>
    </message>
    <message>
        <source>No phase of a request is called %1.</source>
        <translation>リクエストに %1 という段階はありません。</translation>
    </message>
    <message>
        <source>The check needs the name of one header.</source>
        <translation>チェックにはヘッダーの名前が 1 つ必要です。</translation>
    </message>
    <message>
        <source>The check needs an XPath.</source>
        <translation>チェックには XPath が必要です。</translation>
    </message>
    <message>
        <source>This check is a script, and Patlas runs no scripts.</source>
        <translation>このチェックはスクリプトです。Patlas はスクリプトを実行しません。</translation>
    </message>
    <message>
        <source>Patlas can check status, duration, header, body and xpath, not %1.</source>
        <translation>Patlas でチェックできるのは status、duration、header、body、xpath です。%1 はチェックできません。</translation>
    </message>
    <message>
        <source>The check has no comparison that Patlas knows.</source>
        <translation>チェックに Patlas の知っている比較がありません。</translation>
    </message>
    <message>
        <source>What the check is about is too large to compare.</source>
        <translation>チェックの対象が大きすぎて比較できません。</translation>
    </message>
    <message>
        <source>The body has nothing that the path could lead into.</source>
        <translation>ボディに、パスでたどれるものがありません。</translation>
    </message>
    <message>
        <source>The body is not JSON.</source>
        <translation>ボディが JSON ではありません。</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>ボディが有効な JSON ではありません。</translation>
    </message>
    <message>
        <source>There was no response.</source>
        <translation>レスポンスがありませんでした。</translation>
    </message>
    <message>
        <source>The response has no body.</source>
        <translation>レスポンスにボディがありません。</translation>
    </message>
    <message>
        <source>The text is too large for a regular expression: Patlas searches up to 64 MiB.</source>
        <translation>テキストが大きすぎて、正規表現を使用できません。Patlas が検索できるのは 64 MiB までです。</translation>
    </message>
    <message>
        <source>Patlas cannot read the regular expression %1.</source>
        <translation>正規表現 %1 を解釈できません。</translation>
    </message>
    <message>
        <source>The regular expression takes too long on this text.</source>
        <translation>このテキストに対する正規表現の処理に時間がかかりすぎます。</translation>
    </message>
    <message>
        <source>Expected %1 %2, got %3.</source>
        <translation>%1: 期待値は %2 ですが、実際は %3 です。</translation>
    </message>
    <message>
        <source>Expected %1 other than %2.</source>
        <translation>%1: 期待値は %2 以外です。</translation>
    </message>
    <message>
        <source>Expected %1 below %2, got %3.</source>
        <translation>%1: 期待値は %2 未満ですが、実際は %3 です。</translation>
    </message>
    <message>
        <source>Expected %1 of at most %2, got %3.</source>
        <translation>%1: 期待値は %2 以下ですが、実際は %3 です。</translation>
    </message>
    <message>
        <source>Expected %1 above %2, got %3.</source>
        <translation>%1: 期待値は %2 より大きい値ですが、実際は %3 です。</translation>
    </message>
    <message>
        <source>Expected %1 of at least %2, got %3.</source>
        <translation>%1: 期待値は %2 以上ですが、実際は %3 です。</translation>
    </message>
    <message>
        <source>Expected %1 to include %2, got %3.</source>
        <translation>%1: 期待値は %2 を含むものですが、実際は %3 です。</translation>
    </message>
    <message>
        <source>Expected %1 to start with %2, got %3.</source>
        <translation>%1: 期待値は %2 で始まるものですが、実際は %3 です。</translation>
    </message>
    <message>
        <source>Expected %1 to end with %2, got %3.</source>
        <translation>%1: 期待値は %2 で終わるものですが、実際は %3 です。</translation>
    </message>
    <message>
        <source>Expected %1 to match %2, got %3.</source>
        <translation>%1: 期待値は %2 に一致するものですが、実際は %3 です。</translation>
    </message>
    <message>
        <source>Expected %1 to be there, and not null, false, 0 or empty; got %2.</source>
        <translation>%1: 存在し、null、false、0、空のいずれでもないことが期待されますが、実際は %2 です。</translation>
    </message>
    <message>
        <source>Expected %1 to be missing, null, false, 0 or empty; got %2.</source>
        <translation>%1: 存在しないか、null、false、0、空のいずれかであることが期待されますが、実際は %2 です。</translation>
    </message>
    <message>
        <source>Expected %1 to be a number, got %2.</source>
        <translation>%1: 期待値は数値ですが、実際は %2 です。</translation>
    </message>
    <message>
        <source>Expected %1 to be text, got %2.</source>
        <translation>%1: 期待値はテキストですが、実際は %2 です。</translation>
    </message>
    <message>
        <source>Expected %1 to be true or false, got %2.</source>
        <translation>%1: 期待値は true または false ですが、実際は %2 です。</translation>
    </message>
    <message>
        <source>Expected %1 to be a list, got %2.</source>
        <translation>%1: 期待値はリストですが、実際は %2 です。</translation>
    </message>
    <message>
        <source>Expected %1 with the MD5 hash %2, got %3.</source>
        <translation>%1: 期待される MD5 ハッシュは %2 ですが、実際は %3 です。</translation>
    </message>
    <message>
        <source>Expected %1 with the SHA-256 hash %2, got %3.</source>
        <translation>%1: 期待される SHA-256 ハッシュは %2 ですが、実際は %3 です。</translation>
    </message>
    <message>
        <source>Expected %1 with the SHA-512 hash %2, got %3.</source>
        <translation>%1: 期待される SHA-512 ハッシュは %2 ですが、実際は %3 です。</translation>
    </message>
    <message>
        <source>status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>duration of %1</source>
        <translation>%1 の所要時間</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>ヘッダー %1</translation>
    </message>
    <message>
        <source>body</source>
        <translation>ボディ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>空のテキスト</translation>
    </message>
    <message>
        <source>Write it without quotes: they would be part of the text.</source>
        <translation>引用符なしで書いてください。引用符を付けるとテキストの一部になります。</translation>
    </message>
</context>
<context>
    <name>patlas::CheckRun</name>
    <message>
        <source>The value is another one than the secret of the check.</source>
        <translation>値がチェックのシークレットと異なります。</translation>
    </message>
</context>
<context>
    <name>patlas::CheckVerb</name>
    <message>
        <source>works</source>
        <translation>可</translation>
    </message>
    <message>
        <source>should work</source>
        <translation>おそらく可</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>不確実</translation>
    </message>
    <message>
        <source>REFUSED</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>NOT SENT</source>
        <translation>送信不可</translation>
    </message>
    <message>
        <source>%1 is not a time such as 14d, 12h or 2w.</source>
        <translation>%1 は 14d、12h、2w のような時間ではありません。</translation>
    </message>
    <message>
        <source>%1 ends on %2.</source>
        <translation>%1 の期限は %2 です。</translation>
    </message>
    <message>
        <source>ENDS</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>It is not known when %1 ends.</source>
        <translation>%1 の期限は不明です。</translation>
    </message>
    <message>
        <source>Says whether requests would work, without sending them</source>
        <translation>リクエストを送信せずに、成功するかどうかを確認します</translation>
    </message>
    <message>
        <source>TARGET is a folder of request files, one file, or an operation such as tags.create. Ends with 3 where one is sure to be refused; with --strict, where it probably is; with --expires-within, where a token that it needs ends before that.

Example: patlasctl check tags.create --env Staging --token CI --expires-within 14d</source>
        <translation>TARGET は、リクエストファイルのフォルダー、1 つのファイル、または tags.create のようなオペレーションです。確実に拒否されるものがあれば、終了コードは 3 です。--strict を指定すると、おそらく拒否されるものも含めます。--expires-within を指定すると、必要なトークンの期限がそれより前に切れるものも含めます。

例: patlasctl check tags.create --env Staging --token CI --expires-within 14d</translation>
    </message>
    <message>
        <source>A folder, a file or an operation</source>
        <translation>フォルダー、ファイル、またはオペレーション</translation>
    </message>
    <message>
        <source>NAME=VALUE of an operation, as for call</source>
        <translation>オペレーションに渡す NAME=VALUE (call と同じ)</translation>
    </message>
    <message>
        <source>Such as 14d, 12h or 2w: a token that ends before is a refusal</source>
        <translation>14d、12h、2w など。それより前に期限が切れるトークンを拒否とみなします</translation>
    </message>
    <message>
        <source>What is probably refused counts as refused</source>
        <translation>おそらく拒否されるものを拒否とみなします</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>JSON で出力します</translation>
    </message>
    <message>
        <source>Values are for an operation: files have their own.</source>
        <translation>値を指定できるのはオペレーションだけです。ファイルには固有の値があります。</translation>
    </message>
    <message>
        <source>There are no requests in %1.</source>
        <translation>%1 にリクエストがありません。</translation>
    </message>
</context>
<context>
    <name>patlas::CheckedResponse</name>
    <message>
        <source>The body did not arrive to its end.</source>
        <translation>ボディが最後まで届いていません。</translation>
    </message>
    <message>
        <source>The body was not opened.</source>
        <translation>ボディが開かれていません。</translation>
    </message>
</context>
<context>
    <name>patlas::ChecksModel</name>
    <message>
        <source>Passed</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>実際の値: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>前回の結果</translation>
    </message>
</context>
<context>
    <name>patlas::ChecksTab</name>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>One a line, as httpYac writes them: status == 201, header location exists, body $.name == release-2. They are saved with the request.</source>
        <translation>httpYac の書式で 1 行に 1 つ書きます: status == 201、header location exists、body $.name == release-2。リクエストと一緒に保存されます。</translation>
    </message>
</context>
<context>
    <name>patlas::ChildProgram</name>
    <message>
        <source>There is no program %1.</source>
        <translation>プログラム %1 はありません。</translation>
    </message>
    <message>
        <source>%1 cannot be started.</source>
        <translation>%1 を起動できません。</translation>
    </message>
</context>
<context>
    <name>patlas::CodeTab</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copies the text with placeholders for the credentials</source>
        <translation>認証情報をプレースホルダーにしたテキストをコピーします</translation>
    </message>
    <message>
        <source>Copy with secrets…</source>
        <translation>シークレットを含めてコピー…</translation>
    </message>
    <message>
        <source>Copy with secrets</source>
        <translation>シークレットを含めてコピー</translation>
    </message>
    <message>
        <source>Copy this request with the tokens in clear text?</source>
        <translation>トークンを平文のまま、このリクエストをコピーしますか?</translation>
    </message>
    <message>
        <source>Anyone who sees the text can use these tokens until they are revoked or expire.</source>
        <translation>テキストを見た人は誰でも、失効させるか期限が切れるまで、これらのトークンを使用できます。</translation>
    </message>
</context>
<context>
    <name>patlas::CommandLine</name>
    <message>
        <source>Stored tokens, without their secrets</source>
        <translation>保存されているトークン (シークレットを除く)</translation>
    </message>
    <message>
        <source>The secret of a token</source>
        <translation>トークンのシークレット</translation>
    </message>
    <message>
        <source>Servers, and whose tokens go there</source>
        <translation>サーバーと、そこに送信されるトークン</translation>
    </message>
    <message>
        <source>Descriptions of APIs</source>
        <translation>API 定義</translation>
    </message>
    <message>
        <source>The server of the same API on this machine</source>
        <translation>同じ API を提供する、このコンピューター上のサーバー</translation>
    </message>
    <message>
        <source>The encrypted file for where there is no keychain</source>
        <translation>キーチェーンがない場合に使用する暗号化されたファイル</translation>
    </message>
    <message>
        <source>Says this and ends</source>
        <translation>このヘルプを表示して終了します</translation>
    </message>
    <message>
        <source>Says its version and ends</source>
        <translation>バージョンを表示して終了します</translation>
    </message>
    <message>
        <source>Reads the passphrase of the vault from this descriptor</source>
        <translation>保管庫のパスフレーズをこのディスクリプターから読み取ります</translation>
    </message>
    <message>
        <source>Runs this program, without a shell, and takes what it prints for the passphrase of the vault</source>
        <translation>このプログラムをシェルを介さずに実行し、その出力を保管庫のパスフレーズとして使用します</translation>
    </message>
</context>
<context>
    <name>patlas::CommandPermissionDialog</name>
    <message>
        <source>For %1:</source>
        <translation>%1 に送信:</translation>
    </message>
    <message>
        <source>Start a program for a value</source>
        <translation>値を得るためにプログラムを起動</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Allow this command</source>
        <translation>このコマンドを許可</translation>
    </message>
    <message numerus="yes">
        <source>Allow %n command(s)</source>
        <translation>
            <numerusform>%n 個のコマンドを許可</numerusform>
        </translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>送信しない</translation>
    </message>
    <message numerus="yes">
        <source>May Patlas start %n program(s)?</source>
        <translation>
            <numerusform>Patlas が %n 個のプログラムを起動してもよいですか?</numerusform>
        </translation>
    </message>
    <message>
        <source>A value of the request is what a program prints. It is started as it stands here, without a shell, and what it prints goes to that address only. Files of others can name any program: allow what you know.</source>
        <translation>リクエストの値に、プログラムの出力が使われます。プログラムはここに書かれているとおりにシェルを介さず起動され、出力はそのアドレスにだけ送信されます。他の人が作成したファイルには、どのようなプログラムでも指定できます。内容を理解しているものだけを許可してください。</translation>
    </message>
    <message>
        <source>You are asked once for each command. File, Allowed commands… lists them.</source>
        <translation>確認はコマンドごとに 1 回です。「ファイル」&gt;「許可したコマンド…」に一覧があります。</translation>
    </message>
</context>
<context>
    <name>patlas::CommandSession</name>
    <message>
        <source>Passphrase of the vault: </source>
        <translation>保管庫のパスフレーズ: </translation>
    </message>
    <message>
        <source>There is no environment %1.</source>
        <translation>環境 %1 はありません。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>使用できるもの: %1。</translation>
    </message>
    <message>
        <source>No environment is named.</source>
        <translation>環境が指定されていません。</translation>
    </message>
    <message>
        <source>Name one with --env, or in %1.</source>
        <translation>--env または %1 で指定してください。</translation>
    </message>
    <message>
        <source>The sandbox has faults set (%1). patlasctl sandbox faults --none ends them.</source>
        <translation>サンドボックスに障害が設定されています (%1)。patlasctl sandbox faults --none で終了します。</translation>
    </message>
</context>
<context>
    <name>patlas::CompareDialog</name>
    <message>
        <source>no response</source>
        <translation>レスポンスなし</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation>構造(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Ignore this path</source>
        <translation>このパスを無視(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>次の差分(&amp;N)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>−  older:  %1
+  newer:  %2</source>
        <translation>−  古い方:  %1
+  新しい方:  %2</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比較の対象</translation>
    </message>
    <message>
        <source>Number of differences</source>
        <translation>差分の数</translation>
    </message>
    <message>
        <source>Problem with the ignored paths</source>
        <translation>無視するパスの問題</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>次の差分</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Compares the bodies value by value</source>
        <translation>ボディを値ごとに比較します</translation>
    </message>
    <message>
        <source>Compares the bodies line by line</source>
        <translation>ボディを行ごとに比較します</translation>
    </message>
    <message>
        <source>Ig&amp;nored paths</source>
        <translation>無視するパス(&amp;N)</translation>
    </message>
    <message>
        <source>Ignored paths</source>
        <translation>無視するパス</translation>
    </message>
    <message>
        <source>for example $.meta.time, $..updatedAt, $.items[*].id</source>
        <translation>例: $.meta.time, $..updatedAt, $.items[*].id</translation>
    </message>
    <message>
        <source>Ignore this path</source>
        <translation>このパスを無視</translation>
    </message>
    <message>
        <source>They are the same.</source>
        <translation>同じ内容です。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 個の差分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ignored: %L2</source>
        <translation>%1、無視: %L2</translation>
    </message>
</context>
<context>
    <name>patlas::CompareModel</name>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>Body of the response</source>
        <translation>レスポンスのボディ</translation>
    </message>
    <message>
        <source>only in the older: </source>
        <translation>古い方のみ: </translation>
    </message>
    <message>
        <source>only in the newer: </source>
        <translation>新しい方のみ: </translation>
    </message>
    <message>
        <source>Neither has one.</source>
        <translation>どちらにもありません。</translation>
    </message>
    <message>
        <source>The same in both.</source>
        <translation>両方とも同じです。</translation>
    </message>
    <message>
        <source>The rest is too long to compare.</source>
        <translation>残りは長すぎて比較できません。</translation>
    </message>
    <message>
        <source>The same in both, but for what is ignored.</source>
        <translation>無視する部分を除いて、両方とも同じです。</translation>
    </message>
    <message>
        <source>There are more differences than can be listed.</source>
        <translation>差分が多すぎて、すべては表示できません。</translation>
    </message>
    <message>
        <source>added: %1: %2</source>
        <translation>追加: %1: %2</translation>
    </message>
    <message>
        <source>removed: %1: %2</source>
        <translation>削除: %1: %2</translation>
    </message>
    <message>
        <source>changed: %1: from %2 to %3</source>
        <translation>変更: %1: %2 から %3 へ</translation>
    </message>
    <message>
        <source>↕ %1: moved from %2</source>
        <translation>↕ %1: %2 から移動</translation>
    </message>
    <message>
        <source>moved: %1: from %2</source>
        <translation>移動: %1: %2 から</translation>
    </message>
    <message>
        <source>≈ %1: %2 → %3, the same value</source>
        <translation>≈ %1: %2 → %3 (同じ値)</translation>
    </message>
    <message>
        <source>written otherwise: %1: %2 and %3</source>
        <translation>表記の違い: %1: %2 と %3</translation>
    </message>
</context>
<context>
    <name>patlas::Comparison</name>
    <message>
        <source>%1 bytes that are not text</source>
        <translation>テキストではない %1 バイト</translation>
    </message>
</context>
<context>
    <name>patlas::CompletionList</name>
    <message>
        <source>%1: the down arrow chooses one.</source>
        <translation>%1: 下矢印キーで選択できます。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1、%2。%3</translation>
    </message>
</context>
<context>
    <name>patlas::CompletionVerb</name>
    <message>
        <source>Writes a script with which a shell completes verbs, tokens, environments and operations</source>
        <translation>シェルで動詞、トークン、環境、オペレーションを補完するためのスクリプトを出力します</translation>
    </message>
    <message>
        <source>bash: patlasctl completion bash &gt; ~/.local/share/bash-completion/completions/patlasctl

zsh: patlasctl completion zsh &gt; a folder of $fpath, as _patlasctl

fish: patlasctl completion fish &gt; ~/.config/fish/completions/patlasctl.fish</source>
        <translation>bash: patlasctl completion bash &gt; ~/.local/share/bash-completion/completions/patlasctl

zsh: patlasctl completion zsh &gt; $fpath のフォルダーに _patlasctl という名前で保存

fish: patlasctl completion fish &gt; ~/.config/fish/completions/patlasctl.fish</translation>
    </message>
    <message>
        <source>bash, zsh or fish</source>
        <translation>bash、zsh、または fish</translation>
    </message>
</context>
<context>
    <name>patlas::CompromisedDialog</name>
    <message>
        <source>in the history here</source>
        <translation>履歴にあり</translation>
    </message>
    <message>
        <source>not in the history</source>
        <translation>履歴になし</translation>
    </message>
    <message>
        <source>Reading what it did…</source>
        <translation>使用状況を読み込み中…</translation>
    </message>
    <message>
        <source>Compromised token</source>
        <translation>漏えいしたトークン</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>行われたこと</translation>
    </message>
    <message>
        <source>Calls made with it</source>
        <translation>このトークンによる呼び出し</translation>
    </message>
    <message>
        <source>What it could do</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>What it could do.</source>
        <translation>できること。</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>今すぐ失効させる</translation>
    </message>
    <message>
        <source>Revoked already.</source>
        <translation>すでに失効済みです。</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>ローテーション…</translation>
    </message>
    <message>
        <source>Revoked already: make a new token instead.</source>
        <translation>すでに失効済みです。代わりに新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Does anyone else have “%1”?</source>
        <translation>「%1」がほかの誰かの手に渡っていますか?</translation>
    </message>
    <message>
        <source>If so, revoke it now: anyone who uses it is refused from then on. Rotate it if something of yours must keep working: the old one is revoked once the new one has been tried.</source>
        <translation>その場合は今すぐ失効させてください。以後は誰が使用しても拒否されます。これを使用していて動き続ける必要があるものがある場合は、ローテーションしてください。新しいトークンを試した後で、古いトークンが失効します。</translation>
    </message>
    <message>
        <source>It acts in %1 as the person who made it.</source>
        <translation>%1 で、作成した人として動作します。</translation>
    </message>
    <message>
        <source>It acts in %1 as %2.</source>
        <translation>%1 で、%2 として動作します。</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>有効期限はありません。</translation>
    </message>
    <message>
        <source>When it expires is not known.</source>
        <translation>有効期限は不明です。</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>有効期限は %1 です。</translation>
    </message>
    <message>
        <source>Its scopes are not known here, so assume that it can do everything.</source>
        <translation>スコープが不明なため、すべてのことが可能だと考えてください。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Known here</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Why refused</source>
        <translation>拒否の理由</translation>
    </message>
    <message>
        <source>no response</source>
        <translation>レスポンスなし</translation>
    </message>
    <message>
        <source>What it did: no call is known.</source>
        <translation>行われたこと: 呼び出しの記録はありません。</translation>
    </message>
    <message>
        <source>What it did: one call.</source>
        <translation>行われたこと: 1 件の呼び出し。</translation>
    </message>
    <message>
        <source>What it did: %1 calls.</source>
        <translation>行われたこと: %1 件の呼び出し。</translation>
    </message>
    <message>
        <source>Only what was sent from this computer is known; the service&apos;s own log may show more.</source>
        <translation>わかるのは、このコンピューターから送信したものだけです。サービス自身のログには、ほかにも記録があるかもしれません。</translation>
    </message>
    <message>
        <source>All of them are in the history here, as far as the audit log goes back.</source>
        <translation>監査ログにある範囲では、すべてこの履歴にあります。</translation>
    </message>
    <message>
        <source>One is not in the history here.</source>
        <translation>1 件がこの履歴にありません。</translation>
    </message>
    <message>
        <source>%1 are not in the history here.</source>
        <translation>%1 件がこの履歴にありません。</translation>
    </message>
</context>
<context>
    <name>patlas::ConflictDialog</name>
    <message>
        <source>Your version</source>
        <translation>自分のバージョン</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>次の差分(&amp;N)</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>ディスク上で変更されました</translation>
    </message>
    <message>
        <source>Number of differences</source>
        <translation>差分の数</translation>
    </message>
    <message>
        <source>Both versions</source>
        <translation>両方のバージョン</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>自分のバージョンを維持(&amp;M)</translation>
    </message>
    <message>
        <source>Writes your version into the file. What the file says now can be opened again as a closed request.</source>
        <translation>自分のバージョンをファイルに書き込みます。現在のファイルの内容は、閉じたリクエストとして開き直せます。</translation>
    </message>
    <message>
        <source>&amp;Take the file&apos;s</source>
        <translation>ファイルの内容を採用(&amp;T)</translation>
    </message>
    <message>
        <source>Shows what the file says. Your version can be opened again as a closed request.</source>
        <translation>ファイルの内容を表示します。自分のバージョンは、閉じたリクエストとして開き直せます。</translation>
    </message>
    <message>
        <source>&amp;Save as another file…</source>
        <translation>別のファイルとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Writes your version into a new file and leaves this one as it is.</source>
        <translation>自分のバージョンを新しいファイルに書き込み、このファイルはそのまま残します。</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>%1 was changed by something else</source>
        <translation>%1 は別のプログラムによって変更されています</translation>
    </message>
    <message>
        <source>Nothing is written until you choose. What is not chosen can be opened again until Patlas quits.</source>
        <translation>選択するまで何も書き込まれません。選択しなかった方は、Patlas が終了するまで開き直せます。</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>内容は同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 個の差分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The rest is too long to compare.</source>
        <translation>%1。残りは長すぎて比較できません。</translation>
    </message>
</context>
<context>
    <name>patlas::ConflictNotice</name>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分のバージョンを維持</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>ファイルの内容を採用</translation>
    </message>
    <message>
        <source>Save as another file…</source>
        <translation>別のファイルとして保存…</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>ディスク上で変更されました</translation>
    </message>
    <message>
        <source>%1 was changed by something else while you edited this request. Both versions are kept until you choose.</source>
        <translation>このリクエストの編集中に、%1 が別のプログラムによって変更されました。選択するまで両方のバージョンを保持します。</translation>
    </message>
    <message>
        <source>This request is no longer in %1. It is kept here.</source>
        <translation>このリクエストは %1 からなくなっています。ここには残してあります。</translation>
    </message>
</context>
<context>
    <name>patlas::ConnectionNotice</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>プロキシ %1</translation>
    </message>
    <message>
        <source>the system&apos;s proxy %1</source>
        <translation>システムのプロキシ %1</translation>
    </message>
    <message>
        <source>connects to %1</source>
        <translation>接続先 %1</translation>
    </message>
    <message numerus="yes">
        <source>trusts %n authorities of its own</source>
        <translation>
            <numerusform>独自の認証局 %n 個を信頼</numerusform>
        </translation>
    </message>
    <message>
        <source>client certificate %1</source>
        <translation>クライアント証明書 %1</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>接続: %1</translation>
    </message>
</context>
<context>
    <name>patlas::ConnectionRepository</name>
    <message>
        <source>The proxy has no address.</source>
        <translation>プロキシのアドレスがありません。</translation>
    </message>
    <message>
        <source>Enter its host name and port, or use the system&apos;s proxy.</source>
        <translation>ホスト名とポートを入力するか、システムのプロキシを使用してください。</translation>
    </message>
    <message>
        <source>%1 is neither an IP address nor the path of a socket.</source>
        <translation>%1 は IP アドレスでもソケットのパスでもありません。</translation>
    </message>
    <message>
        <source>Type an address such as 192.0.2.7, or a path that begins with /; or leave it empty.</source>
        <translation>192.0.2.7 のようなアドレス、または / で始まるパスを入力してください。空のままでもかまいません。</translation>
    </message>
</context>
<context>
    <name>patlas::ConnectionSecretStore</name>
    <message>
        <source>The stored password is not for this proxy or client key.</source>
        <translation>保存されているパスワードは、このプロキシまたはクライアントの鍵のものではありません。</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the environment&apos;s certificates and proxy; if they are right, type the password again there.</source>
        <translation>何も送信していません。環境の証明書とプロキシを確認し、正しければそこでパスワードを入力し直してください。</translation>
    </message>
</context>
<context>
    <name>patlas::Console</name>
    <message>
        <source>What was given is too long for a secret.</source>
        <translation>入力された内容は、シークレットとしては長すぎます。</translation>
    </message>
    <message>
        <source>Where there is no keychain: patlasctl vault create makes an encrypted file for secrets.</source>
        <translation>キーチェーンがない場合は、patlasctl vault create でシークレット用の暗号化されたファイルを作成できます。</translation>
    </message>
    <message>
        <source>No passphrase was given.</source>
        <translation>パスフレーズが入力されていません。</translation>
    </message>
    <message>
        <source>--passphrase-fd %1 cannot be read: %2</source>
        <translation>--passphrase-fd %1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>The secret cannot be read.</source>
        <translation>シークレットを読み込めません。</translation>
    </message>
    <message>
        <source>No secret was given.</source>
        <translation>シークレットが入力されていません。</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>標準入力を読み込めません。</translation>
    </message>
    <message>
        <source>Standard input is longer than 1 GiB.</source>
        <translation>標準入力が 1 GiB を超えています。</translation>
    </message>
</context>
<context>
    <name>patlas::CookieDialog</name>
    <message>
        <source>Also for hosts below it</source>
        <translation>下位のホストにも適用</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Secure: over https, or to this machine</source>
        <translation>Secure: https、またはこのコンピューターへの通信のみ</translation>
    </message>
    <message>
        <source>HttpOnly</source>
        <translation>HttpOnly</translation>
    </message>
    <message>
        <source>Add cookie</source>
        <translation>Cookie を追加</translation>
    </message>
    <message>
        <source>Edit cookie</source>
        <translation>Cookie を編集</translation>
    </message>
    <message>
        <source>Cookie name</source>
        <translation>Cookie の名前</translation>
    </message>
    <message>
        <source>Cookie value</source>
        <translation>Cookie の値</translation>
    </message>
    <message>
        <source>Cookie host</source>
        <translation>Cookie のホスト</translation>
    </message>
    <message>
        <source>Cookie path</source>
        <translation>Cookie のパス</translation>
    </message>
    <message>
        <source>Cookie expires at</source>
        <translation>Cookie の有効期限</translation>
    </message>
    <message>
        <source>SameSite</source>
        <translation>SameSite</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ホスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>パス(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;SameSite</source>
        <translation>SameSite(&amp;S)</translation>
    </message>
    <message>
        <source>As it is, unless you type another</source>
        <translation>入力しなければ現在の値のまま</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Type the host that the cookie is for.</source>
        <translation>Cookie の対象となるホストを入力してください。</translation>
    </message>
    <message>
        <source>The path begins with a slash.</source>
        <translation>パスはスラッシュで始めてください。</translation>
    </message>
    <message>
        <source>It would have expired already.</source>
        <translation>すでに期限が切れていることになります。</translation>
    </message>
</context>
<context>
    <name>patlas::CookieModel</name>
    <message>
        <source>When Patlas is quit</source>
        <translation>Patlas の終了時</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
</context>
<context>
    <name>patlas::Cookies</name>
    <message>
        <source>Not kept: it contains a control character.</source>
        <translation>保存せず: 制御文字が含まれています。</translation>
    </message>
    <message>
        <source>Not kept: it has neither a name nor a value.</source>
        <translation>保存せず: 名前も値もありません。</translation>
    </message>
    <message>
        <source>Not kept: name and value have more than 4096 bytes.</source>
        <translation>保存せず: 名前と値が合わせて 4096 バイトを超えています。</translation>
    </message>
    <message>
        <source>Not kept: its Domain is not written in ASCII.</source>
        <translation>保存せず: Domain が ASCII で書かれていません。</translation>
    </message>
    <message>
        <source>Not kept: its Domain is a public suffix, below which anyone can have a host.</source>
        <translation>保存せず: Domain がパブリックサフィックスで、その下位には誰でもホストを持てます。</translation>
    </message>
    <message>
        <source>Not kept: its Domain is neither the host that set it nor above it.</source>
        <translation>保存せず: Domain が、設定したホスト自身でも、その上位でもありません。</translation>
    </message>
    <message>
        <source>Not kept: it is Secure, and came over http from another machine.</source>
        <translation>保存せず: Secure ですが、http で別のコンピューターから届きました。</translation>
    </message>
    <message>
        <source>Not kept: it came over http and would stand before a Secure cookie of that name.</source>
        <translation>保存せず: http で届き、同名の Secure な Cookie を上書きすることになります。</translation>
    </message>
    <message>
        <source>Not kept: SameSite=None needs Secure.</source>
        <translation>保存せず: SameSite=None には Secure が必要です。</translation>
    </message>
    <message>
        <source>Not kept: a name that begins with __Secure- needs Secure.</source>
        <translation>保存せず: __Secure- で始まる名前には Secure が必要です。</translation>
    </message>
    <message>
        <source>Not kept: a name that begins with __Host- needs Secure and Path=/, and no Domain.</source>
        <translation>保存せず: __Host- で始まる名前には Secure と Path=/ が必要で、Domain は使用できません。</translation>
    </message>
    <message>
        <source>Not kept: it has no name, and its value begins like __Secure- or __Host-.</source>
        <translation>保存せず: 名前がなく、値が __Secure- または __Host- のように始まっています。</translation>
    </message>
    <message>
        <source>Name and value must have no “;” and no control characters, the name no “=”.</source>
        <translation>名前と値に「;」や制御文字は使用できません。名前に「=」は使用できません。</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Name and value may have 4096 bytes together.</source>
        <translation>名前と値は合わせて 4096 バイトまでです。</translation>
    </message>
    <message>
        <source>Anyone can have a host below this domain. Name a host.</source>
        <translation>このドメインの下位には誰でもホストを持てます。ホストを指定してください。</translation>
    </message>
    <message>
        <source>SameSite=None needs Secure.</source>
        <translation>SameSite=None には Secure が必要です。</translation>
    </message>
    <message>
        <source>A name that begins with __Secure- needs Secure.</source>
        <translation>__Secure- で始まる名前には Secure が必要です。</translation>
    </message>
    <message>
        <source>A name that begins with __Host- needs Secure and the path /, and is for one host only.</source>
        <translation>__Host- で始まる名前には Secure とパス / が必要で、1 つのホストだけが対象になります。</translation>
    </message>
    <message>
        <source>Without a name, the value must not begin like __Secure- or __Host-.</source>
        <translation>名前がない場合、値を __Secure- や __Host- のように始めることはできません。</translation>
    </message>
    <message>
        <source>No cookie of the jar was sent, because the request has a Cookie header of its own.</source>
        <translation>リクエストに独自の Cookie ヘッダーがあるため、保存されている Cookie は送信していません。</translation>
    </message>
    <message>
        <source>Cookies are switched off for this request: none was sent, none is kept.</source>
        <translation>このリクエストでは Cookie がオフになっているため、送信も保存もしていません。</translation>
    </message>
    <message>
        <source>Cookies are switched off for this environment: none was sent, none is kept.</source>
        <translation>この環境では Cookie がオフになっているため、送信も保存もしていません。</translation>
    </message>
    <message>
        <source>Cookies are switched off for this host: none was sent, none is kept.</source>
        <translation>このホストでは Cookie がオフになっているため、送信も保存もしていません。</translation>
    </message>
    <message>
        <source>The address is on another site than its environment, so that no cookie was sent and none is kept.</source>
        <translation>アドレスが環境とは別のサイトのため、Cookie は送信も保存もしていません。</translation>
    </message>
    <message>
        <source>The address is that of another environment, so that no cookie was sent and none is kept.</source>
        <translation>アドレスが別の環境のものなので、Cookie は送信も保存もしていません。</translation>
    </message>
    <message>
        <source>%1 and below</source>
        <translation>%1 とその下位</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
</context>
<context>
    <name>patlas::CookiesDialog</name>
    <message>
        <source>The jar is empty. What the service sets in a response appears here.</source>
        <translation>Cookie はありません。サービスがレスポンスで設定したものがここに表示されます。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべて消去</translation>
    </message>
    <message>
        <source>Show value</source>
        <translation>値を表示</translation>
    </message>
    <message>
        <source>Keep cookies of this environment, and send them</source>
        <translation>この環境の Cookie を保存し、送信する</translation>
    </message>
    <message>
        <source>Never for a host…</source>
        <translation>ホストを除外…</translation>
    </message>
    <message>
        <source>Switch on again</source>
        <translation>再びオンにする</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Cookies of %1</source>
        <translation>%1 の Cookie</translation>
    </message>
    <message>
        <source>They are in memory until Patlas is quit, and go to the site of this environment, or where a redirect from there leads. No other environment has them.</source>
        <translation>Patlas が終了するまでメモリに保持され、この環境のサイト、またはそこからのリダイレクト先に送信されます。他の環境では使用されません。</translation>
    </message>
    <message>
        <source>Filter cookies</source>
        <translation>Cookie をフィルター</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>フィルター…</translation>
    </message>
    <message>
        <source>Removes the chosen ones (%1)</source>
        <translation>選択したものを削除します (%1)</translation>
    </message>
    <message>
        <source>Cookie value</source>
        <translation>Cookie の値</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Hosts without cookies</source>
        <translation>Cookie を使用しないホスト</translation>
    </message>
    <message>
        <source>Hosts without cookies, with those below them</source>
        <translation>Cookie を使用しないホスト (下位のホストを含む)</translation>
    </message>
    <message>
        <source>Remove the chosen cookies</source>
        <translation>選択した Cookie を削除</translation>
    </message>
    <message>
        <source>Bring removed cookies back</source>
        <translation>削除した Cookie を元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s) removed.</source>
        <translation>
            <numerusform>%n 個の Cookie を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Never for a host</source>
        <translation>ホストを除外</translation>
    </message>
    <message>
        <source>No cookie is sent to this host or those below it, and none of theirs is kept:</source>
        <translation>このホストとその下位には Cookie を送信せず、そこからの Cookie も保存しません:</translation>
    </message>
</context>
<context>
    <name>patlas::CookiesView</name>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Notes about cookies</source>
        <translation>Cookie に関する注意事項</translation>
    </message>
    <message>
        <source>Cookies of the response</source>
        <translation>レスポンスの Cookie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Cookies…</source>
        <translation>Cookie…</translation>
    </message>
    <message>
        <source>All cookies of this environment</source>
        <translation>この環境のすべての Cookie</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>保存せず</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>No cookie was sent, and the response sets none.</source>
        <translation>Cookie は送信しておらず、レスポンスも設定していません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When Patlas is quit</source>
        <translation>Patlas の終了時</translation>
    </message>
</context>
<context>
    <name>patlas::CreateTokenDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Generate Personal Access Token</source>
        <translation>個人用アクセストークンを生成</translation>
    </message>
    <message>
        <source>New personal access token</source>
        <translation>新しい個人用アクセストークン</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>次に行われること</translation>
    </message>
    <message>
        <source>Why no token was made</source>
        <translation>トークンが作成されなかった理由</translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>サービスを待機しています</translation>
    </message>
    <message>
        <source>It acts as you, within the scopes that you pick. Pick as few as the job needs.</source>
        <translation>選択したスコープの範囲内で、あなたとして動作します。作業に必要な最小限のスコープを選択してください。</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>%1 を待機しています…</translation>
    </message>
    <message>
        <source>Next: make it on the website and paste it here.</source>
        <translation>次へ: Web サイトで作成し、ここに貼り付けます。</translation>
    </message>
    <message>
        <source>It will be shown once; then you choose where it is kept.</source>
        <translation>トークンは一度だけ表示されます。その後、保存先を選択します。</translation>
    </message>
    <message>
        <source>Trying the token with a harmless call…</source>
        <translation>影響のない呼び出しでトークンを試しています…</translation>
    </message>
    <message>
        <source>Storing it…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>You cancelled before a response came. If the service had made the token by then, its secret was never shown; revoke it there.</source>
        <translation>レスポンスが届く前にキャンセルしました。その時点でサービスがトークンを作成していた場合、シークレットは表示されないまま残っています。サービス側で失効させてください。</translation>
    </message>
    <message>
        <source>Token not kept</source>
        <translation>トークンが保存されていません</translation>
    </message>
    <message>
        <source>Close without keeping this token?</source>
        <translation>このトークンを保存せずに閉じますか?</translation>
    </message>
    <message>
        <source>Its secret is only on this screen. If you have not copied it, the token is lost; the service still accepts it until it is revoked there.</source>
        <translation>シークレットはこの画面にしかありません。コピーしていない場合、トークンは失われますが、失効させるまでサービスでは有効なままです。</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>それでも閉じる</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>この画面に残る</translation>
    </message>
</context>
<context>
    <name>patlas::CredentialBar</name>
    <message>
        <source>%1 %2. Its secret is missing: see Tokens.</source>
        <translation>%1 %2。シークレットがありません。「トークン」を確認してください。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Acts as %1</source>
        <translation>%1 として動作</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>refused the last time</source>
        <translation>前回は拒否</translation>
    </message>
    <message>
        <source>secret missing</source>
        <translation>シークレットなし</translation>
    </message>
    <message>
        <source>1 scope</source>
        <translation>1 スコープ</translation>
    </message>
    <message>
        <source>%1 scopes</source>
        <translation>%1 スコープ</translation>
    </message>
    <message>
        <source>Not used by this operation</source>
        <translation>このオペレーションでは未使用</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>トークンなし</translation>
    </message>
    <message>
        <source>No %1 token</source>
        <translation>%1 トークンなし</translation>
    </message>
    <message>
        <source>Add %1 token…</source>
        <translation>%1 トークンを追加…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>新しいトークン…</translation>
    </message>
    <message>
        <source>Add token…</source>
        <translation>トークンを追加…</translation>
    </message>
    <message>
        <source>This operation takes no %1.</source>
        <translation>このオペレーションは %1 を受け付けません。</translation>
    </message>
    <message>
        <source>documented operation</source>
        <translation>ドキュメントに記載されたオペレーション</translation>
    </message>
    <message>
        <source>seen in a client</source>
        <translation>クライアントで確認</translation>
    </message>
    <message>
        <source>inferred operation</source>
        <translation>推測されたオペレーション</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>認証情報なし</translation>
    </message>
    <message>
        <source>Authorise &amp;with</source>
        <translation>認可方法(&amp;W)</translation>
    </message>
    <message>
        <source>Authorise with</source>
        <translation>認可方法</translation>
    </message>
    <message>
        <source>Whichever fits</source>
        <translation>適合するものを自動選択</translation>
    </message>
</context>
<context>
    <name>patlas::CredentialList</name>
    <message>
        <source>The token has no name.</source>
        <translation>トークンに名前がありません。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>It is not stated what the token is for.</source>
        <translation>トークンの用途が指定されていません。</translation>
    </message>
    <message>
        <source>Choose an environment that takes tokens.</source>
        <translation>トークンを使用する環境を選択してください。</translation>
    </message>
    <message>
        <source>This environment already has a token named %1.</source>
        <translation>この環境には %1 という名前のトークンがすでにあります。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選択してください。</translation>
    </message>
</context>
<context>
    <name>patlas::CredentialOptions</name>
    <message>
        <source>Several credentials of %1 are called %2.</source>
        <translation>%1 に %2 という名前の認証情報が複数あります。</translation>
    </message>
    <message>
        <source>Say which: --use SCHEME=NAME.</source>
        <translation>どれを使用するか指定してください: --use SCHEME=NAME。</translation>
    </message>
    <message>
        <source>%1 has no such credential called %2.</source>
        <translation>%1 に %2 という名前の認証情報はありません。</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>認証情報が 1 つもありません。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>使用できるもの: %1。</translation>
    </message>
    <message>
        <source>The environment; else that in PATLAS_ENVIRONMENT</source>
        <translation>環境。省略時は PATLAS_ENVIRONMENT の環境</translation>
    </message>
    <message>
        <source>The token of a user to send</source>
        <translation>送信するユーザーのトークン</translation>
    </message>
    <message>
        <source>The token of a project to send</source>
        <translation>送信するプロジェクトのトークン</translation>
    </message>
    <message>
        <source>The credential to send for this scheme of the description</source>
        <translation>API 定義のこのスキームで送信する認証情報</translation>
    </message>
    <message>
        <source>%1 is not SCHEME=NAME.</source>
        <translation>%1 は SCHEME=NAME の形式ではありません。</translation>
    </message>
    <message>
        <source>The API has no scheme %1.</source>
        <translation>API にスキーム %1 はありません。</translation>
    </message>
</context>
<context>
    <name>patlas::CredentialRepository</name>
    <message>
        <source>This token is no longer stored here.</source>
        <translation>このトークンはもう保存されていません。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>別のものを選択してください。</translation>
    </message>
</context>
<context>
    <name>patlas::CurlImport</name>
    <message>
        <source>Taken from a curl command: %1</source>
        <translation>curl コマンドから取得: %1</translation>
    </message>
    <message>
        <source>Taken from a curl command: a %1 request</source>
        <translation>curl コマンドから取得: %1 リクエスト</translation>
    </message>
</context>
<context>
    <name>patlas::CurlNotice</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Next command</source>
        <translation>次のコマンド</translation>
    </message>
    <message>
        <source>Pasted curl command</source>
        <translation>貼り付けた curl コマンド</translation>
    </message>
    <message>
        <source>What is otherwise than in the command</source>
        <translation>コマンドと異なる点</translation>
    </message>
    <message>
        <source>Undo paste</source>
        <translation>貼り付けを元に戻す</translation>
    </message>
    <message>
        <source>Brings back the request that was here before</source>
        <translation>ここにあった以前のリクエストを復元します</translation>
    </message>
    <message>
        <source>Takes the next curl command of what was pasted, in place of this request</source>
        <translation>このリクエストを、貼り付けた内容の次の curl コマンドに置き換えます</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close notes on the command</source>
        <translation>コマンドに関する注意事項を閉じる</translation>
    </message>
</context>
<context>
    <name>patlas::CurlVerb</name>
    <message>
        <source>Sends what a command line of curl says</source>
        <translation>curl のコマンドラインが示すリクエストを送信します</translation>
    </message>
    <message>
        <source>The command is one word, in quotes; - reads it from standard input. Quoting of a POSIX shell, of cmd and of PowerShell is understood. Nothing is run. A credential in the command is compared with the stored ones and never sent as it stands there.</source>
        <translation>コマンドは引用符で囲んだ 1 つの引数です。- は標準入力から読み込みます。POSIX シェル、cmd、PowerShell の引用符に対応しています。コマンドは実行されません。コマンド内の認証情報は保存されているものと照合され、書かれているままの値が送信されることはありません。</translation>
    </message>
    <message>
        <source>Such as &apos;curl -X POST https://…&apos;</source>
        <translation>例: &apos;curl -X POST https://…&apos;</translation>
    </message>
    <message>
        <source>The environment that an address without a host is for</source>
        <translation>ホストのないアドレスの場合に使用する環境</translation>
    </message>
    <message>
        <source>Writes the request that would go out as JSON, and sends nothing</source>
        <translation>送信される内容を JSON で出力し、送信はしません</translation>
    </message>
    <message>
        <source>A secret in it would be sent as dots. Nothing was sent; --anyway sends it so.</source>
        <translation>含まれているシークレットがドットに置き換えて送信されるため、何も送信していません。--anyway を指定すると、そのまま送信します。</translation>
    </message>
</context>
<context>
    <name>patlas::DashboardIssuer</name>
    <message>
        <source>The dashboard does not respond.</source>
        <translation>ダッシュボードが応答しません。</translation>
    </message>
    <message>
        <source>As far as Patlas knows, no token was made or revoked.</source>
        <translation>Patlas が把握している限り、トークンの作成も失効も行われていません。</translation>
    </message>
    <message>
        <source>Check that the environment is running and try again.</source>
        <translation>環境が動作しているか確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The dashboard refused the request.</source>
        <translation>ダッシュボードがリクエストを拒否しました。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>サインインし直してください。</translation>
    </message>
    <message>
        <source>The dashboard&apos;s response contains no token.</source>
        <translation>ダッシュボードのレスポンスにトークンがありません。</translation>
    </message>
    <message>
        <source>The dashboard may have made one anyway.</source>
        <translation>それでもダッシュボードでトークンが作成された可能性があります。</translation>
    </message>
    <message>
        <source>Check the list of tokens on the dashboard.</source>
        <translation>ダッシュボードでトークンの一覧を確認してください。</translation>
    </message>
</context>
<context>
    <name>patlas::DataLock</name>
    <message>
        <source>process %1 on %2</source>
        <translation>%2 のプロセス %1</translation>
    </message>
    <message>
        <source>display %1</source>
        <translation>ディスプレイ %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Another Patlas has your data open.</source>
        <translation>別の Patlas がデータを開いています。</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>%1 です。</translation>
    </message>
    <message>
        <source>Its data is in %1. Each of two at once would not see what the other changes, so this one was not started. Nothing was changed.</source>
        <translation>データは %1 にあります。同時に 2 つ起動すると互いの変更が見えないため、こちらは起動していません。何も変更していません。</translation>
    </message>
    <message>
        <source>Quit it where it runs, then start Patlas again.</source>
        <translation>実行中の Patlas を終了してから、起動し直してください。</translation>
    </message>
    <message>
        <source>Quit it in its session, or end process %1, then start Patlas again.</source>
        <translation>そのセッションで Patlas を終了するか、プロセス %1 を終了してから、Patlas を起動し直してください。</translation>
    </message>
</context>
<context>
    <name>patlas::DataRows</name>
    <message>
        <source>There are more than %1 rows.</source>
        <translation>行数が %1 を超えています。</translation>
    </message>
    <message>
        <source>A column has no name.</source>
        <translation>名前のない列があります。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable.</source>
        <translation>「%1」は変数の名前にできません。</translation>
    </message>
    <message>
        <source>The first line names the variables, such as “tag”.</source>
        <translation>最初の行には、「tag」のように変数の名前を書きます。</translation>
    </message>
    <message>
        <source>“%1” is the name of two columns.</source>
        <translation>「%1」という名前の列が 2 つあります。</translation>
    </message>
    <message>
        <source>Line %1 has %2 values, and there are %3 names.</source>
        <translation>%1 行目の値は %2 個ですが、名前は %3 個です。</translation>
    </message>
    <message>
        <source>The quotation mark in line %1 is not closed.</source>
        <translation>%1 行目の引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>有効な JSON ではありません。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行目、%2 列目: %3</translation>
    </message>
    <message>
        <source>Row %1 is no object.</source>
        <translation>データの %1 行目がオブジェクトではありません。</translation>
    </message>
    <message>
        <source>Each row has to be an object, such as {&quot;tag&quot;: &quot;release-2&quot;}.</source>
        <translation>データの各行は {&quot;tag&quot;: &quot;release-2&quot;} のようなオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>The file is not in UTF-8.</source>
        <translation>ファイルが UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>This is one object, not a list.</source>
        <translation>リストではなく、1 つのオブジェクトです。</translation>
    </message>
    <message>
        <source>Put the rows in a list: [{…}, {…}].</source>
        <translation>各行をリストに入れてください: [{…}, {…}]。</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>ファイルにデータ行がありません。</translation>
    </message>
</context>
<context>
    <name>patlas::Database</name>
    <message>
        <source>The data directory of Patlas cannot be created.</source>
        <translation>Patlas のデータディレクトリを作成できません。</translation>
    </message>
    <message>
        <source>It is %1. Nothing is saved in this session.</source>
        <translation>場所は %1 です。このセッションでは何も保存されません。</translation>
    </message>
    <message>
        <source>Check the permissions of the directory above it.</source>
        <translation>上位ディレクトリの権限を確認してください。</translation>
    </message>
    <message>
        <source>%1 is a link.</source>
        <translation>%1 はリンクです。</translation>
    </message>
    <message>
        <source>Patlas follows none to its data. Nothing is saved in this session.</source>
        <translation>Patlas がデータへのリンクをたどることはありません。このセッションでは何も保存されません。</translation>
    </message>
    <message>
        <source>Move the data to where the link leads, or set XDG_DATA_HOME.</source>
        <translation>データをリンク先に移動するか、XDG_DATA_HOME を設定してください。</translation>
    </message>
    <message>
        <source>The database of Patlas was written by a newer version.</source>
        <translation>Patlas のデータベースは、より新しいバージョンによって書き込まれています。</translation>
    </message>
    <message>
        <source>It was not changed, and nothing is saved in this session.</source>
        <translation>データベースは変更されておらず、このセッションでは何も保存されません。</translation>
    </message>
    <message>
        <source>Start the newer version, or update this one.</source>
        <translation>新しいバージョンを起動するか、このバージョンを更新してください。</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>データベースが破損しています。</translation>
    </message>
    <message>
        <source>Another program is still opening the database of Patlas.</source>
        <translation>別のプログラムが Patlas のデータベースを開く処理を続けています。</translation>
    </message>
    <message>
        <source>It has not come to an end within a minute.</source>
        <translation>1 分以内に終わりませんでした。</translation>
    </message>
    <message>
        <source>Wait for it or end it, then start this one again.</source>
        <translation>その処理が終わるのを待つか、プログラムを終了してから、Patlas を起動し直してください。</translation>
    </message>
    <message>
        <source>The database of Patlas was damaged. Everything in it could still be read and is now in a new database. The damaged file is kept as %1.</source>
        <translation>Patlas のデータベースが破損していましたが、内容はすべて読み取ることができ、新しいデータベースに移しました。破損したファイルは %1 として残してあります。</translation>
    </message>
    <message>
        <source>What could not be read was restored from the copy made when Patlas last started.</source>
        <translation>読み取れなかったものは、Patlas が前回起動したときのコピーから復元しました。</translation>
    </message>
    <message>
        <source>The rest is lost. Secrets of tokens that are now missing are under “Where secrets are kept”.</source>
        <translation>残りは失われました。なくなったトークンのシークレットは「シークレットの保存先」にあります。</translation>
    </message>
    <message>
        <source>The database of Patlas was damaged. Rows that could be read and are now in a new database: %1. %2 The damaged file is kept as %3.</source>
        <translation>Patlas のデータベースが破損していました。読み取って新しいデータベースに移した行数: %1。%2 破損したファイルは %3 として残してあります。</translation>
    </message>
    <message>
        <source>The backup cannot be written.</source>
        <translation>バックアップを書き込めません。</translation>
    </message>
    <message>
        <source>The data was not saved.</source>
        <translation>データは保存されませんでした。</translation>
    </message>
    <message>
        <source>Try again. If it fails again, look at the technical reason.</source>
        <translation>もう一度お試しください。再び失敗する場合は、技術的な理由を確認してください。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Free some space and try again. Nothing that was saved before is lost.</source>
        <translation>空き容量を増やしてから、もう一度お試しください。これまでに保存したものは失われていません。</translation>
    </message>
    <message>
        <source>The data directory of Patlas cannot be written to.</source>
        <translation>Patlas のデータディレクトリに書き込めません。</translation>
    </message>
    <message>
        <source>Check its permissions and start Patlas again.</source>
        <translation>権限を確認して、Patlas を起動し直してください。</translation>
    </message>
    <message>
        <source>The database of Patlas could not be used.</source>
        <translation>Patlas のデータベースを使用できませんでした。</translation>
    </message>
</context>
<context>
    <name>patlas::DecodedPicture</name>
    <message>
        <source>This picture is too large to be shown.</source>
        <translation>この画像は大きすぎるため表示できません。</translation>
    </message>
    <message>
        <source>It has %1 × %2 pixels.</source>
        <translation>サイズは %1 × %2 ピクセルです。</translation>
    </message>
    <message>
        <source>Save response… writes it to a file.</source>
        <translation>「レスポンスを保存…」でファイルに書き込めます。</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>この画像は表示できません。</translation>
    </message>
    <message>
        <source>There is no reader for its format here, or it is not a picture.</source>
        <translation>この形式に対応する読み込み機能がないか、画像ではありません。</translation>
    </message>
    <message>
        <source>This drawing cannot be shown.</source>
        <translation>この図は表示できません。</translation>
    </message>
    <message>
        <source>The Text tab shows it as it is written.</source>
        <translation>「テキスト」タブで元の記述を表示できます。</translation>
    </message>
</context>
<context>
    <name>patlas::DefineVariableDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Define a variable</source>
        <translation>変数を定義</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Environment of the variable</source>
        <translation>変数の環境</translation>
    </message>
    <message>
        <source>Why it was not saved</source>
        <translation>保存されなかった理由</translation>
    </message>
    <message>
        <source>All environments ($shared)</source>
        <translation>すべての環境 ($shared)</translation>
    </message>
    <message>
        <source>Define “%1”</source>
        <translation>「%1」を定義</translation>
    </message>
    <message>
        <source>It is written into %1 of the open folder, which other tools read as well and which goes into git. Secrets do not belong there.</source>
        <translation>開いているフォルダーの %1 に書き込まれます。このファイルは他のツールも読み込み、git にも含まれます。シークレットは書かないでください。</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>環境(&amp;E)</translation>
    </message>
</context>
<context>
    <name>patlas::DefinitionDraft</name>
    <message>
        <source>The form takes in the file %1. Patlas keeps that line and sends the text around it only.</source>
        <translation>フォームにファイル %1 が取り込まれます。Patlas はその行を保持し、前後のテキストだけを送信します。</translation>
    </message>
    <message>
        <source>The address is not the one of the operation %1 that the file names.</source>
        <translation>アドレスが、ファイルに指定されたオペレーション %1 のものと異なります。</translation>
    </message>
    <message>
        <source>The API of this environment has no operation %1.</source>
        <translation>この環境の API にオペレーション %1 はありません。</translation>
    </message>
</context>
<context>
    <name>patlas::DescriptionArgument</name>
    <message>
        <source>Not read: %1. --follow-references does.</source>
        <translation>読み込まれていません: %1。--follow-references を指定すると読み込みます。</translation>
    </message>
</context>
<context>
    <name>patlas::DescriptionChanges</name>
    <message>
        <source>no credential</source>
        <translation>認証情報なし</translation>
    </message>
    <message>
        <source> and </source>
        <translation> および </translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (必須)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>、または </translation>
    </message>
</context>
<context>
    <name>patlas::DescriptionFiles</name>
    <message>
        <source>The API description was not stored.</source>
        <translation>API 定義は保存されていません。</translation>
    </message>
    <message>
        <source>Check the space and the permissions of the data folder.</source>
        <translation>データフォルダーの空き容量と権限を確認してください。</translation>
    </message>
    <message>
        <source>The stored API description cannot be read.</source>
        <translation>保存されている API 定義を読み込めません。</translation>
    </message>
    <message>
        <source>Update the description from where it came.</source>
        <translation>取得元から API 定義を更新してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
</context>
<context>
    <name>patlas::DescriptionLoader</name>
    <message>
        <source>This is too large for an API description.</source>
        <translation>API 定義としては大きすぎます。</translation>
    </message>
    <message>
        <source>It has more than %1 MiB.</source>
        <translation>%1 MiB を超えています。</translation>
    </message>
    <message>
        <source>Keep only what you need of it.</source>
        <translation>必要な部分だけを残してください。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
        <source>Choose the file of an API description.</source>
        <translation>API 定義のファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み込めません。</translation>
    </message>
    <message>
        <source>This is a web page, and no API description was found in it.</source>
        <translation>Web ページであり、API 定義は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Pages of ReDoc, Swagger UI, Scalar, RapiDoc and Stoplight Elements are understood, where the page itself says where its description is.</source>
        <translation>対応しているのは ReDoc、Swagger UI、Scalar、RapiDoc、Stoplight Elements のページのうち、ページ自体に API 定義の場所が書かれているものです。</translation>
    </message>
    <message>
        <source>Look for a link to its openapi.json or openapi.yaml, and enter that.</source>
        <translation>openapi.json または openapi.yaml へのリンクを探し、そのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The description of this page is at another address.</source>
        <translation>このページの API 定義は別のアドレスにあります。</translation>
    </message>
    <message>
        <source>It is at %1, which was not asked.</source>
        <translation>場所は %1 ですが、アクセスはしていません。</translation>
    </message>
    <message>
        <source>Enter that address if you want to read it.</source>
        <translation>読み込む場合は、そのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This is not the address of a description.</source>
        <translation>API 定義のアドレスではありません。</translation>
    </message>
    <message>
        <source>It must begin with https:// or http://, and must not have a user name.</source>
        <translation>https:// または http:// で始まり、ユーザー名を含まないものでなければなりません。</translation>
    </message>
    <message>
        <source>For example https://api.example.com/openapi.json.</source>
        <translation>例: https://api.example.com/openapi.json</translation>
    </message>
</context>
<context>
    <name>patlas::DescriptionSource</name>
    <message>
        <source>&amp;Read</source>
        <translation>読み込む(&amp;R)</translation>
    </message>
    <message>
        <source>From &amp;file…</source>
        <translation>ファイルから(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>アドレスから</translation>
    </message>
    <message>
        <source>https://api.example.com/openapi.json</source>
        <translation>https://api.example.com/openapi.json</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>A description, or its address, from the clipboard</source>
        <translation>クリップボードにある API 定義またはそのアドレス</translation>
    </message>
    <message>
        <source>Reading the description</source>
        <translation>API 定義を読み込んでいます</translation>
    </message>
    <message>
        <source>Why it did not work</source>
        <translation>うまくいかなかった理由</translation>
    </message>
    <message>
        <source>Addre&amp;ss</source>
        <translation>アドレス(&amp;S)</translation>
    </message>
    <message>
        <source>Open API description</source>
        <translation>API 定義を開く</translation>
    </message>
    <message>
        <source>API descriptions (*.json *.yaml *.yml *.html);;All files (*)</source>
        <translation>API 定義 (*.json *.yaml *.yml *.html);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>There is no text to read. Copy a description or its address first.</source>
        <translation>読み込むテキストがありません。まず API 定義またはそのアドレスをコピーしてください。</translation>
    </message>
</context>
<context>
    <name>patlas::Descriptions</name>
    <message>
        <source>API without a title</source>
        <translation>タイトルのない API</translation>
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
        <translation>トークンを表示</translation>
    </message>
</context>
<context>
    <name>patlas::Destinations</name>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>オペレーション</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
</context>
<context>
    <name>patlas::DeviceAuthorization</name>
    <message>
        <source>The code has ended before access was allowed.</source>
        <translation>アクセスが許可される前に、コードの期限が切れました。</translation>
    </message>
    <message>
        <source>Patlas got no token.</source>
        <translation>Patlas はトークンを取得していません。</translation>
    </message>
    <message>
        <source>Start again, and enter the new code in time.</source>
        <translation>最初からやり直し、期限内に新しいコードを入力してください。</translation>
    </message>
    <message>
        <source>The service gave no code to enter.</source>
        <translation>サービスから入力用のコードが返されませんでした。</translation>
    </message>
    <message>
        <source>Its response lacks the code, an address that begins with https, or how long the code holds.</source>
        <translation>レスポンスに、コード、https で始まるアドレス、またはコードの有効期間がありません。</translation>
    </message>
    <message>
        <source>Check the device address.</source>
        <translation>デバイスアドレスを確認してください。</translation>
    </message>
</context>
<context>
    <name>patlas::DiagnosisPanel</name>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>patlas::DiscoveryDialog</name>
    <message>
        <source>&amp;Read</source>
        <translation>読み込む(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Paste a token instead…</source>
        <translation>代わりにトークンを貼り付け(&amp;P)…</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>%1 にサインイン</translation>
    </message>
    <message>
        <source>Reading how to sign in</source>
        <translation>サインイン方法を読み込んでいます</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>How to sign in stands at %1, as the description says. Read it?</source>
        <translation>API 定義によると、サインイン方法は %1 に記載されています。読み込みますか?</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Reading at %1 how to sign in…</source>
        <translation>%1 でサインイン方法を読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>patlas::DocsTab</name>
    <message>
        <source>There is no description of this request: it is not one of the operations of the API.</source>
        <translation>このリクエストの説明はありません。API のオペレーションではありません。</translation>
    </message>
</context>
<context>
    <name>patlas::DocsView</name>
    <message>
        <source>Docs</source>
        <translation>ドキュメント</translation>
    </message>
</context>
<context>
    <name>patlas::EarlierResponses</name>
    <message>
        <source>no response</source>
        <translation>レスポンスなし</translation>
    </message>
    <message>
        <source>%1   %2   %3   (shown)</source>
        <translation>%1   %2   %3   (表示中)</translation>
    </message>
    <message>
        <source>%1   %2   %3</source>
        <translation>%1   %2   %3</translation>
    </message>
    <message>
        <source>The same values.</source>
        <translation>値は同じです。</translation>
    </message>
    <message>
        <source>Differences: %1 (%2)</source>
        <translation>差分: %1 (%2)</translation>
    </message>
    <message>
        <source>Differences: %1 (%2, …)</source>
        <translation>差分: %1 (%2、…)</translation>
    </message>
    <message>
        <source>The same body.</source>
        <translation>ボディは同じです。</translation>
    </message>
    <message>
        <source>Lines that differ: %1</source>
        <translation>異なる行: %1</translation>
    </message>
    <message>
        <source>Earlier responses</source>
        <translation>以前のレスポンス</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Choose one to see what differs.</source>
        <translation>選択すると差分を表示します。</translation>
    </message>
    <message>
        <source>There is no other response to this request in the history.</source>
        <translation>このリクエストに対する他のレスポンスは履歴にありません。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較しています…</translation>
    </message>
</context>
<context>
    <name>patlas::EditScopesDialog</name>
    <message>
        <source>Edit scopes</source>
        <translation>スコープを編集</translation>
    </message>
    <message>
        <source>Save scopes</source>
        <translation>スコープを保存</translation>
    </message>
    <message>
        <source>Tick the scopes that the token was given when it was made. This is for Patlas only: what the token may do is decided by the service, and does not change. Tick none if you do not know them.</source>
        <translation>トークンの作成時に与えたスコープを選択してください。これは Patlas での表示用です。トークンで何ができるかはサービスが決定し、変わることはありません。わからない場合は何も選択しないでください。</translation>
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
        <translation>%1 には何も送信していません。</translation>
    </message>
    <message>
        <source>Secrets go only to addresses that begin with https, or are on this machine.</source>
        <translation>シークレットの送信先は、https で始まるか、このコンピューター上にあるアドレスに限られます。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>アドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 leads to another address.</source>
        <translation>%1 は別のアドレスにリダイレクトしています。</translation>
    </message>
    <message>
        <source>Secrets are not sent on to where a service says, so it was not followed.</source>
        <translation>サービスの指示する転送先にはシークレットを送信しないため、リダイレクトは追跡していません。</translation>
    </message>
    <message>
        <source>Check the address, and enter the one that it leads to if it is right.</source>
        <translation>アドレスを確認し、リダイレクト先が正しければ、そのアドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>patlas::EnvironmentDialog</name>
    <message>
        <source>Allow plain &amp;http to this environment</source>
        <translation>この環境への暗号化なしの http を許可(&amp;H)</translation>
    </message>
    <message>
        <source>Use HTTP/&amp;2 where the service offers it</source>
        <translation>サービスが対応していれば HTTP/2 を使用(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;Forget authorities</source>
        <translation>認証局を破棄(&amp;F)</translation>
    </message>
    <message>
        <source>Add environment</source>
        <translation>環境を追加</translation>
    </message>
    <message>
        <source>Edit environment</source>
        <translation>環境を編集</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>証明書(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>プロキシ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>制限(&amp;L)</translation>
    </message>
    <message>
        <source>Environment settings</source>
        <translation>環境の設定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>A token belongs to one environment and is never sent to another address.</source>
        <translation>トークンは 1 つの環境に属し、他のアドレスに送信されることはありません。</translation>
    </message>
    <message>
        <source>Environment name</source>
        <translation>環境の名前</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API アドレス</translation>
    </message>
    <message>
        <source>Dashboard address</source>
        <translation>ダッシュボードのアドレス</translation>
    </message>
    <message>
        <source>Where its tokens are made; may stay empty</source>
        <translation>トークンを作成する場所。空でもかまいません</translation>
    </message>
    <message>
        <source>Anyone on the network path can read tokens that are sent without encryption.</source>
        <translation>暗号化せずに送信されたトークンは、ネットワークの経路上で読み取られるおそれがあります。</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>What the name stands for; or an IP address, or a Unix socket</source>
        <translation>名前から解決されるもの。または IP アドレスか Unix ソケット</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>AP&amp;I</source>
        <translation>API(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>API add&amp;ress</source>
        <translation>API アドレス(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>ダッシュボード(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;onnect to</source>
        <translation>接続先(&amp;O)</translation>
    </message>
    <message>
        <source>%1 comes with Patlas: its addresses cannot be changed.</source>
        <translation>%1 は Patlas に付属しているため、アドレスは変更できません。</translation>
    </message>
    <message>
        <source>https is used for every machine other than this one. Without encryption, anyone on the network path can read the tokens.</source>
        <translation>このコンピューター以外には https が使用されます。暗号化しないと、ネットワークの経路上でトークンを読み取られるおそれがあります。</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>信頼する認証局</translation>
    </message>
    <message>
        <source>&amp;Trust authority…</source>
        <translation>認証局を信頼(&amp;T)…</translation>
    </message>
    <message>
        <source>Certificate of an authority (PEM)</source>
        <translation>認証局の証明書 (PEM)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>None; a PEM or PKCS#12 file</source>
        <translation>なし。PEM または PKCS#12 ファイル</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>クライアントの鍵</translation>
    </message>
    <message>
        <source>In the certificate&apos;s file</source>
        <translation>証明書のファイル内</translation>
    </message>
    <message>
        <source>Key passphrase</source>
        <translation>鍵のパスフレーズ</translation>
    </message>
    <message>
        <source>Kept in the keychain; type to replace it</source>
        <translation>キーチェーンに保存済み。入力すると置き換えます</translation>
    </message>
    <message>
        <source>C&amp;lient certificate</source>
        <translation>クライアント証明書(&amp;L)</translation>
    </message>
    <message>
        <source>Choose certificate…</source>
        <translation>証明書を選択…</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>クライアントの鍵(&amp;K)</translation>
    </message>
    <message>
        <source>Choose key…</source>
        <translation>鍵を選択…</translation>
    </message>
    <message>
        <source>Key pa&amp;ssphrase</source>
        <translation>鍵のパスフレーズ(&amp;S)</translation>
    </message>
    <message>
        <source>The client certificate is sent only to this environment&apos;s own address. The passphrase goes into your keychain.</source>
        <translation>クライアント証明書は、この環境自身のアドレスにだけ送信されます。パスフレーズはキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>System settings</source>
        <translation>システムの設定</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP プロキシ</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5 プロキシ</translation>
    </message>
    <message>
        <source>SOCKS5 proxy, names looked up here</source>
        <translation>SOCKS5 プロキシ (名前解決はこのコンピューター)</translation>
    </message>
    <message>
        <source>SOCKS4a proxy</source>
        <translation>SOCKS4a プロキシ</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>プロキシのユーザー</translation>
    </message>
    <message>
        <source>Empty: the proxy asks for no name</source>
        <translation>空の場合、プロキシはユーザー名を要求しません</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>P&amp;roxy</source>
        <translation>プロキシ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ホスト(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>This machine is always reached directly. The password goes into your keychain. A SOCKS5 or SOCKS4a proxy looks up the names of hosts.</source>
        <translation>このコンピューターには常に直接接続します。パスワードはキーチェーンに保存されます。SOCKS5 または SOCKS4a プロキシでは、ホストの名前解決をプロキシが行います。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み込めません。</translation>
    </message>
    <message>
        <source>Those of the system, and:</source>
        <translation>システムの認証局と次のもの:</translation>
    </message>
    <message>
        <source>Those of the system</source>
        <translation>システムの認証局</translation>
    </message>
</context>
<context>
    <name>patlas::EnvironmentEditing</name>
    <message>
        <source>Remove environment</source>
        <translation>環境を削除</translation>
    </message>
    <message>
        <source>Remove the environment %1?</source>
        <translation>環境 %1 を削除しますか?</translation>
    </message>
    <message>
        <source>What was sent stays in the history.</source>
        <translation>送信したものは履歴に残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of it are removed from this computer. They stay valid at the service: revoke there what is no longer needed.</source>
        <translation>
            <numerusform>この環境のトークン %n 個がこのコンピューターから削除されます。サービスでは有効なままです。不要になったものはサービス側で失効させてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the last one of its API, whose description is removed as well.</source>
        <translation>この API の最後の環境なので、API 定義も削除されます。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
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
        <translation>%1 という名前の環境はすでにあります。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The environment has no name.</source>
        <translation>環境に名前がありません。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>This is not the address of an API.</source>
        <translation>API のアドレスではありません。</translation>
    </message>
    <message>
        <source>It must begin with https:// (or http:// on this machine) and must not have a user name, query or fragment.</source>
        <translation>https:// (このコンピューターの場合は http:// も可) で始まり、ユーザー名、クエリ、フラグメントを含まないものでなければなりません。</translation>
    </message>
    <message>
        <source>For example https://api.example.com/v1/api.</source>
        <translation>例: https://api.example.com/v1/api</translation>
    </message>
    <message>
        <source>http:// to another machine sends tokens unencrypted.</source>
        <translation>別のコンピューターへの http:// では、トークンが暗号化されずに送信されます。</translation>
    </message>
    <message>
        <source>Anyone on the network path could read them.</source>
        <translation>ネットワークの経路上で読み取られるおそれがあります。</translation>
    </message>
    <message>
        <source>Type https://, or allow plain http for this environment if there is no other way.</source>
        <translation>https:// を入力するか、ほかに方法がなければ、この環境への暗号化なしの http を許可してください。</translation>
    </message>
    <message>
        <source>%1 comes with Patlas and cannot be changed.</source>
        <translation>%1 は Patlas に付属しているため、変更できません。</translation>
    </message>
    <message>
        <source>%1 comes with Patlas and cannot be removed.</source>
        <translation>%1 は Patlas に付属しているため、削除できません。</translation>
    </message>
</context>
<context>
    <name>patlas::EnvironmentsAddVerb</name>
    <message>
        <source>Adds an environment: a server of an API</source>
        <translation>環境 (API のサーバー) を追加します</translation>
    </message>
    <message>
        <source>Tokens belong to an environment and go to its server alone.

Example: patlasctl environments add Staging --api Orders --server https://staging.example.com/v1/api</source>
        <translation>トークンは環境に属し、そのサーバーにだけ送信されます。

例: patlasctl environments add Staging --api Orders --server https://staging.example.com/v1/api</translation>
    </message>
    <message>
        <source>What it is to be called</source>
        <translation>付ける名前</translation>
    </message>
    <message>
        <source>The API that its server speaks; without it, none</source>
        <translation>サーバーが提供する API。省略時はなし</translation>
    </message>
    <message>
        <source>Where requests go, with the path before that of operations</source>
        <translation>リクエストの送信先 (オペレーションのパスより前のパスを含む)</translation>
    </message>
    <message>
        <source>Where a person makes tokens</source>
        <translation>人がトークンを作成する場所</translation>
    </message>
    <message>
        <source>Sends tokens unencrypted to another machine: whoever is on the way reads them</source>
        <translation>トークンを暗号化せずに別のコンピューターへ送信します。途中で読み取られるおそれがあります</translation>
    </message>
    <message>
        <source>Say where its server is with --server.</source>
        <translation>サーバーの場所を --server で指定してください。</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 を追加しました。</translation>
    </message>
    <message>
        <source>Says as JSON what was done</source>
        <translation>実行した内容を JSON で出力します</translation>
    </message>
</context>
<context>
    <name>patlas::EnvironmentsListVerb</name>
    <message>
        <source>Lists the environments</source>
        <translation>環境を一覧表示します</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>JSON で出力します</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>SERVER</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>(started when it is needed)</source>
        <translation>(必要時に起動)</translation>
    </message>
</context>
<context>
    <name>patlas::EnvironmentsRemoveVerb</name>
    <message>
        <source>Removes an environment that holds no tokens</source>
        <translation>トークンのない環境を削除します</translation>
    </message>
    <message>
        <source>Its tokens have to be removed or revoked before: nothing that is still valid is forgotten on the way.</source>
        <translation>先に環境のトークンを削除または失効させる必要があります。有効なものが気付かないうちに失われることはありません。</translation>
    </message>
    <message>
        <source>The environment</source>
        <translation>環境</translation>
    </message>
    <message numerus="yes">
        <source>%1 still has %n token(s).</source>
        <translation>
            <numerusform>%1 にはまだ %n 個のトークンがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>Says as JSON what was done</source>
        <translation>実行した内容を JSON で出力します</translation>
    </message>
</context>
<context>
    <name>patlas::ErrorPanel</name>
    <message>
        <source>Response message</source>
        <translation>応答メッセージ</translation>
    </message>
</context>
<context>
    <name>patlas::EventLog</name>
    <message>
        <source>The event is no longer there.</source>
        <translation>このイベントはもうありません。</translation>
    </message>
    <message>
        <source>Its file was removed from the cache.</source>
        <translation>ファイルがキャッシュから削除されています。</translation>
    </message>
</context>
<context>
    <name>patlas::EventsModel</name>
    <message>
        <source>(cut off) %1</source>
        <translation>(途中まで) %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
</context>
<context>
    <name>patlas::EventsPane</name>
    <message>
        <source>Copy data</source>
        <translation>データをコピー</translation>
    </message>
    <message>
        <source>About the events</source>
        <translation>イベントについて</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>イベントをフィルター</translation>
    </message>
    <message>
        <source>Looks at name, id and the first %1 characters of the data.</source>
        <translation>名前、ID、データの先頭 %1 文字を検索します。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Event data</source>
        <translation>イベントのデータ</translation>
    </message>
    <message>
        <source>Receiving, events so far: %1</source>
        <translation>受信中、これまでのイベント: %1</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>イベント: %1</translation>
    </message>
    <message>
        <source>shown: %1</source>
        <translation>表示中: %1</translation>
    </message>
    <message>
        <source>comments: %1</source>
        <translation>コメント: %1</translation>
    </message>
    <message>
        <source>the first %1 are not listed any more; Text has them</source>
        <translation>最初の %1 件は一覧から除かれました (「テキスト」に残っています)</translation>
    </message>
    <message>
        <source>Data of the selected event</source>
        <translation>選択したイベントのデータ</translation>
    </message>
    <message>
        <source>The first %1 of the data, also when it is copied. Text has all of it.</source>
        <translation>データの先頭 %1 のみを表示しており、コピーされるのもこの部分です。全体は「テキスト」にあります。</translation>
    </message>
</context>
<context>
    <name>patlas::ExecVerb</name>
    <message>
        <source>Runs a program that gets secrets in its environment</source>
        <translation>シークレットを環境変数で渡してプログラムを実行します</translation>
    </message>
    <message>
        <source>This variable gets the credential with this name; several may be given</source>
        <translation>この名前の認証情報を渡す変数 (複数指定可)</translation>
    </message>
    <message>
        <source>The program reads the secrets from this descriptor, 3 to 255</source>
        <translation>プログラムがシークレットを読み取るディスクリプター (3～255)</translation>
    </message>
    <message>
        <source>Shows dots where the program writes a secret</source>
        <translation>プログラムが出力するシークレットをドットに置き換えます</translation>
    </message>
    <message>
        <source>The program and its arguments, behind --</source>
        <translation>-- に続けて、プログラムとその引数</translation>
    </message>
    <message>
        <source>%1 is not VARIABLE=NAME.</source>
        <translation>%1 は VARIABLE=NAME の形式ではありません。</translation>
    </message>
    <message>
        <source>--as names the variable %1 more than once.</source>
        <translation>--as に変数 %1 が複数回指定されています。</translation>
    </message>
    <message>
        <source>No credential is chosen.</source>
        <translation>認証情報が選択されていません。</translation>
    </message>
    <message>
        <source>Name one with --project, --token, --use or --as.</source>
        <translation>--project、--token、--use、または --as で指定してください。</translation>
    </message>
    <message>
        <source>Name a program behind --.</source>
        <translation>-- に続けてプログラムを指定してください。</translation>
    </message>
    <message>
        <source>The whole command stands behind --.</source>
        <translation>コマンド全体を -- の後に書きます。</translation>
    </message>
    <message>
        <source>--fd needs a number from 3 to 255: those before are the terminal&apos;s.</source>
        <translation>--fd には 3～255 の数値が必要です。それより前は端末が使用します。</translation>
    </message>
    <message>
        <source>The program, and only it, gets the secrets; its terminal, signals and exit code are its own. Without --as, the description of the API says which variable a program reads, or how the variable of a credential is called, and in which variable a program finds the address of the server: one that is set already stays as it is. The server of the sandbox runs as long as the program. --fd gives the secrets through a descriptor instead, a line each, for those who distrust environments.

Example: patlasctl exec --env Staging --token CI -- make publish</source>
        <translation>シークレットを受け取るのはそのプログラムだけです。端末、シグナル、終了コードはプログラム自身のものになります。--as を指定しない場合は、プログラムが読み取る変数または認証情報の変数名と、プログラムがサーバーのアドレスを読み取る変数が、API 定義によって決まります。アドレスの変数がすでに設定されている場合は、そのまま使用されます。サンドボックスのサーバーは、プログラムの実行中だけ動作します。環境変数を信頼しない場合は、--fd を使うと、シークレットをディスクリプターから 1 行に 1 つずつ渡せます。

例: patlasctl exec --env Staging --token CI -- make publish</translation>
    </message>
    <message>
        <source>%1 is set already, and stays as it is.</source>
        <translation>%1 はすでに設定されているため、そのまま使用されます。</translation>
    </message>
</context>
<context>
    <name>patlas::ExitCode</name>
    <message>
        <source>Done.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>It failed for a reason that none of the others names.</source>
        <translation>ほかのどれにも当てはまらない理由で失敗しました。</translation>
    </message>
    <message>
        <source>The command line cannot be understood, or names something that is not there.</source>
        <translation>コマンドラインを解釈できないか、存在しないものが指定されています。</translation>
    </message>
    <message>
        <source>The service would refuse the request, or it cannot be sent. Nothing was sent.</source>
        <translation>サービスがリクエストを拒否することが確実か、リクエストを送信できません。何も送信していません。</translation>
    </message>
    <message>
        <source>The service refused it.</source>
        <translation>サービスが拒否しました。</translation>
    </message>
    <message>
        <source>There was no response, or not all of it.</source>
        <translation>レスポンスがないか、不完全です。</translation>
    </message>
    <message>
        <source>The keychain or the vault is locked, or there is none.</source>
        <translation>キーチェーンまたは保管庫がロックされているか、存在しません。</translation>
    </message>
    <message>
        <source>A check or a request of a run failed.</source>
        <translation>チェックまたは実行中のリクエストが失敗しました。</translation>
    </message>
    <message>
        <source>A file cannot be read or written.</source>
        <translation>ファイルの読み込みまたは書き込みができません。</translation>
    </message>
    <message>
        <source>Tokens were found where none should be.</source>
        <translation>あってはならない場所にトークンが見つかりました。</translation>
    </message>
    <message>
        <source>It was interrupted, or a question was answered with no.</source>
        <translation>中断されたか、確認に「いいえ」と答えました。</translation>
    </message>
</context>
<context>
    <name>patlas::ExpiryChoice</name>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n 日後</numerusform>
        </translation>
    </message>
    <message>
        <source>on a date…</source>
        <translation>日付を指定…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>有効期限の日付</translation>
    </message>
</context>
<context>
    <name>patlas::ExpiryNotices</name>
    <message>
        <source>It expires today, at %1. Rotate it, so that nothing stops working.</source>
        <translation>今日 %1 に期限が切れます。動作が止まらないように、ローテーションしてください。</translation>
    </message>
    <message>
        <source>It expires tomorrow, at %1. Rotate it, so that nothing stops working.</source>
        <translation>明日 %1 に期限が切れます。動作が止まらないように、ローテーションしてください。</translation>
    </message>
    <message>
        <source>It expires in %1 days, at %2. Rotate it, so that nothing stops working.</source>
        <translation>あと %1 日、%2 に期限が切れます。動作が止まらないように、ローテーションしてください。</translation>
    </message>
    <message>
        <source>Token “%1”</source>
        <translation>トークン「%1」</translation>
    </message>
</context>
<context>
    <name>patlas::ExplorerPage</name>
    <message>
        <source>Whose response</source>
        <translation>どのリクエストのレスポンスか</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>リクエストを送信</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>エクスプローラー</translation>
    </message>
    <message>
        <source>Cancel while sending</source>
        <translation>送信中にキャンセル</translation>
    </message>
    <message>
        <source>“%1” was closed.</source>
        <translation>「%1」を閉じました。</translation>
    </message>
    <message>
        <source>“%1” was closed. %2 opens it again.</source>
        <translation>「%1」を閉じました。%2 で開き直せます。</translation>
    </message>
    <message>
        <source>What was typed for variables is forgotten. You are asked again.</source>
        <translation>変数に入力された値は破棄されました。次回は入力を求められます。</translation>
    </message>
    <message>
        <source>Response to %1 %2</source>
        <translation>%1 %2 へのレスポンス</translation>
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
        <translation>1 つの .http ファイル</translation>
    </message>
    <message>
        <source>OpenCollection (Bruno)</source>
        <translation>OpenCollection (Bruno)</translation>
    </message>
    <message>
        <source>HTTP archive (HAR 1.2)</source>
        <translation>HTTP アーカイブ (HAR 1.2)</translation>
    </message>
    <message>
        <source>Nothing was exported, because a secret is in it.</source>
        <translation>シークレットが含まれているため、何もエクスポートしていません。</translation>
    </message>
    <message>
        <source>Patlas found it in what would have been written.</source>
        <translation>書き込もうとした内容の中に見つかりました。</translation>
    </message>
    <message>
        <source>Replace it by a variable in the requests, and export them again.</source>
        <translation>リクエスト内で変数に置き換えてから、エクスポートし直してください。</translation>
    </message>
    <message>
        <source>Patlas does not write this format.</source>
        <translation>Patlas はこの形式での書き込みに対応していません。</translation>
    </message>
    <message>
        <source>No request is chosen.</source>
        <translation>リクエストが選択されていません。</translation>
    </message>
    <message>
        <source>There is no request in it to export.</source>
        <translation>エクスポートするリクエストが含まれていません。</translation>
    </message>
    <message>
        <source>“%1” was left out: it is not called by HTTP.</source>
        <translation>「%1」を除外しました。HTTP の呼び出しではありません。</translation>
    </message>
    <message>
        <source>The file %1 does not come along: put it beside what is exported.</source>
        <translation>ファイル %1 は一緒に出力されません。エクスポート先と同じ場所に置いてください。</translation>
    </message>
    <message>
        <source>Its scripts were left out: Patlas keeps and never runs them.</source>
        <translation>スクリプトを除外しました。Patlas は保持するだけで、実行することはありません。</translation>
    </message>
    <message>
        <source>The line that writes its response into a file was left out.</source>
        <translation>レスポンスをファイルに書き込む行を除外しました。</translation>
    </message>
    <message>
        <source>The line that uses another file was left out.</source>
        <translation>別のファイルを使用する行を除外しました。</translation>
    </message>
    <message>
        <source>Lines that Patlas does not know were left out.</source>
        <translation>Patlas の知らない行を除外しました。</translation>
    </message>
    <message>
        <source>What is not UTF-8 in it became “�”.</source>
        <translation>UTF-8 ではない部分が「�」になりました。</translation>
    </message>
    <message>
        <source>A secret in it is the variable “%1” here, without its value.</source>
        <translation>含まれていたシークレットは、ここでは値のない変数「%1」になります。</translation>
    </message>
    <message>
        <source>A secret was left out: %1.</source>
        <translation>シークレットを除外しました: %1。</translation>
    </message>
    <message>
        <source>The variable “%1” of %2 is called “%3”, because it has another value elsewhere.</source>
        <translation>別の箇所に異なる値があるため、%2 の変数「%1」は「%3」という名前になります。</translation>
    </message>
    <message>
        <source>The values of these variables were left out, because they are secret: %1.</source>
        <translation>シークレットであるため、次の変数の値を除外しました: %1。</translation>
    </message>
    <message>
        <source>What %1 says was left out.</source>
        <translation>%1 の内容を除外しました。</translation>
    </message>
    <message>
        <source>An archive holds what is sent: folders, descriptions, checks, variables and environments are not in it.</source>
        <translation>アーカイブに含まれるのは送信されるものです。フォルダー、説明、チェック、変数、環境は含まれません。</translation>
    </message>
    <message>
        <source>“%1” stands in place of a secret.</source>
        <translation>シークレットの代わりに「%1」が入ります。</translation>
    </message>
    <message>
        <source>“%1” has no value here, and stands in its place.</source>
        <translation>「%1」はここでは値がなく、そのまま残ります。</translation>
    </message>
    <message>
        <source>Its address is not complete: choose an environment.</source>
        <translation>アドレスが不完全です。環境を選択してください。</translation>
    </message>
    <message>
        <source>Its body was left out: files are not read for an archive.</source>
        <translation>ボディを除外しました。アーカイブにはファイルを読み込みません。</translation>
    </message>
    <message>
        <source>Its checks were left out.</source>
        <translation>チェックを除外しました。</translation>
    </message>
    <message>
        <source>“@%1” was left out.</source>
        <translation>「@%1」を除外しました。</translation>
    </message>
    <message>
        <source>It was left out: a line of its body would be taken for something else.</source>
        <translation>除外しました。ボディの行が別のものとみなされるためです。</translation>
    </message>
    <message>
        <source>These requests cannot stand in one file.</source>
        <translation>これらのリクエストを 1 つのファイルに入れることはできません。</translation>
    </message>
    <message>
        <source>One of them would be read as a part of another.</source>
        <translation>あるリクエストが別のリクエストの一部として解釈されます。</translation>
    </message>
    <message>
        <source>Export them in another format.</source>
        <translation>別の形式でエクスポートしてください。</translation>
    </message>
    <message>
        <source>Its name for other requests is “%1”, because another one is called “%2”.</source>
        <translation>「%2」という名前のリクエストがほかにあるため、他のリクエストから参照するときの名前は「%1」になります。</translation>
    </message>
    <message>
        <source>The variable “%1” was left out, because environments have it, too.</source>
        <translation>環境にもあるため、変数「%1」を除外しました。</translation>
    </message>
    <message>
        <source>The variable “%1” was left out: a file cannot hold its value.</source>
        <translation>変数「%1」を除外しました。値をファイルに書き込めません。</translation>
    </message>
    <message>
        <source>Folders were left out: all requests are in one file.</source>
        <translation>フォルダーを除外しました。すべてのリクエストが 1 つのファイルに入ります。</translation>
    </message>
    <message>
        <source>Environments are not in such a file: %1. They are in %2, which belongs beside it.</source>
        <translation>このようなファイルに環境は含まれません: %1。環境は %2 にあります。同じ場所に置いてください。</translation>
    </message>
    <message>
        <source>There is more that is not as it was, which is not listed.</source>
        <translation>元と異なる点がほかにもありますが、表示していません。</translation>
    </message>
    <message>
        <source>Links to operations of the description were left out: %1.</source>
        <translation>API 定義のオペレーションへのリンクを除外しました: %1。</translation>
    </message>
    <message>
        <source>The secret that a program prints is the variable “%1” there, without its value.</source>
        <translation>プログラムが出力するシークレットは、エクスポート先では値のない変数「%1」になります。</translation>
    </message>
    <message>
        <source>The credential “%1” is the variable “%2” there, without its value.</source>
        <translation>認証情報「%1」は、エクスポート先では値のない変数「%2」になります。</translation>
    </message>
    <message>
        <source>“%1” is kept as text: %2 has no paths into a variable.</source>
        <translation>「%1」はテキストのまま残ります。%2 では変数の中へのパスを使用できません。</translation>
    </message>
    <message>
        <source>“%1” is “%2” there, which takes no limits.</source>
        <translation>「%1」は、エクスポート先では範囲を指定できない「%2」になります。</translation>
    </message>
    <message>
        <source>“%1” is kept as text: %2 has no such function.</source>
        <translation>「%1」はテキストのまま残ります。%2 にそのような関数はありません。</translation>
    </message>
    <message>
        <source>“%1” is the variable “%2” there, without its value.</source>
        <translation>「%1」は、エクスポート先では値のない変数「%2」になります。</translation>
    </message>
    <message>
        <source>“%1” is kept as text: it is nothing that %2 replaces.</source>
        <translation>「%1」はテキストのまま残ります。%2 で置き換えられるものではありません。</translation>
    </message>
    <message>
        <source>“%1” is kept as text: %2 takes no values from other responses without a script.</source>
        <translation>「%1」はテキストのまま残ります。%2 では、スクリプトなしで他のレスポンスから値を取得することはできません。</translation>
    </message>
    <message>
        <source>Its name for other requests, “%1”, was left out.</source>
        <translation>他のリクエストから参照するときの名前「%1」を除外しました。</translation>
    </message>
    <message>
        <source>“%1” was left out.</source>
        <translation>「%1」を除外しました。</translation>
    </message>
    <message>
        <source>“@%1 %2” was left out: %3 does not send another request before it.</source>
        <translation>「@%1 %2」を除外しました。%3 では、前に別のリクエストを送信することはできません。</translation>
    </message>
    <message>
        <source>The check “%1” was left out: %2 has none that says the same.</source>
        <translation>チェック「%1」を除外しました。%2 に同じ内容のチェックはありません。</translation>
    </message>
    <message>
        <source>Variables in the file %1 are not replaced there.</source>
        <translation>エクスポート先では、ファイル %1 内の変数は置き換えられません。</translation>
    </message>
    <message>
        <source>The body was left out: it takes in files between its text, which %1 cannot.</source>
        <translation>ボディを除外しました。テキストの間にファイルを取り込んでいますが、%1 ではできません。</translation>
    </message>
    <message>
        <source>It says no Content-Type, and %1 may add one.</source>
        <translation>Content-Type が指定されていないため、%1 が追加することがあります。</translation>
    </message>
    <message>
        <source>A line of each body would be taken for something else.</source>
        <translation>どのボディにも、別のものとみなされる行があります。</translation>
    </message>
</context>
<context>
    <name>patlas::ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export requests</source>
        <translation>リクエストをエクスポート</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>エクスポートの内容</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>発生した問題</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>For other tools, and for people who have no Patlas. No secret comes along: credentials are variables without a value.</source>
        <translation>他のツールや、Patlas を使用していない人に渡すためのものです。シークレットは含まれず、認証情報は値のない変数になります。</translation>
    </message>
    <message>
        <source>The export was stopped. What is written already stays.</source>
        <translation>エクスポートを中止しました。すでに書き込まれたものは残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s) hold edits that are not saved. What the files say is exported.</source>
        <translation>
            <numerusform>開いているリクエストのうち %n 件に、保存されていない編集があります。エクスポートされるのはファイルの内容です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen request of %1</source>
        <translation>%1 の選択したリクエスト</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>ファイル %1</translation>
    </message>
    <message>
        <source>The folder %1</source>
        <translation>フォルダー %1</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>%1 のすべて</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>エクスポートの対象</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>対象(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>Requests to export</source>
        <translation>エクスポートするリクエスト</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>すべて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>Choose all requests</source>
        <translation>すべてのリクエストを選択</translation>
    </message>
    <message>
        <source>Choose no request</source>
        <translation>リクエストの選択をすべて解除</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>リクエスト %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all as they are.</source>
        <translation>%1、すべて変更なし。</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n with something changed or left out</source>
        <translation>
            <numerusform>変更または除外のあるもの %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n request(s)</source>
        <translation>
            <numerusform>リクエスト %n 件をエクスポート(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported as %1.</source>
        <translation>
            <numerusform>リクエスト %n 件を %1 としてエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside it: %1.</source>
        <translation>同じ場所: %1。</translation>
    </message>
</context>
<context>
    <name>patlas::ExportTarget</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>書き込むファイル</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>書き込まれる内容</translation>
    </message>
    <message>
        <source>Choose the file to write</source>
        <translation>書き込むファイルを選択</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>出力先(&amp;T)</translation>
    </message>
    <message>
        <source>This file is there already, and will be replaced.</source>
        <translation>このファイルはすでに存在し、置き換えられます。</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) will be written beside it, for the environments.</source>
        <translation>
            <numerusform>環境のために、同じ場所にファイルがさらに %n 個書き込まれます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::ExportVerb</name>
    <message>
        <source>Writes request files in the form of another tool</source>
        <translation>リクエストファイルを他のツールの形式で出力します</translation>
    </message>
    <message>
        <source>Says by request what was changed and what was left out. No secret comes along: credentials are variables without a value, and private environments stay where they are. Environments that cannot be part of the file are written beside it. Nothing is overwritten without --force.

Example: patlasctl export requests/ --to postman --output orders.postman_collection.json</source>
        <translation>変更した点と除外したものをリクエストごとに表示します。シークレットは含まれません。認証情報は値のない変数になり、プライベートな環境は元の場所に残ります。ファイルに含められない環境は、同じ場所に書き込まれます。--force を指定しない限り、上書きは行いません。

例: patlasctl export requests/ --to postman --output orders.postman_collection.json</translation>
    </message>
    <message>
        <source>A folder of .http files, or one file</source>
        <translation>.http ファイルのフォルダー、または 1 つのファイル</translation>
    </message>
    <message>
        <source>The form: a tool, or one file</source>
        <translation>形式。ツールの名前、または 1 つのファイル</translation>
    </message>
    <message>
        <source>The file to write, - is standard output; without it, one in this folder that is named after what is exported</source>
        <translation>書き込むファイル。- は標準出力。省略時は、エクスポートの対象にちなんだ名前で現在のフォルダーに作成</translation>
    </message>
    <message>
        <source>An environment of Patlas, for its address, or of http-client.env.json; several are layers</source>
        <translation>アドレスを決める Patlas の環境、または http-client.env.json の環境。複数指定すると重ねて適用されます</translation>
    </message>
    <message>
        <source>Replaces the file if it is there</source>
        <translation>ファイルがすでにある場合に置き換えます</translation>
    </message>
    <message>
        <source>Says what was written, and what is not as it was, as JSON</source>
        <translation>書き込んだ内容と元と異なる点を JSON で出力します</translation>
    </message>
    <message>
        <source>Say in which form with --to: %1.</source>
        <translation>--to で形式を指定してください: %1。</translation>
    </message>
    <message>
        <source>--json and the export cannot both go to standard output.</source>
        <translation>--json の出力とエクスポートの両方を標準出力にすることはできません。</translation>
    </message>
    <message>
        <source>%1 belongs to it, and is written only beside a file.</source>
        <translation>%1 も必要ですが、ファイルに出力する場合にだけ同じ場所に書き込まれます。</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 はフォルダーです。</translation>
    </message>
    <message>
        <source>%1 is there already. --force replaces it.</source>
        <translation>%1 はすでにあります。--force を指定すると置き換えます。</translation>
    </message>
</context>
<context>
    <name>patlas::FaultOptions</name>
    <message>
        <source>Fault: waits before each response, up to 60000</source>
        <translation>障害: 各レスポンスの前に待機します (最大 60000)</translation>
    </message>
    <message>
        <source>Fault: every request fails so</source>
        <translation>障害: すべてのリクエストをこのように失敗させます</translation>
    </message>
    <message>
        <source>Fault: how long too many requests ask to wait, up to 3600</source>
        <translation>障害: リクエスト過多のときに求める待機時間 (最大 3600)</translation>
    </message>
    <message>
        <source>Fault: the response of Get translations has this size</source>
        <translation>障害: Get translations のレスポンスをこのサイズにします</translation>
    </message>
    <message>
        <source>Fault: only this address or range may write; several may be given</source>
        <translation>障害: 書き込みをこのアドレスまたは範囲だけに許可します (複数指定可)</translation>
    </message>
    <message>
        <source>Fault: responses come in small pieces</source>
        <translation>障害: レスポンスを小分けにして送信します</translation>
    </message>
    <message>
        <source>Responses are compressed</source>
        <translation>レスポンスを圧縮します</translation>
    </message>
    <message>
        <source>Fault: reads are served from a cache for ten minutes</source>
        <translation>障害: 10 分間キャッシュから読み取りに応答します</translation>
    </message>
    <message>
        <source>retry after %1 s</source>
        <translation>%1 秒後に再試行</translation>
    </message>
    <message>
        <source>delay %1 ms</source>
        <translation>遅延 %1 ミリ秒</translation>
    </message>
    <message>
        <source>translations of %1</source>
        <translation>翻訳 %1</translation>
    </message>
    <message>
        <source>slow responses</source>
        <translation>遅いレスポンス</translation>
    </message>
    <message>
        <source>compressed responses</source>
        <translation>圧縮されたレスポンス</translation>
    </message>
    <message>
        <source>stale reads</source>
        <translation>古い読み取り結果</translation>
    </message>
    <message>
        <source>no writes</source>
        <translation>書き込み不可</translation>
    </message>
    <message>
        <source>writes only from %1</source>
        <translation>%1 からのみ書き込み可</translation>
    </message>
</context>
<context>
    <name>patlas::FaultsDialog</name>
    <message>
        <source>Retry after</source>
        <translation>再試行までの時間</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Huge response</source>
        <translation>巨大なレスポンス</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>保存されている内容</translation>
    </message>
    <message>
        <source>Slow drip: send responses in small pieces</source>
        <translation>低速送信: レスポンスを小分けにして送信する</translation>
    </message>
    <message>
        <source>Gzip: compress responses where the client accepts it</source>
        <translation>Gzip: クライアントが受け付ける場合にレスポンスを圧縮する</translation>
    </message>
    <message>
        <source>Stale reads: respond from a cache for ten minutes</source>
        <translation>古い読み取り: 10 分間キャッシュから応答する</translation>
    </message>
    <message>
        <source>IP allow-list: only these addresses may write</source>
        <translation>IP 許可リスト: これらのアドレスからのみ書き込みを許可する</translation>
    </message>
    <message>
        <source>Sandbox faults</source>
        <translation>サンドボックスの障害</translation>
    </message>
    <message>
        <source>Every call</source>
        <translation>すべての呼び出し</translation>
    </message>
    <message>
        <source>Gets the usual response</source>
        <translation>通常のレスポンスを返す</translation>
    </message>
    <message>
        <source>Gets 429 Too Many Requests</source>
        <translation>429 Too Many Requests を返す</translation>
    </message>
    <message>
        <source>Gets 500 Internal Server Error</source>
        <translation>500 Internal Server Error を返す</translation>
    </message>
    <message>
        <source>Loses its connection half way</source>
        <translation>途中で接続を切断する</translation>
    </message>
    <message>
        <source>Is redirected to another origin</source>
        <translation>別のオリジンへリダイレクトする</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>許可するアドレス</translation>
    </message>
    <message>
        <source>Empty: every write is blocked</source>
        <translation>空の場合: すべての書き込みをブロック</translation>
    </message>
    <message>
        <source>IPv4, IPv6 and ranges such as 192.0.2.0/24, separated by spaces</source>
        <translation>IPv4、IPv6、192.0.2.0/24 のような範囲を空白で区切って指定</translation>
    </message>
    <message>
        <source>&amp;Every call</source>
        <translation>すべての呼び出し(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Retry after</source>
        <translation>再試行までの時間(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>遅延(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Get translations responds with</source>
        <translation>Get translations の応答(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Allowed addresses</source>
        <translation>許可するアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Set faults</source>
        <translation>障害を設定</translation>
    </message>
    <message>
        <source>No faults</source>
        <translation>障害なし</translation>
    </message>
    <message>
        <source>Test how a client handles a service that misbehaves. Only calls to the API are affected, also those of other programs. Faults stay until they are ended here, or the sandbox&apos;s data is reset.</source>
        <translation>障害のあるサービスをクライアントがどう扱うかを試します。影響を受けるのは API の呼び出しだけで、ほかのプログラムからの呼び出しも含みます。障害は、ここで終了するか、サンドボックスのデータをリセットするまで続きます。</translation>
    </message>
</context>
<context>
    <name>patlas::FieldKeys</name>
    <message>
        <source>%1 is typed in fields. Choose it together with Ctrl.</source>
        <translation>%1 はフィールドでの文字入力に使われます。Ctrl と組み合わせてください。</translation>
    </message>
    <message>
        <source>%1 belongs to the underlined letters of menus and fields.</source>
        <translation>%1 はメニューやフィールドの下線付き文字に使われます。</translation>
    </message>
    <message>
        <source>Fields and lists need %1. Choose other keys.</source>
        <translation>%1 はフィールドやリストで必要です。別のキーを選択してください。</translation>
    </message>
</context>
<context>
    <name>patlas::FilterBar</name>
    <message>
        <source>jq rounded a number of the response: %1 to %2.</source>
        <translation>jq がレスポンスの数値を %1 から %2 に丸めました。</translation>
    </message>
    <message>
        <source>jq rounded %1 numbers of the response, such as %2 to %3.</source>
        <translation>jq がレスポンスの数値 %1 個を丸めました (例: %2 から %3)。</translation>
    </message>
    <message>
        <source>jq dropped a member whose name “%1” comes again in the same object.</source>
        <translation>jq が、同じオブジェクト内で名前「%1」が重複しているメンバーを除外しました。</translation>
    </message>
    <message>
        <source>jq dropped %1 members whose names, such as “%2”, come again in the same object.</source>
        <translation>jq が、同じオブジェクト内で「%2」などの名前が重複しているメンバー %1 個を除外しました。</translation>
    </message>
    <message>
        <source>Earlier filters</source>
        <translation>以前のフィルター</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>jq filter</source>
        <translation>jq フィルター</translation>
    </message>
    <message>
        <source>A jq program, such as .[] | .name. Return: filter, Esc: show the whole response</source>
        <translation>.[] | .name のような jq プログラム。Return: フィルター、Esc: レスポンス全体を表示</translation>
    </message>
    <message>
        <source>Filter state</source>
        <translation>フィルターの状態</translation>
    </message>
    <message>
        <source>Return filters the whole response with jq, Esc shows the whole response again. jq runs in its own process, with at most %1 s of processor time, %2 of memory and %3 of output. If it rounds numbers or drops repeated names, the result says so.</source>
        <translation>Return キーでレスポンス全体を jq でフィルターし、Esc キーでレスポンス全体の表示に戻ります。jq は独立したプロセスで実行され、プロセッサー時間は %1 秒、メモリは %2、出力は %3 に制限されます。数値が丸められたり、重複する名前が除外されたりした場合は、結果に表示されます。</translation>
    </message>
    <message>
        <source>Stopped. The outputs so far are shown; there may be more.</source>
        <translation>停止しました。ここまでの出力を表示しています。続きがある可能性があります。</translation>
    </message>
    <message>
        <source>Stopped. The output of the previous filter is shown.</source>
        <translation>停止しました。前回のフィルターの出力を表示しています。</translation>
    </message>
    <message>
        <source>The filter was stopped.</source>
        <translation>フィルターを停止しました。</translation>
    </message>
    <message>
        <source>Show the whole response</source>
        <translation>レスポンス全体を表示</translation>
    </message>
    <message>
        <source>Filtered: 1 output.</source>
        <translation>フィルター結果: 1 件。</translation>
    </message>
    <message>
        <source>Filtered: %1 outputs.</source>
        <translation>フィルター結果: %1 件。</translation>
    </message>
    <message>
        <source>Filtering: %1 % read, outputs so far: %2.</source>
        <translation>フィルター中: %1 % 読み込み済み、ここまでの出力: %2 件。</translation>
    </message>
    <message>
        <source>Filtering: all read, outputs so far: %1.</source>
        <translation>フィルター中: すべて読み込み済み、ここまでの出力: %1 件。</translation>
    </message>
    <message>
        <source>Stop filter</source>
        <translation>フィルターを停止</translation>
    </message>
</context>
<context>
    <name>patlas::FindingModel</name>
    <message>
        <source>Fine</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Will be refused</source>
        <translation>拒否される</translation>
    </message>
    <message>
        <source>Look at this first</source>
        <translation>まず確認</translation>
    </message>
    <message>
        <source>recommended here</source>
        <translation>ここでは推奨</translation>
    </message>
</context>
<context>
    <name>patlas::FirstSteps</name>
    <message>
        <source>Show me</source>
        <translation>場所を表示</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>はじめの手順</translation>
    </message>
    <message>
        <source>Goes to the control</source>
        <translation>該当する操作部分に移動します</translation>
    </message>
    <message>
        <source>Help, First steps shows them again</source>
        <translation>「ヘルプ」の「はじめの手順」で再び表示できます</translation>
    </message>
    <message>
        <source>Choose an operation in the list at the side.</source>
        <translation>横の一覧からオペレーションを選択してください。</translation>
    </message>
    <message>
        <source>Choose an operation that needs a token, such as %1, in the list at the side.</source>
        <translation>横の一覧から、%1 のようにトークンが必要なオペレーションを選択してください。</translation>
    </message>
    <message>
        <source>Make a token with exactly what the operation needs: “Create a token for this operation…”, in the line beneath the address. The sandbox is on this computer; nothing can go wrong.</source>
        <translation>アドレスの下の行にある「このオペレーション用のトークンを作成…」で、オペレーションに必要な権限だけを持つトークンを作成してください。サンドボックスはこのコンピューター上にあるため、失敗しても問題ありません。</translation>
    </message>
    <message>
        <source>Press Send. What comes back is shown beneath or beside the request, with the reason if it was refused.</source>
        <translation>「送信」を押してください。結果はリクエストの下または横に表示されます。拒否された場合は、その理由も表示されます。</translation>
    </message>
    <message>
        <source>First steps, done</source>
        <translation>はじめの手順: 完了</translation>
    </message>
    <message>
        <source>First steps, %1 of %2</source>
        <translation>はじめの手順: %1/%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>That was the first call. The token is listed under Tokens, and what was sent under History.</source>
        <translation>最初の呼び出しが完了しました。トークンは「トークン」に、送信した内容は「履歴」にあります。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>patlas::FolderCopy</name>
    <message>
        <source>It was not copied.</source>
        <translation>コピーしていません。</translation>
    </message>
    <message>
        <source>There is a file or folder of that name.</source>
        <translation>同じ名前のファイルまたはフォルダーがあります。</translation>
    </message>
</context>
<context>
    <name>patlas::FolderEdit</name>
    <message>
        <source>Undo rename of %1</source>
        <translation>%1 の名前変更を元に戻す</translation>
    </message>
    <message>
        <source>Undo move of %1</source>
        <translation>%1 の移動を元に戻す</translation>
    </message>
    <message>
        <source>Undo duplicate of %1</source>
        <translation>%1 の複製を元に戻す</translation>
    </message>
    <message>
        <source>Undo new folder %1</source>
        <translation>新しいフォルダー %1 の作成を元に戻す</translation>
    </message>
    <message>
        <source>Undo delete of %1</source>
        <translation>%1 の削除を元に戻す</translation>
    </message>
</context>
<context>
    <name>patlas::FolderEditor</name>
    <message>
        <source>There is a file or folder %1, or one that differs only by case.</source>
        <translation>ファイルまたはフォルダー %1、あるいは大文字と小文字だけが異なるものがあります。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選択してください。</translation>
    </message>
    <message>
        <source>%1 was not renamed.</source>
        <translation>%1 の名前を変更していません。</translation>
    </message>
    <message>
        <source>%1 was not moved.</source>
        <translation>%1 を移動していません。</translation>
    </message>
    <message>
        <source>“%1” was not possible.</source>
        <translation>「%1」を実行できませんでした。</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>フォルダーをそのフォルダー自身の中に移動することはできません。</translation>
    </message>
    <message>
        <source>The folder is on another disk.</source>
        <translation>フォルダーは別のディスクにあります。</translation>
    </message>
    <message>
        <source>Move it with your file manager.</source>
        <translation>ファイルマネージャーで移動してください。</translation>
    </message>
    <message>
        <source>That is its name already.</source>
        <translation>すでにその名前です。</translation>
    </message>
    <message>
        <source>It is in that folder already.</source>
        <translation>すでにそのフォルダーにあります。</translation>
    </message>
    <message>
        <source>%1 was not duplicated.</source>
        <translation>%1 を複製していません。</translation>
    </message>
    <message>
        <source>The folder %1 was not made.</source>
        <translation>フォルダー %1 を作成していません。</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 はもうありません。</translation>
    </message>
    <message>
        <source>The folder is not empty any more.</source>
        <translation>フォルダーが空ではなくなっています。</translation>
    </message>
    <message>
        <source>Move it to the trash if you do not need what is in it.</source>
        <translation>中身が不要であれば、ゴミ箱に移動してください。</translation>
    </message>
</context>
<context>
    <name>patlas::FolderReader</name>
    <message>
        <source>The open folder cannot be read.</source>
        <translation>開いているフォルダーを読み込めません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>フォルダー %1 を読み込めません。</translation>
    </message>
    <message>
        <source>%1 is not shown: its name is not text in UTF-8.</source>
        <translation>%1 は表示されません。名前が UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>%1 is not shown: it is a link to a folder.</source>
        <translation>%1 は表示されません。フォルダーへのリンクです。</translation>
    </message>
    <message>
        <source>%1 is not shown: it is a link to what is not in the open folder, or hidden there.</source>
        <translation>%1 は表示されません。リンク先が開いているフォルダーの外にあるか、その中で隠されています。</translation>
    </message>
    <message>
        <source>What is in %1 is not shown: folders within folders are followed %2 times.</source>
        <translation>%1 の中身は表示されません。フォルダーの階層は %2 段までです。</translation>
    </message>
    <message>
        <source>Only the first %1 files and folders are shown. Open a folder in it instead.</source>
        <translation>最初の %1 個のファイルとフォルダーだけを表示しています。代わりに、その中のフォルダーを開いてください。</translation>
    </message>
</context>
<context>
    <name>patlas::FolderRoot</name>
    <message>
        <source>“%1” is not a path within this folder.</source>
        <translation>「%1」はこのフォルダー内のパスではありません。</translation>
    </message>
    <message>
        <source>Paths begin at the open folder and never lead out of it.</source>
        <translation>パスは開いているフォルダーから始まり、その外に出ることはできません。</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>もう存在しません。</translation>
    </message>
    <message>
        <source>The disk is full, or your share of it.</source>
        <translation>ディスクまたは割り当てられた容量がいっぱいです。</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>You do not have the permission.</source>
        <translation>権限がありません。</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>ファイルとそのフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>It is on a disk that is read-only.</source>
        <translation>読み取り専用のディスクにあります。</translation>
    </message>
    <message>
        <source>The system says: %1.</source>
        <translation>システムからのメッセージ: %1。</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>ディスクを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened.</source>
        <translation>フォルダー %1 を開けません。</translation>
    </message>
    <message>
        <source>It is not a folder.</source>
        <translation>フォルダーではありません。</translation>
    </message>
    <message>
        <source>The open folder cannot be read.</source>
        <translation>開いているフォルダーを読み込めません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>フォルダー %1 を読み込めません。</translation>
    </message>
    <message>
        <source>“%1” is not a folder, or a link to one, which is not followed.</source>
        <translation>「%1」はフォルダーではないか、フォルダーへのリンクです。リンクはたどりません。</translation>
    </message>
    <message>
        <source>“%1” is not used.</source>
        <translation>「%1」は使用されません。</translation>
    </message>
    <message>
        <source>It is a link out of the open folder, to something hidden in it, or to nothing.</source>
        <translation>リンク先が、開いているフォルダーの外にあるか、その中で隠されているか、存在しません。</translation>
    </message>
    <message>
        <source>Open the file that it leads to instead.</source>
        <translation>代わりに、リンク先のファイルを開いてください。</translation>
    </message>
</context>
<context>
    <name>patlas::FolderRun</name>
    <message>
        <source>No request that is run is called “%1”.</source>
        <translation>実行するリクエストの中に「%1」という名前のものはありません。</translation>
    </message>
    <message>
        <source>“%1” is sent later than this one.</source>
        <translation>「%1」はこのリクエストより後に送信されます。</translation>
    </message>
    <message>
        <source>The run was cancelled. The request may have reached the service before that.</source>
        <translation>実行はキャンセルされました。リクエストはその前にサービスに届いた可能性があります。</translation>
    </message>
    <message>
        <source>The run was cancelled before.</source>
        <translation>実行はその前にキャンセルされました。</translation>
    </message>
    <message>
        <source>Another request failed, and this one was cancelled. It may have reached the service before that.</source>
        <translation>別のリクエストが失敗したため、このリクエストはキャンセルされました。その前にサービスに届いた可能性があります。</translation>
    </message>
    <message>
        <source>A request before it failed.</source>
        <translation>前のリクエストが失敗しました。</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>データ %1/%2 行目</translation>
    </message>
</context>
<context>
    <name>patlas::FoundApiView</name>
    <message>
        <source>what was pasted</source>
        <translation>貼り付けた内容</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>取得元: %1</translation>
    </message>
    <message>
        <source>From %1, a page of %2</source>
        <translation>取得元: %1 (%2 のページ)</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>About the API</source>
        <translation>API について</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Security schemes</source>
        <translation>セキュリティスキーム</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>スキーム</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>Operations found</source>
        <translation>見つかったオペレーション</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>API without a title</source>
        <translation>タイトルのない API</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1、バージョン %2</translation>
    </message>
    <message>
        <source>&amp;Servers (%1)</source>
        <translation>サーバー(&amp;S) (%1)</translation>
    </message>
    <message>
        <source>&amp;Credentials (%1)</source>
        <translation>認証情報(&amp;C) (%1)</translation>
    </message>
    <message>
        <source>&amp;Operations (%1)</source>
        <translation>オペレーション(&amp;O) (%1)</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>問題(&amp;P) (%1)</translation>
    </message>
</context>
<context>
    <name>patlas::FoundOperationsModel</name>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>必要なもの</translation>
    </message>
</context>
<context>
    <name>patlas::FoundSecretsModel</name>
    <message>
        <source>%1 (not in a header of its own: give it a value in %2)</source>
        <translation>%1 (独立したヘッダーではありません。%2 で値を設定してください)</translation>
    </message>
    <message>
        <source>Keep as a credential</source>
        <translation>認証情報として保存</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>patlas::FreshCredential</name>
    <message>
        <source>The token was not renewed.</source>
        <translation>トークンは更新されていません。</translation>
    </message>
    <message>
        <source>Another Patlas was renewing it and did not finish. Nothing was sent.</source>
        <translation>別の Patlas が更新していましたが、完了していません。何も送信していません。</translation>
    </message>
    <message>
        <source>Send it again, or close the other Patlas.</source>
        <translation>もう一度送信するか、別の Patlas を閉じてください。</translation>
    </message>
    <message>
        <source>%1 would be renewed at another address, or as another client, than it was stored for.</source>
        <translation>%1 の更新先のアドレスまたはクライアントが、保存時と異なります。</translation>
    </message>
    <message>
        <source>Somebody else changed Patlas&apos;s data. Nothing was sent.</source>
        <translation>別の誰かが Patlas のデータを変更しています。何も送信していません。</translation>
    </message>
    <message>
        <source>Remove the token and sign in again.</source>
        <translation>トークンを削除して、サインインし直してください。</translation>
    </message>
    <message>
        <source>The sign-in of %1 has ended.</source>
        <translation>%1 のサインインが終了しました。</translation>
    </message>
    <message>
        <source>The service no longer takes what renews the token. It may have ended, been revoked, or been used by another program, which services take for theft. Nothing was sent.</source>
        <translation>サービスが更新用トークンを受け付けなくなりました。期限が切れたか、失効したか、または別のプログラムに使用されたため、サービスが盗用と判断した可能性があります。何も送信していません。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>サインインし直してください。</translation>
    </message>
    <message>
        <source>%1 ends now and could not be renewed.</source>
        <translation>%1 の期限が切れましたが、更新できませんでした。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
</context>
<context>
    <name>patlas::GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>拡大率</translation>
    </message>
    <message>
        <source>Size of data</source>
        <translation>データのサイズ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Font of data</source>
        <translation>データのフォント</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>The language changes when Patlas is started again.</source>
        <translation>言語は次に Patlas を起動したときに変わります。</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>拡大率(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Font of data</source>
        <translation>データのフォント(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Size of data</source>
        <translation>データのサイズ(&amp;S)</translation>
    </message>
    <message>
        <source>Data: bodies, headers, code. Its size is relative to other text, so that the zoom changes both.</source>
        <translation>データとは、ボディ、ヘッダー、コードを指します。サイズは他のテキストに対する相対値なので、拡大率を変えると両方が変わります。</translation>
    </message>
</context>
<context>
    <name>patlas::GitHistory</name>
    <message>
        <source>Its git history was not scanned: the git program is not installed.</source>
        <translation>git の履歴は調べていません。git がインストールされていません。</translation>
    </message>
    <message>
        <source>Its git history was left out: %1 is a pipe, a socket or a device.</source>
        <translation>git の履歴を除外しました。%1 はパイプ、ソケット、またはデバイスです。</translation>
    </message>
    <message>
        <source>Its git history was left out: it is a partial clone, and this version of git would fetch what is missing with a program that the clone&apos;s own configuration names. It takes git 2.45, or 2.39.4 and later of its series.</source>
        <translation>git の履歴を除外しました。部分クローンであり、このバージョンの git では、クローン自身の設定で指定されたプログラムを使って不足分が取得されます。git 2.45 以降、または 2.39.4 以降の 2.39 系が必要です。</translation>
    </message>
    <message>
        <source>git ended at damaged objects %1 times; %2 objects were not read.</source>
        <translation>破損したオブジェクトにより git が %1 回終了しました。%2 個のオブジェクトは読み取っていません。</translation>
    </message>
    <message>
        <source>git said: %1</source>
        <translation>git からのメッセージ: %1</translation>
    </message>
    <message>
        <source>The scan of the history was cancelled.</source>
        <translation>履歴のスキャンはキャンセルされました。</translation>
    </message>
    <message>
        <source>Its git history was left out: git neither computed nor said anything for half a minute, so it was ended.</source>
        <translation>git の履歴を除外しました。git が 30 秒間、計算も出力も行わなかったため、終了させました。</translation>
    </message>
    <message>
        <source>The git program could not be started.</source>
        <translation>git を起動できませんでした。</translation>
    </message>
    <message>
        <source>git could not read this repository.</source>
        <translation>git がこのリポジトリを読み取れませんでした。</translation>
    </message>
</context>
<context>
    <name>patlas::GitLacking</name>
    <message>
        <source>It has more objects than can be checked for missing ones.</source>
        <translation>オブジェクトが多すぎて、不足しているものがないか確認できません。</translation>
    </message>
    <message>
        <source>One file or folder that its commits name is not here, as in a partial clone.</source>
        <translation>部分クローンのように、コミットが参照するファイルまたはフォルダー 1 個がありません。</translation>
    </message>
    <message>
        <source>%1 files and folders that its commits name are not here, as in a partial clone.</source>
        <translation>部分クローンのように、コミットが参照するファイルとフォルダー %1 個がありません。</translation>
    </message>
    <message>
        <source>One of its objects is damaged and could not be read: %1.</source>
        <translation>オブジェクト 1 個が破損しており、読み取れませんでした: %1。</translation>
    </message>
    <message>
        <source>%1 of its objects are damaged and could not be read, %2 and others.</source>
        <translation>オブジェクト %1 個が破損しており、読み取れませんでした (%2 など)。</translation>
    </message>
    <message>
        <source>One version of a file is kept by Git LFS on a server and is not here.</source>
        <translation>ファイルの 1 つのバージョンは Git LFS によりサーバーに保存されており、ここにはありません。</translation>
    </message>
    <message>
        <source>%1 versions of files are kept by Git LFS on a server and are not here.</source>
        <translation>ファイルの %1 個のバージョンは Git LFS によりサーバーに保存されており、ここにはありません。</translation>
    </message>
    <message>
        <source>A submodule is not checked out: %1.</source>
        <translation>サブモジュールがチェックアウトされていません: %1。</translation>
    </message>
    <message>
        <source>%1 submodules are not checked out, %2 and others.</source>
        <translation>サブモジュール %1 個がチェックアウトされていません (%2 など)。</translation>
    </message>
    <message>
        <source>In its history, %1: %2</source>
        <translation>履歴内の %1: %2</translation>
    </message>
    <message>
        <source>In its history, %1 more packed files were not looked into, or only in part.</source>
        <translation>履歴内のほかの圧縮ファイル %1 個は、中身をまったく、または一部しか調べていません。</translation>
    </message>
    <message>
        <source>It has no commits and nothing stored: there was no history to look through.</source>
        <translation>コミットも保存されたものもなく、調べる履歴がありませんでした。</translation>
    </message>
    <message>
        <source>More than %1 findings are in its history; the others are not listed.</source>
        <translation>履歴で %1 件を超える検出がありました。それ以降は表示していません。</translation>
    </message>
    <message>
        <source>Its .git leads to %1. The history there was looked through; other files there, such as its configuration, were not.</source>
        <translation>.git の参照先は %1 です。その履歴は調べましたが、設定などのほかのファイルは調べていません。</translation>
    </message>
</context>
<context>
    <name>patlas::GitOrigins</name>
    <message>
        <source>git could not walk all of its history, so that the first commit with a token may not be known: %1</source>
        <translation>git が履歴のすべてをたどれなかったため、トークンを含む最初のコミットが不明な場合があります: %1</translation>
    </message>
</context>
<context>
    <name>patlas::GitStore</name>
    <message>
        <source>Its .git is a link that leads nowhere: there is no history to look through.</source>
        <translation>.git のリンク先がなく、調べる履歴がありません。</translation>
    </message>
    <message>
        <source>Its .git is a file that names no repository: there is no history to look through.</source>
        <translation>.git ファイルがリポジトリを指しておらず、調べる履歴がありません。</translation>
    </message>
    <message>
        <source>Its .git names a repository that is not there: there is no history to look through.</source>
        <translation>.git の指すリポジトリが存在せず、調べる履歴がありません。</translation>
    </message>
    <message>
        <source>Its .git is no repository (HEAD or objects is missing): there is no history to look through.</source>
        <translation>.git がリポジトリではなく (HEAD または objects がありません)、調べる履歴がありません。</translation>
    </message>
    <message>
        <source>The repository that it shares its history with is not there: there is no history to look through.</source>
        <translation>履歴を共有しているリポジトリが存在せず、調べる履歴がありません。</translation>
    </message>
    <message>
        <source>It is a shallow clone: what came before commit %1 is not here.</source>
        <translation>シャロークローンのため、コミット %1 より前はここにありません。</translation>
    </message>
    <message>
        <source>It is a shallow clone: what came before %1 of its commits (%2 and others) is not here.</source>
        <translation>シャロークローンのため、%1 個のコミット (%2 など) より前はここにありません。</translation>
    </message>
    <message>
        <source>One of its packs has no index, so that what is in it was not looked at.</source>
        <translation>パック 1 個にインデックスがないため、その中身は調べていません。</translation>
    </message>
    <message>
        <source>%1 of its packs have no index, so that what is in them was not looked at.</source>
        <translation>パック %1 個にインデックスがないため、その中身は調べていません。</translation>
    </message>
    <message>
        <source>What an interrupted transfer or clean-up left among its objects was not looked at (number of files: %1).</source>
        <translation>中断された転送やクリーンアップによりオブジェクトの中に残ったものは調べていません (ファイル数: %1)。</translation>
    </message>
</context>
<context>
    <name>patlas::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Operation, token, environment, past request or action</source>
        <translation>オペレーション、トークン、環境、過去のリクエスト、アクション</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>移動先</translation>
    </message>
</context>
<context>
    <name>patlas::Har</name>
    <message>
        <source>an image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>a style sheet</source>
        <translation>スタイルシート</translation>
    </message>
    <message>
        <source>a script</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>a sound or a film</source>
        <translation>音声または動画</translation>
    </message>
    <message>
        <source>The body was left out: the archive does not hold it.</source>
        <translation>ボディを除外しました。アーカイブに含まれていません。</translation>
    </message>
    <message>
        <source>The body is not text, and was left out.</source>
        <translation>ボディがテキストではないため除外しました。</translation>
    </message>
    <message>
        <source>This loads %1 of a page: it is hardly a call of an API.</source>
        <translation>ページの %1 を読み込むもので、API の呼び出しではなさそうです。</translation>
    </message>
    <message>
        <source>It was sent %1 times, and is here once.</source>
        <translation>%1 回送信されていますが、ここでは 1 回だけになります。</translation>
    </message>
    <message>
        <source>Cookies were left out, because they give access. Requests that had some: %1.</source>
        <translation>アクセス権を与えるため、Cookie を除外しました。Cookie のあったリクエスト: %1。</translation>
    </message>
    <message>
        <source>Headers that a browser or the connection sets were left out: %1.</source>
        <translation>ブラウザーまたは接続が設定するヘッダーを除外しました: %1。</translation>
    </message>
    <message>
        <source>Addresses that are not of HTTP were left out: %1.</source>
        <translation>HTTP ではないアドレスを除外しました: %1。</translation>
    </message>
    <message>
        <source>Entries without a method or an address were left out: %1.</source>
        <translation>メソッドまたはアドレスのない項目を除外しました: %1。</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 が大きすぎます。</translation>
    </message>
    <message>
        <source>An archive may have 256 MiB.</source>
        <translation>アーカイブは 256 MiB までです。</translation>
    </message>
    <message>
        <source>Export fewer requests from the browser: filter them first.</source>
        <translation>ブラウザーで絞り込み、より少ないリクエストをエクスポートしてください。</translation>
    </message>
    <message>
        <source>%1 is malformed: it is not valid JSON.</source>
        <translation>%1 の形式が正しくありません。有効な JSON ではありません。</translation>
    </message>
    <message>
        <source>Export it again from the browser.</source>
        <translation>ブラウザーからエクスポートし直してください。</translation>
    </message>
</context>
<context>
    <name>patlas::HeadersTab</name>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>ヘッダーを追加</translation>
    </message>
    <message>
        <source>No headers of your own. The credentials, the content type and the length are added when the request is sent.</source>
        <translation>独自のヘッダーはありません。認証情報、コンテンツタイプ、長さは、リクエストの送信時に追加されます。</translation>
    </message>
    <message>
        <source>Use cookies</source>
        <translation>Cookie を使用</translation>
    </message>
    <message>
        <source>Cookies of the environment go along, and those that the response sets are kept</source>
        <translation>環境の Cookie を送信し、レスポンスが設定した Cookie を保存します</translation>
    </message>
    <message>
        <source>No credential is added to the headers.</source>
        <translation>ヘッダーに追加される認証情報はありません。</translation>
    </message>
    <message>
        <source>Added when sent:</source>
        <translation>送信時に追加:</translation>
    </message>
    <message>
        <source>%1 is inserted here from its store when the request is sent.</source>
        <translation>%1 は、リクエストの送信時に保存先からここに挿入されます。</translation>
    </message>
</context>
<context>
    <name>patlas::HeadersView</name>
    <message>
        <source>Response headers</source>
        <translation>レスポンスヘッダー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Use in a request…</source>
        <translation>リクエストで使用…</translation>
    </message>
    <message>
        <source>A trailer: it came after the body.</source>
        <translation>トレーラー: ボディの後に届いたものです。</translation>
    </message>
    <message>
        <source>%1 · trailer</source>
        <translation>%1 · トレーラー</translation>
    </message>
</context>
<context>
    <name>patlas::HistoryActions</name>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>メモ…</translation>
    </message>
    <message>
        <source>Compare with previous</source>
        <translation>前回と比較</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>With the last response to the same request</source>
        <translation>同じリクエストへの直近のレスポンスと比較</translation>
    </message>
    <message>
        <source>History settings…</source>
        <translation>履歴の設定…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What is worth knowing about this request? Without secrets.</source>
        <translation>このリクエストについて残しておきたいことを、シークレットを含めずに書いてください。</translation>
    </message>
    <message>
        <source>What looks like a secret was masked in the note.</source>
        <translation>メモ内のシークレットらしきものを伏せ字にしました。</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>メモを削除しました。</translation>
    </message>
    <message>
        <source>Pinned ones too</source>
        <translation>ピン留めしたものも含む</translation>
    </message>
</context>
<context>
    <name>patlas::HistoryModel</name>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Of an unknown day</source>
        <translation>日付不明</translation>
    </message>
    <message>
        <source>no response</source>
        <translation>レスポンスなし</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>patlas::HistoryPage</name>
    <message>
        <source>Export as HAR</source>
        <translation>HAR としてエクスポート</translation>
    </message>
    <message>
        <source>With the bodies of responses</source>
        <translation>レスポンスのボディを含める</translation>
    </message>
    <message>
        <source>They may hold what the service knows about people. Tokens in them are masked.</source>
        <translation>サービスが保有する個人情報が含まれている可能性があります。トークンは伏せ字になります。</translation>
    </message>
    <message>
        <source>Exported as %1, without secrets.</source>
        <translation>シークレットを除いて %1 としてエクスポートしました。</translation>
    </message>
    <message>
        <source>The history could not be exported. %1</source>
        <translation>履歴をエクスポートできませんでした。%1</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>履歴を消去</translation>
    </message>
    <message>
        <source>Remove every request and response from the history?</source>
        <translation>履歴からすべてのリクエストとレスポンスを削除しますか?</translation>
    </message>
    <message>
        <source>Drafts and tokens stay.</source>
        <translation>下書きとトークンは残ります。</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>もう一度送信</translation>
    </message>
    <message>
        <source>Open in Explorer</source>
        <translation>エクスプローラーで開く</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Export as HAR…</source>
        <translation>HAR としてエクスポート…</translation>
    </message>
    <message>
        <source>Clear history…</source>
        <translation>履歴を消去…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Filter history</source>
        <translation>履歴をフィルター</translation>
    </message>
    <message>
        <source>Filter by time, address, headers, body, note, status, token, …</source>
        <translation>時刻、アドレス、ヘッダー、ボディ、メモ、ステータス、トークンなどでフィルター…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他のアクション</translation>
    </message>
    <message>
        <source>Requests you send are listed here, without their secrets.
Open the Explorer and press Send.</source>
        <translation>送信したリクエストが、シークレットを除いてここに表示されます。
エクスプローラーを開いて「送信」を押してください。</translation>
    </message>
    <message>
        <source>Nothing in the history matches “%1”.</source>
        <translation>履歴に「%1」に一致するものはありません。</translation>
    </message>
    <message>
        <source>Select two rows to compare them (Ctrl+click).</source>
        <translation>比較するには 2 行選択してください (Ctrl+クリック)。</translation>
    </message>
</context>
<context>
    <name>patlas::HistoryPreferencesPage</name>
    <message>
        <source>A&amp;pply</source>
        <translation>適用(&amp;P)</translation>
    </message>
    <message>
        <source>What is beyond this is removed when you press Apply.</source>
        <translation>この範囲を超えるものは、「適用」を押すと削除されます。</translation>
    </message>
</context>
<context>
    <name>patlas::HistoryRepository</name>
    <message>
        <source>This request is no longer in the history.</source>
        <translation>このリクエストは履歴からなくなっています。</translation>
    </message>
    <message>
        <source>This request has no earlier response in the history.</source>
        <translation>このリクエストの以前のレスポンスは履歴にありません。</translation>
    </message>
</context>
<context>
    <name>patlas::IdleScopes</name>
    <message>
        <source>Narrow this token…</source>
        <translation>このトークンのスコープを絞る…</translation>
    </message>
    <message>
        <source>Scopes not used</source>
        <translation>使用されていないスコープ</translation>
    </message>
    <message>
        <source>Replaces it with a token that has only the scopes that were used</source>
        <translation>使用されたスコープだけを持つトークンに置き換えます</translation>
    </message>
    <message>
        <source>Not used from here since it was added.</source>
        <translation>追加してから、ここでは使用されていません。</translation>
    </message>
    <message numerus="yes">
        <source>Not used from here in %n day(s).</source>
        <translation>
            <numerusform>%n 日間、ここでは使用されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used from here since the token was added: %1.</source>
        <translation>トークンを追加してから、ここでは使用されていません: %1。</translation>
    </message>
    <message numerus="yes">
        <source>Not used from here in %n day(s): %1.</source>
        <translation>
            <numerusform>%n 日間、ここでは使用されていません: %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::IgnoredPaths</name>
    <message>
        <source>“%1” is not a path.</source>
        <translation>「%1」はパスではありません。</translation>
    </message>
    <message>
        <source>Nothing is ignored by it.</source>
        <translation>これによって無視されるものはありません。</translation>
    </message>
    <message>
        <source>Write it as $.meta.time, $.items[*].id or $..updatedAt.</source>
        <translation>$.meta.time、$.items[*].id、$..updatedAt のように書いてください。</translation>
    </message>
    <message>
        <source>These are too many paths.</source>
        <translation>パスが多すぎます。</translation>
    </message>
    <message>
        <source>Together they may have 64 steps at most.</source>
        <translation>ステップは合計で 64 個までです。</translation>
    </message>
    <message>
        <source>Leave some of them out.</source>
        <translation>いくつか削ってください。</translation>
    </message>
</context>
<context>
    <name>patlas::ImageView</name>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>patlas::Import</name>
    <message>
        <source>The request&apos;s own variable “%1” was replaced by its value.</source>
        <translation>リクエスト固有の変数「%1」を、その値に置き換えました。</translation>
    </message>
    <message>
        <source>Parameter that was switched off:</source>
        <translation>オフになっていたパラメーター:</translation>
    </message>
    <message>
        <source>The parameter %1 was switched off; it is kept as a comment.</source>
        <translation>パラメーター %1 はオフになっていたため、コメントとして残します。</translation>
    </message>
    <message>
        <source>The body was left out: its file was not exported.</source>
        <translation>ボディを除外しました。ファイルがエクスポートされていません。</translation>
    </message>
    <message>
        <source>Field that was switched off:</source>
        <translation>オフになっていたフィールド:</translation>
    </message>
    <message>
        <source>The field %1 was switched off; it is kept as a comment.</source>
        <translation>フィールド %1 はオフになっていたため、コメントとして残します。</translation>
    </message>
    <message>
        <source>Which file %1 is was not exported: name it in the request.</source>
        <translation>%1 のファイルはエクスポートされていません。リクエストで指定してください。</translation>
    </message>
    <message>
        <source>Script before the request, which is not run:</source>
        <translation>リクエスト前のスクリプト (実行されません):</translation>
    </message>
    <message>
        <source>Tests, which are not run:</source>
        <translation>テスト (実行されません):</translation>
    </message>
    <message>
        <source>Its scripts are kept as comments, and are not run.</source>
        <translation>スクリプトはコメントとして残し、実行しません。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>空です。</translation>
    </message>
    <message>
        <source>It looks like a ZIP archive: unpack it first.</source>
        <translation>ZIP アーカイブのようです。先に展開してください。</translation>
    </message>
    <message>
        <source>It is not a text.</source>
        <translation>テキストではありません。</translation>
    </message>
    <message>
        <source>It looks like the description of an API, which is added under “APIs”.</source>
        <translation>API 定義のようです。API 定義は「API」で追加します。</translation>
    </message>
    <message>
        <source>It looks like a curl command, which can be pasted as a request.</source>
        <translation>curl コマンドのようです。リクエストとして貼り付けることができます。</translation>
    </message>
    <message>
        <source>It looks like a page of the web or XML.</source>
        <translation>Web ページまたは XML のようです。</translation>
    </message>
    <message>
        <source>It is JSON, but nothing that is known.</source>
        <translation>JSON ですが、既知の形式ではありません。</translation>
    </message>
    <message>
        <source>It is a text, but nothing that is known.</source>
        <translation>テキストですが、既知の形式ではありません。</translation>
    </message>
    <message>
        <source>This is nothing that can be imported.</source>
        <translation>インポートできるものではありません。</translation>
    </message>
    <message>
        <source>Export a collection from Postman, Insomnia, Bruno, Hoppscotch or Thunder Client, or a HAR file from a browser, and choose that.</source>
        <translation>Postman、Insomnia、Bruno、Hoppscotch、Thunder Client のコレクション、またはブラウザーの HAR ファイルをエクスポートし、それを選択してください。</translation>
    </message>
    <message>
        <source>These files are of another tool, and were left out: %1.</source>
        <translation>次のファイルは別のツールのものなので除外しました: %1。</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>環境 %1</translation>
    </message>
    <message>
        <source>The variable “%1” is there more than once; the first is kept.</source>
        <translation>変数「%1」が複数あります。最初のものを残します。</translation>
    </message>
    <message>
        <source>The value of the variable “%1” was left out: Patlas would take it for one of your credentials.</source>
        <translation>変数「%1」の値を除外しました。Patlas が認証情報とみなす形式です。</translation>
    </message>
    <message>
        <source>%1 of the collection</source>
        <translation>コレクションの %1</translation>
    </message>
    <message>
        <source>environment %1, %2</source>
        <translation>環境 %1、%2</translation>
    </message>
    <message>
        <source>There are more secrets than Patlas keeps: variables stand in their place.</source>
        <translation>シークレットの数が Patlas の保存できる上限を超えているため、変数に置き換えられます。</translation>
    </message>
    <message>
        <source>%1 of a request without a name</source>
        <translation>名前のないリクエストの %1</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>「%2」の %1</translation>
    </message>
    <message>
        <source>There is more that is not as it was, which is not listed.</source>
        <translation>元と異なる点がほかにもありますが、表示していません。</translation>
    </message>
    <message>
        <source>The variable “%1” is called “%2” here, because Patlas has no such names.</source>
        <translation>Patlas で使用できない名前なので、変数「%1」は「%2」という名前になります。</translation>
    </message>
    <message>
        <source>“{{%1}}” is kept, but Patlas has no such function: replace it before you send a request with it.</source>
        <translation>「{{%1}}」をそのまま残しますが、Patlas にそのような関数はありません。リクエストを送信する前に置き換えてください。</translation>
    </message>
    <message>
        <source>It has “{{…}}” in its text, which Patlas takes for a variable.</source>
        <translation>テキストに「{{…}}」が含まれており、Patlas はこれを変数とみなします。</translation>
    </message>
    <message>
        <source>The header %1 was left out: it belongs to the connection, and Patlas sets it.</source>
        <translation>ヘッダー %1 を除外しました。接続に関するもので、Patlas が設定します。</translation>
    </message>
    <message>
        <source>Header that was switched off:</source>
        <translation>オフになっていたヘッダー:</translation>
    </message>
    <message>
        <source>The header %1 was switched off; it is kept as a comment.</source>
        <translation>ヘッダー %1 はオフになっていたため、コメントとして残します。</translation>
    </message>
    <message>
        <source>Header that a file cannot hold:</source>
        <translation>ファイルに書き込めないヘッダー:</translation>
    </message>
    <message>
        <source>“%1” cannot be a header in a file; it is kept as a comment.</source>
        <translation>「%1」はファイルではヘッダーにできないため、コメントとして残します。</translation>
    </message>
    <message>
        <source>The text is malformed: %1.</source>
        <translation>テキストの形式が正しくありません: %1。</translation>
    </message>
    <message>
        <source>%1 is malformed: %2.</source>
        <translation>%1 の形式が正しくありません: %2。</translation>
    </message>
    <message>
        <source>This is in line %1.</source>
        <translation>%1 行目です。</translation>
    </message>
    <message>
        <source>Export it again from the other tool.</source>
        <translation>元のツールからエクスポートし直してください。</translation>
    </message>
    <message>
        <source>A comment was left out, because it holds a private key.</source>
        <translation>秘密鍵が含まれているため、コメントを除外しました。</translation>
    </message>
    <message>
        <source>Hoppscotch</source>
        <translation>Hoppscotch</translation>
    </message>
    <message>
        <source>Something that is no request was left out.</source>
        <translation>リクエストではないものを除外しました。</translation>
    </message>
    <message>
        <source>Examples of responses were left out: %1.</source>
        <translation>レスポンスの例を除外しました: %1。</translation>
    </message>
    <message>
        <source>The scripts of the folder “%1”, which ran with each of its requests, were left out.</source>
        <translation>フォルダー「%1」のリクエストごとに実行されるスクリプトを除外しました。</translation>
    </message>
    <message>
        <source>The description of the folder “%1” was left out.</source>
        <translation>フォルダー「%1」の説明を除外しました。</translation>
    </message>
    <message>
        <source>the collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Something among the variables is none.</source>
        <translation>変数の中に、変数ではないものがあります。</translation>
    </message>
    <message>
        <source>The variable “%1” was switched off, and was left out.</source>
        <translation>変数「%1」はオフになっていたため除外しました。</translation>
    </message>
    <message>
        <source>The description of %1 was left out.</source>
        <translation>%1の説明を除外しました。</translation>
    </message>
    <message>
        <source>The scripts of %1, which ran with each of its requests, were left out.</source>
        <translation>%1のリクエストごとに実行されるスクリプトを除外しました。</translation>
    </message>
    <message>
        <source>the folder “%1”</source>
        <translation>フォルダー「%1」</translation>
    </message>
    <message>
        <source>“%1” was left out: it is no request.</source>
        <translation>「%1」を除外しました。リクエストではありません。</translation>
    </message>
    <message>
        <source>Postman environment</source>
        <translation>Postman の環境</translation>
    </message>
    <message>
        <source>This is a collection of Postman in its first form.</source>
        <translation>Postman の旧形式のコレクションです。</translation>
    </message>
    <message>
        <source>Export it from Postman as “Collection v2.1”.</source>
        <translation>Postman から「Collection v2.1」としてエクスポートしてください。</translation>
    </message>
    <message>
        <source>The file %1 is read beside the request: put it there.</source>
        <translation>ファイル %1 はリクエストと同じ場所から読み込まれます。そこに置いてください。</translation>
    </message>
    <message>
        <source>“http://” was put in front of the address, which had no scheme.</source>
        <translation>アドレスにスキームがないため、先頭に「http://」を付けました。</translation>
    </message>
    <message>
        <source>“:%1” in the path is the variable “%2” here.</source>
        <translation>パスの「:%1」は、ここでは変数「%2」になります。</translation>
    </message>
    <message>
        <source>“:%1” in the path was replaced by its value.</source>
        <translation>パスの「:%1」を、その値に置き換えました。</translation>
    </message>
    <message>
        <source>The authentication by %1 was left out: choose a credential for the request.</source>
        <translation>%1 による認証を除外しました。リクエストの認証情報を選択してください。</translation>
    </message>
    <message>
        <source>The query of GraphQL is a body of JSON here.</source>
        <translation>GraphQL のクエリは、ここでは JSON のボディになります。</translation>
    </message>
    <message>
        <source>Thunder Client</source>
        <translation>Thunder Client</translation>
    </message>
    <message>
        <source>Tests and scripts of the collection, which ran with each of its requests, were left out.</source>
        <translation>コレクションのリクエストごとに実行されるテストとスクリプトを除外しました。</translation>
    </message>
    <message>
        <source>Descriptions of its headers, parameters and fields were left out.</source>
        <translation>ヘッダー、パラメーター、フィールドの説明を除外しました。</translation>
    </message>
    <message>
        <source>The field %1 was left out: no file was chosen for it.</source>
        <translation>フィールド %1 を除外しました。ファイルが選択されていません。</translation>
    </message>
    <message>
        <source>Body, which Postman does not send with this method:</source>
        <translation>ボディ (Postman はこのメソッドでは送信しません):</translation>
    </message>
    <message>
        <source>The body was left out: Postman sends none with this method.</source>
        <translation>ボディを除外しました。Postman はこのメソッドではボディを送信しません。</translation>
    </message>
    <message>
        <source>The body was left out: no file was chosen for it.</source>
        <translation>ボディを除外しました。ファイルが選択されていません。</translation>
    </message>
    <message>
        <source>The body was left out: “%1” is not known.</source>
        <translation>ボディを除外しました。「%1」は不明です。</translation>
    </message>
    <message>
        <source>Settings of the request were left out: %1.</source>
        <translation>リクエストの設定を除外しました: %1。</translation>
    </message>
    <message>
        <source>The test of the status became the check “%1”.</source>
        <translation>ステータスのテストはチェック「%1」になりました。</translation>
    </message>
    <message>
        <source>“%1” was switched off; it is kept as a comment.</source>
        <translation>「%1」はオフになっていたため、コメントとして残します。</translation>
    </message>
    <message>
        <source>Its other tests are kept as comments.</source>
        <translation>その他のテストはコメントとして残します。</translation>
    </message>
    <message>
        <source>Steps before or after the request, which are not run:</source>
        <translation>リクエストの前後のステップ (実行されません):</translation>
    </message>
    <message>
        <source>These variables of folders and requests hold for the whole collection: %1.</source>
        <translation>次のフォルダーやリクエストの変数は、コレクション全体で有効になります: %1。</translation>
    </message>
    <message>
        <source>These variables have other values in some folders or requests, of which the first is kept: %1.</source>
        <translation>次の変数はフォルダーやリクエストによって値が異なります。最初の値を残します: %1。</translation>
    </message>
    <message>
        <source>These variables were switched off, and were left out: %1.</source>
        <translation>次の変数はオフになっていたため除外しました: %1。</translation>
    </message>
    <message>
        <source>These variables are secret, and their values are not in the files: %1.</source>
        <translation>次の変数はシークレットで、値はファイルに含まれていません: %1。</translation>
    </message>
    <message>
        <source>The scripts of the collection were left out: they are not run.</source>
        <translation>コレクションのスクリプトを除外しました。スクリプトは実行されません。</translation>
    </message>
    <message>
        <source>The scripts of the folder “%1” were left out: they are not run.</source>
        <translation>フォルダー「%1」のスクリプトを除外しました。スクリプトは実行されません。</translation>
    </message>
    <message>
        <source>The description of the collection was left out.</source>
        <translation>コレクションの説明を除外しました。</translation>
    </message>
    <message>
        <source>The variables that the collection sets after a response were left out.</source>
        <translation>コレクションがレスポンスの後に設定する変数を除外しました。</translation>
    </message>
    <message>
        <source>The variables that the folder “%1” sets after a response were left out.</source>
        <translation>フォルダー「%1」がレスポンスの後に設定する変数を除外しました。</translation>
    </message>
    <message>
        <source>The folder “%1” gives more headers to its requests than are taken.</source>
        <translation>フォルダー「%1」がリクエストに追加するヘッダーの数が上限を超えています。</translation>
    </message>
    <message>
        <source>A body of the kind “%1” was left out.</source>
        <translation>「%1」という種類のボディを除外しました。</translation>
    </message>
    <message>
        <source>Assertion that was switched off:</source>
        <translation>オフになっていたアサーション:</translation>
    </message>
    <message>
        <source>Assertion that is not checked:</source>
        <translation>チェックされないアサーション:</translation>
    </message>
    <message>
        <source>The assertion “%1” is not one that Patlas checks; it is kept as a comment.</source>
        <translation>アサーション「%1」は Patlas ではチェックできないため、コメントとして残します。</translation>
    </message>
    <message>
        <source>Variable that was set from the response:</source>
        <translation>レスポンスから設定されていた変数:</translation>
    </message>
    <message>
        <source>The variable “%1” is not set from the response: refer to the response in its place.</source>
        <translation>変数「%1」はレスポンスから設定されません。代わりにレスポンスを参照してください。</translation>
    </message>
    <message>
        <source>Script before the request, not run:</source>
        <translation>リクエスト前のスクリプト (実行されません):</translation>
    </message>
    <message>
        <source>Script after the response, not run:</source>
        <translation>レスポンス後のスクリプト (実行されません):</translation>
    </message>
    <message>
        <source>Tests, not run:</source>
        <translation>テスト (実行されません):</translation>
    </message>
    <message>
        <source>Its scripts are not run; they are kept as comments.</source>
        <translation>スクリプトは実行せず、コメントとして残します。</translation>
    </message>
</context>
<context>
    <name>patlas::ImportDialog</name>
    <message>
        <source>Choose &amp;files…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>フォルダーを選択(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>リクエストをインポート</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>発生した問題</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>インポートの進行状況</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>What Postman, Insomnia, Bruno, OpenCollection, Hoppscotch, Thunder Client or a browser (HAR) exported. Nothing in it is run, and no secret is written into a file.</source>
        <translation>Postman、Insomnia、Bruno、OpenCollection、Hoppscotch、Thunder Client、またはブラウザー (HAR) からエクスポートしたもの。スクリプトなどは実行されず、シークレットがファイルに書き込まれることもありません。</translation>
    </message>
    <message>
        <source>Files can be dropped here, too. Bruno and OpenCollection keep a folder.</source>
        <translation>ここにファイルをドロップすることもできます。Bruno と OpenCollection はフォルダー単位です。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>インポート元</translation>
    </message>
    <message>
        <source>Requests to import</source>
        <translation>インポートするリクエスト</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>すべて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>Choose all requests</source>
        <translation>すべてのリクエストを選択</translation>
    </message>
    <message>
        <source>Choose no request</source>
        <translation>リクエストの選択をすべて解除</translation>
    </message>
    <message>
        <source>Environment of the secrets</source>
        <translation>シークレットの環境</translation>
    </message>
    <message>
        <source>Secrets that were found</source>
        <translation>見つかったシークレット</translation>
    </message>
    <message>
        <source>Sent to &amp;environment</source>
        <translation>送信先の環境(&amp;E)</translation>
    </message>
    <message>
        <source>These values are in no file. A variable stands for each; what you keep is stored in the %1, sent to the address of one environment only, and masked everywhere.</source>
        <translation>これらの値はどのファイルにも書き込まれず、それぞれ変数に置き換えられます。保存することにしたものは%1に保存され、1 つの環境のアドレスにだけ送信され、表示は常に伏せ字になります。</translation>
    </message>
    <message>
        <source>Folder for the requests</source>
        <translation>リクエストのフォルダー</translation>
    </message>
    <message>
        <source>What is wrong with the folder</source>
        <translation>フォルダーの問題</translation>
    </message>
    <message>
        <source>Into a &amp;new folder of %1</source>
        <translation>%1 の新しいフォルダーへ(&amp;N)</translation>
    </message>
    <message>
        <source>Collections (*.json *.yaml *.yml *.har *.bru)</source>
        <translation>コレクション (*.json *.yaml *.yml *.har *.bru)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>貼り付けた内容</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>リクエスト %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>環境 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>シークレット %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1、「%2」</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Requests (%1)</source>
        <translation>リクエスト (%1)</translation>
    </message>
    <message>
        <source>Secrets (%1)</source>
        <translation>シークレット (%1)</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>同じ名前のフォルダーがすでにあります。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n request(s)</source>
        <translation>
            <numerusform>リクエスト %n 件をインポート(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 was not kept. %2</source>
        <translation>%1 は保存されませんでした。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into %1.</source>
        <translation>
            <numerusform>%1 に %n 個のファイルを書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) kept.</source>
        <translation>
            <numerusform>シークレットを %n 件保存しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::ImportModel</name>
    <message>
        <source>Cannot be taken over</source>
        <translation>取り込めません</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) changed</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>除外 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>patlas::ImportNotes</name>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind: what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>request, kind: what</comment>
        <translation>%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>patlas::ImportVerb</name>
    <message>
        <source>Makes request files of what another tool has</source>
        <translation>他のツールのデータからリクエストファイルを作成します</translation>
    </message>
    <message>
        <source>Postman collections with environments, Insomnia 4 and 5, Bruno, OpenCollection, HAR, Hoppscotch and Thunder Client. Says by request what was changed and what was left out. No secret is written: a variable stands in its place, and is named. Nothing is overwritten.</source>
        <translation>Postman のコレクションと環境、Insomnia 4 と 5、Bruno、OpenCollection、HAR、Hoppscotch、Thunder Client に対応しています。変更した点と除外したものをリクエストごとに表示します。シークレットは書き込まれず、代わりの変数とその名前が示されます。上書きは行いません。</translation>
    </message>
    <message>
        <source>Files, or a folder; - is standard input</source>
        <translation>ファイルまたはフォルダー。- は標準入力</translation>
    </message>
    <message>
        <source>The folder for the files; without it, this one</source>
        <translation>ファイルを作成するフォルダー。省略時は現在のフォルダー</translation>
    </message>
    <message>
        <source>Says what would be written, and writes nothing</source>
        <translation>書き込む内容を表示するだけで、何も書き込みません</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n request(s)</source>
        <translation>
            <numerusform>%1: リクエスト %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>A secret was in %1. %2 stands in its place: give it a credential, or a value when it is asked for.</source>
        <translation>%1 にシークレットが含まれていました。代わりに %2 が入っています。認証情報を設定するか、確認されたときに値を入力してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>Says what was written, and what is not as it was, as JSON</source>
        <translation>書き込んだ内容と元と異なる点を JSON で出力します</translation>
    </message>
</context>
<context>
    <name>patlas::ImportedFiles</name>
    <message>
        <source>It was left out. %1</source>
        <translation>除外しました。%1</translation>
    </message>
    <message>
        <source>It was left out, because it would hold a secret.</source>
        <translation>シークレットが含まれることになるため除外しました。</translation>
    </message>
    <message>
        <source>It is in too many folders; the innermost were left out.</source>
        <translation>フォルダーの階層が深すぎるため、最も内側のものを除外しました。</translation>
    </message>
    <message>
        <source>Its body was left out, because a line of it would be taken for something else, and variables in a file of its own are not replaced.</source>
        <translation>ボディを除外しました。ボディの行が別のものとみなされるうえ、独立したファイルでは変数が置き換えられないためです。</translation>
    </message>
    <message>
        <source>Its body is in the file %1, because a line of it would be taken for something else.</source>
        <translation>ボディの行が別のものとみなされるため、ボディはファイル %1 に入っています。</translation>
    </message>
    <message>
        <source>Its comments were left out: they would be read otherwise.</source>
        <translation>コメントを除外しました。異なる内容として解釈されるためです。</translation>
    </message>
    <message>
        <source>The environments were left out, because they would hold a secret.</source>
        <translation>シークレットが含まれることになるため、環境を除外しました。</translation>
    </message>
    <message>
        <source>The variable “%1” was left out, because its value looks like a secret.</source>
        <translation>値がシークレットのように見えるため、変数「%1」を除外しました。</translation>
    </message>
    <message>
        <source>There is nothing in it to import.</source>
        <translation>インポートするものがありません。</translation>
    </message>
    <message>
        <source>It has no requests and no variables.</source>
        <translation>リクエストも変数もありません。</translation>
    </message>
    <message>
        <source>Export the collection again from the other tool.</source>
        <translation>元のツールからコレクションをエクスポートし直してください。</translation>
    </message>
</context>
<context>
    <name>patlas::Insomnia</name>
    <message>
        <source>“{{%1}}” is kept, but Patlas cannot say what it stands for: replace it before you send the request.</source>
        <translation>「{{%1}}」をそのまま残しますが、Patlas には何を表すか判断できません。リクエストを送信する前に置き換えてください。</translation>
    </message>
    <message>
        <source>These are not called by HTTP, and were left out: %1.</source>
        <translation>次のものは HTTP の呼び出しではないため除外しました: %1。</translation>
    </message>
    <message>
        <source>Objects in environments are a variable for each of their values, such as “a.b”.</source>
        <translation>環境内のオブジェクトは、「a.b」のように値ごとの変数になります。</translation>
    </message>
    <message>
        <source>Variables or folders hold tags that Patlas does not have, and keep them as a text: %1.</source>
        <translation>変数またはフォルダーに Patlas にはないタグがあり、テキストのまま残します: %1。</translation>
    </message>
    <message>
        <source>“{% %1 %}” is kept as a text: Patlas has no such tag, or cannot refer to what it names.</source>
        <translation>「{% %1 %}」をテキストのまま残します。Patlas にそのようなタグがないか、指定されたものを参照できません。</translation>
    </message>
    <message>
        <source>an API key in a cookie</source>
        <translation>Cookie の API キー</translation>
    </message>
</context>
<context>
    <name>patlas::InspectVerb</name>
    <message>
        <source>%1, version %2 (%3)</source>
        <translation>%1、バージョン %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>オペレーション %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>問題 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Says what a description of an API holds, and what is wrong with it</source>
        <translation>API 定義の内容と問題点を表示します</translation>
    </message>
    <message>
        <source>OpenAPI 3 or Swagger 2, JSON or YAML, or a documentation page that shows one. Nothing is kept. Files that a file refers to are read where they are in its folder. It ends with 0 wherever anything could be read.</source>
        <translation>OpenAPI 3 または Swagger 2 (JSON または YAML)、あるいはそれを表示するドキュメントページを読み込みます。何も保存されません。ファイルが参照するファイルは、同じフォルダー内にあれば読み込まれます。一部でも読み取れれば、終了コードは 0 です。</translation>
    </message>
    <message>
        <source>A file, an address, or - for standard input</source>
        <translation>ファイル、アドレス、または - (標準入力)</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>JSON で出力します</translation>
    </message>
    <message>
        <source>Reads what a description on the web refers to on the same host</source>
        <translation>Web 上の API 定義が参照する、同じホストのファイルも読み込みます</translation>
    </message>
</context>
<context>
    <name>patlas::JqFilter</name>
    <message>
        <source>Filter a smaller part of the response, or save the response and use jq in a terminal.</source>
        <translation>レスポンスのより小さい部分をフィルターするか、レスポンスを保存して端末で jq を使用してください。</translation>
    </message>
    <message>
        <source>The response is not valid JSON at line %1, column %2: %3</source>
        <translation>%1 行目、%2 列目でレスポンスが有効な JSON ではありません: %3</translation>
    </message>
    <message>
        <source>jq read it all the same, and put something else there, such as null for NaN.</source>
        <translation>それでも jq は読み込み、その箇所を別のものに置き換えました (NaN を null にするなど)。</translation>
    </message>
    <message>
        <source>This is not a jq program.</source>
        <translation>jq プログラムではありません。</translation>
    </message>
    <message>
        <source>jq says: %1</source>
        <translation>jq からのメッセージ: %1</translation>
    </message>
    <message>
        <source>The filter fails: %1.</source>
        <translation>フィルターが失敗しました: %1。</translation>
    </message>
    <message>
        <source>It has no outputs after the point where it failed.</source>
        <translation>失敗した箇所より後の出力はありません。</translation>
    </message>
    <message>
        <source>jq cannot read this response: %1.</source>
        <translation>jq がこのレスポンスを読み込めません: %1。</translation>
    </message>
    <message>
        <source>It accepts only valid JSON, without unpaired surrogates and with at most 256 nested brackets.</source>
        <translation>受け付けるのは、対になっていないサロゲートを含まず、括弧の入れ子が 256 段までの有効な JSON だけです。</translation>
    </message>
    <message>
        <source>The filter was stopped after %1 s of processor time.</source>
        <translation>プロセッサー時間が %1 秒に達したため、フィルターを停止しました。</translation>
    </message>
    <message>
        <source>The filter was stopped when it needed more than %1 of memory.</source>
        <translation>必要なメモリが %1 を超えたため、フィルターを停止しました。</translation>
    </message>
    <message>
        <source>jq holds the whole response in memory, which takes about six times its size.</source>
        <translation>jq はレスポンス全体をメモリに読み込むため、サイズの約 6 倍が必要です。</translation>
    </message>
    <message>
        <source>The filter was stopped when its outputs reached %1.</source>
        <translation>出力が %1 に達したため、フィルターを停止しました。</translation>
    </message>
    <message>
        <source>Make the filter give fewer outputs, for example with limit(1000; …).</source>
        <translation>limit(1000; …) を使うなどして、フィルターの出力を減らしてください。</translation>
    </message>
    <message>
        <source>The filter&apos;s outputs cannot be saved.</source>
        <translation>フィルターの出力を保存できません。</translation>
    </message>
    <message>
        <source>The cache directory cannot be written, or the disk is full.</source>
        <translation>キャッシュディレクトリに書き込めないか、ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Free some space and filter again.</source>
        <translation>空き容量を増やしてから、もう一度フィルターしてください。</translation>
    </message>
    <message>
        <source>The filter program is missing.</source>
        <translation>フィルタープログラムがありません。</translation>
    </message>
    <message>
        <source>It is expected at %1.</source>
        <translation>%1 にあるはずです。</translation>
    </message>
    <message>
        <source>Reinstall Patlas.</source>
        <translation>Patlas を再インストールしてください。</translation>
    </message>
    <message>
        <source>The filter crashed.</source>
        <translation>フィルターがクラッシュしました。</translation>
    </message>
    <message>
        <source>jq ended without a message. Very deeply nested values can cause this.</source>
        <translation>jq がメッセージなしで終了しました。値の入れ子が非常に深い場合に起こることがあります。</translation>
    </message>
</context>
<context>
    <name>patlas::JsonComparison</name>
    <message>
        <source>One of the bodies is not JSON.</source>
        <translation>ボディの一方が JSON ではありません。</translation>
    </message>
    <message>
        <source>Only JSON can be compared by its structure.</source>
        <translation>構造を比較できるのは JSON だけです。</translation>
    </message>
    <message>
        <source>Compare them line by line.</source>
        <translation>行ごとに比較してください。</translation>
    </message>
    <message>
        <source>One of the bodies is not whole JSON.</source>
        <translation>ボディの一方が完全な JSON ではありません。</translation>
    </message>
    <message>
        <source>It cannot be compared by its structure.</source>
        <translation>構造を比較できません。</translation>
    </message>
    <message>
        <source>One of the bodies has more than %L1 values.</source>
        <translation>ボディの一方の値の数が %L1 を超えています。</translation>
    </message>
    <message>
        <source>That is too much to compare by structure.</source>
        <translation>構造を比較するには多すぎます。</translation>
    </message>
    <message>
        <source>Compare them line by line, or filter the responses to what matters first.</source>
        <translation>行ごとに比較するか、先にレスポンスを必要な部分にフィルターしてください。</translation>
    </message>
</context>
<context>
    <name>patlas::JsonIndex</name>
    <message>
        <source>There is a control character in a string.</source>
        <translation>文字列に制御文字が含まれています。</translation>
    </message>
    <message>
        <source>JSON has no such escape.</source>
        <translation>JSON にないエスケープです。</translation>
    </message>
    <message>
        <source>These bytes are not UTF-8.</source>
        <translation>UTF-8 ではないバイト列です。</translation>
    </message>
    <message>
        <source>Brackets are nested more than 16 million deep.</source>
        <translation>括弧の入れ子が 1600 万段を超えています。</translation>
    </message>
    <message>
        <source>JSON has neither NaN nor Infinity.</source>
        <translation>JSON では NaN や Infinity を使用できません。</translation>
    </message>
    <message>
        <source>A value is expected here.</source>
        <translation>ここには値が必要です。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>数値ではありません。</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>ドキュメントが空です。</translation>
    </message>
    <message>
        <source>The document ends inside a string.</source>
        <translation>ドキュメントが文字列の途中で終わっています。</translation>
    </message>
    <message>
        <source>The document ends inside an object.</source>
        <translation>ドキュメントがオブジェクトの途中で終わっています。</translation>
    </message>
    <message>
        <source>The document ends inside an array.</source>
        <translation>ドキュメントが配列の途中で終わっています。</translation>
    </message>
    <message>
        <source>There is more text after the end of the document.</source>
        <translation>ドキュメントの終わりより後にテキストがあります。</translation>
    </message>
    <message>
        <source>A comma or } is missing.</source>
        <translation>カンマまたは } がありません。</translation>
    </message>
    <message>
        <source>A comma or ] is missing.</source>
        <translation>カンマまたは ] がありません。</translation>
    </message>
    <message>
        <source>A colon is missing after the name.</source>
        <translation>名前の後にコロンがありません。</translation>
    </message>
    <message>
        <source>A name in quotes is missing.</source>
        <translation>引用符で囲まれた名前がありません。</translation>
    </message>
</context>
<context>
    <name>patlas::JsonPath</name>
    <message>
        <source>Patlas cannot follow such a path.</source>
        <translation>Patlas はこのようなパスをたどれません。</translation>
    </message>
    <message>
        <source>The body holds several JSON values one after the other.</source>
        <translation>ボディに複数の JSON 値が連続しています。</translation>
    </message>
    <message>
        <source>A path leads into one value only.</source>
        <translation>パスでたどれるのは 1 つの値の中だけです。</translation>
    </message>
    <message>
        <source>The path leads to too many values of this body.</source>
        <translation>パスに該当する値がこのボディには多すぎます。</translation>
    </message>
    <message>
        <source>Patlas takes up to 100,000 of them, and looks at some millions.</source>
        <translation>Patlas が取得できるのは 100,000 個までで、調べるのは数百万個までです。</translation>
    </message>
    <message>
        <source>The path leads to a single character of a text.</source>
        <translation>パスがテキストの 1 文字を指しています。</translation>
    </message>
    <message>
        <source>Patlas takes whole values only.</source>
        <translation>Patlas が取得できるのは値全体だけです。</translation>
    </message>
    <message>
        <source>The conditions of the path are too deep in each other.</source>
        <translation>パスの条件の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The path is too long.</source>
        <translation>パスが長すぎます。</translation>
    </message>
    <message>
        <source>The path %1 is incomplete.</source>
        <translation>パス %1 が不完全です。</translation>
    </message>
    <message>
        <source>The path %1 cannot be read from character %2 on.</source>
        <translation>パス %1 を %2 文字目以降で解釈できません。</translation>
    </message>
    <message>
        <source>Patlas cannot follow the path %1.</source>
        <translation>Patlas はパス %1 をたどれません。</translation>
    </message>
    <message>
        <source>It runs no scripts: a path holds names, indexes and comparisons only.</source>
        <translation>スクリプトは実行されません。パスに使用できるのは、名前、インデックス、比較だけです。</translation>
    </message>
</context>
<context>
    <name>patlas::JsonTablePane</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV としてコピー</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Click: order by this column. Drag: move it.</source>
        <translation>クリック: この列で並べ替え。ドラッグ: 列を移動。</translation>
    </message>
    <message>
        <source>About the table</source>
        <translation>テーブルについて</translation>
    </message>
    <message>
        <source>The values as they are. With several rows selected, only those.</source>
        <translation>値をそのままコピーします。複数の行を選択している場合は、その行だけが対象です。</translation>
    </message>
    <message>
        <source>Copy as CSV for a spreadsheet</source>
        <translation>表計算ソフト用の CSV としてコピー</translation>
    </message>
    <message>
        <source>Texts that a spreadsheet would run as a formula get an apostrophe before them.</source>
        <translation>表計算ソフトで数式として実行されるテキストには、先頭にアポストロフィが付きます。</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Order by this column</source>
        <translation>この列で並べ替え</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>この列を非表示</translation>
    </message>
    <message>
        <source>Show in the tree</source>
        <translation>ツリーで表示</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 columns</source>
        <translation>%1: %2 行、%3 列</translation>
    </message>
    <message>
        <source>the first of %1 members</source>
        <translation>%1 個のメンバーの先頭部分</translation>
    </message>
    <message>
        <source>further columns are in the tree only</source>
        <translation>ほかの列はツリーにのみ表示</translation>
    </message>
    <message>
        <source>hidden: %1</source>
        <translation>非表示: %1</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>すべての列を表示</translation>
    </message>
    <message>
        <source>Rows copied as CSV: %1. There was no room for the others.</source>
        <translation>CSV としてコピーした行数: %1。残りは容量が足りませんでした。</translation>
    </message>
    <message>
        <source>Rows copied as CSV: %1.</source>
        <translation>CSV としてコピーした行数: %1。</translation>
    </message>
    <message>
        <source>empty rows, because the member is not an object: %1</source>
        <translation>空の行 (メンバーがオブジェクトではないため): %1</translation>
    </message>
</context>
<context>
    <name>patlas::JsonTreeView</name>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copy jq path</source>
        <translation>jq のパスをコピー</translation>
    </message>
    <message>
        <source>Use in a request…</source>
        <translation>リクエストで使用…</translation>
    </message>
    <message>
        <source>Save this part…</source>
        <translation>この部分を保存…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>テーブルで表示</translation>
    </message>
    <message>
        <source>Expand everything below</source>
        <translation>以下をすべて展開</translation>
    </message>
    <message>
        <source>Collapse everything below</source>
        <translation>以下をすべて折りたたむ</translation>
    </message>
    <message>
        <source>Expand to level</source>
        <translation>展開する階層</translation>
    </message>
    <message>
        <source>Expand to level %1</source>
        <translation>%1 階層まで展開</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Open in a new request</source>
        <translation>新しいリクエストで開く</translation>
    </message>
</context>
<context>
    <name>patlas::KeepSecretDialog</name>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep as a credential</source>
        <translation>認証情報として保存</translation>
    </message>
    <message>
        <source>Name of the credential</source>
        <translation>認証情報の名前</translation>
    </message>
    <message>
        <source>Why it was not kept</source>
        <translation>保存されなかった理由</translation>
    </message>
    <message>
        <source>The value of %1 is stored in the %2 and sent to %3 only. The request refers to it by its name, in drafts and history, too.</source>
        <translation>%1 の値は%2に保存され、%3 にだけ送信されます。リクエストでは、下書きや履歴でも、名前で参照されます。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
</context>
<context>
    <name>patlas::KernelKeyring</name>
    <message>
        <source>The kernel keeps no keys for programs here.</source>
        <translation>この環境のカーネルは、プログラムの鍵を保持できません。</translation>
    </message>
    <message>
        <source>A container may forbid it.</source>
        <translation>コンテナーで禁止されている可能性があります。</translation>
    </message>
    <message>
        <source>The kernel holds no such key.</source>
        <translation>カーネルにそのような鍵はありません。</translation>
    </message>
</context>
<context>
    <name>patlas::KeyAction</name>
    <message>
        <source>Menu %1</source>
        <translation>メニュー「%1」</translation>
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
        <translation>キーチェーンにこのトークンの項目がありません。</translation>
    </message>
    <message>
        <source>It was removed there, or a different keychain is open now.</source>
        <translation>キーチェーンから削除されたか、別のキーチェーンが開かれています。</translation>
    </message>
    <message>
        <source>Add the token again, or make a new one.</source>
        <translation>トークンを追加し直すか、新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>キーチェーンがアクセスを拒否しました。</translation>
    </message>
    <message>
        <source>Nothing was stored or read.</source>
        <translation>保存も読み取りも行われていません。</translation>
    </message>
    <message>
        <source>Allow Patlas in the keychain&apos;s prompt and try again.</source>
        <translation>キーチェーンの確認画面で Patlas を許可し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain service does not respond.</source>
        <translation>キーチェーンサービスが応答しません。</translation>
    </message>
    <message>
        <source>It is running, but its response did not come in time. Patlas never writes a secret in plain text.</source>
        <translation>サービスは動作していますが、時間内に応答がありませんでした。Patlas がシークレットを平文で書き込むことはありません。</translation>
    </message>
    <message>
        <source>Try again later, or keep the token for this session only.</source>
        <translation>後でもう一度試すか、トークンをこのセッションの間だけ保持してください。</translation>
    </message>
    <message>
        <source>No keychain service responds in this desktop session.</source>
        <translation>このデスクトップセッションには、応答するキーチェーンサービスがありません。</translation>
    </message>
    <message>
        <source>Patlas never writes a secret in plain text, so nothing was stored.</source>
        <translation>Patlas がシークレットを平文で書き込むことはないため、何も保存していません。</translation>
    </message>
    <message>
        <source>Start GNOME Keyring or KWallet, or keep the token for this session only.</source>
        <translation>GNOME Keyring または KWallet を起動するか、トークンをこのセッションの間だけ保持してください。</translation>
    </message>
    <message>
        <source>The keychain is locked or has no keyring yet, and there is no display on which it could ask for a password.</source>
        <translation>キーチェーンがロックされているか、キーリングがまだありません。また、パスワードの入力を求める画面もありません。</translation>
    </message>
    <message>
        <source>The keychain was not asked; nothing was stored or read.</source>
        <translation>キーチェーンにはアクセスしていません。保存も読み取りも行われていません。</translation>
    </message>
    <message>
        <source>Use a vault, or keep the token for this session only.</source>
        <translation>保管庫を使用するか、トークンをこのセッションの間だけ保持してください。</translation>
    </message>
    <message>
        <source>There is no keyring in the keychain.</source>
        <translation>キーチェーンにキーリングがありません。</translation>
    </message>
    <message>
        <source>Secrets can be neither read nor stored until there is one.</source>
        <translation>キーリングがない間は、シークレットの読み取りも保存もできません。</translation>
    </message>
    <message>
        <source>Try again and choose a password for it in its prompt, or keep the token for this session only.</source>
        <translation>もう一度試して、確認画面でキーリングのパスワードを設定するか、トークンをこのセッションの間だけ保持してください。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>Secrets can be neither read nor stored until it is open.</source>
        <translation>ロックを解除するまで、シークレットの読み取りも保存もできません。</translation>
    </message>
    <message>
        <source>Unlock it and try again, or keep the token for this session only.</source>
        <translation>ロックを解除してもう一度試すか、トークンをこのセッションの間だけ保持してください。</translation>
    </message>
    <message>
        <source>The keychain could not do that.</source>
        <translation>キーチェーンはその処理を実行できませんでした。</translation>
    </message>
    <message>
        <source>Try again. If it still fails, restart Patlas.</source>
        <translation>もう一度お試しください。それでも失敗する場合は、Patlas を再起動してください。</translation>
    </message>
    <message>
        <source>The keychain did not respond within two minutes.</source>
        <translation>キーチェーンが 2 分以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>It may be waiting to be unlocked.</source>
        <translation>ロックの解除を待っている可能性があります。</translation>
    </message>
    <message>
        <source>Look for its window, unlock it, and try again.</source>
        <translation>キーチェーンのウィンドウを探してロックを解除し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain cannot list its entries.</source>
        <translation>キーチェーンの項目を一覧表示できません。</translation>
    </message>
    <message>
        <source>Default keyring</source>
        <translation>デフォルトのキーリング</translation>
    </message>
    <message>
        <source>Its prompt was closed, or could not be shown.</source>
        <translation>確認画面が閉じられたか、表示できませんでした。</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>The keychain of your desktop; it is unlocked when you sign in.</source>
        <translation>デスクトップのキーチェーン。ログインするとロックが解除されます。</translation>
    </message>
    <message>
        <source>In the keychain of this computer</source>
        <translation>このコンピューターのキーチェーン内</translation>
    </message>
    <message>
        <source>Checking whether there is one…</source>
        <translation>キーチェーンがあるか確認中…</translation>
    </message>
    <message>
        <source>Keychain: asking…</source>
        <translation>キーチェーン: 確認中…</translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>ロック解除済み。</translation>
    </message>
    <message>
        <source>Keychain: unlocked</source>
        <translation>キーチェーン: ロック解除済み</translation>
    </message>
    <message>
        <source>Token secrets are kept in the keychain of this desktop and nowhere else.</source>
        <translation>トークンのシークレットは、このデスクトップのキーチェーンにのみ保存されます。</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>ロックされています。</translation>
    </message>
    <message>
        <source>Keychain: locked</source>
        <translation>キーチェーン: ロック中</translation>
    </message>
    <message>
        <source>Unlock it to use stored tokens. New ones can be kept for this session only.</source>
        <translation>保存されているトークンを使用するには、ロックを解除してください。新しいトークンは、このセッションの間だけ保持できます。</translation>
    </message>
    <message>
        <source>There is no keyring in it yet. It asks for the password of a new one when a secret is to be stored.</source>
        <translation>キーリングがまだありません。シークレットの保存時に、新しいキーリングのパスワードの入力を求められます。</translation>
    </message>
    <message>
        <source>Keychain: no keyring yet</source>
        <translation>キーチェーン: キーリングなし</translation>
    </message>
    <message>
        <source>It asks for the password of a new keyring when a secret is to be stored.</source>
        <translation>シークレットの保存時に、新しいキーリングのパスワードの入力を求められます。</translation>
    </message>
    <message>
        <source>It does not respond.</source>
        <translation>応答しません。</translation>
    </message>
    <message>
        <source>Keychain: does not respond</source>
        <translation>キーチェーン: 応答なし</translation>
    </message>
    <message>
        <source>The keychain service is running but does not respond. Tokens can be kept in an encrypted vault, or in memory until Patlas quits.</source>
        <translation>キーチェーンサービスは動作していますが、応答しません。トークンは、暗号化された保管庫に保存するか、Patlas が終了するまでメモリに保持できます。</translation>
    </message>
    <message>
        <source>Locked or without a keyring, and there is no display on which it could ask for a password.</source>
        <translation>ロックされているかキーリングがなく、パスワードの入力を求める画面もありません。</translation>
    </message>
    <message>
        <source>Keychain: cannot be unlocked here</source>
        <translation>キーチェーン: ロック解除不可</translation>
    </message>
    <message>
        <source>The keychain is locked or has no keyring yet, and there is no display on which it could ask for a password. Tokens can be kept in an encrypted vault, or in memory until Patlas quits.</source>
        <translation>キーチェーンがロックされているか、キーリングがまだありません。また、パスワードの入力を求める画面もありません。トークンは、暗号化された保管庫に保存するか、Patlas が終了するまでメモリに保持できます。</translation>
    </message>
    <message>
        <source>Keychain: not available</source>
        <translation>キーチェーン: 利用不可</translation>
    </message>
    <message>
        <source>No keychain service responds in this desktop session. Tokens can be kept in an encrypted vault, or in memory until Patlas quits.</source>
        <translation>このデスクトップセッションには、応答するキーチェーンサービスがありません。トークンは、暗号化された保管庫に保存するか、Patlas が終了するまでメモリに保持できます。</translation>
    </message>
</context>
<context>
    <name>patlas::LeakCheckDialog</name>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Cancel check</source>
        <translation>チェックをキャンセル</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>すべて表示…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>ローテーション…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>失効させる…</translation>
    </message>
    <message>
        <source>Check for leaks</source>
        <translation>漏えいをチェック</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>チェックの進行状況</translation>
    </message>
    <message>
        <source>State of the check</source>
        <translation>チェックの状態</translation>
    </message>
    <message>
        <source>What could not be looked at</source>
        <translation>調べられなかったもの</translation>
    </message>
    <message>
        <source>Tokens found</source>
        <translation>見つかったトークン</translation>
    </message>
    <message>
        <source>Finds your tokens, and text shaped like a token, where no token should be. Nothing leaves this computer.</source>
        <translation>トークンがあってはならない場所から、あなたのトークンや、トークンの形をしたテキストを探します。このコンピューターの外には何も送信されません。</translation>
    </message>
    <message>
        <source>The line it stands in</source>
        <translation>該当する行</translation>
    </message>
    <message>
        <source>How it was found there</source>
        <translation>見つけた方法</translation>
    </message>
    <message>
        <source>What the leak would allow</source>
        <translation>漏えいにより可能になること</translation>
    </message>
    <message>
        <source>Paste a text first.</source>
        <translation>まずテキストを貼り付けてください。</translation>
    </message>
    <message>
        <source>Add a folder first.</source>
        <translation>まずフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>Preparing to recognise your tokens…</source>
        <translation>トークンを識別する準備中…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>%1 in %2 files looked through, %3 found.</source>
        <translation>%2 個のファイル (%1) を調べました。%3 件見つかりました。</translation>
    </message>
    <message>
        <source>%1 in %2 files</source>
        <comment>data size, count</comment>
        <translation>%2 個のファイル (%1)</translation>
    </message>
    <message>
        <source> and the history of one repository</source>
        <translation> と 1 個のリポジトリの履歴</translation>
    </message>
    <message>
        <source> and the histories of %1 repositories</source>
        <translation> と %1 個のリポジトリの履歴</translation>
    </message>
    <message>
        <source>%1 looked through in %2 s.</source>
        <translation>%1を %2 秒で調べました。</translation>
    </message>
    <message>
        <source>One history is not all there.</source>
        <translation>1 個の履歴が不完全です。</translation>
    </message>
    <message>
        <source>%1 histories are not all there.</source>
        <translation>%1 個の履歴が不完全です。</translation>
    </message>
    <message>
        <source>No token found.</source>
        <translation>トークンは見つかりませんでした。</translation>
    </message>
    <message>
        <source>1 token found.</source>
        <translation>1 個のトークンが見つかりました。</translation>
    </message>
    <message>
        <source>%1 tokens found.</source>
        <translation>%1 個のトークンが見つかりました。</translation>
    </message>
    <message>
        <source>%1 tokens found; the first %2 are listed.</source>
        <translation>%1 個のトークンが見つかりました。最初の %2 個を表示しています。</translation>
    </message>
    <message>
        <source>One seems to be a placeholder.</source>
        <translation>1 個はプレースホルダーのようです。</translation>
    </message>
    <message>
        <source>%1 seem to be placeholders.</source>
        <translation>%1 個はプレースホルダーのようです。</translation>
    </message>
    <message>
        <source>One of your tokens could not be read from its store. It is found only if it has a form that is known.</source>
        <translation>あなたのトークンのうち 1 個を保存先から読み取れませんでした。既知の形式の場合にだけ検出されます。</translation>
    </message>
    <message>
        <source>%1 of your tokens could not be read from their stores. They are found only if they have a form that is known.</source>
        <translation>あなたのトークンのうち %1 個を保存先から読み取れませんでした。既知の形式の場合にだけ検出されます。</translation>
    </message>
    <message>
        <source>Not everything was looked at:</source>
        <translation>調べられなかったものがあります:</translation>
    </message>
    <message>
        <source>Not everything was looked at (%1):</source>
        <translation>調べられなかったものがあります (%1):</translation>
    </message>
    <message>
        <source>What was not looked at</source>
        <translation>調べられなかったもの</translation>
    </message>
    <message>
        <source>All that was not looked at</source>
        <translation>調べられなかったものすべて</translation>
    </message>
    <message>
        <source>What a leak would allow, and what to do about it, is shown here.</source>
        <translation>漏えいにより何が可能になるか、どう対処すればよいかがここに表示されます。</translation>
    </message>
    <message>
        <source>It is not a personal access token, or it is already revoked.</source>
        <translation>個人用アクセストークンではないか、すでに失効済みです。</translation>
    </message>
</context>
<context>
    <name>patlas::LeakContent</name>
    <message>
        <source>So many tokens are in its bytes as they are that not all of them are listed.</source>
        <translation>バイト列内のトークンが多すぎるため、一部は表示されません。</translation>
    </message>
    <message>
        <source>Something in base64 unpacks to more than %1, which were all that was looked at.</source>
        <translation>base64 のデータが %1 を超えるサイズに展開されました。調べたのはその範囲だけです。</translation>
    </message>
    <message>
        <source>It is packed (%1), which is not looked into.</source>
        <translation>圧縮ファイル (%1) のため、中身は調べていません。</translation>
    </message>
    <message>
        <source>Archives within archives are looked into %1 deep, and this one is deeper.</source>
        <translation>アーカイブ内のアーカイブを調べるのは %1 段までで、これはさらに深い階層にあります。</translation>
    </message>
    <message>
        <source>It is packed and larger than %1, which is too much to be looked into here.</source>
        <translation>圧縮ファイルで、%1 より大きいため、ここでは中身を調べられません。</translation>
    </message>
    <message>
        <source>It unpacks to more than %1, which were all that was looked at.</source>
        <translation>%1 を超えるサイズに展開されました。調べたのはその範囲だけです。</translation>
    </message>
    <message>
        <source>It was not looked into, or only in part: this check has unpacked %1, which is its limit.</source>
        <translation>まったく、または一部しか調べていません。展開したサイズがこのチェックの上限 %1 に達しました。</translation>
    </message>
    <message>
        <source>It has more than %1 files in it, which were all that was looked at.</source>
        <translation>含まれるファイルの数が %1 を超えています。調べたのはその範囲だけです。</translation>
    </message>
    <message>
        <source>Some of it is encrypted.</source>
        <translation>一部が暗号化されています。</translation>
    </message>
    <message>
        <source>It could not be unpacked, or only in part: %1.</source>
        <translation>展開できなかったか、一部しか展開できませんでした: %1。</translation>
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
        <translation>トークン</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
</context>
<context>
    <name>patlas::LeakSave</name>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>SARIF, for code hosts and editors (*.sarif)</source>
        <translation>SARIF (コードホスティングサービスやエディター用) (*.sarif)</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV (表計算ソフト用) (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved as %1. It holds no token.</source>
        <translation>レポートを %1 として保存しました。トークンは含まれていません。</translation>
    </message>
    <message>
        <source>The report could not be saved as %1. %2</source>
        <translation>レポートを %1 として保存できませんでした。%2</translation>
    </message>
</context>
<context>
    <name>patlas::LeakScan</name>
    <message>
        <source>So many names hold tokens that this one is not listed.</source>
        <translation>トークンを含む名前が多すぎるため、これは表示されません。</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
</context>
<context>
    <name>patlas::LeakSources</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Git &amp;history too</source>
        <translation>Git の履歴も(&amp;H)</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>調べる場所</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>Folder to look through</source>
        <translation>調べるフォルダー</translation>
    </message>
    <message>
        <source>A folder, such as a checked-out repository</source>
        <translation>チェックアウトしたリポジトリなどのフォルダー</translation>
    </message>
    <message>
        <source>Folders to look through</source>
        <translation>調べるフォルダー</translation>
    </message>
    <message>
        <source>Every version of every file in the git history, including deleted files</source>
        <translation>削除されたファイルも含む、Git の履歴にあるすべてのファイルのすべてのバージョン</translation>
    </message>
    <message>
        <source>Text to look through</source>
        <translation>調べるテキスト</translation>
    </message>
    <message>
        <source>Paste a log, a script or a configuration. It is not kept: the field is emptied when the check begins.</source>
        <translation>ログ、スクリプト、設定などを貼り付けてください。内容は保存されず、チェックを始めるとフィールドは空になります。</translation>
    </message>
    <message>
        <source>There is no folder or file “%1”.</source>
        <translation>フォルダーまたはファイル「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>patlas::LeakWalk</name>
    <message>
        <source>Its %1 history was not looked through: only that of git is.</source>
        <translation>%1 の履歴は調べていません。調べるのは git の履歴だけです。</translation>
    </message>
</context>
<context>
    <name>patlas::LeakWording</name>
    <message>
        <source>name of %1</source>
        <comment>a file or folder</comment>
        <translation>%1 の名前</translation>
    </message>
    <message>
        <source>link %1</source>
        <comment>a symbolic link</comment>
        <translation>リンク %1</translation>
    </message>
    <message>
        <source>commit message</source>
        <translation>コミットメッセージ</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>タグ %1</translation>
    </message>
    <message>
        <source>name of %1</source>
        <comment>a branch or tag</comment>
        <translation>%1 の名前</translation>
    </message>
    <message>
        <source>%1 in a stash</source>
        <translation>%1 (スタッシュ内)</translation>
    </message>
    <message>
        <source>file that is tagged %1</source>
        <translation>タグ %1 の付いたファイル</translation>
    </message>
    <message>
        <source>in no remaining commit</source>
        <translation>残っているどのコミットにもありません</translation>
    </message>
    <message>
        <source>commit not known</source>
        <translation>コミット不明</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>commit, date</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Commit %1.</source>
        <translation>コミット %1。</translation>
    </message>
    <message>
        <source>First in commit %1.</source>
        <translation>最初のコミットは %1。</translation>
    </message>
    <message>
        <source>In a stash, first in commit %1; no branch has it.</source>
        <translation>スタッシュ内、最初のコミットは %1。どのブランチにもありません。</translation>
    </message>
    <message>
        <source>In a note (%1), first in commit %2.</source>
        <translation>ノート (%1) 内、最初のコミットは %2。</translation>
    </message>
    <message>
        <source>The tag has it, not the files that are tagged.</source>
        <translation>タグ自体にあります。タグの付いたファイルにはありません。</translation>
    </message>
    <message>
        <source>In commit %1, which only a reflog has: it was taken off every branch, and git still keeps it.</source>
        <translation>reflog にしか残っていないコミット %1 にあります。どのブランチからも外されていますが、git にはまだ残っています。</translation>
    </message>
    <message>
        <source>It was staged and is in no commit.</source>
        <translation>ステージされていますが、どのコミットにもありません。</translation>
    </message>
    <message>
        <source>In commit %1, which no branch, tag, stash or reflog has; git still keeps it.</source>
        <translation>どのブランチ、タグ、スタッシュ、reflog にもないコミット %1 にあります。git にはまだ残っています。</translation>
    </message>
    <message>
        <source>No reference has this tag any more; git still keeps it.</source>
        <translation>このタグを指す参照はもうありませんが、git にはまだ残っています。</translation>
    </message>
    <message>
        <source>No commit, tag, stash, note or reflog has it; git still keeps it.</source>
        <translation>どのコミット、タグ、スタッシュ、ノート、reflog にもありませんが、git にはまだ残っています。</translation>
    </message>
    <message>
        <source>Which commit has it could not be found out.</source>
        <translation>どのコミットにあるかを特定できませんでした。</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>%1, and its history</source>
        <translation>%1 とその履歴</translation>
    </message>
    <message>
        <source>%1, history of %2</source>
        <comment>file, repository</comment>
        <translation>%1、%2 の履歴</translation>
    </message>
    <message>
        <source>It is packed or encoded: %1.</source>
        <translation>圧縮またはエンコードされています: %1。</translation>
    </message>
    <message>
        <source>%1 versions of the file have it.</source>
        <translation>ファイルの %1 個のバージョンに含まれています。</translation>
    </message>
</context>
<context>
    <name>patlas::LeaksVerb</name>
    <message>
        <source>Finds your tokens, and text shaped like one, in files and git histories</source>
        <translation>ファイルや git の履歴から、あなたのトークンや、トークンの形をしたテキストを探します</translation>
    </message>
    <message>
        <source>Ends with 9 where a token was found. No report holds a token. Nothing leaves this computer.

As a hook of git that stops a commit: echo &apos;exec patlasctl leaks --staged&apos; &gt; .git/hooks/pre-commit; chmod +x .git/hooks/pre-commit. One that stops a push: the same with patlasctl leaks . in .git/hooks/pre-push.</source>
        <translation>トークンが見つかると、終了コードは 9 です。レポートにトークンは含まれません。このコンピューターの外には何も送信されません。

コミットを止める git のフックの例: echo &apos;exec patlasctl leaks --staged&apos; &gt; .git/hooks/pre-commit; chmod +x .git/hooks/pre-commit。プッシュを止めるには、.git/hooks/pre-push で同様に patlasctl leaks . を実行します。</translation>
    </message>
    <message>
        <source>Folders or files; without one, this folder</source>
        <translation>フォルダーまたはファイル。省略時は現在のフォルダー</translation>
    </message>
    <message>
        <source>Looks at what the next commit of this repository holds</source>
        <translation>このリポジトリの次のコミットに含まれる内容を調べます</translation>
    </message>
    <message>
        <source>Leaves histories of git out</source>
        <translation>git の履歴を除外します</translation>
    </message>
    <message>
        <source>What seems to stand for a token counts as found, too</source>
        <translation>トークンの代わりと思われるものも、見つかったものに数えます</translation>
    </message>
    <message>
        <source>Writes a report for code hosts and editors</source>
        <translation>コードホスティングサービスやエディター用のレポートを出力します</translation>
    </message>
    <message>
        <source>Writes a report for spreadsheets</source>
        <translation>表計算ソフト用のレポートを出力します</translation>
    </message>
    <message>
        <source>Writes the report as JSON (SARIF 2.1.0)</source>
        <translation>レポートを JSON (SARIF 2.1.0) で出力します</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>ファイルまたはフォルダー %1 はありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>path: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>your token %1</source>
        <translation>あなたのトークン %1</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: token</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not looked at: %1</source>
        <translation>未調査: %1</translation>
    </message>
    <message>
        <source>There are more findings than the %1 that are reported. The others were only counted.</source>
        <translation>所見の数が、報告できる上限の %1 件を超えています。残りは件数だけを数えました。</translation>
    </message>
    <message>
        <source>No token found.</source>
        <translation>トークンは見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) found.</source>
        <translation>
            <numerusform>%n 個のトークンが見つかりました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::LimitSpinBox</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>patlas::LimitsDialog</name>
    <message>
        <source>Time limits</source>
        <translation>時間制限</translation>
    </message>
    <message>
        <source>Time limits of this request</source>
        <translation>このリクエストの時間制限</translation>
    </message>
    <message>
        <source>Those of all requests of an environment are under Edit environment, Limits.</source>
        <translation>環境のすべてのリクエストの時間制限は、「環境を編集」の「制限」で設定します。</translation>
    </message>
</context>
<context>
    <name>patlas::LimitsForm</name>
    <message>
        <source>As the environment</source>
        <translation>環境に従う</translation>
    </message>
    <message>
        <source>As in Preferences</source>
        <translation>「設定」に従う</translation>
    </message>
    <message>
        <source>As usual (30 s)</source>
        <translation>標準 (30 秒)</translation>
    </message>
    <message>
        <source>Limit for the whole request</source>
        <translation>リクエスト全体の制限</translation>
    </message>
    <message>
        <source>As usual (none)</source>
        <translation>標準 (なし)</translation>
    </message>
    <message>
        <source>Limit for connecting</source>
        <translation>接続の制限</translation>
    </message>
    <message>
        <source>Limit for silence</source>
        <translation>無応答の制限</translation>
    </message>
    <message>
        <source>&amp;Whole request</source>
        <translation>リクエスト全体(&amp;W)</translation>
    </message>
    <message>
        <source>Co&amp;nnecting</source>
        <translation>接続(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Silence</source>
        <translation>無応答(&amp;S)</translation>
    </message>
    <message>
        <source>The response is a &amp;stream, without an end</source>
        <translation>レスポンスは終わりのないストリーム(&amp;S)</translation>
    </message>
    <message>
        <source>Then there is no limit but the one for connecting.</source>
        <translation>この場合、接続の制限だけが適用されます。</translation>
    </message>
    <message>
        <source>Silence: the time in which nothing arrives, once there is a connection. A response of the type text/event-stream has no limit.</source>
        <translation>無応答: 接続後に何も届かない時間です。text/event-stream 形式のレスポンスには制限がありません。</translation>
    </message>
</context>
<context>
    <name>patlas::LineNumberArea</name>
    <message>
        <source>Shows the lines that are folded</source>
        <translation>折りたたまれた行を表示します</translation>
    </message>
    <message>
        <source>Folds the lines up to the other bracket</source>
        <translation>対応する括弧までの行を折りたたみます</translation>
    </message>
</context>
<context>
    <name>patlas::LinkedRequest</name>
    <message>
        <source>The link was not opened.</source>
        <translation>リンクは開かれませんでした。</translation>
    </message>
    <message>
        <source>If the address is right, type it.</source>
        <translation>アドレスが正しければ、入力してください。</translation>
    </message>
    <message>
        <source>The link contains a user name.</source>
        <translation>リンクにユーザー名が含まれています。</translation>
    </message>
    <message>
        <source>The link contains a token.</source>
        <translation>リンクにトークンが含まれています。</translation>
    </message>
</context>
<context>
    <name>patlas::LockAfterBox</name>
    <message>
        <source>Lock the vault when it was not used for</source>
        <translation>保管庫をロックするまでの未使用時間</translation>
    </message>
    <message numerus="yes">
        <source>Lock after %n minute(s)</source>
        <translation>
            <numerusform>%n 分後にロック</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when Patlas quits</source>
        <translation>Patlas の終了時にロック</translation>
    </message>
</context>
<context>
    <name>patlas::LoopbackRedirect</name>
    <message>
        <source>Patlas could not wait for the browser on this machine.</source>
        <translation>このコンピューターでブラウザーからの応答を待つことができませんでした。</translation>
    </message>
    <message>
        <source>Another program uses port %1.</source>
        <translation>別のプログラムがポート %1 を使用しています。</translation>
    </message>
    <message>
        <source>Choose another port, or close that program.</source>
        <translation>別のポートを選択するか、そのプログラムを終了してください。</translation>
    </message>
    <message>
        <source>The browser did not come back.</source>
        <translation>ブラウザーから応答がありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Patlas waited %n minute(s) for it and got no token.</source>
        <translation>
            <numerusform>%n 分間待ちましたが、トークンを取得できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again, and allow the access on the page in the browser.</source>
        <translation>もう一度サインインし、ブラウザーのページでアクセスを許可してください。</translation>
    </message>
    <message>
        <source>This request is too large.</source>
        <translation>このリクエストは大きすぎます。</translation>
    </message>
    <message>
        <source>This is not a request that Patlas waits for.</source>
        <translation>Patlas が待っているリクエストではありません。</translation>
    </message>
    <message>
        <source>This is not an address that Patlas waits at.</source>
        <translation>Patlas が待っているアドレスではありません。</translation>
    </message>
    <message>
        <source>Patlas does not wait for anything here.</source>
        <translation>Patlas はここでは何も待っていません。</translation>
    </message>
    <message>
        <source>This does not belong to the sign-in that Patlas waits for. Nothing was done.</source>
        <translation>Patlas が待っているサインインのものではありません。何も行われていません。</translation>
    </message>
    <message>
        <source>You were not signed in. You can close this page and go back to Patlas.</source>
        <translation>サインインしていません。このページを閉じて、Patlas に戻ってください。</translation>
    </message>
    <message>
        <source>There is no code in this answer.</source>
        <translation>この応答にコードがありません。</translation>
    </message>
    <message>
        <source>You can close this page and go back to Patlas.</source>
        <translation>このページを閉じて、Patlas に戻ってください。</translation>
    </message>
</context>
<context>
    <name>patlas::MainWindow</name>
    <message>
        <source>Response &amp;beside the request</source>
        <translation>レスポンスをリクエストの横に表示(&amp;B)</translation>
    </message>
    <message>
        <source>Reset sandbox data</source>
        <translation>サンドボックスのデータをリセット</translation>
    </message>
    <message>
        <source>Reset the sandbox to its initial state?</source>
        <translation>サンドボックスを初期状態にリセットしますか?</translation>
    </message>
    <message>
        <source>Its projects, tags and texts are created again, and every token made in it stops working. Your other environments are not affected.</source>
        <translation>プロジェクト、タグ、テキストが作り直され、サンドボックスで作成したトークンはすべて使用できなくなります。他の環境に影響はありません。</translation>
    </message>
    <message>
        <source>The sandbox is back in its initial state.</source>
        <translation>サンドボックスを初期状態に戻しました。</translation>
    </message>
    <message>
        <source>Sandbox faults are on.</source>
        <translation>サンドボックスの障害はオンです。</translation>
    </message>
    <message>
        <source>Sandbox faults are off.</source>
        <translation>サンドボックスの障害はオフです。</translation>
    </message>
    <message>
        <source>%1 They are never written in plain text.</source>
        <translation>%1 平文で書き込まれることはありません。</translation>
    </message>
    <message>
        <source>Use a vault…</source>
        <translation>保管庫を使用…</translation>
    </message>
    <message>
        <source>The keychain has no keyring, so stored tokens cannot be used. The keyring that had them was removed, or belongs to another keychain.</source>
        <translation>キーチェーンにキーリングがないため、保存されているトークンを使用できません。トークンを保存していたキーリングは、削除されたか、別のキーチェーンに属しています。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>The keychain is locked, so stored tokens cannot be used yet. Unlock it, or keep new tokens for this session only.</source>
        <translation>キーチェーンがロックされているため、保存されているトークンをまだ使用できません。ロックを解除するか、新しいトークンをこのセッションの間だけ保持してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) of Patlas belong to no token here. Nothing is deleted unless you say so.</source>
        <translation>
            <numerusform>Patlas のシークレットのうち %n 個は、ここにあるどのトークンのものでもありません。指示しない限り、何も削除されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>patlas::ManualTokenPage</name>
    <message>
        <source>Open dashboard</source>
        <translation>ダッシュボードを開く</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep without checking</source>
        <translation>確認せずに保存</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>確認して保存</translation>
    </message>
    <message>
        <source>Keep token</source>
        <translation>トークンを保存</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Scopes to tick on the website</source>
        <translation>Web サイトで選択するスコープ</translation>
    </message>
    <message>
        <source>For your own overview: tick each one when you have ticked it there</source>
        <translation>ご自身の確認用です。Web サイトで選択したものから順にチェックを入れてください</translation>
    </message>
    <message>
        <source>Paste token</source>
        <translation>トークンを貼り付け</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>ここにトークンを貼り付けてください</translation>
    </message>
    <message>
        <source>About what was pasted</source>
        <translation>貼り付けた内容について</translation>
    </message>
    <message>
        <source>Make the token on the website</source>
        <translation>Web サイトでトークンを作成</translation>
    </message>
    <message>
        <source>This service makes tokens on its website only. The token that you paste here is kept in your keychain or vault.</source>
        <translation>このサービスでは、Web サイトでのみトークンを作成できます。ここに貼り付けたトークンは、キーチェーンまたは保管庫に保存されます。</translation>
    </message>
    <message>
        <source>&amp;Paste token</source>
        <translation>トークンを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>the service&apos;s website</source>
        <translation>サービスの Web サイト</translation>
    </message>
    <message numerus="yes">
        <source>If it asks for an expiry, choose %n days.</source>
        <translation>
            <numerusform>有効期限を聞かれたら、%n 日を選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>If it asks for an expiry, choose none.</source>
        <translation>有効期限を聞かれたら、「なし」を選択してください。</translation>
    </message>
    <message>
        <source>1. Sign in at %1.
2. Open the menu with your name at the top right, then Personal Access Tokens.
3. Choose “Add a new personal access token” and name it “%2”. %3
4. Tick these scopes, create it, copy it, and paste it below.</source>
        <translation>1. %1 にサインインします。
2. 右上の自分の名前のメニューを開き、「Personal Access Tokens」を選択します。
3. 「Add a new personal access token」を選択し、「%2」という名前を付けます。%3
4. 次のスコープを選択して作成し、コピーして下に貼り付けます。</translation>
    </message>
    <message>
        <source>No browser could be started. Open %1 yourself.</source>
        <translation>ブラウザーを起動できませんでした。%1 を自分で開いてください。</translation>
    </message>
    <message>
        <source>Choose above what is taken.</source>
        <translation>どれとして扱うかを上で選択してください。</translation>
    </message>
    <message>
        <source>Paste the token that the website shows.</source>
        <translation>Web サイトに表示されているトークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>Add it under Tokens.</source>
        <translation>「トークン」で追加してください。</translation>
    </message>
    <message>
        <source>This looks like a token of the sandbox; this service will probably not accept it.</source>
        <translation>サンドボックスのトークンのようです。おそらくこのサービスでは受け付けられません。</translation>
    </message>
    <message>
        <source>A token is one word. This has spaces or characters that cannot be sent in a header.</source>
        <translation>トークンは 1 つの単語です。空白など、ヘッダーで送信できない文字が含まれています。</translation>
    </message>
    <message>
        <source>You have this token already: it is stored as “%1”.</source>
        <translation>このトークンは「%1」としてすでに保存されています。</translation>
    </message>
</context>
<context>
    <name>patlas::ManualVerb</name>
    <message>
        <source>Writes the page of the manual: patlasctl manual | man -l -</source>
        <translation>マニュアルページを出力します: patlasctl manual | man -l -</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>tokens and API requests in scripts</source>
        <translation>スクリプトでトークンと API リクエストを扱う</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>動詞</translation>
    </message>
    <message>
        <source> (one of: %1)</source>
        <translation> (次のいずれか: %1)</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>終了ステータス</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>The environment where --env names none.</source>
        <translation>--env で指定しない場合に使用する環境。</translation>
    </message>
    <message>
        <source>patlasctl works on the same environments, tokens and request files as the window of Patlas. Secrets are in the keychain or the vault; no verb but token get prints one, and none is ever an argument.

What was asked for goes to standard output, all else to standard error. What is written with --json has a JSON Schema, which patlasctl schema VERB writes.</source>
        <translation>patlasctl は、Patlas のウィンドウと同じ環境、トークン、リクエストファイルを使用します。シークレットはキーチェーンまたは保管庫にあります。token get 以外のサブコマンドがシークレットを出力することはなく、シークレットを引数で渡すこともありません。

要求された内容は標準出力に、その他はすべて標準エラー出力に出力されます。--json の出力には JSON Schema があり、patlasctl schema VERB で出力できます。</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>These stand before the verb.</source>
        <translation>サブコマンドの前に指定します。</translation>
    </message>
</context>
<context>
    <name>patlas::ManualView</name>
    <message>
        <source>Manual page</source>
        <translation>マニュアルページ</translation>
    </message>
</context>
<context>
    <name>patlas::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Manual pages</source>
        <translation>マニュアルページの一覧</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>The manual does not have “%1”.</source>
        <translation>マニュアルに「%1」は見つかりません。</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>patlas::MatchLine</name>
    <message>
        <source>Matches the description</source>
        <translation>API 定義と一致しています</translation>
    </message>
    <message>
        <source>Differences from the description</source>
        <translation>API 定義との相違</translation>
    </message>
    <message>
        <source>Cannot be compared with the description: %1</source>
        <translation>API 定義と比較できません: %1</translation>
    </message>
    <message numerus="yes">
        <source>More than %n difference(s) from the description</source>
        <translation>
            <numerusform>API 定義との相違が %n 件を超えています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from the description</source>
        <translation>
            <numerusform>API 定義との相違が %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>✔ Matches the description</source>
        <translation>✔ API 定義と一致しています</translation>
    </message>
    <message>
        <source>Status, media type and body are as the description says.</source>
        <translation>ステータス、メディアタイプ、ボディが API 定義と一致しています。</translation>
    </message>
    <message>
        <source>Status and media type are as the description says; of the body it says nothing that was compared.</source>
        <translation>ステータスとメディアタイプが API 定義と一致しています。ボディには、API 定義と比較できる部分がありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (at %n place(s) like this one)</source>
        <translation>
            <numerusform>%1 (同様の箇所 %n 件)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::MenuBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find in response</source>
        <translation>レスポンス内を検索(&amp;F)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>標準サイズ(&amp;U)</translation>
    </message>
    <message>
        <source>Larger &amp;data</source>
        <translation>データを大きく(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Smaller data</source>
        <translation>データを小さく(&amp;S)</translation>
    </message>
    <message>
        <source>Usual si&amp;ze of data</source>
        <translation>データを標準サイズに(&amp;Z)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに従う(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Explorer</source>
        <translation>エクスプローラー(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>移動(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>Desktop &amp;reminders before tokens expire</source>
        <translation>トークンの期限前にデスクトップで通知(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Start sandbox</source>
        <translation>サンドボックスを起動(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top sandbox</source>
        <translation>サンドボックスを停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reset sandbox data…</source>
        <translation>サンドボックスのデータをリセット(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Audit log…</source>
        <translation>監査ログ(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Faults…</source>
        <translation>障害(&amp;F)…</translation>
    </message>
    <message>
        <source>About Patlas</source>
        <translation>Patlas について</translation>
    </message>
    <message>
        <source>Patlas %1</source>
        <translation>Patlas %1</translation>
    </message>
    <message>
        <source>Personal access tokens and REST APIs, on the desktop.

Free software under the GNU General Public License, version 3 or later. Not made or endorsed by the vendor of any service.

Secrets are kept in your keychain, in an encrypted vault, or in memory only. Built with Qt %1.</source>
        <translation>個人用アクセストークンと REST API のためのデスクトップアプリケーション。

GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。いずれのサービスの提供元が作成または承認したものでもありません。

シークレットは、キーチェーン、暗号化された保管庫、またはメモリにのみ保持されます。Qt %1 を使用しています。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New token…</source>
        <translation>新しいトークン(&amp;N)…</translation>
    </message>
    <message>
        <source>Add &amp;existing token…</source>
        <translation>既存のトークンを追加(&amp;E)…</translation>
    </message>
    <message>
        <source>Add &amp;project token…</source>
        <translation>プロジェクトトークンを追加(&amp;P)…</translation>
    </message>
    <message>
        <source>Check for &amp;leaks…</source>
        <translation>漏えいをチェック(&amp;L)…</translation>
    </message>
    <message>
        <source>Open &amp;folder of requests…</source>
        <translation>リクエストのフォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Import requests…</source>
        <translation>リクエストをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport requests…</source>
        <translation>リクエストをエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Run folder…</source>
        <translation>フォルダーを実行(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save request as new…</source>
        <translation>リクエストを新規保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Paste &amp;curl command</source>
        <translation>curl コマンドを貼り付け(&amp;C)</translation>
    </message>
    <message>
        <source>Add &amp;API…</source>
        <translation>API を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Update description…</source>
        <translation>API 定義を更新(&amp;U)…</translation>
    </message>
    <message>
        <source>Use the service&apos;s &amp;own description…</source>
        <translation>サービス自身の API 定義を使用(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Go back to the shipped description</source>
        <translation>付属の API 定義に戻す(&amp;G)</translation>
    </message>
    <message>
        <source>Add en&amp;vironment…</source>
        <translation>環境を追加(&amp;V)…</translation>
    </message>
    <message>
        <source>E&amp;dit environment…</source>
        <translation>環境を編集(&amp;D)…</translation>
    </message>
    <message>
        <source>Re&amp;move environment…</source>
        <translation>環境を削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Coo&amp;kies…</source>
        <translation>Cookie(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Where secrets are kept…</source>
        <translation>シークレットの保存先(&amp;W)…</translation>
    </message>
    <message>
        <source>Allowed &amp;commands…</source>
        <translation>許可したコマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>Forget values t&amp;yped in this session</source>
        <translation>このセッションで入力した値を破棄(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Lock vault now</source>
        <translation>保管庫を今すぐロック(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Sandbox</source>
        <translation>サンドボックス(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>問題を報告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;About Patlas</source>
        <translation>Patlas について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>はじめの手順(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
</context>
<context>
    <name>patlas::MultipartForm</name>
    <message>
        <source>Add part</source>
        <translation>パートを追加</translation>
    </message>
    <message>
        <source>Adds a part of your own to the form</source>
        <translation>フォームに独自のパートを追加します</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1、必須</translation>
    </message>
    <message>
        <source>Value, or several as [&quot;a&quot;, &quot;b&quot;]</source>
        <translation>値。複数の場合は [&quot;a&quot;, &quot;b&quot;] のように入力</translation>
    </message>
    <message>
        <source>{&quot;name&quot;: &quot;value&quot;}</source>
        <translation>{&quot;name&quot;: &quot;value&quot;}</translation>
    </message>
    <message>
        <source>Path of a file</source>
        <translation>ファイルのパス</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Name of part %1</source>
        <translation>パート %1 の名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind of part %1</source>
        <translation>パート %1 の種類</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Value of part %1</source>
        <translation>パート %1 の値</translation>
    </message>
    <message>
        <source>Content type of part %1</source>
        <translation>パート %1 のコンテンツタイプ</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>コンテンツタイプ</translation>
    </message>
    <message>
        <source>Without one, a file is sent with the type of its name, and text with none.</source>
        <translation>指定しない場合、ファイルはファイル名から判断したタイプで、テキストはタイプなしで送信されます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove part %1</source>
        <translation>パート %1 を削除</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Choose a file to send</source>
        <translation>送信するファイルを選択</translation>
    </message>
</context>
<context>
    <name>patlas::NavigationPane</name>
    <message>
        <source>Operations or requests</source>
        <translation>オペレーションまたはリクエスト</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>オペレーション</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
</context>
<context>
    <name>patlas::NewSecretPage</name>
    <message>
        <source>Copy token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Token secret</source>
        <translation>トークンのシークレット</translation>
    </message>
    <message>
        <source>Scopes of the token</source>
        <translation>トークンのスコープ</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Copy it now: it will not be shown again.</source>
        <translation>今すぐコピーしてください。再び表示されることはありません。</translation>
    </message>
    <message>
        <source>Token &amp;secret</source>
        <translation>トークンのシークレット(&amp;S)</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>「%1」を作成しました</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>有効期限 %1</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>expiry not known</source>
        <translation>有効期限不明</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>scopes · expiry</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Storing it…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>The keychain or vault has not responded yet. It may be asking for its password.</source>
        <translation>キーチェーンまたは保管庫がまだ応答していません。パスワードの入力を待っている可能性があります。</translation>
    </message>
    <message>
        <source>It is not kept yet. It stays on screen until you decide.</source>
        <translation>まだ保存されていません。保存先を決めるまで画面に表示されます。</translation>
    </message>
</context>
<context>
    <name>patlas::NewTokenForm</name>
    <message>
        <source>Token name</source>
        <translation>トークン名</translation>
    </message>
    <message>
        <source>What it is for, such as “CI: tag releases”</source>
        <translation>用途。例: 「CI: リリースにタグ付け」</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Token &amp;name</source>
        <translation>トークン名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>有効期限(&amp;E)</translation>
    </message>
    <message>
        <source>Give the token a name.</source>
        <translation>トークンに名前を付けてください。</translation>
    </message>
    <message>
        <source>%1 already has a token named “%2”. Pick another name.</source>
        <translation>%1 には「%2」という名前のトークンがすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Pick at least one scope.</source>
        <translation>スコープを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>Give the token a name and pick at least one scope.</source>
        <translation>トークンに名前を付け、スコープを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>It never expires: it works until it is revoked.</source>
        <translation>無期限: 失効させるまで有効です。</translation>
    </message>
</context>
<context>
    <name>patlas::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>通知を閉じる</translation>
    </message>
</context>
<context>
    <name>patlas::OAuthRefusal</name>
    <message>
        <source>It says that the request is malformed or lacks a parameter.</source>
        <translation>リクエストの形式が正しくないか、パラメーターが不足しているとのことです。</translation>
    </message>
    <message>
        <source>Check which parameters the service wants in addition.</source>
        <translation>サービスがほかに必要とするパラメーターを確認してください。</translation>
    </message>
    <message>
        <source>It does not know this client, or the client secret is wrong or was sent in another way than it expects.</source>
        <translation>このクライアントが登録されていないか、クライアントシークレットが間違っているか、想定と異なる方法で送信されたとのことです。</translation>
    </message>
    <message>
        <source>Check client id and secret, and how the secret is sent.</source>
        <translation>クライアント ID とシークレット、およびシークレットの送信方法を確認してください。</translation>
    </message>
    <message>
        <source>What was to be exchanged for a token is wrong, was used before, or has ended.</source>
        <translation>トークンと引き換えるものが間違っているか、使用済みか、期限が切れています。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>サインインし直してください。</translation>
    </message>
    <message>
        <source>This client may not sign in this way.</source>
        <translation>このクライアントは、この方法でサインインできません。</translation>
    </message>
    <message>
        <source>Choose another way to sign in, or allow it where the client is registered.</source>
        <translation>別のサインイン方法を選択するか、クライアントの登録先でこの方法を許可してください。</translation>
    </message>
    <message>
        <source>It does not offer this way to sign in.</source>
        <translation>サービスはこのサインイン方法を提供していません。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>別のものを選択してください。</translation>
    </message>
    <message>
        <source>It does not know one of the scopes, or does not give it to this client.</source>
        <translation>サービスがスコープのいずれかを認識していないか、このクライアントには与えていません。</translation>
    </message>
    <message>
        <source>Choose fewer scopes.</source>
        <translation>スコープを減らしてください。</translation>
    </message>
    <message>
        <source>Access was denied on its page, or by a rule of the service.</source>
        <translation>サービスのページで、またはサービスのルールにより、アクセスが拒否されました。</translation>
    </message>
    <message>
        <source>Sign in again, and allow the access.</source>
        <translation>もう一度サインインし、アクセスを許可してください。</translation>
    </message>
    <message>
        <source>It says that it cannot do it now.</source>
        <translation>サービスは、現在は処理できないと応答しています。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Access has not been allowed on its page yet.</source>
        <translation>サービスのページで、アクセスがまだ許可されていません。</translation>
    </message>
    <message>
        <source>Enter the code there.</source>
        <translation>そのページでコードを入力してください。</translation>
    </message>
    <message>
        <source>The code has ended before access was allowed.</source>
        <translation>アクセスが許可される前に、コードの期限が切れました。</translation>
    </message>
    <message>
        <source>Start again, and enter the new code.</source>
        <translation>最初からやり直し、新しいコードを入力してください。</translation>
    </message>
    <message>
        <source>Its reason is none of those that are agreed on.</source>
        <translation>理由が、規定されたもののいずれでもありません。</translation>
    </message>
    <message>
        <source>See what the service says about it.</source>
        <translation>サービスの説明を確認してください。</translation>
    </message>
    <message>
        <source>Its own words: %1</source>
        <translation>サービスからのメッセージ: %1</translation>
    </message>
    <message>
        <source>The service refused to sign you in.</source>
        <translation>サービスがサインインを拒否しました。</translation>
    </message>
</context>
<context>
    <name>patlas::OpenApiReader</name>
    <message>
        <source>its “openapi” or “swagger” field names a version that is not known: %1</source>
        <translation>「openapi」または「swagger」フィールドのバージョンが不明です: %1</translation>
    </message>
    <message>
        <source>it is AsyncAPI, which describes messages and no requests</source>
        <translation>AsyncAPI です。これはリクエストではなくメッセージを定義するものです</translation>
    </message>
    <message>
        <source>it has neither an “openapi” nor a “swagger” field</source>
        <translation>「openapi」フィールドも「swagger」フィールドもありません</translation>
    </message>
    <message>
        <source>its version is missing; it is read as Swagger 2</source>
        <translation>バージョンがないため、Swagger 2 として読み込みます</translation>
    </message>
    <message>
        <source>its version is missing; it is read as OpenAPI 3.1</source>
        <translation>バージョンがないため、OpenAPI 3.1 として読み込みます</translation>
    </message>
    <message>
        <source>it has no paths</source>
        <translation>パスがありません</translation>
    </message>
    <message>
        <source>it is nested deeper than 200 levels</source>
        <translation>入れ子が 200 段を超えています</translation>
    </message>
    <message>
        <source>a key must be text, but is a list or an object; it is left out</source>
        <translation>キーはテキストでなければなりませんが、リストまたはオブジェクトのため除外します</translation>
    </message>
    <message>
        <source>a key must be text, but is an alias of something else; it is left out</source>
        <translation>キーはテキストでなければなりませんが、別のもののエイリアスのため除外します</translation>
    </message>
    <message>
        <source>an alias is inside the value that it repeats; it is left out</source>
        <translation>エイリアスが、それ自身の参照する値の中にあるため除外します</translation>
    </message>
    <message>
        <source>its aliases expand to more than 64 MiB</source>
        <translation>エイリアスを展開すると 64 MiB を超えます</translation>
    </message>
    <message>
        <source>it holds more than eight million values</source>
        <translation>値の数が 800 万を超えています</translation>
    </message>
    <message>
        <source>“&lt;&lt;” merges objects only; it is left out</source>
        <translation>「&lt;&lt;」で結合できるのはオブジェクトだけのため除外します</translation>
    </message>
    <message>
        <source>the key “%1” occurs twice in one object; the last one counts</source>
        <translation>キー「%1」が 1 つのオブジェクト内に 2 回あります。最後のものが有効です</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it is not valid JSON</source>
        <translation>有効な JSON ではありません</translation>
    </message>
    <message>
        <source>a part of the schema is neither an object nor true or false</source>
        <translation>スキーマの一部が、オブジェクトでも true や false でもありません</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>the number is out of range</source>
        <translation>数値が範囲外です</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>%1 is expected there, but there is %2</source>
        <translation>%1 があるべき場所に %2 があります</translation>
    </message>
    <message>
        <source>the scope has no name</source>
        <translation>スコープに名前がありません</translation>
    </message>
    <message>
        <source>the pattern cannot be used: %1</source>
        <translation>パターンを使用できません: %1</translation>
    </message>
    <message>
        <source>the page does not begin with https</source>
        <translation>ページが https で始まっていません</translation>
    </message>
    <message>
        <source>a header needs a name, and one character between its scopes</source>
        <translation>ヘッダーには、名前と、スコープを区切る 1 文字が必要です</translation>
    </message>
    <message>
        <source>“%1” is not a reason of a refusal</source>
        <translation>「%1」は拒否の理由として定義されていません</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>%1 行目: %2。</translation>
    </message>
    <message>
        <source>Line %1, at %3: %2.</source>
        <translation>%1 行目 (%3): %2。</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The API description cannot be used.</source>
        <translation>API 定義を使用できません。</translation>
    </message>
    <message>
        <source>Fix the document there, or choose another one.</source>
        <translation>取得元のドキュメントを修正するか、別のものを選択してください。</translation>
    </message>
    <message>
        <source>Line 1: it is a web page.</source>
        <translation>1 行目: Web ページです。</translation>
    </message>
    <message>
        <source>Choose the file that the page shows, in JSON or YAML.</source>
        <translation>ページが表示しているファイル (JSON または YAML) を選択してください。</translation>
    </message>
    <message>
        <source>it needs more memory than is available</source>
        <translation>必要なメモリが利用可能な量を超えています</translation>
    </message>
    <message>
        <source>%1 must be documented, client-source or inferred</source>
        <translation>%1 は documented、client-source、inferred のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>the path does not begin with a slash; it is read as if it did</source>
        <translation>パスがスラッシュで始まっていません。スラッシュで始まるものとして読み込みます</translation>
    </message>
    <message>
        <source>the path names more than %1 parameters</source>
        <translation>パスのパラメーターが %1 個を超えています</translation>
    </message>
    <message>
        <source>the document has more than 20,000 operations or 500,000 parameters</source>
        <translation>ドキュメントのオペレーションが 20,000 件、またはパラメーターが 500,000 件を超えています</translation>
    </message>
    <message>
        <source>that is no method of HTTP</source>
        <translation>HTTP のメソッドではありません</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>the parameter “%1” must be in the path, the query, a header or a cookie</source>
        <translation>パラメーター「%1」は、パス、クエリ、ヘッダー、Cookie のいずれかになければなりません</translation>
    </message>
    <message>
        <source>the style “%1” is not known</source>
        <translation>スタイル「%1」は不明です</translation>
    </message>
    <message>
        <source>the parameter has no name</source>
        <translation>パラメーターに名前がありません</translation>
    </message>
    <message>
        <source>the reference “%1” is not followed: %2</source>
        <translation>参照「%1」をたどりません: %2</translation>
    </message>
    <message>
        <source>the reference “%1” has no target</source>
        <translation>参照「%1」の参照先がありません</translation>
    </message>
    <message>
        <source>its references form a cycle, or take more than 16 steps</source>
        <translation>参照が循環しているか、16 段を超えています</translation>
    </message>
    <message>
        <source>the document was pasted, so it is not known where its other files are</source>
        <translation>ドキュメントが貼り付けられたものなので、関連するファイルの場所が不明です</translation>
    </message>
    <message>
        <source>it is no address</source>
        <translation>アドレスではありません</translation>
    </message>
    <message>
        <source>the address holds a name or a password</source>
        <translation>アドレスにユーザー名またはパスワードが含まれています</translation>
    </message>
    <message>
        <source>a file must not lead to the network</source>
        <translation>ファイルからネットワークを参照することはできません</translation>
    </message>
    <message>
        <source>the file is not in the folder of the document</source>
        <translation>ファイルがドキュメントのフォルダー内にありません</translation>
    </message>
    <message>
        <source>the document is neither a file nor on a host</source>
        <translation>ドキュメントがファイルでもホスト上のものでもありません</translation>
    </message>
    <message>
        <source>it is not on the host of the document</source>
        <translation>ドキュメントと同じホストにありません</translation>
    </message>
    <message>
        <source>name and password</source>
        <translation>ユーザー名とパスワード</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>access key</source>
        <translation>アクセスキー</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>bearer token</source>
        <translation>Bearer トークン</translation>
    </message>
    <message>
        <source>x-variable must be made of letters, digits and underscores</source>
        <translation>x-variable に使用できるのは、英字、数字、アンダースコアだけです</translation>
    </message>
    <message>
        <source>x-programs must name variables of letters, digits and underscores</source>
        <translation>x-programs の変数名に使用できるのは、英字、数字、アンダースコアだけです</translation>
    </message>
    <message>
        <source>an API key goes in a header, in the query or in a cookie</source>
        <translation>API キーの場所は、ヘッダー、クエリ、Cookie のいずれかです</translation>
    </message>
    <message>
        <source>the name is empty or has characters that are not allowed</source>
        <translation>名前が空か、使用できない文字が含まれています</translation>
    </message>
    <message>
        <source>The id of the access key and its secret, with a colon between them; a session token after another colon.</source>
        <translation>アクセスキーの ID とそのシークレットをコロンで区切ったもの。セッショントークンがあれば、さらにコロンで区切って続けます。</translation>
    </message>
    <message>
        <source>the security scheme “%1” is not described</source>
        <translation>セキュリティスキーム「%1」が定義されていません</translation>
    </message>
    <message>
        <source>a requirement that cannot be read</source>
        <translation>読み取れない要件</translation>
    </message>
    <message>
        <source>that file is not there</source>
        <translation>そのファイルは存在しません</translation>
    </message>
    <message>
        <source>that file is a web page</source>
        <translation>そのファイルは Web ページです</translation>
    </message>
    <message>
        <source>that file cannot be read: line %1: %2</source>
        <translation>そのファイルを読み取れません: %1 行目: %2</translation>
    </message>
    <message>
        <source>its references repeat more than four million values</source>
        <translation>参照で繰り返される値の数が 400 万を超えています</translation>
    </message>
</context>
<context>
    <name>patlas::OpenCollection</name>
    <message>
        <source>%1 The file was left out.</source>
        <translation>%1 ファイルを除外しました。</translation>
    </message>
    <message>
        <source>These are not called by HTTP, and were left out: %1.</source>
        <translation>次のものは HTTP の呼び出しではないため除外しました: %1。</translation>
    </message>
</context>
<context>
    <name>patlas::OpenIdDiscovery</name>
    <message>
        <source>The service does not say how to sign in.</source>
        <translation>サービスがサインイン方法を示していません。</translation>
    </message>
    <message>
        <source>Check the address, or enter the addresses yourself.</source>
        <translation>アドレスを確認するか、各アドレスを自分で入力してください。</translation>
    </message>
    <message>
        <source>What is at the address names no issuer.</source>
        <translation>アドレスにあるドキュメントに発行者が記載されていません。</translation>
    </message>
    <message>
        <source>The service says that it is another one.</source>
        <translation>サービスが、別のものであると名乗っています。</translation>
    </message>
    <message>
        <source>What is at %1 is the document of %2. It was not used.</source>
        <translation>%1 にあるのは %2 のドキュメントです。使用していません。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Its address %1 does not begin with https.</source>
        <translation>そのアドレス %1 が https で始まっていません。</translation>
    </message>
    <message>
        <source>It names no address that hands out tokens.</source>
        <translation>トークンを発行するアドレスが記載されていません。</translation>
    </message>
    <message>
        <source>%1 responded with status %2.</source>
        <translation>%1 がステータス %2 で応答しました。</translation>
    </message>
</context>
<context>
    <name>patlas::OpenedFolder</name>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>ファイルまたはフォルダー %1 はありません。</translation>
    </message>
    <message>
        <source>In the folder&apos;s files there are: %1.</source>
        <translation>フォルダーのファイルにあるもの: %1。</translation>
    </message>
</context>
<context>
    <name>patlas::OperationCall</name>
    <message>
        <source>%1 is %2, not %3.</source>
        <translation>%1 は %2 であり、%3 ではありません。</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>JSON オブジェクト</translation>
    </message>
    <message>
        <source>What %1 is to be is not JSON: %2.</source>
        <translation>%1 に指定された値が JSON ではありません: %2。</translation>
    </message>
    <message>
        <source>%1 is not NAME=VALUE.</source>
        <translation>%1 は NAME=VALUE の形式ではありません。</translation>
    </message>
    <message>
        <source>%1 has nothing called %2.</source>
        <translation>%1 に %2 という名前のものはありません。</translation>
    </message>
    <message>
        <source>It takes no values.</source>
        <translation>値は受け付けません。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>使用できるもの: %1。</translation>
    </message>
    <message>
        <source>The API has no operation %1.</source>
        <translation>API にオペレーション %1 はありません。</translation>
    </message>
    <message>
        <source>patlasctl apis operations lists them.</source>
        <translation>patlasctl apis operations で一覧を表示できます。</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>もしかして: %1</translation>
    </message>
</context>
<context>
    <name>patlas::OperationChoiceDialog</name>
    <message>
        <source>Use these scopes</source>
        <translation>これらのスコープを使用</translation>
    </message>
    <message>
        <source>Choose by operation</source>
        <translation>オペレーションから選択</translation>
    </message>
    <message>
        <source>What should the token be able to do?</source>
        <translation>トークンで何ができるようにしますか?</translation>
    </message>
    <message>
        <source>Tick the operations. The smallest set of scopes that opens them replaces the scopes ticked so far. Operations that need no scope are not listed.</source>
        <translation>オペレーションを選択してください。それらに必要な最小限のスコープが、これまでに選択したスコープに取って代わります。スコープの必要ないオペレーションは表示されません。</translation>
    </message>
    <message>
        <source>Operations to allow</source>
        <translation>許可するオペレーション</translation>
    </message>
    <message>
        <source>Scopes needed</source>
        <translation>必要なスコープ</translation>
    </message>
    <message>
        <source>Tick at least one operation.</source>
        <translation>オペレーションを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>Smallest set: %1</source>
        <translation>最小限のスコープ: %1</translation>
    </message>
</context>
<context>
    <name>patlas::OperationPane</name>
    <message>
        <source>Filter operations</source>
        <translation>オペレーションをフィルター</translation>
    </message>
    <message>
        <source>Words of the method, title, path or scope</source>
        <translation>メソッド、タイトル、パス、スコープの一部</translation>
    </message>
    <message>
        <source>What the token opens</source>
        <translation>トークンで使用できるもの</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>オペレーション</translation>
    </message>
    <message>
        <source>“%1” opens %2 of %3</source>
        <translation>「%1」で %3 件中 %2 件を使用可能</translation>
    </message>
</context>
<context>
    <name>patlas::OperationTreeModel</name>
    <message>
        <source>no scope</source>
        <translation>スコープなし</translation>
    </message>
    <message>
        <source>role too low</source>
        <translation>ロールの権限不足</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>メンバーではない</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>no secret</source>
        <translation>シークレットなし</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>非対応</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>“%1” can be used for it.</source>
        <translation>「%1」を使用できます。</translation>
    </message>
    <message>
        <source>“%1” has %2.</source>
        <translation>「%1」には %2 があります。</translation>
    </message>
    <message>
        <source>Needs %1, which Patlas cannot fill in.</source>
        <translation>%1 が必要ですが、Patlas では設定できません。</translation>
    </message>
    <message>
        <source>Needs %1, and none is stored for %2.</source>
        <translation>%1 が必要ですが、%2 用に保存されていません。</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>%1 なし</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>トークンなし</translation>
    </message>
    <message>
        <source>No usable %1 is stored for %2.</source>
        <translation>%2 用に保存されている使用可能な %1 がありません。</translation>
    </message>
    <message>
        <source>No stored token has %1.</source>
        <translation>%1 を持つトークンが保存されていません。</translation>
    </message>
    <message>
        <source>%1 is recommended here, not required.</source>
        <translation>ここでは %1 が推奨されますが、必須ではありません。</translation>
    </message>
    <message>
        <source>Needs no %1.</source>
        <translation>%1 は必要ありません。</translation>
    </message>
    <message>
        <source>Needs no token.</source>
        <translation>トークンは必要ありません。</translation>
    </message>
    <message>
        <source>The chosen token opens it.</source>
        <translation>選択したトークンで使用できます。</translation>
    </message>
</context>
<context>
    <name>patlas::ParameterDelegate</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>not sent (%1 by default)</source>
        <translation>送信しない (デフォルトは %1)</translation>
    </message>
    <message>
        <source>Variable…</source>
        <translation>変数…</translation>
    </message>
</context>
<context>
    <name>patlas::ParameterModel</name>
    <message>
        <source>A JSON list, for example %1</source>
        <translation>JSON のリスト。例: %1</translation>
    </message>
    <message>
        <source>A JSON object, for example %1</source>
        <translation>JSON のオブジェクト。例: %1</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1、必須</translation>
    </message>
    <message>
        <source>%1 by default</source>
        <translation>デフォルトは %1</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>自分で追加</translation>
    </message>
    <message>
        <source>The down arrow suggests: %1</source>
        <translation>下矢印キーで表示される候補: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>patlas::ParameterTable</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Removes the selected row, if you added it</source>
        <translation>選択した行を削除します (自分で追加したもののみ)</translation>
    </message>
</context>
<context>
    <name>patlas::ParametersTab</name>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Add query parameter</source>
        <translation>クエリパラメーターを追加</translation>
    </message>
    <message>
        <source>This request takes no parameters. You can add one to see what the service does with it.</source>
        <translation>このリクエストにパラメーターはありません。追加して、サービスがどう応答するかを試すことができます。</translation>
    </message>
</context>
<context>
    <name>patlas::PassphraseDialog</name>
    <message>
        <source>Make a vault</source>
        <translation>保管庫を作成</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>保管庫のロックを解除</translation>
    </message>
    <message>
        <source>Change the vault&apos;s passphrase</source>
        <translation>保管庫のパスフレーズを変更</translation>
    </message>
    <message>
        <source>Make vault</source>
        <translation>保管庫を作成</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>パスフレーズを変更</translation>
    </message>
    <message>
        <source>About the passphrase</source>
        <translation>パスフレーズについて</translation>
    </message>
    <message>
        <source>Why it did not work</source>
        <translation>うまくいかなかった理由</translation>
    </message>
    <message>
        <source>Making the key</source>
        <translation>鍵を生成しています</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>新しいパスフレーズ(&amp;N)</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>もう一度入力(&amp;A)</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>パスフレーズを入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. Some words that do not belong together are easy to keep in mind and hard to guess.</source>
        <translation>
            <numerusform>%n 文字以上。互いに関連のない単語をいくつか組み合わせると、覚えやすく、推測されにくくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same once more: the vault cannot be opened without it.</source>
        <translation>同じものをもう一度入力してください。これがないと保管庫を開けません。</translation>
    </message>
    <message>
        <source>Making the key. This takes a moment on purpose, to make guessing slow.</source>
        <translation>鍵を生成しています。推測に時間がかかるように、意図的に少し時間をかけています。</translation>
    </message>
    <message>
        <source>Patlas keeps no copy of the passphrase. If you forget it, it cannot be recovered.</source>
        <translation>Patlas はパスフレーズのコピーを保存しません。忘れた場合、復元することはできません。</translation>
    </message>
</context>
<context>
    <name>patlas::PasteTokenDialog</name>
    <message>
        <source>Add token</source>
        <translation>トークンを追加</translation>
    </message>
    <message>
        <source>Environment of the token</source>
        <translation>トークンの環境</translation>
    </message>
    <message>
        <source>About what was pasted</source>
        <translation>貼り付けた内容について</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>環境(&amp;E)</translation>
    </message>
    <message>
        <source>Choose above what is taken.</source>
        <translation>どれとして扱うかを上で選択してください。</translation>
    </message>
</context>
<context>
    <name>patlas::Preferences</name>
    <message>
        <source>Your preferences could not be saved.</source>
        <translation>設定を保存できませんでした。</translation>
    </message>
    <message>
        <source>They hold until Patlas is quit.</source>
        <translation>設定は Patlas が終了するまで有効です。</translation>
    </message>
    <message>
        <source>Look whether the disk is full and %1 can be written.</source>
        <translation>ディスクがいっぱいでないか、%1 に書き込めるかを確認してください。</translation>
    </message>
</context>
<context>
    <name>patlas::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Of this page</source>
        <translation>このページの設定</translation>
    </message>
</context>
<context>
    <name>patlas::PreflightPanel</name>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Preflight details</source>
        <translation>送信前確認の詳細</translation>
    </message>
    <message>
        <source>Everything that was found about this request</source>
        <translation>このリクエストについてわかったことすべて</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>送信前確認</translation>
    </message>
    <message>
        <source>Nothing prevents sending this.</source>
        <translation>送信を妨げるものはありません。</translation>
    </message>
</context>
<context>
    <name>patlas::PresetsDialog</name>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>Use these scopes</source>
        <translation>これらのスコープを使用</translation>
    </message>
    <message>
        <source>Scope presets</source>
        <translation>スコープのプリセット</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Scopes of the preset</source>
        <translation>プリセットのスコープ</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation>プリセット名</translation>
    </message>
    <message>
        <source>Such as “CI: push strings”</source>
        <translation>例: 「CI: 文字列をプッシュ」</translation>
    </message>
    <message>
        <source>Why the preset was not changed</source>
        <translation>プリセットが変更されなかった理由</translation>
    </message>
    <message numerus="yes">
        <source>Save the %n scope(s) that are ticked now as</source>
        <translation>
            <numerusform>選択中の %n 個のスコープを次の名前で保存</numerusform>
        </translation>
    </message>
    <message>
        <source>No scope is ticked yet.</source>
        <translation>スコープがまだ選択されていません。</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Tick scopes and give them a name here; then you can use them for every new token.</source>
        <translation>まだ何も保存されていません。スコープを選択してここで名前を付けると、新しいトークンを作成するたびに使用できます。</translation>
    </message>
</context>
<context>
    <name>patlas::PreviewPane</name>
    <message>
        <source>Fit</source>
        <translation>枠に合わせる</translation>
    </message>
    <message>
        <source>Save to open it elsewhere…</source>
        <translation>保存して別のプログラムで開く…</translation>
    </message>
    <message>
        <source>About the preview</source>
        <translation>プレビューについて</translation>
    </message>
    <message>
        <source>No larger than there is room for. Off: pixel by pixel.</source>
        <translation>表示領域に収まる大きさで表示します。オフ: 等倍で表示します。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>%1, %2 × %3, %4</source>
        <translation>%1、%2 × %3、%4</translation>
    </message>
    <message>
        <source>the first of %1 pictures</source>
        <translation>%1 枚の画像のうち最初の 1 枚</translation>
    </message>
    <message>
        <source>without scripts, animations and what is elsewhere</source>
        <translation>スクリプト、アニメーション、外部の内容を除く</translation>
    </message>
    <message>
        <source>PDF %1</source>
        <translation>PDF %1</translation>
    </message>
    <message>
        <source>pages: %1</source>
        <translation>ページ数: %1</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化済み</translation>
    </message>
    <message>
        <source>This response is a PDF document</source>
        <translation>このレスポンスは PDF ドキュメントです</translation>
    </message>
    <message>
        <source>Documents of a service are not rendered in the program that holds your secrets. Save it, and open it in the program that you trust with it.</source>
        <translation>サービスから届いたドキュメントを、シークレットを保持しているこのプログラムで描画することはありません。保存して、信頼できるプログラムで開いてください。</translation>
    </message>
</context>
<context>
    <name>patlas::ProblemReport</name>
    <message>
        <source>Report a problem</source>
        <translation>問題を報告</translation>
    </message>
    <message>
        <source>What is reported</source>
        <translation>報告される内容</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy this into the report, with what you did, what you saw and what you expected. It holds no secrets, names or addresses of yours.</source>
        <translation>これを、行ったこと、起きたこと、期待していたことと一緒に報告に貼り付けてください。シークレットや、あなたの名前やアドレスは含まれていません。</translation>
    </message>
</context>
<context>
    <name>patlas::ProblemsModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>patlas::ProjectTokenModel</name>
    <message>
        <source>%1 Remove it and add it again.</source>
        <translation>%1 削除して、追加し直してください。</translation>
    </message>
    <message>
        <source>removed environment</source>
        <translation>削除された環境</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
</context>
<context>
    <name>patlas::ProviderCommands</name>
    <message>
        <source>The command is not allowed: %1</source>
        <translation>コマンドが許可されていません: %1</translation>
    </message>
    <message>
        <source>What it prints would go to %1. It was not started, and nothing was sent.</source>
        <translation>出力は %1 に送信されることになります。コマンドは起動しておらず、何も送信していません。</translation>
    </message>
    <message>
        <source>Send the request from the Explorer, which asks you first.</source>
        <translation>エクスプローラーからリクエストを送信してください。その前に確認を求められます。</translation>
    </message>
</context>
<context>
    <name>patlas::ProviderRun</name>
    <message>
        <source>It could not be started: %1</source>
        <translation>起動できませんでした: %1</translation>
    </message>
    <message>
        <source>%1 gave no value in time.</source>
        <translation>%1 は時間内に値を出力しませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>It was ended after %n second(s). The request was not sent.</source>
        <translation>
            <numerusform>%n 秒後に終了させました。リクエストは送信していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>If it asks for a password or a key, answer it sooner; run it in a terminal to see what it does.</source>
        <translation>パスワードや鍵を要求する場合は、より早く応答してください。端末で実行すると、何をしているか確認できます。</translation>
    </message>
    <message>
        <source>It printed more than %1 KiB and was ended.</source>
        <translation>出力が %1 KiB を超えたため、終了させました。</translation>
    </message>
    <message>
        <source>It was ended before it was done.</source>
        <translation>完了する前に終了させられました。</translation>
    </message>
    <message>
        <source>It ended with the code %1.</source>
        <translation>コード %1 で終了しました。</translation>
    </message>
    <message>
        <source>It printed nothing.</source>
        <translation>何も出力しませんでした。</translation>
    </message>
    <message>
        <source>It printed a NUL character, which no value has.</source>
        <translation>値に使用できない NUL 文字を出力しました。</translation>
    </message>
    <message>
        <source>It printed several lines. A command is needed that prints the value alone.</source>
        <translation>複数の行を出力しました。値だけを出力するコマンドが必要です。</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>メッセージ: %1</translation>
    </message>
    <message>
        <source>%1 gave no value.</source>
        <translation>%1 から値を取得できませんでした。</translation>
    </message>
    <message>
        <source>The request was not sent.</source>
        <translation>リクエストは送信していません。</translation>
    </message>
    <message>
        <source>Run the command in a terminal to see what it lacks.</source>
        <translation>端末でコマンドを実行して、不足しているものを確認してください。</translation>
    </message>
</context>
<context>
    <name>patlas::QuitDialog</name>
    <message>
        <source>Keep in the %1 and quit</source>
        <translation>%1に保存して終了</translation>
    </message>
    <message>
        <source>Use a vault…</source>
        <translation>保管庫を使用…</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>それでも終了</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>What would be gone</source>
        <translation>失われるもの</translation>
    </message>
    <message>
        <source>Tokens in memory only</source>
        <translation>メモリにのみあるトークン</translation>
    </message>
    <message>
        <source>What can be revoked</source>
        <translation>失効させられるもの</translation>
    </message>
    <message>
        <source>Why Patlas did not quit</source>
        <translation>Patlas が終了しなかった理由</translation>
    </message>
    <message>
        <source>An encrypted file under a passphrase that you choose</source>
        <translation>パスフレーズで保護された暗号化ファイル</translation>
    </message>
    <message>
        <source>Tokens are in memory only</source>
        <translation>トークンがメモリにしかありません</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n token(s) are gone when Patlas quits. As far as is known here, the service still accepts them, from anyone who has a copy.</source>
        <translation>
            <numerusform>Patlas を終了すると、%n 個のトークンのシークレットが失われます。把握している限り、サービスでは引き続き有効で、コピーを持つ人は誰でも使用できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot be revoked from here. Without a copy you can still revoke them on the website of the service.</source>
        <translation>ここから失効させることはできません。コピーがなくても、サービスの Web サイトで失効させることができます。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be revoked from here, the others on the website of the service.</source>
        <translation>
            <numerusform>そのうち %n 個はここから、ほかはサービスの Web サイトで失効させることができます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke and quit</source>
        <translation>失効させて終了</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n</source>
        <translation>
            <numerusform>%n 個を失効させる</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::ReadQuestion</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The description is continued in %n other document(s): %1. Read them as well, and what they refer to in the same place? No credential is sent.</source>
        <translation>
            <numerusform>API 定義は、ほかの %n 個のドキュメントに続いています: %1。それらと、同じ場所にあるその参照先も読み込みますか? 認証情報は送信されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read them</source>
        <translation>読み込む(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go on without</source>
        <translation>読み込まずに続ける(&amp;G)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>確認</translation>
    </message>
</context>
<context>
    <name>patlas::ReferenceText</name>
    <message>
        <source>A request cannot refer to this value.</source>
        <translation>リクエストからこの値を参照することはできません。</translation>
    </message>
    <message>
        <source>A name on the way to it cannot be written in a reference, or is there twice.</source>
        <translation>値までの経路に、参照に書けない名前、または重複した名前があります。</translation>
    </message>
    <message>
        <source>httpYac cannot refer to a request called %1.</source>
        <translation>httpYac では %1 という名前のリクエストを参照できません。</translation>
    </message>
    <message>
        <source>Use letters, digits and “_” in its name.</source>
        <translation>名前には英字、数字、「_」を使用してください。</translation>
    </message>
</context>
<context>
    <name>patlas::RemovalNotice</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>What was removed</source>
        <translation>削除されたもの</translation>
    </message>
    <message>
        <source>Undo removal</source>
        <translation>削除を元に戻す</translation>
    </message>
    <message>
        <source>Brings it back (%1)</source>
        <translation>元に戻します (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>通知を閉じる</translation>
    </message>
    <message>
        <source>What was removed is then gone for good</source>
        <translation>閉じると、削除したものは元に戻せなくなります</translation>
    </message>
</context>
<context>
    <name>patlas::RemovedRequests</name>
    <message>
        <source>A request was removed from the history.</source>
        <translation>履歴からリクエストを 1 件削除しました。</translation>
    </message>
    <message>
        <source>%L1 requests were removed from the history.</source>
        <translation>履歴からリクエストを %L1 件削除しました。</translation>
    </message>
</context>
<context>
    <name>patlas::RequestBuilder</name>
    <message>
        <source>Limits…</source>
        <translation>制限…</translation>
    </message>
    <message>
        <source>Notes on the file</source>
        <translation>ファイルに関する注意事項</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Docs</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>ボディ</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message numerus="yes">
        <source>Checks (%n failed)</source>
        <translation>
            <numerusform>チェック (失敗 %n 件)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (ほか %n 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>as the environment</source>
        <translation>環境に従う</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Time limits: connecting %1; none after that, because the response is a stream.</source>
        <translation>時間制限: 接続 %1。レスポンスがストリームのため、その後は制限なし。</translation>
    </message>
    <message>
        <source>Time limits: whole request %1, connecting %2, silence %3.</source>
        <translation>時間制限: リクエスト全体 %1、接続 %2、無応答 %3。</translation>
    </message>
    <message>
        <source>%1 (from the %2)</source>
        <translation>%1 (%2 から)</translation>
    </message>
    <message>
        <source>Undo removal</source>
        <translation>削除を元に戻す</translation>
    </message>
    <message>
        <source>Puts the row that was removed last back (%1)</source>
        <translation>最後に削除した行を元に戻します (%1)</translation>
    </message>
</context>
<context>
    <name>patlas::RequestExport</name>
    <message>
        <source>%1 was left out. %2</source>
        <translation>%1 を除外しました。%2</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 を書き込めませんでした。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>patlas::RequestFileName</name>
    <message>
        <source>“%1” cannot be the name of a file or folder.</source>
        <translation>「%1」はファイルやフォルダーの名前にできません。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>名前が空です。</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>The name holds a secret.</source>
        <translation>名前にシークレットが含まれています。</translation>
    </message>
    <message>
        <source>Names are shown, and go where the files go.</source>
        <translation>名前は表示され、ファイルと一緒に渡されます。</translation>
    </message>
    <message>
        <source>It is too long: file systems take 255 bytes.</source>
        <translation>長すぎます。ファイルシステムの上限は 255 バイトです。</translation>
    </message>
    <message>
        <source>Names that begin with a full stop are hidden.</source>
        <translation>ピリオドで始まる名前は隠しファイルになります。</translation>
    </message>
    <message>
        <source>Folders of that name are not shown.</source>
        <translation>その名前のフォルダーは表示されません。</translation>
    </message>
    <message>
        <source>A slash parts the names of folders.</source>
        <translation>スラッシュはフォルダー名の区切りです。</translation>
    </message>
    <message>
        <source>It has characters that are not seen.</source>
        <translation>目に見えない文字が含まれています。</translation>
    </message>
</context>
<context>
    <name>patlas::RequestFiles</name>
    <message>
        <source>The request is in a folder that is not open.</source>
        <translation>リクエストは開かれていないフォルダーにあります。</translation>
    </message>
    <message>
        <source>It is in %1. Nothing was written.</source>
        <translation>場所は %1 です。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Open that folder, or save the request as a new one.</source>
        <translation>そのフォルダーを開くか、リクエストを新しいリクエストとして保存してください。</translation>
    </message>
    <message>
        <source>%1 was changed by something else.</source>
        <translation>%1 は別のプログラムによって変更されています。</translation>
    </message>
    <message>
        <source>This request no longer stands in it as it was opened. Nothing was written, and your edits are still here.</source>
        <translation>リクエストが、開いたときの内容と異なっています。何も書き込んでおらず、編集内容はここに残っています。</translation>
    </message>
    <message>
        <source>%1 looks like a secret.</source>
        <translation>%1 はシークレットのようです。</translation>
    </message>
    <message>
        <source>This file goes to everybody who has the folder, so no secret is written into it.</source>
        <translation>このファイルはフォルダーを共有するすべての人に渡るため、シークレットは書き込まれません。</translation>
    </message>
    <message>
        <source>Keep it under Tokens as a credential, and write patlas:credential/ and the name of the credential as the value here.</source>
        <translation>「トークン」に認証情報として保存し、ここでは値として patlas:credential/ に続けて認証情報の名前を書いてください。</translation>
    </message>
</context>
<context>
    <name>patlas::RequestFolder</name>
    <message>
        <source>No folder is open.</source>
        <translation>フォルダーが開かれていません。</translation>
    </message>
    <message>
        <source>Open one first.</source>
        <translation>先にフォルダーを開いてください。</translation>
    </message>
    <message>
        <source>Not every change in this folder will be seen by itself.</source>
        <translation>このフォルダーの一部の変更は自動的に検出されません。</translation>
    </message>
    <message>
        <source>It has more folders than the system lets programs watch.</source>
        <translation>フォルダーの数が、プログラムが監視できるシステムの上限を超えています。</translation>
    </message>
    <message>
        <source>Read the folder again after a change, or raise fs.inotify.max_user_watches.</source>
        <translation>変更後にフォルダーを読み込み直すか、fs.inotify.max_user_watches の値を上げてください。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻すものがありません。</translation>
    </message>
</context>
<context>
    <name>patlas::RequestImport</name>
    <message>
        <source>The folder has too many files.</source>
        <translation>フォルダー内のファイルが多すぎます。</translation>
    </message>
    <message>
        <source>Choose the folder of one collection.</source>
        <translation>1 つのコレクションのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み込めません。</translation>
    </message>
    <message>
        <source>The files are too large together.</source>
        <translation>ファイルの合計サイズが大きすぎます。</translation>
    </message>
    <message>
        <source>Import them one after the other.</source>
        <translation>1 つずつインポートしてください。</translation>
    </message>
    <message>
        <source>There is no file in it that a collection could be in.</source>
        <translation>コレクションを含む可能性のあるファイルがありません。</translation>
    </message>
    <message>
        <source>The import was stopped before its end.</source>
        <translation>インポートは途中で中止されました。</translation>
    </message>
    <message>
        <source>No name is free for %1.</source>
        <translation>%1 に使用できる名前がありません。</translation>
    </message>
    <message>
        <source>%1 in %2 has another value already, and keeps it.</source>
        <translation>%2 の %1 にはすでに別の値があるため、その値を維持します。</translation>
    </message>
    <message>
        <source>The variables were not written: %1 would be too large.</source>
        <translation>変数を書き込んでいません。%1 が大きくなりすぎます。</translation>
    </message>
</context>
<context>
    <name>patlas::RequestLine</name>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>HTTP method; choose one or type any other</source>
        <translation>HTTP メソッド。選択するか、ほかのメソッドを入力</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Pick an operation, type an address, or paste a curl command</source>
        <translation>オペレーションを選択、アドレスを入力、または curl コマンドを貼り付け</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>キャンセル (Esc)</translation>
    </message>
</context>
<context>
    <name>patlas::RequestPipeline</name>
    <message>
        <source>The request is not complete.</source>
        <translation>リクエストが不完全です。</translation>
    </message>
    <message>
        <source>Waiting for the %1…</source>
        <translation>%1を待機しています…</translation>
    </message>
    <message>
        <source>No command is started here.</source>
        <translation>ここではコマンドは起動されません。</translation>
    </message>
    <message>
        <source>%1 would be empty. The request was not sent.</source>
        <translation>%1 が空になります。リクエストは送信していません。</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>%1 を待機しています…</translation>
    </message>
    <message>
        <source>The secret %1 is not known any more.</source>
        <translation>シークレット %1 は不明です。</translation>
    </message>
    <message>
        <source>It was typed in another session. The request was not sent.</source>
        <translation>別のセッションで入力されたものです。リクエストは送信していません。</translation>
    </message>
    <message>
        <source>Write a variable in its place, for which Patlas asks.</source>
        <translation>代わりに変数を書けば、Patlas が入力を求めます。</translation>
    </message>
    <message>
        <source>The secret could not be read.</source>
        <translation>シークレットを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Reading was interrupted. The request was not sent.</source>
        <translation>読み取りが中断されました。リクエストは送信していません。</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>もう一度送信してください。</translation>
    </message>
    <message>
        <source>Reading the files of the body…</source>
        <translation>ボディのファイルを読み込んでいます…</translation>
    </message>
    <message>
        <source>Preparing the connection…</source>
        <translation>接続を準備しています…</translation>
    </message>
    <message>
        <source>The token is for another address.</source>
        <translation>トークンは別のアドレス用です。</translation>
    </message>
    <message>
        <source>It belongs to another environment than the one that this request goes to. Nothing was sent.</source>
        <translation>リクエストの送信先とは別の環境に属しています。何も送信していません。</translation>
    </message>
    <message>
        <source>Choose the environment, or another token.</source>
        <translation>その環境、または別のトークンを選択してください。</translation>
    </message>
</context>
<context>
    <name>patlas::RequestQuestions</name>
    <message>
        <source>The redirect leads to %1. Nothing was sent there yet: look at the request, then send it.</source>
        <translation>%1 へリダイレクトされます。まだ何も送信していません。リクエストを確認してから送信してください。</translation>
    </message>
    <message>
        <source>%1 is the environment of that host already; it is the current one now.</source>
        <translation>%1 はすでにそのホストの環境であり、現在の環境に切り替えました。</translation>
    </message>
</context>
<context>
    <name>patlas::RequestRunner</name>
    <message>
        <source>The request was cancelled.</source>
        <translation>リクエストはキャンセルされました。</translation>
    </message>
    <message>
        <source>It may have reached the service before that.</source>
        <translation>その前にサービスに届いた可能性があります。</translation>
    </message>
</context>
<context>
    <name>patlas::RequestTabs</name>
    <message>
        <source>Open requests</source>
        <translation>開いているリクエスト</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新しいリクエスト</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>リクエストを保存</translation>
    </message>
    <message>
        <source>Save in a file of requests</source>
        <translation>リクエストファイルに保存</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>リクエストを閉じる</translation>
    </message>
    <message>
        <source>Open the closed request again</source>
        <translation>閉じたリクエストを開き直す</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>次のリクエスト</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>前のリクエスト</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>エクスプローラー</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <translation>編集済み、未保存</translation>
    </message>
    <message>
        <source>In no file yet</source>
        <translation>まだファイルに保存されていません</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1、未保存</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>新しいリクエスト(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close &amp;others</source>
        <translation>その他を閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reopen closed request</source>
        <translation>閉じたリクエストを開き直す(&amp;R)</translation>
    </message>
</context>
<context>
    <name>patlas::RequestVariables</name>
    <message>
        <source>a stored credential</source>
        <translation>保存済みの認証情報</translation>
    </message>
    <message>
        <source>A secret that was typed in this session. It is filled in when the request is sent.</source>
        <translation>このセッションで入力されたシークレット。リクエストの送信時に設定されます。</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>What %1 prints. It is asked for when the request is sent.</source>
        <translation>%1 の出力。リクエストの送信時に取得されます。</translation>
    </message>
    <message>
        <source>What %1 prints, named by %2. It is asked for when the request is sent.</source>
        <translation>%1 の出力 (%2 で指定)。リクエストの送信時に取得されます。</translation>
    </message>
    <message>
        <source>A stored credential. It is filled in when the request is sent.</source>
        <translation>保存済みの認証情報。リクエストの送信時に設定されます。</translation>
    </message>
    <message>
        <source>A stored credential, named by %1. It is filled in when the request is sent.</source>
        <translation>保存済みの認証情報 (%1 で指定)。リクエストの送信時に設定されます。</translation>
    </message>
    <message>
        <source>The menu of the field has “Define %1…”, which gives it a value.</source>
        <translation>フィールドのメニューの「『%1』を定義…」で値を設定できます。</translation>
    </message>
    <message>
        <source>Variables are kept beside saved requests: open a folder of them first.</source>
        <translation>変数は保存済みのリクエストと同じ場所に保存されます。先にリクエストのフォルダーを開いてください。</translation>
    </message>
    <message>
        <source>New for each request, such as %1.</source>
        <translation>リクエストごとに新しい値。例: %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>%1
from %2</source>
        <translation>%1
取得元: %2</translation>
    </message>
    <message>
        <source>Define “%1”…</source>
        <translation>「%1」を定義…</translation>
    </message>
    <message>
        <source>the response of %1</source>
        <translation>%1 のレスポンス</translation>
    </message>
</context>
<context>
    <name>patlas::RequestVerb</name>
    <message>
        <source>Sends a request by method and path</source>
        <translation>メソッドとパスを指定してリクエストを送信します</translation>
    </message>
    <message>
        <source>The path is one of the API: /tags. Credentials are chosen as in the window, unless they are named. The request is checked first: what the service is sure to refuse is not sent, and the exit code is 3. The body of the response goes to standard output, all else to standard error.</source>
        <translation>パスは /tags のような API のパスです。認証情報は、指定しない限りウィンドウと同様に選択されます。リクエストは先に確認され、サービスが拒否することが確実なものは送信されず、終了コードは 3 になります。レスポンスのボディは標準出力に、その他はすべて標準エラー出力に出力されます。</translation>
    </message>
    <message>
        <source>GET, POST, …</source>
        <translation>GET、POST、…</translation>
    </message>
    <message>
        <source>A path of the API, or a whole address</source>
        <translation>API のパス、または完全なアドレス</translation>
    </message>
    <message>
        <source>A header: NAME: VALUE</source>
        <translation>ヘッダー: NAME: VALUE</translation>
    </message>
    <message>
        <source>The body; @FILE is the content of a file, - standard input</source>
        <translation>ボディ。@FILE はファイルの内容、- は標準入力</translation>
    </message>
    <message>
        <source>A field of a form; NAME=@FILE sends a file</source>
        <translation>フォームのフィールド。NAME=@FILE はファイルを送信</translation>
    </message>
    <message>
        <source>A request has one body: give --data or --form.</source>
        <translation>リクエストのボディは 1 つです。--data または --form のどちらかを指定してください。</translation>
    </message>
</context>
<context>
    <name>patlas::RequestsPage</name>
    <message>
        <source>Use HTTP/&amp;2 where the service offers it</source>
        <translation>サービスが対応していれば HTTP/2 を使用(&amp;2)</translation>
    </message>
    <message>
        <source>Offer &amp;values that responses have shown</source>
        <translation>レスポンスに含まれていた値を候補に表示する(&amp;V)</translation>
    </message>
    <message>
        <source>Place of the response</source>
        <translation>レスポンスの位置</translation>
    </message>
    <message>
        <source>By the width of the window</source>
        <translation>ウィンドウの幅に合わせる</translation>
    </message>
    <message>
        <source>Beside the request</source>
        <translation>リクエストの横</translation>
    </message>
    <message>
        <source>Beneath the request</source>
        <translation>リクエストの下</translation>
    </message>
    <message>
        <source>&amp;Response</source>
        <translation>レスポンス(&amp;R)</translation>
    </message>
    <message>
        <source>Off: HTTP/1.1 everywhere. An environment can switch it off for itself.</source>
        <translation>オフの場合はすべて HTTP/1.1 になります。環境ごとにオフにすることもできます。</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>時間制限</translation>
    </message>
    <message>
        <source>An environment and a request can have limits of their own, which go before these.</source>
        <translation>環境とリクエストには固有の制限を設定でき、ここでの設定より優先されます。</translation>
    </message>
    <message>
        <source>Fields offer ids and other values from earlier responses of the same environment. They are kept on this computer until the history is cleared; secrets never are. Switching this off removes them.</source>
        <translation>同じ環境の以前の応答に含まれる ID などの値を入力欄に候補として表示します。値は履歴を消去するまでこのコンピューターに保存されますが、シークレットは保存されません。オフにすると、保存済みの値は削除されます。</translation>
    </message>
</context>
<context>
    <name>patlas::RequestsPane</name>
    <message>
        <source>Open folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Requests are kept as .http files in a folder of yours, such as one in git. IDEs and other tools read and run the same files. No secret is written into them.</source>
        <translation>リクエストは、git リポジトリなど任意のフォルダーに .http ファイルとして保存されます。IDE などのツールも同じファイルを読み込み、実行できます。シークレットは書き込まれません。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Requests of Postman, Insomnia, Bruno and others</source>
        <translation>Postman、Insomnia、Bruno などのリクエスト</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>リクエストをフィルター</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>What is not shown</source>
        <translation>表示されていないもの</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Run the chosen folder or file…</source>
        <translation>選択したフォルダーまたはファイルを実行…</translation>
    </message>
    <message>
        <source>Open a folder of requests</source>
        <translation>リクエストのフォルダーを開く</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of this folder are not shown</source>
        <translation>
            <numerusform>このフォルダーの %n か所が表示されていません</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>Variables: none</source>
        <translation>変数: なし</translation>
    </message>
    <message>
        <source>Variables: %1</source>
        <translation>変数: %1</translation>
    </message>
    <message>
        <source>Environments of http-client.env.json. Of several, a later one wins.</source>
        <translation>http-client.env.json の環境。複数の場合は後のものが優先されます。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>ゴミ箱に移動(&amp;T)</translation>
    </message>
    <message>
        <source>R&amp;un file…</source>
        <translation>ファイルを実行(&amp;U)…</translation>
    </message>
    <message>
        <source>R&amp;un folder…</source>
        <translation>フォルダーを実行(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>New &amp;folder…</source>
        <translation>新しいフォルダー(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Show in file manager</source>
        <translation>ファイルマネージャーで表示(&amp;S)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Open &amp;another folder…</source>
        <translation>別のフォルダーを開く(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close folder</source>
        <translation>フォルダーを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>%1 is in the trash. Ctrl+Z in the list puts it back.</source>
        <translation>%1 をゴミ箱に移動しました。リストで Ctrl+Z を押すと元に戻せます。</translation>
    </message>
</context>
<context>
    <name>patlas::ResponseDocument</name>
    <message>
        <source>The response body cannot be read.</source>
        <translation>レスポンスのボディを読み込めません。</translation>
    </message>
    <message>
        <source>Send the request again.</source>
        <translation>リクエストを送信し直してください。</translation>
    </message>
    <message>
        <source>The response body is no longer there.</source>
        <translation>レスポンスのボディはもうありません。</translation>
    </message>
    <message>
        <source>Its file was removed from the cache.</source>
        <translation>ファイルがキャッシュから削除されています。</translation>
    </message>
    <message>
        <source>The text is shown as if it were UTF-8.</source>
        <translation>テキストを UTF-8 とみなして表示しています。</translation>
    </message>
    <message>
        <source>The charset %1 is not supported.</source>
        <translation>文字セット %1 には対応していません。</translation>
    </message>
    <message>
        <source>The text could not be converted for display.</source>
        <translation>表示用にテキストを変換できませんでした。</translation>
    </message>
</context>
<context>
    <name>patlas::ResponseHeader</name>
    <message>
        <source>Earlier</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>Follow redirect</source>
        <translation>リダイレクトを追跡</translation>
    </message>
    <message>
        <source>Response time and size</source>
        <translation>レスポンスの時間とサイズ</translation>
    </message>
    <message>
        <source>Earlier responses</source>
        <translation>以前のレスポンス</translation>
    </message>
    <message>
        <source>Earlier responses to this request, and what differs</source>
        <translation>このリクエストに対する以前のレスポンスと、その差分</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>レスポンスなし</translation>
    </message>
    <message>
        <source>Connected, nothing came yet</source>
        <translation>接続済み、まだ何も受信していません</translation>
    </message>
    <message>
        <source>Receiving…   %1</source>
        <translation>受信中…   %1</translation>
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
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>Nobody reads standard output any more.</source>
        <translation>標準出力が閉じられています。</translation>
    </message>
    <message>
        <source>Writes status and headers of the response before its body</source>
        <translation>レスポンスのステータスとヘッダーをボディの前に出力します</translation>
    </message>
    <message>
        <source>Writes the body into this file instead of standard output</source>
        <translation>ボディを標準出力ではなくこのファイルに書き込みます</translation>
    </message>
    <message>
        <source>Ends with 4 where the status is 400 or more</source>
        <translation>ステータスが 400 以上の場合、終了コードを 4 にします</translation>
    </message>
    <message>
        <source>Writes the whole exchange as JSON</source>
        <translation>やり取り全体を JSON で出力します</translation>
    </message>
    <message>
        <source>Sends it although the service is sure to refuse it</source>
        <translation>サービスに拒否されることが確実でも送信します</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>The service would refuse this. Nothing was sent; --anyway sends it.</source>
        <translation>サービスに拒否されることが確実なため、何も送信していません。--anyway を指定すると送信します。</translation>
    </message>
    <message>
        <source>The service responded with %1.</source>
        <translation>サービスが %1 で応答しました。</translation>
    </message>
</context>
<context>
    <name>patlas::ResponseReference</name>
    <message>
        <source>Nothing is at %1.</source>
        <translation>%1 には何もありません。</translation>
    </message>
    <message>
        <source>The response is not of the form that the reference expects.</source>
        <translation>レスポンスが、参照の想定する形式ではありません。</translation>
    </message>
    <message>
        <source>The value holds a credential.</source>
        <translation>値に認証情報が含まれています。</translation>
    </message>
    <message>
        <source>Patlas keeps no credentials in responses; they are masked.</source>
        <translation>Patlas はレスポンスの認証情報を保存せず、伏せ字にします。</translation>
    </message>
    <message>
        <source>Use the credential itself.</source>
        <translation>認証情報自体を使用してください。</translation>
    </message>
    <message>
        <source>There is no header %1.</source>
        <translation>ヘッダー %1 はありません。</translation>
    </message>
    <message>
        <source>The value is too large for a request.</source>
        <translation>値が大きすぎて、リクエストに使用できません。</translation>
    </message>
    <message>
        <source>A reference can stand for up to 64 MiB.</source>
        <translation>参照できる値は 64 MiB までです。</translation>
    </message>
    <message>
        <source>The body is not valid JSON.</source>
        <translation>ボディが有効な JSON ではありません。</translation>
    </message>
    <message>
        <source>The response has no body.</source>
        <translation>レスポンスにボディがありません。</translation>
    </message>
    <message>
        <source>The body of the response is not text.</source>
        <translation>レスポンスのボディがテキストではありません。</translation>
    </message>
    <message>
        <source>The body of the response is not JSON.</source>
        <translation>レスポンスのボディが JSON ではありません。</translation>
    </message>
    <message>
        <source>The request had no body.</source>
        <translation>リクエストにボディがありませんでした。</translation>
    </message>
    <message>
        <source>Patlas does not have the whole body of the request.</source>
        <translation>Patlas にはリクエストのボディの一部しかありません。</translation>
    </message>
    <message>
        <source>Of what was sent it keeps the first 64 KiB.</source>
        <translation>送信した内容のうち、保存されるのは先頭の 64 KiB です。</translation>
    </message>
    <message>
        <source>The request %1 was not sent yet.</source>
        <translation>リクエスト %1 はまだ送信されていません。</translation>
    </message>
    <message>
        <source>This request takes a value from it.</source>
        <translation>このリクエストは、そこから値を取得します。</translation>
    </message>
    <message>
        <source>Send it first.</source>
        <translation>先に送信してください。</translation>
    </message>
    <message>
        <source>The request %1 had no response.</source>
        <translation>リクエスト %1 にはレスポンスがありませんでした。</translation>
    </message>
</context>
<context>
    <name>patlas::ResponseTabs</name>
    <message>
        <source>Response</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>タイミング</translation>
    </message>
    <message>
        <source>Use the whole body in a request…</source>
        <translation>ボディ全体をリクエストで使用…</translation>
    </message>
    <message>
        <source>(%1 in all)</source>
        <translation>(全体で %1)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>The filter has no output</source>
        <translation>フィルターの出力がありません</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
</context>
<context>
    <name>patlas::ResponseView</name>
    <message>
        <source>Save response…</source>
        <translation>レスポンスを保存…</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>該当箇所を表示</translation>
    </message>
    <message>
        <source>Notes about the response</source>
        <translation>レスポンスに関する注意事項</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Next hit in the response</source>
        <translation>レスポンス内の次の一致</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>エクスプローラー</translation>
    </message>
    <message>
        <source>Previous hit in the response</source>
        <translation>レスポンス内の前の一致</translation>
    </message>
    <message>
        <source>No response yet</source>
        <translation>レスポンスはまだありません</translation>
    </message>
    <message>
        <source>Pick an operation, see what it needs, and press Send. The response appears here.</source>
        <translation>オペレーションを選択し、必要なものを確認して、「送信」を押してください。レスポンスはここに表示されます。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Esc or Cancel ends it.</source>
        <translation>Esc キーまたは「キャンセル」で中止します。</translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation>受信中…</translation>
    </message>
    <message>
        <source>%1 so far. Esc or Cancel ends it.</source>
        <translation>受信済み: %1。Esc キーまたは「キャンセル」で中止します。</translation>
    </message>
    <message>
        <source>The response is coded as “%1”, which is not decoded here: the bytes are shown as they came.</source>
        <translation>レスポンスは「%1」で符号化されていますが、ここでは復号できません。届いたバイト列をそのまま表示しています。</translation>
    </message>
    <message>
        <source>This JSON is invalid at line %1, column %2: %3 The tree shows the part before that.</source>
        <translation>%1 行目、%2 列目で JSON が無効です: %3 ツリーにはそれより前の部分を表示しています。</translation>
    </message>
</context>
<context>
    <name>patlas::RetentionDialog</name>
    <message>
        <source>History settings</source>
        <translation>履歴の設定</translation>
    </message>
</context>
<context>
    <name>patlas::RetentionForm</name>
    <message>
        <source>Days to keep</source>
        <translation>保存する日数</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>Requests to keep</source>
        <translation>保存するリクエスト数</translation>
    </message>
    <message>
        <source>Size of responses to keep</source>
        <translation>保存するレスポンスのサイズ</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>&amp;Keep requests for</source>
        <translation>リクエストの保存期間(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;At most this many</source>
        <translation>リクエストの最大数(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Responses of at most</source>
        <translation>レスポンスの最大サイズ(&amp;R)</translation>
    </message>
    <message>
        <source>The oldest requests go first. Pinned ones are kept besides and do not count.</source>
        <translation>最も古いリクエストから削除されます。ピン留めしたものは別に保存され、数に含まれません。</translation>
    </message>
</context>
<context>
    <name>patlas::RotateTokenDialog</name>
    <message>
        <source>Rotate</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Make the replacement</source>
        <translation>新しいトークンを作成</translation>
    </message>
    <message>
        <source>Keep it where the old one is kept</source>
        <translation>古いトークンと同じ場所に保存</translation>
    </message>
    <message>
        <source>Have saved requests use it</source>
        <translation>保存済みのリクエストで使用</translation>
    </message>
    <message>
        <source>Try it with a harmless call</source>
        <translation>影響のない呼び出しで試す</translation>
    </message>
    <message>
        <source>Revoke the old token</source>
        <translation>古いトークンを失効させる</translation>
    </message>
    <message>
        <source>Open dashboard</source>
        <translation>ダッシュボードを開く</translation>
    </message>
    <message>
        <source>Undo rotation</source>
        <translation>ローテーションを元に戻す</translation>
    </message>
    <message>
        <source>Rotate token</source>
        <translation>トークンをローテーション</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1
No longer: %2</source>
        <translation>%1
なくなるもの: %2</translation>
    </message>
    <message>
        <source>Scopes of the replacement</source>
        <translation>新しいトークンのスコープ</translation>
    </message>
    <message>
        <source>Name of the replacement</source>
        <translation>新しいトークンの名前</translation>
    </message>
    <message>
        <source>What will use it</source>
        <translation>使用するもの</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Name of the replacement</source>
        <translation>新しいトークンの名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>有効期限(&amp;E)</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Rotate “%1”</source>
        <translation>「%1」をローテーション</translation>
    </message>
    <message>
        <source>A new token with fewer scopes takes its place. The old one is revoked last, once the new one has been tried, so that you always have one that works.</source>
        <translation>スコープを減らした新しいトークンに置き換えます。常に使用できるトークンがあるように、古いトークンは新しいトークンを試した後、最後に失効させます。</translation>
    </message>
    <message>
        <source>A new token with the same scopes takes its place. The old one is revoked last, once the new one has been tried, so that you always have one that works.</source>
        <translation>同じスコープを持つ新しいトークンに置き換えます。常に使用できるトークンがあるように、古いトークンは新しいトークンを試した後、最後に失効させます。</translation>
    </message>
    <message>
        <source>Other programs keep the old token until you give them the new one.</source>
        <translation>他のプログラムは、新しいトークンを設定するまで古いトークンを使用し続けます。</translation>
    </message>
    <message>
        <source>One saved request of yours will use the new token.</source>
        <translation>保存済みのリクエスト 1 件が新しいトークンを使用するようになります。</translation>
    </message>
    <message>
        <source>%1 saved requests of yours will use the new token.</source>
        <translation>保存済みのリクエスト %1 件が新しいトークンを使用するようになります。</translation>
    </message>
    <message>
        <source>Other programs keep the old one until you give them the new one.</source>
        <translation>他のプログラムは、新しいトークンを設定するまで古いものを使用し続けます。</translation>
    </message>
    <message>
        <source>Rotation at work</source>
        <translation>ローテーションの実行中</translation>
    </message>
    <message>
        <source>How the rotation stands</source>
        <translation>ローテーションの状況</translation>
    </message>
    <message>
        <source>Why the rotation stopped</source>
        <translation>ローテーションが停止した理由</translation>
    </message>
    <message>
        <source>Give the replacement a name.</source>
        <translation>新しいトークンに名前を付けてください。</translation>
    </message>
    <message>
        <source>%1 already has a token named “%2”. Pick another name.</source>
        <translation>%1 には「%2」という名前のトークンがすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Trying the token with a harmless call…</source>
        <translation>影響のない呼び出しでトークンを試しています…</translation>
    </message>
    <message>
        <source>Patlas does not know the sandbox&apos;s id of “%1”, because it was pasted. Revoke it there, then confirm.</source>
        <translation>「%1」は貼り付けられたものなので、サンドボックスでの ID が不明です。サンドボックスで失効させてから、確認してください。</translation>
    </message>
    <message>
        <source>the service&apos;s website</source>
        <translation>サービスの Web サイト</translation>
    </message>
    <message>
        <source>The new token works. Tokens of this service cannot be revoked over its API, so the last step is yours:

1. Sign in at %1.
2. Open the menu with your name at the top right, then Personal Access Tokens.
3. Delete “%2”. Leave “%3” as it is.

Patlas then tries the old token once more, to be sure that it is refused.</source>
        <translation>新しいトークンは正常に使用できます。このサービスのトークンは API では失効させられないため、最後の手順はご自身で行ってください:

1. %1 にサインインします。
2. 右上の自分の名前のメニューを開き、「Personal Access Tokens」を選択します。
3. 「%2」を削除します。「%3」はそのままにします。

その後、Patlas が古いトークンをもう一度試し、拒否されることを確認します。</translation>
    </message>
    <message>
        <source>Switching back to the old token…</source>
        <translation>古いトークンに戻しています…</translation>
    </message>
    <message>
        <source>The new token is in use, and the old one is revoked. Give the new one to the other programs that used the old one.</source>
        <translation>新しいトークンが使用され、古いトークンは失効しました。古いトークンを使用していた他のプログラムに、新しいトークンを設定してください。</translation>
    </message>
    <message>
        <source>The rotation is undone: “%1” is in use and no replacement is left.</source>
        <translation>ローテーションを元に戻しました。「%1」が使用され、新しいトークンは残っていません。</translation>
    </message>
    <message>
        <source>“%1” is in use again. The replacement stays in the list; delete it on the website if you do not need it, then remove it here.</source>
        <translation>「%1」の使用を再開しました。新しいトークンは一覧に残っています。不要であれば Web サイトで削除してから、ここで削除してください。</translation>
    </message>
    <message>
        <source>“%1” is unchanged. You can try again now or later: a notice reminds you.</source>
        <translation>「%1」は変更されていません。今すぐ、または後でもう一度試すことができます。通知でお知らせします。</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>バックグラウンドで続ける</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>I have deleted it there</source>
        <translation>Web サイトで削除しました</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Keep for this session only</source>
        <translation>このセッションの間だけ保持</translation>
    </message>
    <message>
        <source>Mark as revoked anyway</source>
        <translation>それでも失効済みにする</translation>
    </message>
    <message>
        <source>Copy new secret</source>
        <translation>新しいシークレットをコピー</translation>
    </message>
</context>
<context>
    <name>patlas::RotationNotice</name>
    <message>
        <source>Unfinished rotation</source>
        <translation>未完了のローテーション</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo rotation</source>
        <translation>ローテーションを元に戻す</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Continue rotation</source>
        <translation>ローテーションを続ける</translation>
    </message>
    <message>
        <source>Rotation of “%1” stopped half way.</source>
        <translation>「%1」のローテーションが途中で停止しました。</translation>
    </message>
    <message>
        <source>The old token is in use as before.</source>
        <translation>古いトークンが引き続き使用されています。</translation>
    </message>
    <message>
        <source>“%1” is made, and saved requests still use the old token.</source>
        <translation>「%1」が作成されましたが、保存済みのリクエストは古いトークンを使用しています。</translation>
    </message>
    <message>
        <source>“%1” is in use, and the old token is revoked.</source>
        <translation>「%1」が使用されており、古いトークンは失効済みです。</translation>
    </message>
    <message>
        <source>“%1” is in use, and the old token is not revoked yet.</source>
        <translation>「%1」が使用されていますが、古いトークンはまだ失効していません。</translation>
    </message>
</context>
<context>
    <name>patlas::RotationProgress</name>
    <message>
        <source>Another program is rotating this token.</source>
        <translation>別のプログラムがこのトークンをローテーションしています。</translation>
    </message>
    <message>
        <source>Only one can go on with it.</source>
        <translation>続行できるのは一方だけです。</translation>
    </message>
    <message>
        <source>Wait until it is done there, then try again.</source>
        <translation>そちらが完了するのを待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The service that issues this token is not running.</source>
        <translation>このトークンを発行したサービスが実行されていません。</translation>
    </message>
    <message>
        <source>Nothing is lost: the old token is unchanged.</source>
        <translation>何も失われていません。古いトークンは変更されていません。</translation>
    </message>
    <message>
        <source>Start the sandbox in the Sandbox menu, then try again.</source>
        <translation>「サンドボックス」メニューでサンドボックスを起動してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The service went away before it responded.</source>
        <translation>応答する前にサービスとの接続が切れました。</translation>
    </message>
    <message>
        <source>It is not known whether the request was carried out.</source>
        <translation>リクエストが実行されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>Check that the service or the sandbox is running, then try again.</source>
        <translation>サービスまたはサンドボックスが実行中か確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The service already refuses the old token.</source>
        <translation>サービスはすでに古いトークンを拒否しています。</translation>
    </message>
    <message>
        <source>Going back to it would leave you without a token that works.</source>
        <translation>元に戻すと、使用できるトークンがなくなります。</translation>
    </message>
    <message>
        <source>Continue the rotation.</source>
        <translation>ローテーションを続けてください。</translation>
    </message>
    <message>
        <source>“%1” is already revoked.</source>
        <translation>「%1」はすでに失効済みです。</translation>
    </message>
    <message>
        <source>Make a new token instead.</source>
        <translation>代わりに新しいトークンを作成してください。</translation>
    </message>
</context>
<context>
    <name>patlas::RotationSteps</name>
    <message>
        <source>Steps of the rotation</source>
        <translation>ローテーションの手順</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>now</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>patlas::Rotations</name>
    <message>
        <source>This token is no longer stored here.</source>
        <translation>このトークンはもう保存されていません。</translation>
    </message>
    <message>
        <source>“%1” is already being rotated.</source>
        <translation>「%1」はすでにローテーション中です。</translation>
    </message>
    <message>
        <source>The replacement has no name.</source>
        <translation>新しいトークンに名前がありません。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>This environment already has a token named %1.</source>
        <translation>この環境には %1 という名前のトークンがすでにあります。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選択してください。</translation>
    </message>
</context>
<context>
    <name>patlas::RunFolderDialog</name>
    <message>
        <source>&amp;Stop at the first failure</source>
        <translation>最初の失敗で停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>実行をキャンセル</translation>
    </message>
    <message>
        <source>&amp;Failures only</source>
        <translation>失敗のみ(&amp;F)</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>%1 を実行</translation>
    </message>
    <message>
        <source>Where it is sent</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>実行の状態</translation>
    </message>
    <message>
        <source>What is wrong with the data</source>
        <translation>データの問題</translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s) hold edits that are not saved. What the files say is sent.</source>
        <translation>
            <numerusform>開いているリクエストのうち %n 件に、保存されていない編集があります。送信されるのはファイルの内容です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>First what others take values of</source>
        <translation>値の取得元になるものを先に</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>リストの順</translation>
    </message>
    <message>
        <source>CSV or JSON: everything is sent once for each row, with its values as variables.</source>
        <translation>CSV または JSON: 行ごとにすべてのリクエストを 1 回ずつ、その行の値を変数として送信します。</translation>
    </message>
    <message>
        <source>Without data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>Run without data</source>
        <translation>データなしで実行</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>順序(&amp;O)</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>実行の進行状況</translation>
    </message>
    <message>
        <source>Choose the data of the run</source>
        <translation>実行するデータを選択</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.txt *.json)</source>
        <translation>データ (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)…</source>
        <translation>
            <numerusform>%1: %n 行…</numerusform>
        </translation>
    </message>
    <message>
        <source>Data…</source>
        <translation>データ…</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>送信先: %1。</translation>
    </message>
    <message>
        <source>Sent to %1, as %2.</source>
        <translation>送信先: %1 (ユーザー: %2)。</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>もう一度実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Run again in %1</source>
        <translation>%1 でもう一度実行(&amp;R)</translation>
    </message>
    <message>
        <source>Reading the requests…</source>
        <translation>リクエストを読み込み中…</translation>
    </message>
    <message>
        <source>Checking what can be sent…</source>
        <translation>送信できるか確認中…</translation>
    </message>
    <message>
        <source>There is no request in it.</source>
        <translation>リクエストが含まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s).</source>
        <translation>
            <numerusform>リクエスト %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 are sent in one run.</source>
        <translation>1 回の実行で送信されるのは %1 件までです。</translation>
    </message>
    <message>
        <source>All of them can be sent.</source>
        <translation>すべて送信できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them will not work: the list says why.</source>
        <translation>
            <numerusform>そのうち %n 件は失敗します。理由はリストにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sent.</source>
        <translation>%2 件中 %1 件を送信しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n went well</source>
        <translation>
            <numerusform>成功 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>未送信 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of %3 checks passed.</source>
        <translation>%1。%3 個のチェックのうち %2 個が成功。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>JUnit XML, for CI (*.xml)</source>
        <translation>JUnit XML (CI 用) (*.xml)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>レポートを %1 として保存しました。</translation>
    </message>
    <message>
        <source>The report could not be saved as %1. %2</source>
        <translation>レポートを %1 として保存できませんでした。%2</translation>
    </message>
</context>
<context>
    <name>patlas::RunModel</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1、データ %2 行目</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>未送信: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Sent, no checks</source>
        <translation>送信済み、チェックなし</translation>
    </message>
    <message numerus="yes">
        <source>Passed (%n check(s))</source>
        <translation>
            <numerusform>成功 (チェック %n 個)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 checks passed</source>
        <translation>%2 個中 %1 個のチェックが成功</translation>
    </message>
    <message>
        <source>Will not be sent: %1</source>
        <translation>送信されません: %1</translation>
    </message>
    <message>
        <source>Can be sent</source>
        <translation>送信できます</translation>
    </message>
    <message>
        <source>Can be sent, but: %1</source>
        <translation>送信できますが、注意が必要です: %1</translation>
    </message>
    <message>
        <source>Will probably fail: %1</source>
        <translation>おそらく失敗します: %1</translation>
    </message>
    <message>
        <source>Will be refused: %1</source>
        <translation>拒否されます: %1</translation>
    </message>
    <message>
        <source>Cannot be sent: %1</source>
        <translation>送信できません: %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>実際の値: %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
</context>
<context>
    <name>patlas::RunPlan</name>
    <message>
        <source>The file switches it off (# @disabled).</source>
        <translation>ファイルでオフになっています (# @disabled)。</translation>
    </message>
    <message>
        <source>The file has more than %1 secrets.</source>
        <translation>ファイルに含まれるシークレットが %1 個を超えています。</translation>
    </message>
    <message>
        <source>Patlas could not mask them all.</source>
        <translation>すべてを伏せ字にすることはできません。</translation>
    </message>
    <message>
        <source>Divide the file, or leave the columns with secrets out.</source>
        <translation>ファイルを分割するか、シークレットの列を除いてください。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み込めません。</translation>
    </message>
    <message>
        <source>The file is too large for a list of values.</source>
        <translation>ファイルが大きすぎて、値のリストとして使用できません。</translation>
    </message>
</context>
<context>
    <name>patlas::RunVerb</name>
    <message>
        <source>Sends the requests of a folder and runs their checks</source>
        <translation>フォルダーのリクエストを送信し、チェックを実行します</translation>
    </message>
    <message>
        <source>All requests are checked before the first one is sent, and what cannot work is said. Ends with 7 where a check or a request failed.

With --parallel, several requests are on their way at once, those of all rows together. A request that takes a value from the response of another waits for that one; nothing else is waited for, such as a cookie that another one sets. Results stand in the same order as without it. What is on its way when --bail stops the run is cancelled, and counts as skipped.</source>
        <translation>最初のリクエストを送信する前にすべてのリクエストを確認し、失敗するものを表示します。チェックまたはリクエストが失敗した場合、終了コードは 7 です。

--parallel を指定すると、すべてのデータ行を通して、複数のリクエストを同時に送信します。他のリクエストのレスポンスから値を取得するリクエストは、そのレスポンスを待ちます。それ以外のもの、たとえば他のリクエストが設定する Cookie などは待ちません。結果の順序は、指定しない場合と同じです。--bail により実行が停止すると、送信中のものはキャンセルされ、スキップとして数えられます。</translation>
    </message>
    <message>
        <source>A folder of .http files, or one file</source>
        <translation>.http ファイルのフォルダー、または 1 つのファイル</translation>
    </message>
    <message>
        <source>An environment of Patlas, or of http-client.env.json; several are layers</source>
        <translation>Patlas または http-client.env.json の環境。複数指定すると重ねて適用されます</translation>
    </message>
    <message>
        <source>Sends all once for each row of this CSV or JSON</source>
        <translation>この CSV または JSON の行ごとに、すべてを 1 回ずつ送信します</translation>
    </message>
    <message>
        <source>needs: a request after those that it takes values from; files: as they are named</source>
        <translation>needs: リクエストを、値の取得元になるものより後に送信。files: 名前の順に送信</translation>
    </message>
    <message>
        <source>Writes the results as JUnit XML</source>
        <translation>結果を JUnit XML で出力します</translation>
    </message>
    <message>
        <source>Writes the results as JSON, to standard output if no file is named</source>
        <translation>結果を JSON で出力します。ファイルを指定しない場合は標準出力に出力します</translation>
    </message>
    <message>
        <source>So many requests are sent at once; without it, one</source>
        <translation>同時に送信するリクエストの数。省略時は 1</translation>
    </message>
    <message>
        <source>Stops at the first failure</source>
        <translation>最初の失敗で停止します</translation>
    </message>
    <message>
        <source>Name a folder or a file.</source>
        <translation>フォルダーまたはファイルを指定してください。</translation>
    </message>
    <message>
        <source>--parallel goes from 1 to %1.</source>
        <translation>--parallel の範囲は 1～%1 です。</translation>
    </message>
    <message>
        <source>There are no requests in %1.</source>
        <translation>%1 にリクエストがありません。</translation>
    </message>
    <message>
        <source>These are %1 requests with all rows; more than %2 are not sent at once.</source>
        <translation>すべてのデータ行でリクエストは %1 件になります。一度に送信できるのは %2 件までです。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>成功</translation>
    </message>
    <message>
        <source> (row %1)</source>
        <translation> (データ %1 行目)</translation>
    </message>
    <message>
        <source>, %1 ms</source>
        <translation>、%1 ms</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s): %1 passed, %2 failed</source>
        <translation>
            <numerusform>リクエスト %n 件: 成功 %1、失敗 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::SandboxAuditVerb</name>
    <message>
        <source>Writes who did what in the sandbox, as JSON, newest first</source>
        <translation>サンドボックスで誰が何をしたかを、JSON で新しい順に出力します</translation>
    </message>
    <message>
        <source>As JSON, which it is anyway</source>
        <translation>JSON で出力します (指定しなくても同じです)</translation>
    </message>
</context>
<context>
    <name>patlas::SandboxFaultsVerb</name>
    <message>
        <source>Says or sets how the sandbox misbehaves</source>
        <translation>サンドボックスの障害を表示または設定します</translation>
    </message>
    <message>
        <source>Without options, it says which faults are set. Those that are given take the place of all that were set before: what is not named is off. They are kept in the data of the sandbox, and so hold for the window, for sandbox start and for every command, until --none or sandbox reset ends them. What runs already follows within a second.</source>
        <translation>オプションなしでは、設定中の障害を表示します。指定したものは以前の設定をすべて置き換え、指定しなかったものは無効になります。サンドボックスのデータに保存されるため、ウィンドウ、sandbox start、すべてのコマンドに適用され、--none または sandbox reset で終了します。実行中のものも 1 秒以内に従います。</translation>
    </message>
    <message>
        <source>Ends all faults</source>
        <translation>すべての障害を終了します</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>JSON で出力します</translation>
    </message>
    <message>
        <source>--none ends all faults: name no others with it.</source>
        <translation>--none はすべての障害を終了します。ほかの障害と同時に指定できません。</translation>
    </message>
    <message>
        <source>The sandbox has no faults set.</source>
        <translation>サンドボックスに障害は設定されていません。</translation>
    </message>
</context>
<context>
    <name>patlas::SandboxResetVerb</name>
    <message>
        <source>Makes the sandbox as it was at first</source>
        <translation>サンドボックスを最初の状態に戻します</translation>
    </message>
    <message>
        <source>All that was changed in it is gone, and its tokens no longer work. Asks first, unless --yes says so.</source>
        <translation>サンドボックスで変更した内容はすべて失われ、トークンも使用できなくなります。--yes を指定しない限り、先に確認を求めます。</translation>
    </message>
    <message>
        <source>Does not ask</source>
        <translation>確認を求めません</translation>
    </message>
    <message>
        <source>Lose all that was changed in the sandbox, and its tokens?</source>
        <translation>サンドボックスで変更した内容とトークンがすべて失われます。続けますか?</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>The sandbox is as it was at first.</source>
        <translation>サンドボックスを最初の状態に戻しました。</translation>
    </message>
    <message>
        <source>Says as JSON what was done</source>
        <translation>実行した内容を JSON で出力します</translation>
    </message>
</context>
<context>
    <name>patlas::SandboxServer</name>
    <message>
        <source>The sandbox could not issue project tokens.</source>
        <translation>サンドボックスがプロジェクトトークンを発行できませんでした。</translation>
    </message>
    <message>
        <source>The sandbox cannot listen on port %1.</source>
        <translation>サンドボックスがポート %1 で待ち受けられません。</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation>別のポートを選択するか、0 を指定して空いているポートを使用してください。</translation>
    </message>
    <message>
        <source>The sandbox is not running.</source>
        <translation>サンドボックスが実行されていません。</translation>
    </message>
    <message>
        <source>Start it first.</source>
        <translation>先に起動してください。</translation>
    </message>
    <message>
        <source>The sandbox&apos;s first data is missing.</source>
        <translation>サンドボックスの初期データがありません。</translation>
    </message>
    <message>
        <source>The sandbox&apos;s first data is damaged.</source>
        <translation>サンドボックスの初期データが破損しています。</translation>
    </message>
    <message>
        <source>The sandbox cannot use its data directory.</source>
        <translation>サンドボックスがデータディレクトリを使用できません。</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another directory.</source>
        <translation>権限を確認するか、別のディレクトリを選択してください。</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>場所は %1 です。</translation>
    </message>
    <message>
        <source>Another program is still opening its data.</source>
        <translation>別のプログラムがデータを開く処理を続けています。</translation>
    </message>
    <message>
        <source>It was written by a newer version of Patlas.</source>
        <translation>Patlas のより新しいバージョンによって書き込まれています。</translation>
    </message>
    <message>
        <source>The sandbox could not store its faults. Nothing was changed.</source>
        <translation>サンドボックスは障害の設定を保存できませんでした。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>patlas::SandboxStartVerb</name>
    <message>
        <source>Runs the sandbox until Ctrl+C, for other programs</source>
        <translation>他のプログラムのために、Ctrl+C が押されるまでサンドボックスを実行します</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; without it, any free one</source>
        <translation>127.0.0.1 のポート。省略時は空いているポート</translation>
    </message>
    <message>
        <source>Says address, users and projects as JSON, in one line</source>
        <translation>アドレス、ユーザー、プロジェクトを 1 行の JSON で出力します</translation>
    </message>
    <message>
        <source>A port goes from 0 to %1.</source>
        <translation>ポートの範囲は 0～%1 です。</translation>
    </message>
    <message>
        <source>It has the same data as the sandbox of the window, and other commands find the same tokens in it. Its address is written when it is ready. Faults are for trying how a program copes with them: those that are given here are of this server alone, in place of those of sandbox faults.</source>
        <translation>ウィンドウのサンドボックスと同じデータを持ち、ほかのコマンドからも同じトークンが見つかります。準備ができるとアドレスを出力します。障害は、プログラムがどう対処するかを試すためのものです。ここで指定したものはこのサーバーだけに適用され、sandbox faults の設定より優先されます。</translation>
    </message>
</context>
<context>
    <name>patlas::SaveBody</name>
    <message>
        <source>Save response</source>
        <translation>レスポンスを保存</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>The response could not be saved as %1. %2</source>
        <translation>レスポンスを %1 として保存できませんでした。%2</translation>
    </message>
</context>
<context>
    <name>patlas::SaveRequestDialog</name>
    <message>
        <source>Save request</source>
        <translation>リクエストを保存</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>The title names the file.</source>
        <translation>タイトルがファイル名になります。</translation>
    </message>
</context>
<context>
    <name>patlas::SavedConflicts</name>
    <message>
        <source>%1 (the file&apos;s version)</source>
        <translation>%1 (ファイルのバージョン)</translation>
    </message>
    <message>
        <source>%1 (your version)</source>
        <translation>%1 (自分のバージョン)</translation>
    </message>
    <message>
        <source>The file has changed meanwhile, so nothing was done.</source>
        <translation>その間にファイルが変更されたため、何も行いませんでした。</translation>
    </message>
</context>
<context>
    <name>patlas::SavedRequests</name>
    <message>
        <source>%1 holds no request.</source>
        <translation>%1 にリクエストがありません。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>“%1” shows its file again: what was edited held a secret that is in no file.</source>
        <translation>「%1」をファイルの内容に戻しました。編集内容に、どのファイルにもないシークレットが含まれていました。</translation>
    </message>
</context>
<context>
    <name>patlas::SchemaVerb</name>
    <message>
        <source>Writes the JSON Schema of what a verb writes as JSON</source>
        <translation>サブコマンドが出力する JSON の JSON Schema を出力します</translation>
    </message>
    <message>
        <source>Draft 2020-12. Without a verb, those of all verbs, by name. The request that curl --print writes is curl-print.

Example: patlasctl schema tokens list</source>
        <translation>Draft 2020-12 です。サブコマンドを省略すると、すべてのサブコマンドのスキーマを名前ごとに出力します。curl --print が出力するリクエストの名前は curl-print です。

例: patlasctl schema tokens list</translation>
    </message>
    <message>
        <source>Such as tokens list</source>
        <translation>例: tokens list</translation>
    </message>
    <message>
        <source>The schemas are missing from this program.</source>
        <translation>このプログラムにはスキーマが含まれていません。</translation>
    </message>
    <message>
        <source>%1 writes no JSON. There are: %2.</source>
        <translation>%1 は JSON を出力しません。指定できるもの: %2。</translation>
    </message>
</context>
<context>
    <name>patlas::SchemeVariables</name>
    <message>
        <source>the chosen credentials</source>
        <translation>選択した認証情報</translation>
    </message>
</context>
<context>
    <name>patlas::SchemeWording</name>
    <message>
        <source>in the header %1</source>
        <translation>ヘッダー %1 の</translation>
    </message>
    <message>
        <source>in the query parameter %1</source>
        <translation>クエリパラメーター %1 の</translation>
    </message>
    <message>
        <source>in the cookie %1</source>
        <translation>Cookie %1 の</translation>
    </message>
    <message>
        <source>sign-in in the browser</source>
        <translation>ブラウザーでのサインイン</translation>
    </message>
    <message>
        <source>client id and secret</source>
        <translation>クライアント ID とシークレット</translation>
    </message>
    <message>
        <source>a code typed on another device</source>
        <translation>別のデバイスで入力するコード</translation>
    </message>
    <message>
        <source>implicit flow</source>
        <translation>インプリシットフロー</translation>
    </message>
    <message>
        <source>user name and password</source>
        <translation>ユーザー名とパスワード</translation>
    </message>
    <message>
        <source>An OAuth 2 token %1.</source>
        <translation>%1 OAuth 2 トークン。</translation>
    </message>
    <message>
        <source>An OAuth 2 token %1, got by: %2.</source>
        <translation>%1 OAuth 2 トークン。取得方法: %2。</translation>
    </message>
    <message>
        <source>A client certificate, which is set in the environment.</source>
        <translation>環境で設定するクライアント証明書。</translation>
    </message>
    <message>
        <source>Patlas cannot fill this: operations that need it are marked.</source>
        <translation>Patlas では設定できません。これを必要とするオペレーションには印が付きます。</translation>
    </message>
    <message>
        <source>A token %1.</source>
        <translation>%1トークン。</translation>
    </message>
    <message>
        <source>A key %1.</source>
        <translation>%1キー。</translation>
    </message>
    <message>
        <source>User name and password (Basic).</source>
        <translation>ユーザー名とパスワード (Basic)。</translation>
    </message>
    <message>
        <source>User name and password (Digest; the password itself is not sent).</source>
        <translation>ユーザー名とパスワード (Digest。パスワード自体は送信されません)。</translation>
    </message>
    <message>
        <source>A key pair that signs each request (AWS Signature Version 4).</source>
        <translation>リクエストごとに署名する鍵のペア (AWS Signature Version 4)。</translation>
    </message>
    <message>
        <source>An OpenID Connect token %1.</source>
        <translation>%1 OpenID Connect トークン。</translation>
    </message>
    <message>
        <source>A credential %1.</source>
        <translation>%1認証情報。</translation>
    </message>
</context>
<context>
    <name>patlas::ScopeModel</name>
    <message>
        <source>documented</source>
        <translation>ドキュメントに記載</translation>
    </message>
    <message>
        <source>needs %1; you are %2</source>
        <translation>%1 が必要です (現在は %2)</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>seen in a client</source>
        <translation>クライアントで確認</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>You added this name by hand; what it allows is not known here.</source>
        <translation>この名前は手動で追加したものです。何を許可するかは不明です。</translation>
    </message>
    <message>
        <source>The service&apos;s documentation names this scope.</source>
        <translation>このスコープはサービスのドキュメントに記載されています。</translation>
    </message>
    <message>
        <source>A public client uses this scope&apos;s name; the documentation does not list it.</source>
        <translation>このスコープ名は公開されているクライアントで使用されていますが、ドキュメントには記載されていません。</translation>
    </message>
    <message>
        <source>This name is our proposal, made from the guide to roles. The service may call it something else.</source>
        <translation>この名前は、ロールのガイドをもとにした Patlas の提案です。サービスでは別の名前かもしれません。</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>手動で追加</translation>
    </message>
    <message>
        <source>Not on the list; what it allows is not known here</source>
        <translation>一覧にありません。何を許可するかは不明です</translation>
    </message>
    <message>
        <source>A scope&apos;s name has 3 to 64 small letters, digits and underscores and begins with a letter, such as can_edit_texts.</source>
        <translation>スコープ名は、can_edit_texts のように英小文字で始まる 3～64 文字で、英小文字、数字、アンダースコアを使用できます。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>ticked scopes of a group</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Your role cannot use it: %1.</source>
        <translation>あなたのロールでは使用できません: %1。</translation>
    </message>
    <message>
        <source>Opens %1.</source>
        <translation>使用できるもの: %1。</translation>
    </message>
</context>
<context>
    <name>patlas::ScopePicker</name>
    <message>
        <source>Add scope…</source>
        <translation>スコープを追加…</translation>
    </message>
    <message>
        <source>Presets…</source>
        <translation>プリセット…</translation>
    </message>
    <message>
        <source>Filter scopes</source>
        <translation>スコープをフィルター</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Choose by operation…</source>
        <translation>オペレーションから選択…</translation>
    </message>
    <message>
        <source>For a scope that the service has but this list does not</source>
        <translation>サービスにはあるが、この一覧にはないスコープを追加します</translation>
    </message>
    <message>
        <source>Sets of scopes that you saved</source>
        <translation>保存したスコープのセット</translation>
    </message>
    <message>
        <source>Scope name</source>
        <translation>スコープ名</translation>
    </message>
    <message>
        <source>Name of the scope, as the service spells it</source>
        <translation>サービスでの表記どおりのスコープ名</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>No scope here has “%1” in its name, sentence or operations.
If the service has it, add it by name.</source>
        <translation>名前、説明、オペレーションに「%1」を含むスコープはここにありません。
サービスにある場合は、名前で追加してください。</translation>
    </message>
</context>
<context>
    <name>patlas::ScopePresetRepository</name>
    <message>
        <source>The preset has no name.</source>
        <translation>プリセットに名前がありません。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>There are no scopes to save.</source>
        <translation>保存するスコープがありません。</translation>
    </message>
    <message>
        <source>Pick at least one scope.</source>
        <translation>スコープを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>There is no preset “%1”.</source>
        <translation>プリセット「%1」はありません。</translation>
    </message>
    <message>
        <source>A preset named “%1” already exists.</source>
        <translation>「%1」という名前のプリセットはすでにあります。</translation>
    </message>
    <message>
        <source>Pick another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>patlas::ScopeSummary</name>
    <message>
        <source>%1, %2</source>
        <comment>all but the last of several items</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>do %n more things</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>With this token somebody could %1.</source>
        <translation>このトークンで可能になること: %1。</translation>
    </message>
    <message>
        <source>delete anything</source>
        <translation>あらゆるものの削除</translation>
    </message>
    <message>
        <source>They could not %1.</source>
        <translation>できないこと: %1。</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>That is everything: anyone who finds this token can do all that you can, and what they delete cannot be restored.</source>
        <translation>これですべてです。このトークンを手に入れた人は、あなたにできることをすべて実行でき、削除されたものは復元できません。</translation>
    </message>
    <message>
        <source>If it leaks, somebody could %1, and what is deleted may be gone for good.</source>
        <translation>漏えいした場合に可能になること: %1。削除されたものは元に戻せない可能性があります。</translation>
    </message>
    <message>
        <source>Your role may not %1, so that part has no effect as long as your role stays as it is.</source>
        <translation>あなたのロールでは許可されていないこと (%1) については、ロールが変わらない限り効果がありません。</translation>
    </message>
    <message>
        <source>What %1 allows is not known here.</source>
        <translation>%1 が何を許可するかは不明です。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n scopes.</source>
        <translation>
            <numerusform>%n 個中 %1 個のスコープ。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick at least one: a token without scopes opens nothing.</source>
        <translation>1 つ以上選択してください。スコープのないトークンでは何も使用できません。</translation>
    </message>
</context>
<context>
    <name>patlas::SearchBar</name>
    <message>
        <source>Search response</source>
        <translation>レスポンスを検索</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>%1 hits so far, %2 %</source>
        <translation>ここまでの一致: %1 件、%2 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 件一致</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 件一致</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>%1: next, %2: previous, Esc: stop</source>
        <translation>%1: 次へ、%2: 前へ、Esc: 終了</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Shift+Return</source>
        <translation>Shift+Return</translation>
    </message>
</context>
<context>
    <name>patlas::SecretClipboard</name>
    <message>
        <source>The clipboard is cleared.</source>
        <translation>クリップボードを消去しました。</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n s.</source>
        <translation>
            <numerusform>コピーしました。クリップボードは %n 秒後に消去されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patlas::SecretField</name>
    <message>
        <source>&amp;Copy token</source>
        <translation>トークンをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
</context>
<context>
    <name>patlas::SecretInText</name>
    <message>
        <source>Line %1, column %2 holds what looks like a secret (%3).</source>
        <translation>%1 行目、%2 列目にシークレットらしきもの (%3) があります。</translation>
    </message>
    <message>
        <source>Line %1, column %2 holds a credential that you stored.</source>
        <translation>%1 行目、%2 列目に保存済みの認証情報があります。</translation>
    </message>
    <message>
        <source>Line %1, column %2 holds the stored credential “%3”.</source>
        <translation>%1 行目、%2 列目に保存済みの認証情報「%3」があります。</translation>
    </message>
</context>
<context>
    <name>patlas::SecretStore</name>
    <message>
        <source>The store returned a different secret.</source>
        <translation>保存先から異なるシークレットが返されました。</translation>
    </message>
    <message>
        <source>The token stays where it was.</source>
        <translation>トークンは元の場所に残っています。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another program is moving this token&apos;s secret.</source>
        <translation>別のプログラムがこのトークンのシークレットを移動しています。</translation>
    </message>
    <message>
        <source>There is no secret to store.</source>
        <translation>保存するシークレットがありません。</translation>
    </message>
    <message>
        <source>Paste or generate the token again.</source>
        <translation>トークンを貼り付け直すか、生成し直してください。</translation>
    </message>
    <message>
        <source>The secret contains a line break or another control character.</source>
        <translation>シークレットに改行またはその他の制御文字が含まれています。</translation>
    </message>
    <message>
        <source>Tokens never contain one, and it damages some keychains.</source>
        <translation>トークンに含まれるはずがなく、一部のキーチェーンを破損させるおそれがあります。</translation>
    </message>
    <message>
        <source>Copy the token again, without the text around it.</source>
        <translation>前後のテキストを含めずに、トークンをコピーし直してください。</translation>
    </message>
    <message>
        <source>A store that this version of Patlas does not have.</source>
        <translation>このバージョンの Patlas にはない保存先です。</translation>
    </message>
    <message>
        <source>In “%1”, a store that this version of Patlas does not have</source>
        <translation>このバージョンの Patlas にはない保存先「%1」内</translation>
    </message>
    <message>
        <source>There is no secret store named “%1”.</source>
        <translation>「%1」というシークレットの保存先はありません。</translation>
    </message>
    <message>
        <source>Another version of Patlas may have used it.</source>
        <translation>Patlas の別のバージョンが使用した可能性があります。</translation>
    </message>
    <message>
        <source>Use that version to move its secrets, or add the token again.</source>
        <translation>そのバージョンを使用してシークレットを移動するか、トークンを追加し直してください。</translation>
    </message>
</context>
<context>
    <name>patlas::SecretsPage</name>
    <message>
        <source>Seconds until the clipboard is cleared</source>
        <translation>クリップボードを消去するまでの秒数</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Vault, when it was not used</source>
        <translation>保管庫を使用していないとき(&amp;V)</translation>
    </message>
    <message>
        <source>Clear the cli&amp;pboard after</source>
        <translation>クリップボードを消去するまでの時間(&amp;P)</translation>
    </message>
    <message>
        <source>A secret that you copy is cleared then, and when Patlas quits, unless you copied something else meanwhile.</source>
        <translation>コピーしたシークレットは、この時間が経過したときと Patlas の終了時に消去されます。その間に別のものをコピーした場合は消去されません。</translation>
    </message>
    <message>
        <source>New tokens expire</source>
        <translation>新しいトークンの有効期限</translation>
    </message>
    <message>
        <source>&amp;New tokens expire</source>
        <translation>新しいトークンの有効期限(&amp;N)</translation>
    </message>
    <message>
        <source>Each new token starts with this lifetime; you can choose another.</source>
        <translation>新しいトークンはこの有効期限で始まります。別の期限も選べます。</translation>
    </message>
</context>
<context>
    <name>patlas::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>エクスプローラー</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>patlas::SendWarning</name>
    <message>
        <source>Send anyway</source>
        <translation>それでも送信</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>This cannot be sent: %1</source>
        <translation>送信できません: %1</translation>
    </message>
    <message>
        <source>This will be refused: %1</source>
        <translation>拒否されます: %1</translation>
    </message>
    <message>
        <source>Look at this first: %1</source>
        <translation>まず確認してください: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>About</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Each checked server becomes an environment. The description does not say every address in full: double-click to complete it.</source>
        <translation>チェックを入れたサーバーごとに環境が作成されます。API 定義にはアドレスの一部が記載されていません。ダブルクリックして補完してください。</translation>
    </message>
    <message>
        <source>Each checked server becomes an environment. Names and addresses can be changed with a double click.</source>
        <translation>チェックを入れたサーバーごとに環境が作成されます。名前とアドレスはダブルクリックして変更できます。</translation>
    </message>
    <message>
        <source>Server variable %1</source>
        <translation>サーバー変数 %1</translation>
    </message>
    <message>
        <source>Check at least one server: requests need an address to go to.</source>
        <translation>サーバーを 1 つ以上チェックしてください。リクエストには送信先のアドレスが必要です。</translation>
    </message>
    <message>
        <source>Enter a name for each environment.</source>
        <translation>各環境の名前を入力してください。</translation>
    </message>
    <message>
        <source>Complete the address of %1: it must begin with https://.</source>
        <translation>%1 のアドレスを補完してください。https:// で始まるものでなければなりません。</translation>
    </message>
</context>
<context>
    <name>patlas::SessionStore</name>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>このセッション</translation>
    </message>
    <message>
        <source>session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>In memory, gone when Patlas quits.</source>
        <translation>メモリ内。Patlas を終了すると失われます。</translation>
    </message>
    <message>
        <source>In memory, until Patlas quits</source>
        <translation>メモリ内 (Patlas が終了するまで)</translation>
    </message>
    <message>
        <source>Secrets: in memory</source>
        <translation>シークレット: メモリ内</translation>
    </message>
    <message>
        <source>They are gone when Patlas quits.</source>
        <translation>Patlas を終了すると失われます。</translation>
    </message>
    <message>
        <source>The token&apos;s secret is gone.</source>
        <translation>トークンのシークレットが失われました。</translation>
    </message>
    <message>
        <source>It was kept only for a session of Patlas that has ended.</source>
        <translation>すでに終了した Patlas のセッションの間だけ保持されていました。</translation>
    </message>
    <message>
        <source>Add the token again, or make a new one.</source>
        <translation>トークンを追加し直すか、新しいトークンを作成してください。</translation>
    </message>
</context>
<context>
    <name>patlas::ShortcutModel</name>
    <message>
        <source>These keys stay.</source>
        <translation>このキーは変更できません。</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>patlas::Shortcuts</name>
    <message>
        <source>Explorer</source>
        <translation>エクスプローラー</translation>
    </message>
</context>
<context>
    <name>patlas::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>patlas::ShortcutsPane</name>
    <message>
        <source>&amp;No keys</source>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>標準のキー(&amp;U)</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>ショートカットをフィルター</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>キーを押してください</translation>
    </message>
    <message>
        <source>Why these keys are not taken</source>
        <translation>このキーを設定できない理由</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keys of “%1”</source>
        <translation>「%1」のキー(&amp;K)</translation>
    </message>
    <message>
        <source>Fields and lists have these keys too, so they stay.</source>
        <translation>フィールドやリストでも使用されるキーのため、変更できません。</translation>
    </message>
    <message>
        <source>&amp;Take %1 from “%2”</source>
        <translation>「%2」から %1 を取得(&amp;T)</translation>
    </message>
    <message>
        <source>%1 is used by “%2”. Press other keys, or take them from it.</source>
        <translation>%1 は「%2」で使用されています。別のキーを押すか、そこから取得してください。</translation>
    </message>
</context>
<context>
    <name>patlas::SideBySideModel</name>
    <message>
        <source>no line</source>
        <translation>行なし</translation>
    </message>
    <message>
        <source>different: %1</source>
        <translation>相違: %1</translation>
    </message>
</context>
<context>
    <name>patlas::SignIn</name>
    <message>
        <source>The browser could not be opened.</source>
        <translation>ブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>Signing in happens on a page of the service, which Patlas does not see into.</source>
        <translation>サインインはサービスのページで行われ、Patlas がその内容を見ることはありません。</translation>
    </message>
    <message>
        <source>Set a browser in the settings of your desktop, or sign in with a code on another device.</source>
        <translation>デスクトップの設定でブラウザーを設定するか、別のデバイスでコードを使ってサインインしてください。</translation>
    </message>
    <message>
        <source>The browser came back from another service.</source>
        <translation>ブラウザーは別のサービスから戻ってきました。</translation>
    </message>
    <message>
        <source>The service says that it names itself in its answer, and this one does not.</source>
        <translation>サービスは応答で自身を名乗るとしていますが、この応答にはそれがありません。</translation>
    </message>
    <message>
        <source>It says that it is %1 and not %2.</source>
        <translation>%2 ではなく %1 であると名乗っています。</translation>
    </message>
    <message>
        <source>Nothing was sent to either. Check the addresses, and do not sign in there again before you know why.</source>
        <translation>どちらにも何も送信していません。アドレスを確認し、原因がわかるまでそこでサインインし直さないでください。</translation>
    </message>
</context>
<context>
    <name>patlas::SignInDialog</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>%1 にサインイン</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>不足しているもの</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>The token is kept in your keychain or vault, and renewed by Patlas if the service allows it.</source>
        <translation>トークンはキーチェーンまたは保管庫に保存され、サービスが許可していれば Patlas が更新します。</translation>
    </message>
    <message>
        <source>No browser could be opened. Choose another way to sign in, or set a browser in your desktop&apos;s settings.</source>
        <translation>ブラウザーを開けませんでした。別のサインイン方法を選択するか、デスクトップの設定でブラウザーを設定してください。</translation>
    </message>
    <message>
        <source>This environment already has a token with this name. Pick another one.</source>
        <translation>この環境には同じ名前のトークンがすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>サービスに問い合わせ中…</translation>
    </message>
    <message>
        <source>Waiting for your browser: sign in there, and allow the access…</source>
        <translation>ブラウザーを待機しています。ブラウザーでサインインし、アクセスを許可してください…</translation>
    </message>
    <message>
        <source>Getting the token…</source>
        <translation>トークンを取得中…</translation>
    </message>
    <message>
        <source>Storing the token…</source>
        <translation>トークンを保存中…</translation>
    </message>
    <message>
        <source>You are signed in, and the token is not stored yet.</source>
        <translation>サインインしましたが、トークンはまだ保存されていません。</translation>
    </message>
</context>
<context>
    <name>patlas::SignInForm</name>
    <message>
        <source>In the browser</source>
        <translation>ブラウザーで</translation>
    </message>
    <message>
        <source>With a code on another device</source>
        <translation>別のデバイスでコードを使用</translation>
    </message>
    <message>
        <source>As the client itself, without a user</source>
        <translation>ユーザーなしで、クライアント自身として</translation>
    </message>
    <message>
        <source>With user name and password</source>
        <translation>ユーザー名とパスワードで</translation>
    </message>
    <message>
        <source>The service&apos;s page opens in your browser. Patlas sees neither your password nor the page.</source>
        <translation>サービスのページがブラウザーで開きます。Patlas がパスワードやページの内容を見ることはありません。</translation>
    </message>
    <message>
        <source>Patlas shows a code, which you enter on the service&apos;s page, on this or another device.</source>
        <translation>Patlas が表示するコードを、このデバイスまたは別のデバイスで、サービスのページに入力します。</translation>
    </message>
    <message>
        <source>The token stands for the client and not for a person. It needs the client secret.</source>
        <translation>トークンは人ではなくクライアントを表します。クライアントシークレットが必要です。</translation>
    </message>
    <message>
        <source>Patlas sends your password to the service. Whoever sees it there or here can do everything that you can. Prefer any other way; the password is not kept.</source>
        <translation>Patlas がパスワードをサービスに送信します。サービスまたはここでパスワードを見た人は、あなたにできることをすべて実行できます。できるだけ別の方法を選んでください。パスワードは保存されません。</translation>
    </message>
    <message>
        <source>All of it happens at %1.</source>
        <translation>すべて %1 で行われます。</translation>
    </message>
    <message>
        <source>You sign in at %1; the token comes from %2.</source>
        <translation>%1 でサインインします。トークンは %2 が発行します。</translation>
    </message>
    <message>
        <source>Let Patlas &amp;see the password</source>
        <translation>Patlas がパスワードを見ることを許可(&amp;S)</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>About this way</source>
        <translation>この方法について</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>トークン名</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Leave empty if there is none</source>
        <translation>ない場合は空のままにしてください</translation>
    </message>
    <message>
        <source>How the secret is sent</source>
        <translation>シークレットの送信方法</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>In a header (usual)</source>
        <translation>ヘッダー内 (標準)</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>フォーム内</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Way to sign in</source>
        <translation>サインイン方法(&amp;W)</translation>
    </message>
    <message>
        <source>Token &amp;name</source>
        <translation>トークン名(&amp;N)</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>クライアント ID(&amp;I)</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>クライアントシークレット(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;How the secret is sent</source>
        <translation>シークレットの送信方法(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <translation>スコープ(&amp;S)</translation>
    </message>
    <message>
        <source>Give the token a name.</source>
        <translation>トークンに名前を付けてください。</translation>
    </message>
    <message>
        <source>Enter the client id. You get one where the service registers applications.</source>
        <translation>クライアント ID を入力してください。サービスのアプリケーション登録ページで取得できます。</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>クライアントシークレットを入力してください。</translation>
    </message>
    <message>
        <source>Enter user name and password.</source>
        <translation>ユーザー名とパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Allow that Patlas sees the password, or choose another way.</source>
        <translation>Patlas がパスワードを見ることを許可するか、別の方法を選択してください。</translation>
    </message>
</context>
<context>
    <name>patlas::SignInProgress</name>
    <message>
        <source>&amp;Copy code</source>
        <translation>コードをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>ページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>What is waited for</source>
        <translation>待機中の内容</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>入力するコード</translation>
    </message>
    <message>
        <source>Where to enter it</source>
        <translation>入力する場所</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインインしています</translation>
    </message>
    <message>
        <source>The code was copied.</source>
        <translation>コードをコピーしました。</translation>
    </message>
    <message>
        <source>Enter it at %1. It holds until %2.</source>
        <translation>%1 で入力してください。%2 まで有効です。</translation>
    </message>
    <message>
        <source>Waiting until you have entered the code and allowed the access…</source>
        <translation>コードを入力し、アクセスを許可するまで待機しています…</translation>
    </message>
</context>
<context>
    <name>patlas::StagedFiles</name>
    <message>
        <source>This folder is in no repository of git.</source>
        <translation>このフォルダーは git のリポジトリにありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read from the repository.</source>
        <translation>リポジトリから %1 を読み込めません。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
</context>
<context>
    <name>patlas::StaticSvg</name>
    <message>
        <source>This drawing is too large to be shown.</source>
        <translation>この図は大きすぎるため表示できません。</translation>
    </message>
    <message>
        <source>The Text tab shows it as it is written.</source>
        <translation>「テキスト」タブで元の記述を表示できます。</translation>
    </message>
    <message>
        <source>This is no SVG drawing.</source>
        <translation>SVG の図ではありません。</translation>
    </message>
    <message>
        <source>This drawing is no valid XML.</source>
        <translation>この図は有効な XML ではありません。</translation>
    </message>
</context>
<context>
    <name>patlas::StatusBadge</name>
    <message>
        <source>Response status</source>
        <translation>レスポンスのステータス</translation>
    </message>
</context>
<context>
    <name>patlas::StatusPanel</name>
    <message>
        <source>Sandbox status</source>
        <translation>サンドボックスの状態</translation>
    </message>
    <message>
        <source>Keychain status</source>
        <translation>キーチェーンの状態</translation>
    </message>
    <message>
        <source>Tokens about to expire</source>
        <translation>期限が近いトークン</translation>
    </message>
    <message>
        <source>Sandbox stopped</source>
        <translation>サンドボックス: 停止中</translation>
    </message>
    <message>
        <source>Sandbox is starting…</source>
        <translation>サンドボックスを起動中…</translation>
    </message>
    <message>
        <source>Sandbox on %1:%2</source>
        <translation>サンドボックス: %1:%2</translation>
    </message>
    <message>
        <source>%1, simulating faults</source>
        <translation>%1、障害をシミュレート中</translation>
    </message>
    <message>
        <source>Sandbox failed: %1</source>
        <translation>サンドボックスのエラー: %1</translation>
    </message>
    <message>
        <source>%1: waiting for its response…</source>
        <translation>%1: 応答を待機中…</translation>
    </message>
    <message>
        <source>It may be asking for its password: look for its window.</source>
        <translation>パスワードの入力を求めている可能性があります。そのウィンドウを探してください。</translation>
    </message>
    <message numerus="yes">
        <source>1 token expires in %n day(s)</source>
        <translation>
            <numerusform>1 個のトークンの期限があと %n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tokens expire soon, the first in %n day(s)</source>
        <translation>
            <numerusform>%1 個のトークンの期限が近づいています (最短であと %n 日)</numerusform>
        </translation>
    </message>
    <message>
        <source>It misbehaves on purpose, as set here or by patlasctl sandbox faults. Sandbox &gt; Faults… says how, and ends it.</source>
        <translation>ここまたは patlasctl sandbox faults の設定により、意図的に障害を起こしています。サンドボックス &gt; 障害… で内容を確認し、終了できます。</translation>
    </message>
</context>
<context>
    <name>patlas::StickyRows</name>
    <message>
        <source>Keys of the rows above</source>
        <translation>上の行のキー</translation>
    </message>
</context>
<context>
    <name>patlas::StoreActions</name>
    <message>
        <source>Your last action needs a secret that is in the vault.</source>
        <translation>直前のアクションには、保管庫にあるシークレットが必要です。</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>保管庫はロックされています。</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>それでも開く</translation>
    </message>
    <message>
        <source>Everything in the vault is encrypted again. A copy of the file made earlier still opens with the old passphrase.</source>
        <translation>保管庫の内容はすべて暗号化し直されます。以前に作成したファイルのコピーは、引き続き古いパスフレーズで開くことができます。</translation>
    </message>
    <message>
        <source>The vault&apos;s passphrase is changed.</source>
        <translation>保管庫のパスフレーズを変更しました。</translation>
    </message>
    <message>
        <source>An encrypted file keeps your tokens if there is no keychain. It opens with a passphrase that you choose now.</source>
        <translation>キーチェーンがない場合、トークンは暗号化されたファイルに保存されます。ファイルを開くためのパスフレーズをここで設定します。</translation>
    </message>
    <message numerus="yes">
        <source>%n moved.</source>
        <translation>
            <numerusform>%n 個を移動しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed where they were.</source>
        <translation>
            <numerusform>%n 個は元の場所に残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a token again.</source>
        <translation>「%1」をトークンとして復元しました。</translation>
    </message>
    <message>
        <source>Delete a secret</source>
        <translation>シークレットを削除</translation>
    </message>
    <message>
        <source>Delete this secret?</source>
        <translation>このシークレットを削除しますか?</translation>
    </message>
    <message>
        <source>It cannot be recovered. If another Patlas installation of yours stored it, that one loses its token.</source>
        <translation>復元することはできません。ほかにインストールされた Patlas が保存したものである場合、そのトークンは失われます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The secret is deleted.</source>
        <translation>シークレットを削除しました。</translation>
    </message>
</context>
<context>
    <name>patlas::StoreErrorPanel</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Use a vault…</source>
        <translation>保管庫を使用…</translation>
    </message>
    <message>
        <source>Keep for this session only</source>
        <translation>このセッションの間だけ保持</translation>
    </message>
    <message>
        <source>Keeping failed</source>
        <translation>保存できませんでした</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>An encrypted file under a passphrase that you choose</source>
        <translation>パスフレーズで保護された暗号化ファイル</translation>
    </message>
    <message>
        <source>In memory until Patlas quits; nothing is written to a file</source>
        <translation>Patlas が終了するまでメモリに保持され、ファイルには何も書き込まれません</translation>
    </message>
</context>
<context>
    <name>patlas::StoredApiName</name>
    <message>
        <source>There is no API %1.</source>
        <translation>API %1 はありません。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>使用できるもの: %1。</translation>
    </message>
    <message>
        <source>Several APIs are called %1.</source>
        <translation>%1 という名前の API が複数あります。</translation>
    </message>
    <message>
        <source>Give the id of one: %1.</source>
        <translation>次のいずれかの ID を指定してください: %1。</translation>
    </message>
</context>
<context>
    <name>patlas::StoredToken</name>
    <message>
        <source>There is no token %1.</source>
        <translation>トークン %1 はありません。</translation>
    </message>
    <message>
        <source>patlasctl tokens list shows those that there are.</source>
        <translation>patlasctl tokens list で、使用できるものを表示できます。</translation>
    </message>
    <message>
        <source>Several tokens are called %1.</source>
        <translation>%1 という名前のトークンが複数あります。</translation>
    </message>
    <message>
        <source>Say which environment with --env: %1.</source>
        <translation>--env で環境を指定してください: %1。</translation>
    </message>
    <message>
        <source>Give its id instead, as tokens list --json has it.</source>
        <translation>代わりに、tokens list --json に表示される ID を指定してください。</translation>
    </message>
</context>
<context>
    <name>patlas::Stores</name>
    <message>
        <source>Its secret is missing from the %1.</source>
        <translation>シークレットが%1にありません。</translation>
    </message>
    <message>
        <source>Its secret was kept in memory only and is gone.</source>
        <translation>シークレットはメモリにのみ保持されていたため、失われました。</translation>
    </message>
    <message>
        <source>%1 (missing from %2)</source>
        <translation>%1 (%2になし)</translation>
    </message>
    <message>
        <source>%1 (secret missing)</source>
        <translation>%1 (シークレットなし)</translation>
    </message>
    <message>
        <source>It is already in your %1.</source>
        <translation>すでに%1にあります。</translation>
    </message>
    <message>
        <source>It is kept in memory and gone when Patlas quits.</source>
        <translation>メモリに保持され、Patlas を終了すると失われます。</translation>
    </message>
    <message>
        <source>“%1” is in your %2.</source>
        <translation>「%1」は%2にあります。</translation>
    </message>
    <message>
        <source>“%1” is kept until Patlas quits.</source>
        <translation>「%1」は Patlas が終了するまで保持されます。</translation>
    </message>
    <message>
        <source>It will be kept in your %1 and shown once.</source>
        <translation>%1に保存され、一度だけ表示されます。</translation>
    </message>
    <message>
        <source>New secrets go to the %1.</source>
        <translation>新しいシークレットは%1に保存されます。</translation>
    </message>
</context>
<context>
    <name>patlas::StoresDialog</name>
    <message>
        <source>No token is there.</source>
        <translation>トークンはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) there.</source>
        <translation>
            <numerusform>%n 個のトークンがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>New secrets go here.</source>
        <translation>新しいシークレットはここに保存されます。</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>シークレットの保存先</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Moving secrets</source>
        <translation>シークレットを移動しています</translation>
    </message>
    <message>
        <source>%1 state</source>
        <translation>%1の状態</translation>
    </message>
    <message>
        <source>Move all to the %1</source>
        <translation>すべて%1に移動</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Keep these as well</source>
        <translation>これらも保存</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロックを解除…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>パスフレーズを変更…</translation>
    </message>
    <message>
        <source>Secrets without a token</source>
        <translation>トークンのないシークレット</translation>
    </message>
    <message>
        <source>Patlas stored them, but no token here refers to them: its database was lost, or they belong to another Patlas installation of yours. They stay until you decide.</source>
        <translation>Patlas が保存したものですが、参照するトークンがここにはありません。データベースが失われたか、ほかにインストールされた Patlas のものです。指示するまで残ります。</translation>
    </message>
    <message>
        <source>Make a token of it…</source>
        <translation>トークンを作成…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>In the %1</source>
        <translation>%1内</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1、項目 %2</translation>
    </message>
    <message>
        <source>The %1 must be available and unlocked.</source>
        <translation>%1が利用可能で、ロックが解除されている必要があります。</translation>
    </message>
    <message>
        <source>Make a vault and use it…</source>
        <translation>保管庫を作成して使用…</translation>
    </message>
    <message>
        <source>Moving secrets: %1 of %2</source>
        <translation>シークレットを移動中: %2 個中 %1 個</translation>
    </message>
</context>
<context>
    <name>patlas::TakenPart</name>
    <message>
        <source>What is taken</source>
        <translation>取り込まれる内容</translation>
    </message>
    <message>
        <source>Pasted text with dots for what is taken</source>
        <translation>取り込む部分をドットに置き換えた、貼り付けたテキスト</translation>
    </message>
    <message numerus="yes">
        <source>A part of the text is taken, %n character(s) long. The dots stand for it:</source>
        <translation>
            <numerusform>テキストの一部 (%n 文字) を取り込みます。ドットの部分です:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A part of the text is taken, %n character(s) long, which has the form “%1”. The dots stand for it:</source>
        <translation>
            <numerusform>テキストのうち「%1」の形式の部分 (%n 文字) を取り込みます。ドットの部分です:</numerusform>
        </translation>
    </message>
    <message>
        <source>It is written in an encoded form and is decoded.</source>
        <translation>エンコードされているため、デコードします。</translation>
    </message>
    <message>
        <source>What of the text is the token? The dots stand for it.</source>
        <translation>テキストのどの部分がトークンですか? ドットの部分です。</translation>
    </message>
    <message>
        <source>What of the text are user name and password? The dots stand for them.</source>
        <translation>テキストのどの部分がユーザー名とパスワードですか? ドットの部分です。</translation>
    </message>
    <message numerus="yes">
        <source>The whole text as it is (%n character(s))</source>
        <translation>
            <numerusform>テキスト全体をそのまま (%n 文字)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decoded: %1 (%n character(s))</source>
        <translation>
            <numerusform>デコード済み: %1 (%n 文字)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n character(s))</source>
        <translation>
            <numerusform>%1 (%n 文字)</numerusform>
        </translation>
    </message>
    <message>
        <source>Has the form “%1”</source>
        <translation>「%1」の形式です</translation>
    </message>
</context>
<context>
    <name>patlas::TextFileStore</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ファイル %1 を読み込めません。</translation>
    </message>
    <message>
        <source>The file %1 was not saved.</source>
        <translation>ファイル %1 を保存していません。</translation>
    </message>
    <message>
        <source>It is larger than 64 MiB, which files of requests may have.</source>
        <translation>リクエストのファイルの上限である 64 MiB を超えています。</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>通常のファイルではありません。</translation>
    </message>
    <message>
        <source>There is a file or folder of that name, perhaps in other case.</source>
        <translation>同じ名前、または大文字と小文字だけが異なる名前のファイルまたはフォルダーがあります。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Another program changed it meanwhile. Both texts are kept.</source>
        <translation>その間に別のプログラムがファイルを変更しました。両方のテキストを残してあります。</translation>
    </message>
    <message>
        <source>Compare them, then decide which one to keep.</source>
        <translation>比較して、どちらを残すか決めてください。</translation>
    </message>
    <message>
        <source>Another program removed it meanwhile. Your text is kept.</source>
        <translation>その間に別のプログラムがファイルを削除しました。編集中のテキストは残してあります。</translation>
    </message>
    <message>
        <source>Save it as a new file, or close it.</source>
        <translation>新しいファイルとして保存するか、閉じてください。</translation>
    </message>
    <message>
        <source>Files are shared. Store it as a credential and put a variable in its place.</source>
        <translation>ファイルは共有されるものです。認証情報として保存し、代わりに変数を入れてください。</translation>
    </message>
</context>
<context>
    <name>patlas::TextPane</name>
    <message>
        <source>Laid out</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>One value per line. Off: the text as the service sent it.</source>
        <translation>1 行に 1 つの値を表示します。オフ: サービスが送信したとおりのテキスト。</translation>
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
        <translation>タイミング</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Looking up the name</source>
        <translation>名前解決</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS ハンドシェイク</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Waiting for a response</source>
        <translation>レスポンス待ち</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%2 後に %1</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>合計: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>patlas::TokenActions</name>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>It is %1, so it no longer opens anything.</source>
        <translation>%1のため、もう使用できません。</translation>
    </message>
    <message>
        <source>What it may do is not known here; in %1 it acts as the person who made it. Rotate it, and remove the old one from the file.</source>
        <translation>何ができるかは不明ですが、%1 では作成した人として動作します。ローテーションして、古いトークンをファイルから削除してください。</translation>
    </message>
    <message>
        <source>%1 It acts in %2 as %3. Rotate it, and remove the old one from the file; it remains in a git history.</source>
        <translation>%1 %2 では %3 として動作します。ローテーションして、古いトークンをファイルから削除してください。git の履歴には残ります。</translation>
    </message>
    <message>
        <source>the person who made it</source>
        <translation>作成した人</translation>
    </message>
    <message>
        <source>What it allows is not known here. Replace it where it was made.</source>
        <translation>何を許可するかは不明です。作成した場所で新しいものに替えてください。</translation>
    </message>
    <message>
        <source>It is of %1 in %2. %3</source>
        <translation>%2 の %1 のものです。%3</translation>
    </message>
    <message>
        <source>Not one of yours</source>
        <translation>あなたのトークンではありません</translation>
    </message>
    <message>
        <source>has the form of a %1</source>
        <translation>%1 の形式です</translation>
    </message>
    <message>
        <source>Placeholder?</source>
        <translation>プレースホルダー?</translation>
    </message>
    <message>
        <source>It has the form of a token, but seems to stand for one, as in documentation. If it is a real one after all, its owner has to revoke or replace it at the service.</source>
        <translation>トークンの形式ですが、ドキュメントの例のように、トークンの代わりに置かれたもののようです。本物のトークンであれば、所有者がサービスで失効させるか、新しいものに替える必要があります。</translation>
    </message>
    <message>
        <source>If it is real, anyone who reads it can use it. It is not stored here, so its owner has to revoke or replace it at the service.</source>
        <translation>本物であれば、読んだ人は誰でも使用できます。ここには保存されていないため、所有者がサービスで失効させるか、新しいものに替える必要があります。</translation>
    </message>
    <message>
        <source>It names its %1: %2.</source>
        <translation>含まれている %1: %2。</translation>
    </message>
    <message>
        <source>%1 is now in use.</source>
        <translation>%1 を使用するようになりました。</translation>
    </message>
    <message>
        <source>Secret not copied</source>
        <translation>シークレットはコピーされていません</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Rotate %1?</source>
        <translation>%1 をローテーションしますか?</translation>
    </message>
    <message>
        <source>Each gets a replacement with the same scopes that lives for %1 days, saved requests use it, and the old one is revoked once the new one has been tried.</source>
        <translation>それぞれ同じスコープを持つ有効期間 %1 日の新しいトークンに置き換え、保存済みのリクエストで使用します。古いトークンは、新しいトークンを試した後で失効します。</translation>
    </message>
    <message>
        <source>Rotate all</source>
        <translation>すべてローテーション</translation>
    </message>
    <message>
        <source>not rotated: its service makes tokens on its website, so rotate it on its own</source>
        <translation>ローテーションしていません。サービスのトークンは Web サイトでのみ作成できるため、個別にローテーションしてください</translation>
    </message>
    <message>
        <source>replaced by “%1”</source>
        <translation>「%1」に置き換えました</translation>
    </message>
    <message>
        <source>stopped half way; a notice reminds you</source>
        <translation>途中で停止しました。通知でお知らせします</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>removed environment</source>
        <translation>削除された環境</translation>
    </message>
    <message>
        <source>Copy secret</source>
        <translation>シークレットをコピー</translation>
    </message>
    <message>
        <source>Copy the secret of %1?</source>
        <translation>%1 のシークレットをコピーしますか?</translation>
    </message>
    <message numerus="yes">
        <source>Every program can read the clipboard while it is there. It is cleared in %n s and when Patlas quits.</source>
        <translation>
            <numerusform>クリップボードにある間は、すべてのプログラムが読み取れます。%n 秒後と Patlas の終了時に消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>%1 is not revoked.</source>
        <translation>%1 は失効していません。</translation>
    </message>
    <message>
        <source>The sandbox is not running, or does not know whose token this is.</source>
        <translation>サンドボックスが実行されていないか、誰のトークンか認識していません。</translation>
    </message>
    <message>
        <source>Start it in the Sandbox menu, then try again.</source>
        <translation>「サンドボックス」メニューで起動してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing to do: revoked already.</source>
        <translation>すでに失効済みのため、何も行いません。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効させる</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>%1 を失効させますか?</translation>
    </message>
    <message>
        <source>Anyone who uses it is refused from then on. This cannot be undone; a new token can be made at any time.</source>
        <translation>以後は誰が使用しても拒否されます。元に戻すことはできませんが、新しいトークンはいつでも作成できます。</translation>
    </message>
    <message>
        <source>no longer stored here</source>
        <translation>すでに保存されていません</translation>
    </message>
    <message>
        <source>not revoked: the sandbox is not running</source>
        <translation>失効させていません。サンドボックスが実行されていません</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>no longer known to the service; marked as revoked</source>
        <translation>サービスに認識されなくなっていたため、失効済みにしました</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>失効していません</translation>
    </message>
    <message>
        <source>Not known to the service</source>
        <translation>サービスに認識されていません</translation>
    </message>
    <message>
        <source>The service has no such token as %1.</source>
        <translation>サービスに %1 というトークンはありません。</translation>
    </message>
    <message>
        <source>It was revoked or deleted elsewhere, so it can no longer be used. Mark it as revoked here as well?</source>
        <translation>別の場所で失効または削除されたため、もう使用できません。ここでも失効済みにしますか?</translation>
    </message>
    <message>
        <source>Mark as revoked</source>
        <translation>失効済みにする</translation>
    </message>
    <message>
        <source>The sandbox is not running, or does not know whose token this is. Start it to revoke the token there; marking it here changes nothing in the sandbox.</source>
        <translation>サンドボックスが実行されていないか、誰のトークンか認識していません。起動してサンドボックスで失効させてください。ここで失効済みにしても、サンドボックスでは何も変わりません。</translation>
    </message>
    <message>
        <source>Tokens of this service cannot be revoked over its API. On its website, open the menu with your name, then Personal Access Tokens, and delete it there. Then mark it as revoked here, so that it is no longer offered.</source>
        <translation>このサービスのトークンは API では失効させられません。Web サイトで自分の名前のメニューを開き、「Personal Access Tokens」を選択して、そこで削除してください。その後、候補に表示されないように、ここで失効済みにしてください。</translation>
    </message>
    <message>
        <source>Patlas cannot revoke %1 itself.</source>
        <translation>Patlas は %1 を自動では失効させられません。</translation>
    </message>
    <message>
        <source>Open dashboard</source>
        <translation>ダッシュボードを開く</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1 を失効させました。</translation>
    </message>
    <message>
        <source>Not marked as revoked</source>
        <translation>失効済みになっていません</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>このコンピューターから削除</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>このコンピューターから %1 を削除しますか?</translation>
    </message>
    <message>
        <source>Its secret is deleted and cannot be shown again. The service still accepts it until it is revoked there.</source>
        <translation>シークレットは削除され、再び表示することはできません。失効させるまで、サービスでは有効なままです。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>%1 is removed from this computer.</source>
        <translation>%1 をこのコンピューターから削除しました。</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>削除されていません</translation>
    </message>
    <message>
        <source>Not forgotten</source>
        <translation>破棄されていません</translation>
    </message>
    <message>
        <source>The service accepts the token, and says nothing of its scopes.</source>
        <translation>サービスはトークンを受け付けましたが、スコープについては何も示していません。</translation>
    </message>
    <message>
        <source>The scopes could not be saved</source>
        <translation>スコープを保存できませんでした</translation>
    </message>
    <message>
        <source>The sandbox is not running.</source>
        <translation>サンドボックスが実行されていません。</translation>
    </message>
    <message>
        <source>It makes the tokens of this environment.</source>
        <translation>この環境のトークンはサンドボックスで作成されます。</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in that Patlas knows.</source>
        <translation>%1 には、Patlas の対応しているサインイン方法がありません。</translation>
    </message>
    <message>
        <source>“%1” is added.</source>
        <translation>「%1」を追加しました。</translation>
    </message>
    <message>
        <source>“%1” is added, with what the service said of it.</source>
        <translation>「%1」を追加し、サービスから得た情報も保存しました。</translation>
    </message>
    <message>
        <source>“%1” is added. %2</source>
        <translation>「%1」を追加しました。%2</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
</context>
<context>
    <name>patlas::TokenCheck</name>
    <message>
        <source>The service does not know this token.</source>
        <translation>サービスはこのトークンを認識していません。</translation>
    </message>
    <message>
        <source>It may be revoked or expired, belong to another service, or be incomplete.</source>
        <translation>失効したか期限が切れている、別のサービスのものである、または不完全な可能性があります。</translation>
    </message>
    <message>
        <source>Copy it again from the dashboard, or make a new one.</source>
        <translation>ダッシュボードからコピーし直すか、新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>The service could not check the token.</source>
        <translation>サービスはトークンを確認できませんでした。</translation>
    </message>
    <message>
        <source>It responded with status %1.</source>
        <translation>ステータス %1 で応答しました。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>patlas::TokenDetailsDialog</name>
    <message>
        <source>%1. The next success takes this back.</source>
        <translation>%1。次に成功すると、この記録は取り消されます。</translation>
    </message>
    <message>
        <source>%1, with the words “%2”. The next success takes this back.</source>
        <translation>%1、メッセージ「%2」。次に成功すると、この記録は取り消されます。</translation>
    </message>
    <message>
        <source>Scopes and operations</source>
        <translation>スコープとオペレーション</translation>
    </message>
    <message>
        <source>%1 (needs another scope too)</source>
        <translation>%1 (別のスコープも必要)</translation>
    </message>
    <message>
        <source>No operation listed here asks for it</source>
        <translation>ここにあるオペレーションで、これを必要とするものはありません</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>個人用アクセストークン</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Acts as</source>
        <translation>動作ユーザー</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Added here</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Last used from here</source>
        <translation>最終使用日 (このコンピューター)</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Said by the service</source>
        <translation>サービスの応答</translation>
    </message>
    <message>
        <source>%1, in the response to %2</source>
        <translation>%1 (%2 への応答)</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効日</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Scopes not known.</source>
        <translation>スコープは不明です。</translation>
    </message>
    <message>
        <source>What this token may do was not stated when it was added.</source>
        <translation>このトークンで何ができるかは、追加時に指定されていません。</translation>
    </message>
    <message>
        <source>Edit scopes…</source>
        <translation>スコープを編集…</translation>
    </message>
    <message>
        <source>Forget what it said</source>
        <translation>サービスの応答を破棄</translation>
    </message>
    <message>
        <source>Back to the scopes and the expiry that were noted before</source>
        <translation>以前に記録されていたスコープと有効期限に戻します</translation>
    </message>
    <message>
        <source>Answer of the service</source>
        <translation>サービスの回答</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>サービスに問い合わせ</translation>
    </message>
    <message>
        <source>Sends the token to the service that it is for, which says what it may do</source>
        <translation>トークンを本来のサービスに送信し、何ができるかを問い合わせます</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>サービスに問い合わせ中…</translation>
    </message>
</context>
<context>
    <name>patlas::TokenGetVerb</name>
    <message>
        <source>Prints the secret of a token</source>
        <translation>トークンのシークレットを出力します</translation>
    </message>
    <message>
        <source>The only verb that does. exec gives a secret to a program without showing it. Where the output is a terminal, a question comes first.</source>
        <translation>シークレットを出力する唯一の動詞です。exec はシークレットを表示せずにプログラムに渡します。出力先が端末の場合は、先に確認を求めます。</translation>
    </message>
    <message>
        <source>Must be given: says that this is what you want</source>
        <translation>必須。シークレットの出力に同意することを示します</translation>
    </message>
    <message>
        <source>This prints a secret. Say --reveal if you want that.</source>
        <translation>シークレットが出力されます。よければ --reveal を指定してください。</translation>
    </message>
    <message>
        <source>Show the secret of %1 on this terminal?</source>
        <translation>%1 のシークレットをこの端末に表示しますか?</translation>
    </message>
    <message>
        <source>Nothing was shown.</source>
        <translation>何も表示していません。</translation>
    </message>
</context>
<context>
    <name>patlas::TokenIssuer</name>
    <message>
        <source>This service does not list tokens.</source>
        <translation>このサービスではトークンを一覧表示できません。</translation>
    </message>
</context>
<context>
    <name>patlas::TokenJson</name>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>secret is missing</source>
        <translation>シークレットなし</translation>
    </message>
    <message>
        <source>%1, being rotated</source>
        <comment>status of a token</comment>
        <translation>%1、ローテーション中</translation>
    </message>
    <message>
        <source>never</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>patlas::TokenListModel</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>first scopes, number of others</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>removed environment</source>
        <translation>削除された環境</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用日</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
</context>
<context>
    <name>patlas::TokenResponse</name>
    <message>
        <source>The service&apos;s response is not one that hands out a token.</source>
        <translation>サービスのレスポンスが、トークンを発行するものではありません。</translation>
    </message>
    <message>
        <source>Check the token address.</source>
        <translation>トークンアドレスを確認してください。</translation>
    </message>
    <message>
        <source>It has status %1 and is not a JSON object.</source>
        <translation>ステータスは %1 で、JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>It has status %1 and says no reason.</source>
        <translation>ステータスは %1 で、理由が示されていません。</translation>
    </message>
    <message>
        <source>There is no token in it.</source>
        <translation>トークンが含まれていません。</translation>
    </message>
    <message>
        <source>The token in it has characters that cannot be sent in a header.</source>
        <translation>含まれているトークンに、ヘッダーで送信できない文字があります。</translation>
    </message>
    <message>
        <source>Its token is of the type %1, which Patlas cannot use.</source>
        <translation>トークンの種類が %1 で、Patlas では使用できません。</translation>
    </message>
</context>
<context>
    <name>patlas::TokenRotation</name>
    <message>
        <source>The replacement “%1” is no longer stored here.</source>
        <translation>新しいトークン「%1」はもう保存されていません。</translation>
    </message>
    <message>
        <source>The old token is unchanged.</source>
        <translation>古いトークンは変更されていません。</translation>
    </message>
    <message>
        <source>Undo the rotation, then start it again.</source>
        <translation>ローテーションを元に戻してから、やり直してください。</translation>
    </message>
    <message>
        <source>The service still accepts the old token.</source>
        <translation>サービスはまだ古いトークンを受け付けています。</translation>
    </message>
    <message>
        <source>It was not deleted there, or the service takes a while to notice.</source>
        <translation>サービスで削除されていないか、反映に時間がかかっています。</translation>
    </message>
    <message>
        <source>Check the list of tokens on the website, then try again.</source>
        <translation>Web サイトでトークンの一覧を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 (replaced)</source>
        <translation>%1 (置き換え済み)</translation>
    </message>
</context>
<context>
    <name>patlas::TokenSelfCall</name>
    <message>
        <source>The service was not asked.</source>
        <translation>サービスに問い合わせていません。</translation>
    </message>
    <message>
        <source>Patlas knows no call of it that describes such a token.</source>
        <translation>このようなトークンの情報を返す呼び出しが、Patlas にはわかりません。</translation>
    </message>
    <message>
        <source>Tick the scopes that it was given by hand.</source>
        <translation>与えられているスコープを手動で選択してください。</translation>
    </message>
</context>
<context>
    <name>patlas::TokenVerb</name>
    <message>
        <source>Name or id of the token</source>
        <translation>トークンの名前または ID</translation>
    </message>
    <message>
        <source>Its environment, where the name is not enough</source>
        <translation>トークンの環境 (名前だけでは足りない場合)</translation>
    </message>
    <message>
        <source>Says as JSON what was done</source>
        <translation>実行した内容を JSON で出力します</translation>
    </message>
</context>
<context>
    <name>patlas::TokenWork</name>
    <message>
        <source>The token cannot be tried.</source>
        <translation>トークンを試すことができません。</translation>
    </message>
    <message>
        <source>Its environment was removed, or the API document has not been read yet.</source>
        <translation>環境が削除されたか、API 定義がまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>The environment was removed.</source>
        <translation>環境が削除されています。</translation>
    </message>
</context>
<context>
    <name>patlas::Tokens</name>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>Missing from keychain</source>
        <translation>キーチェーンになし</translation>
    </message>
    <message>
        <source>renewed by Patlas</source>
        <translation>Patlas が更新</translation>
    </message>
    <message>
        <source>never</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The service&apos;s own documentation describes this operation.</source>
        <translation>このオペレーションは、サービス自身のドキュメントに記載されています。</translation>
    </message>
    <message>
        <source>A published client sends this; the available documentation does not describe it.</source>
        <translation>公開されているクライアントがこれを送信していますが、入手できるドキュメントには記載されていません。</translation>
    </message>
    <message>
        <source>Nothing public confirms this path or its scopes: they are deduced. The real service may differ.</source>
        <translation>このパスやスコープを裏付ける公開情報はなく、推測によるものです。実際のサービスとは異なる可能性があります。</translation>
    </message>
</context>
<context>
    <name>patlas::TokensAddVerb</name>
    <message>
        <source>Stores a token that was made elsewhere</source>
        <translation>他の場所で作成したトークンを保存します</translation>
    </message>
    <message>
        <source>The secret is asked for at the terminal, or read from standard input with --stdin; it is never an argument. It goes to the keychain, or to the vault where that was chosen.</source>
        <translation>シークレットは端末で入力するか、--stdin を指定して標準入力から読み込みます。引数で渡すことはありません。保存先はキーチェーン、または保管庫を選択している場合は保管庫です。</translation>
    </message>
    <message>
        <source>What it is to be called</source>
        <translation>付ける名前</translation>
    </message>
    <message>
        <source>The environment that it is for</source>
        <translation>トークンを使用する環境</translation>
    </message>
    <message>
        <source>What it is for: a scheme or credential of the description, such as projectToken</source>
        <translation>用途。projectToken のような、API 定義のスキームまたは認証情報</translation>
    </message>
    <message>
        <source>A scope that it has; several may be given</source>
        <translation>持っているスコープ (複数指定可)</translation>
    </message>
    <message>
        <source>The last day on which it works, or never</source>
        <translation>有効な最終日、または never</translation>
    </message>
    <message>
        <source>Reads the secret from standard input</source>
        <translation>シークレットを標準入力から読み込みます</translation>
    </message>
    <message>
        <source>Although it has the form of another credential</source>
        <translation>別の認証情報の形式でも保存します</translation>
    </message>
    <message>
        <source>Secret of %1 (not shown): </source>
        <translation>%1 のシークレット (表示されません): </translation>
    </message>
    <message>
        <source>No secret was given.</source>
        <translation>シークレットが入力されていません。</translation>
    </message>
    <message>
        <source>Where there is no terminal, --stdin reads it from standard input.</source>
        <translation>端末がない場合は、--stdin で標準入力から読み込みます。</translation>
    </message>
    <message>
        <source>Say what it is for with --scheme: %1.</source>
        <translation>--scheme で用途を指定してください: %1。</translation>
    </message>
    <message>
        <source>The API has no scheme %1. There are: %2.</source>
        <translation>API にスキーム %1 はありません。使用できるもの: %2。</translation>
    </message>
    <message>
        <source>%1 is not a date such as 2027-01-31.</source>
        <translation>%1 は 2027-01-31 のような日付ではありません。</translation>
    </message>
    <message>
        <source>It has characters that cannot be sent in a header.</source>
        <translation>ヘッダーで送信できない文字が含まれています。</translation>
    </message>
    <message>
        <source>It has the form of another credential of this API. --anyway stores it.</source>
        <translation>この API の別の認証情報の形式です。--anyway を指定すると保存します。</translation>
    </message>
    <message>
        <source>It is stored already, as %1.</source>
        <translation>%1 としてすでに保存されています。</translation>
    </message>
    <message>
        <source>%1 is stored in the %2.</source>
        <translation>%1 を%2に保存しました。</translation>
    </message>
    <message>
        <source>Says what was stored as JSON, without the secret</source>
        <translation>保存した内容を、シークレットを除いて JSON で出力します</translation>
    </message>
</context>
<context>
    <name>patlas::TokensCreateVerb</name>
    <message>
        <source>Creates a token with exactly these scopes, and stores it</source>
        <translation>指定したスコープだけを持つトークンを作成し、保存します</translation>
    </message>
    <message>
        <source>Where the service issues tokens over an API, as the sandbox does, it is issued there. Elsewhere this says where a person makes it and with which scopes, asks for the secret and stores it.

Example: patlasctl tokens create CI --env Sandbox --for tags.create --for tags.list --days 30</source>
        <translation>サンドボックスのように API でトークンを発行するサービスでは、その API で発行されます。それ以外では、作成する場所と必要なスコープを表示し、シークレットの入力を求めて保存します。

例: patlasctl tokens create CI --env Sandbox --for tags.create --for tags.list --days 30</translation>
    </message>
    <message>
        <source>What it is to be called</source>
        <translation>付ける名前</translation>
    </message>
    <message>
        <source>The environment; else that in PATLAS_ENVIRONMENT</source>
        <translation>環境。省略時は PATLAS_ENVIRONMENT の環境</translation>
    </message>
    <message>
        <source>A scope that it gets; several may be given</source>
        <translation>与えるスコープ (複数指定可)</translation>
    </message>
    <message>
        <source>The smallest scopes for this operation; several may be given</source>
        <translation>このオペレーションに必要な最小限のスコープ (複数指定可)</translation>
    </message>
    <message>
        <source>Ends after so many days; without it, never</source>
        <translation>有効な日数。省略時は無期限</translation>
    </message>
    <message>
        <source>The user of the sandbox that it belongs to</source>
        <translation>トークンの所有者となるサンドボックスのユーザー</translation>
    </message>
    <message>
        <source>Says what was stored as JSON, without the secret</source>
        <translation>保存した内容を、シークレットを除いて JSON で出力します</translation>
    </message>
    <message>
        <source>The API has no scope %1.</source>
        <translation>API にスコープ %1 はありません。</translation>
    </message>
    <message>
        <source>patlasctl apis scopes lists them.</source>
        <translation>patlasctl apis scopes で一覧を表示できます。</translation>
    </message>
    <message>
        <source>%1 is stored in the %2.</source>
        <translation>%1 を%2に保存しました。</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>ユーザー %1 はいません。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>使用できるもの: %1。</translation>
    </message>
    <message>
        <source>There is a token called %1 already.</source>
        <translation>%1 という名前のトークンはすでにあります。</translation>
    </message>
    <message>
        <source>Choose another name, or rotate it.</source>
        <translation>別の名前を選択するか、ローテーションしてください。</translation>
    </message>
    <message>
        <source>The API of %1 takes no token of a user.</source>
        <translation>%1 の API はユーザーのトークンを使用しません。</translation>
    </message>
    <message>
        <source>Make it here: %1</source>
        <translation>ここで作成してください: %1</translation>
    </message>
    <message>
        <source>Make it where %1 makes its tokens.</source>
        <translation>%1 のトークンを作成する場所で作成してください。</translation>
    </message>
    <message>
        <source>With these scopes: %1</source>
        <translation>必要なスコープ: %1</translation>
    </message>
    <message>
        <source>Paste it here (not shown): </source>
        <translation>ここに貼り付けてください (表示されません): </translation>
    </message>
    <message>
        <source>No secret was given. Nothing was stored.</source>
        <translation>シークレットが入力されていません。何も保存していません。</translation>
    </message>
    <message>
        <source>tokens add stores one from standard input.</source>
        <translation>tokens add を使用すると、標準入力から読み込んで保存できます。</translation>
    </message>
    <message>
        <source>This does not look like %1. Nothing was stored.</source>
        <translation>%1 ではないようです。何も保存していません。</translation>
    </message>
</context>
<context>
    <name>patlas::TokensListVerb</name>
    <message>
        <source>Lists the stored tokens, without their secrets</source>
        <translation>保存されているトークンを、シークレットを除いて一覧表示します</translation>
    </message>
    <message>
        <source>Only those of this environment</source>
        <translation>この環境のものに限定します</translation>
    </message>
    <message>
        <source>personal: of a user; other: of projects and the like</source>
        <translation>personal: ユーザーのもの。other: プロジェクトなどのもの</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>JSON で出力します</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>FOR</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>No token is stored.</source>
        <translation>トークンは保存されていません。</translation>
    </message>
</context>
<context>
    <name>patlas::TokensPage</name>
    <message>
        <source>Copy secret</source>
        <translation>シークレットをコピー</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>ローテーション…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>失効させる…</translation>
    </message>
    <message>
        <source>Compromised…</source>
        <translation>漏えいした場合…</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>このコンピューターから削除…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Filter tokens</source>
        <translation>トークンをフィルター</translation>
    </message>
    <message>
        <source>Filter by name, environment, owner, scope or status</source>
        <translation>名前、環境、所有者、スコープ、ステータスでフィルター</translation>
    </message>
    <message>
        <source>Personal access tokens</source>
        <translation>個人用アクセストークン</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>新しいトークン…</translation>
    </message>
    <message>
        <source>Add existing token…</source>
        <translation>既存のトークンを追加…</translation>
    </message>
    <message>
        <source>Check for leaks…</source>
        <translation>漏えいをチェック…</translation>
    </message>
    <message>
        <source>No personal access tokens yet</source>
        <translation>個人用アクセストークンはまだありません</translation>
    </message>
    <message>
        <source>A personal access token acts as you, within the scopes that you give it. Make one with just what a job needs; its secret goes into your keychain or vault.</source>
        <translation>個人用アクセストークンは、与えられたスコープの範囲内で、あなたとして動作します。作業に必要なスコープだけを持つトークンを作成してください。シークレットはキーチェーンまたは保管庫に保存されます。</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>一致するトークンがありません</translation>
    </message>
    <message>
        <source>No stored token has all of these words.</source>
        <translation>これらの語をすべて含むトークンは保存されていません。</translation>
    </message>
    <message>
        <source>Project API tokens</source>
        <translation>プロジェクト API トークン</translation>
    </message>
    <message>
        <source>Add project token…</source>
        <translation>プロジェクトトークンを追加…</translation>
    </message>
    <message>
        <source>No project API tokens yet</source>
        <translation>プロジェクト API トークンはまだありません</translation>
    </message>
    <message>
        <source>Calls about a project carry its API token. Copy it from Project Settings, “Show API Token”, and add it here once.</source>
        <translation>プロジェクトに関する呼び出しには、プロジェクトの API トークンが付きます。「Project Settings」の「Show API Token」からコピーし、ここに一度追加してください。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation>まずトークンを選択してください。</translation>
    </message>
    <message>
        <source>One at a time: select a single token.</source>
        <translation>一度に選択できるトークンは 1 つです。</translation>
    </message>
    <message>
        <source>Revoked already: make a new token instead.</source>
        <translation>すでに失効済みです。代わりに新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>Revoked already.</source>
        <translation>すでに失効済みです。</translation>
    </message>
    <message>
        <source>What it could do, what it did, and how to stop it</source>
        <translation>何ができたか、何が行われたか、どうすれば止められるか</translation>
    </message>
</context>
<context>
    <name>patlas::TokensRemoveVerb</name>
    <message>
        <source>Forgets a token here</source>
        <translation>保存されているトークンを削除します</translation>
    </message>
    <message>
        <source>Its secret is deleted from the keychain or the vault. At the service it stays valid: tokens revoke ends it there.</source>
        <translation>シークレットはキーチェーンまたは保管庫から削除されます。サービスでは有効なままです。失効させるには tokens revoke を使用してください。</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>%1 is removed here. At its service it is as it was.</source>
        <translation>%1 をここから削除しました。サービスでは変わっていません。</translation>
    </message>
</context>
<context>
    <name>patlas::TokensRevokeVerb</name>
    <message>
        <source>Revokes a token at its service</source>
        <translation>サービスでトークンを失効させます</translation>
    </message>
    <message>
        <source>Where the service has no API for that, this says where a person does it; --done notes that it was done there.</source>
        <translation>サービスに失効用の API がない場合は、失効させる場所を表示します。--done は、そこで失効させたことを記録します。</translation>
    </message>
    <message>
        <source>It was revoked on the website of the service</source>
        <translation>サービスの Web サイトで失効させました</translation>
    </message>
    <message>
        <source>Revoke it here: %1. Then say so with --done.</source>
        <translation>ここで失効させてください: %1。その後、--done を指定してください。</translation>
    </message>
    <message>
        <source>Revoke it where it was made. Then say so with --done.</source>
        <translation>作成した場所で失効させてください。その後、--done を指定してください。</translation>
    </message>
    <message>
        <source>It is not known which token of the service this is.</source>
        <translation>サービスのどのトークンに当たるかが不明です。</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>%1 を失効させました。</translation>
    </message>
</context>
<context>
    <name>patlas::TokensRotateVerb</name>
    <message>
        <source>Replaces a token by a new one, and revokes the old one</source>
        <translation>トークンを新しいものに置き換え、古いものを失効させます</translation>
    </message>
    <message>
        <source>The new one is made and stored, saved requests are moved to it, it is tried with a harmless call, and only then is the old one revoked. What is interrupted goes on with the next call, or in the window.</source>
        <translation>新しいトークンを作成して保存し、保存済みのリクエストを切り替え、影響のない呼び出しで試した後で、古いトークンを失効させます。中断された場合は、次回の呼び出し、またはウィンドウで続行されます。</translation>
    </message>
    <message>
        <source>Scopes of the new one; without it, the same</source>
        <translation>新しいトークンのスコープ。省略時は同じもの</translation>
    </message>
    <message>
        <source>Make the new token on the website of the service, with these scopes: %1</source>
        <translation>サービスの Web サイトで、次のスコープを持つ新しいトークンを作成してください: %1</translation>
    </message>
    <message>
        <source>Paste it here (not shown): </source>
        <translation>ここに貼り付けてください (表示されません): </translation>
    </message>
    <message>
        <source>Delete the old token on the website of the service. Is it deleted?</source>
        <translation>サービスの Web サイトで古いトークンを削除してください。削除しましたか?</translation>
    </message>
    <message>
        <source>It waits for a person. The next call goes on from here.</source>
        <translation>人による操作を待っています。次回の呼び出しでここから続行されます。</translation>
    </message>
    <message>
        <source>What the new one is to be called; without it, it takes the name of the old one</source>
        <translation>新しいトークンの名前。省略時は、古いトークンの名前を引き継ぎます</translation>
    </message>
    <message>
        <source>The new one ends after so many days; without it, after as many as the old one was made for</source>
        <translation>新しいトークンの有効な日数。省略時は、古いトークンの作成時と同じ日数</translation>
    </message>
    <message>
        <source>%1 is the new token. The old one, now %2, is revoked.</source>
        <translation>%1 が新しいトークンです。古いトークンは %2 という名前になり、失効しました。</translation>
    </message>
    <message>
        <source>The rotation of %1 was undone by another program.</source>
        <translation>%1 のローテーションは、別のプログラムによって元に戻されました。</translation>
    </message>
    <message>
        <source>The rotation of %1 goes on as it was begun. --new-name, --scope and --days are ignored.</source>
        <translation>%1 のローテーションは開始時の設定のまま続行されます。--new-name、--scope、--days は無視されます。</translation>
    </message>
    <message>
        <source>The rotation of %1 was finished by another program.</source>
        <translation>%1 のローテーションは別のプログラムによって完了しました。</translation>
    </message>
</context>
<context>
    <name>patlas::TokensScopesVerb</name>
    <message>
        <source>Lists the scopes of a token, one a line</source>
        <translation>トークンのスコープを 1 行に 1 つずつ一覧表示します</translation>
    </message>
    <message>
        <source>--set corrects what is known of a token that was made elsewhere; the token itself stays as it is.</source>
        <translation>--set は、他の場所で作成したトークンについて記録されている情報を修正します。トークン自体は変わりません。</translation>
    </message>
    <message>
        <source>It has this scope; several may be given</source>
        <translation>持っているスコープ (複数指定可)</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>JSON で出力します</translation>
    </message>
    <message>
        <source>It is not known which scopes it has.</source>
        <translation>どのスコープを持っているかは不明です。</translation>
    </message>
</context>
<context>
    <name>patlas::TokensShowVerb</name>
    <message>
        <source>Says what is known of a token, without its secret</source>
        <translation>トークンについてわかっていることを、シークレットを除いて表示します</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>JSON で出力します</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>置き換え先</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用日</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
</context>
<context>
    <name>patlas::TokensToRebind</name>
    <message>
        <source>Tokens for the new address</source>
        <translation>新しいアドレスのトークン</translation>
    </message>
    <message>
        <source>These tokens stay with %1: Patlas will not send them to %2. Tick those that are for the new address instead.</source>
        <translation>これらのトークンは %1 に結び付けられたままで、%2 には送信されません。新しいアドレスで使用するものを選択してください。</translation>
    </message>
</context>
<context>
    <name>patlas::TopBar</name>
    <message>
        <source>signed in as</source>
        <translation>サインイン中:</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>環境(&amp;E)</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>サインイン中のユーザー</translation>
    </message>
    <message>
        <source>Sandbox users, one for each role. New tokens are made as this user.</source>
        <translation>ロールごとに 1 人ずつのサンドボックスのユーザー。新しいトークンはこのユーザーとして作成されます。</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Find an operation, a token, an environment, a past request or an action</source>
        <translation>オペレーション、トークン、環境、過去のリクエスト、アクションを検索</translation>
    </message>
    <message>
        <source>Go to…    %1</source>
        <translation>移動…    %1</translation>
    </message>
    <message>
        <source>Add API…</source>
        <translation>API を追加…</translation>
    </message>
    <message>
        <source>Add environment…</source>
        <translation>環境を追加…</translation>
    </message>
</context>
<context>
    <name>patlas::TransferProgress</name>
    <message>
        <source>Waiting for the response…</source>
        <translation>レスポンスを待機しています…</translation>
    </message>
    <message>
        <source>%1 of %2 received</source>
        <translation>%1/%2 を受信</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 を受信</translation>
    </message>
</context>
<context>
    <name>patlas::TrashedFile</name>
    <message>
        <source>%1 was not moved to the trash.</source>
        <translation>%1 をゴミ箱に移動していません。</translation>
    </message>
    <message>
        <source>Its disk has no trash that you can use, or you do not have the permission. It is where it was.</source>
        <translation>ディスクに使用できるゴミ箱がないか、権限がありません。元の場所に残っています。</translation>
    </message>
    <message>
        <source>Check the permissions of its folder, or remove it outside of Patlas.</source>
        <translation>フォルダーの権限を確認するか、Patlas の外で削除してください。</translation>
    </message>
    <message>
        <source>%1 was not restored.</source>
        <translation>%1 を復元していません。</translation>
    </message>
    <message>
        <source>The system did not say where in the trash it is.</source>
        <translation>ゴミ箱内の場所をシステムから取得できませんでした。</translation>
    </message>
    <message>
        <source>Restore it with your file manager.</source>
        <translation>ファイルマネージャーで復元してください。</translation>
    </message>
    <message>
        <source>It is no longer in the trash.</source>
        <translation>ゴミ箱にもうありません。</translation>
    </message>
    <message>
        <source>There is a file or folder of that name by now.</source>
        <translation>同じ名前のファイルまたはフォルダーが、すでに作成されています。</translation>
    </message>
    <message>
        <source>Rename that, then try again.</source>
        <translation>その名前を変更してから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>patlas::TreeExpansion</name>
    <message>
        <source>Stopped. Rows opened: %1.</source>
        <translation>停止しました。展開した行数: %1。</translation>
    </message>
    <message>
        <source>Rows opened: %1. The rest stays closed: one command opens no more than %2, and of a long list the first thousand.</source>
        <translation>展開した行数: %1。残りは閉じたままです。一度に展開できるのは %2 行までで、長いリストは先頭の 1000 行までです。</translation>
    </message>
    <message>
        <source>Opening rows, so far %1. Esc stops it.</source>
        <translation>行を展開中、ここまで %1 行。Esc キーで停止します。</translation>
    </message>
</context>
<context>
    <name>patlas::UnreferencedSecretDialog</name>
    <message>
        <source>Make a token of it</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>Make a token of a secret</source>
        <translation>シークレットからトークンを作成</translation>
    </message>
    <message>
        <source>Token name</source>
        <translation>トークン名</translation>
    </message>
    <message>
        <source>Environment of the token</source>
        <translation>トークンの環境</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>まず名前を付けてください。</translation>
    </message>
    <message>
        <source>The secret stays where it is. Give it a name and an environment here; you can set scopes afterwards.</source>
        <translation>シークレットは元の場所に残ります。ここで名前と環境を設定してください。スコープは後で設定できます。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>環境(&amp;E)</translation>
    </message>
</context>
<context>
    <name>patlas::UnreferencedSecrets</name>
    <message>
        <source>Another token here already has this secret.</source>
        <translation>別のトークンがすでにこのシークレットを持っています。</translation>
    </message>
    <message>
        <source>Delete this entry.</source>
        <translation>この項目を削除してください。</translation>
    </message>
</context>
<context>
    <name>patlas::UpdateApiDialog</name>
    <message>
        <source>Nothing that Patlas knows of has changed.</source>
        <translation>Patlas が把握している内容に変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) added</source>
        <translation>
            <numerusform>オペレーション %n 件を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>operations</comment>
        <translation>
            <numerusform>%n 件を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) something else</source>
        <comment>operations</comment>
        <translation>
            <numerusform>%n 件で必要なものが変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) added</source>
        <translation>
            <numerusform>スコープ %n 個を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) removed</source>
        <translation>
            <numerusform>スコープ %n 個を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary of the changes</source>
        <translation>変更の概要</translation>
    </message>
    <message>
        <source>What it touches</source>
        <translation>影響するもの</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>The new description has not been read.</source>
        <translation>新しい API 定義は読み込まれていません。</translation>
    </message>
</context>
<context>
    <name>patlas::UploadBody</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ファイル %1 を読み込めません。</translation>
    </message>
    <message>
        <source>Choose the file again under Body.</source>
        <translation>「ボディ」でファイルを選択し直してください。</translation>
    </message>
    <message>
        <source>It is the content of the part %1. Nothing was sent.</source>
        <translation>パート %1 の内容です。何も送信していません。</translation>
    </message>
    <message>
        <source>It is part of the body. Nothing was sent.</source>
        <translation>ボディの一部です。何も送信していません。</translation>
    </message>
    <message>
        <source>It is the body of the request. Nothing was sent.</source>
        <translation>リクエストのボディです。何も送信していません。</translation>
    </message>
</context>
<context>
    <name>patlas::UseInRequest</name>
    <message>
        <source>What is there was masked when the response was kept.</source>
        <translation>この部分は、レスポンスの保存時に伏せ字になっています。</translation>
    </message>
    <message>
        <source>Patlas keeps no credentials in responses, so that no request can take one from there.</source>
        <translation>Patlas はレスポンスの認証情報を保存しないため、リクエストがそこから取得することはできません。</translation>
    </message>
    <message>
        <source>Keep it under Tokens as a credential, and refer to that.</source>
        <translation>「トークン」に認証情報として保存し、それを参照してください。</translation>
    </message>
    <message>
        <source>The response that is shown is one to another request. Open that request first.</source>
        <translation>表示されているのは別のリクエストへのレスポンスです。先にそのリクエストを開いてください。</translation>
    </message>
    <message>
        <source>The response is not there yet.</source>
        <translation>レスポンスがまだありません。</translation>
    </message>
    <message>
        <source>This is what the filter made of the response. Clear the filter to take a value of the response itself.</source>
        <translation>これはレスポンスをフィルターした結果です。レスポンス自体の値を使用するには、フィルターを解除してください。</translation>
    </message>
    <message>
        <source>Use the header %1</source>
        <translation>ヘッダー %1 を使用</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使用</translation>
    </message>
    <message>
        <source>Use the whole body</source>
        <translation>ボディ全体を使用</translation>
    </message>
    <message>
        <source>Another request of the file is called %1 already.</source>
        <translation>ファイル内の別のリクエストにすでに %1 という名前が付いています。</translation>
    </message>
    <message>
        <source>Some tools do not find a request that is called %1. Names of letters, digits and “_” are understood by all.</source>
        <translation>%1 という名前のリクエストを認識できないツールもあります。英字、数字、「_」だけの名前は、すべてのツールで認識されます。</translation>
    </message>
    <message>
        <source>in the same file</source>
        <translation>同じファイル内</translation>
    </message>
    <message>
        <source>in %1, where only Patlas finds it</source>
        <translation>%1 内 (Patlas だけが認識)</translation>
    </message>
    <message>
        <source>at the cursor in “%1”, %2</source>
        <translation>「%1」のカーソル位置、%2</translation>
    </message>
    <message>
        <source>The reference is copied. Paste it where the value is to stand.</source>
        <translation>参照をコピーしました。値を入れる場所に貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>patlas::UseInRequestDialog</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Use in a request</source>
        <translation>リクエストで使用</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Name of the request</source>
        <translation>リクエストの名前</translation>
    </message>
    <message>
        <source>Why it cannot be used</source>
        <translation>使用できない理由</translation>
    </message>
    <message>
        <source>Requests to insert it in</source>
        <translation>挿入先のリクエスト</translation>
    </message>
    <message>
        <source>&amp;Write this where the value is to stand</source>
        <translation>値を入れる場所に次のように書きます(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Name of the request</source>
        <translation>リクエストの名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Insert it in</source>
        <translation>挿入先(&amp;I)</translation>
    </message>
    <message>
        <source>A request can refer to this one once it is saved in a file. The reference goes by its name, which is written there too.</source>
        <translation>このリクエストをファイルに保存すると、リクエストから参照できるようになります。参照には名前が使われ、名前もファイルに書き込まれます。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Other requests refer to this one by its name, and it has none yet. The name is written into its file as “# @name”. Letters, digits and “_” are understood by every tool.</source>
        <translation>他のリクエストはこのリクエストを名前で参照しますが、まだ名前がありません。名前はファイルに「# @name」として書き込まれます。英字、数字、「_」だけの名前は、すべてのツールで認識されます。</translation>
    </message>
    <message>
        <source>Give it this name</source>
        <translation>この名前を付ける</translation>
    </message>
    <message>
        <source>Not every tool understands this name. Use letters from a to z, digits and “_”, and begin with a letter.</source>
        <translation>この名前を認識できないツールもあります。英字 (a～z)、数字、「_」を使用し、英字で始めてください。</translation>
    </message>
    <message>
        <source>Copy and go there</source>
        <translation>コピーして移動</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
</context>
<context>
    <name>patlas::ValueCompleter</name>
    <message>
        <source>Values to choose</source>
        <translation>選択できる値</translation>
    </message>
    <message>
        <source>from a response</source>
        <translation>レスポンスの値</translation>
    </message>
    <message>
        <source>suggested by the description</source>
        <translation>API 定義による候補</translation>
    </message>
</context>
<context>
    <name>patlas::ValuesDialog</name>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>Values for this request</source>
        <translation>このリクエストの値</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Send as it is…</source>
        <translation>このまま送信…</translation>
    </message>
    <message>
        <source>The names stay in the request where the values would be.</source>
        <translation>値を入れる場所に、名前がそのまま残ります。</translation>
    </message>
    <message>
        <source>They hold for %1 until Patlas quits. Secrets are kept in memory only and are dots wherever Patlas shows or keeps them.</source>
        <translation>Patlas が終了するまで %1 で有効です。シークレットはメモリにのみ保持され、Patlas での表示や保存ではドットになります。</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1 の値</translation>
    </message>
    <message>
        <source>%1 is secret</source>
        <translation>%1 はシークレット</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 の保存方法</translation>
    </message>
    <message>
        <source>For this session</source>
        <translation>このセッションの間</translation>
    </message>
    <message>
        <source>In the environment %1</source>
        <translation>環境 %1</translation>
    </message>
    <message>
        <source>In all environments ($shared)</source>
        <translation>すべての環境 ($shared)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choices for %1</source>
        <translation>%1 の選択肢</translation>
    </message>
</context>
<context>
    <name>patlas::VariableCompleter</name>
    <message>
        <source>Variables to insert</source>
        <translation>挿入する変数</translation>
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
        <translation>「%1」を定義…</translation>
    </message>
    <message>
        <source>Insert variable</source>
        <translation>変数を挿入</translation>
    </message>
</context>
<context>
    <name>patlas::VaultCreateVerb</name>
    <message>
        <source>Creates an encrypted file for secrets, for where there is no keychain</source>
        <translation>キーチェーンがない場合に使用する、シークレット用の暗号化されたファイルを作成します</translation>
    </message>
    <message>
        <source>Asks for a passphrase, or reads it from --passphrase-fd. New secrets go to the vault from then on. Whoever forgets the passphrase has lost what is in it.</source>
        <translation>パスフレーズの入力を求めるか、--passphrase-fd から読み込みます。以後、新しいシークレットは保管庫に保存されます。パスフレーズを忘れると、中身は失われます。</translation>
    </message>
    <message>
        <source>There is a vault already: %1</source>
        <translation>保管庫はすでにあります: %1</translation>
    </message>
    <message>
        <source>Passphrase of the new vault: </source>
        <translation>新しい保管庫のパスフレーズ: </translation>
    </message>
    <message>
        <source>%1 Nothing was created.</source>
        <translation>%1 何も作成していません。</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>もう一度: </translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was created.</source>
        <translation>2 つが一致しません。何も作成していません。</translation>
    </message>
    <message>
        <source>The vault is in %1.</source>
        <translation>保管庫は %1 にあります。</translation>
    </message>
    <message>
        <source>Says as JSON what was done</source>
        <translation>実行した内容を JSON で出力します</translation>
    </message>
</context>
<context>
    <name>patlas::VaultFile</name>
    <message>
        <source>Nothing in the vault was changed.</source>
        <translation>保管庫の内容は変更されていません。</translation>
    </message>
    <message>
        <source>Check free space and permissions, and try again.</source>
        <translation>空き容量と権限を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The vault file cannot be written.</source>
        <translation>保管庫のファイルに書き込めません。</translation>
    </message>
    <message>
        <source>A vault already exists.</source>
        <translation>保管庫はすでにあります。</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase.</source>
        <translation>パスフレーズでロックを解除してください。</translation>
    </message>
    <message>
        <source>The vault file is in use by another program.</source>
        <translation>保管庫のファイルは別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>The vault file was written, but the disk did not confirm it.</source>
        <translation>保管庫のファイルに書き込みましたが、ディスクへの書き込み完了を確認できませんでした。</translation>
    </message>
    <message>
        <source>A power cut may undo the last change.</source>
        <translation>停電が起きると、最後の変更が失われる可能性があります。</translation>
    </message>
    <message>
        <source>Check the disk, and try again.</source>
        <translation>ディスクを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no vault.</source>
        <translation>保管庫はありません。</translation>
    </message>
    <message>
        <source>Its file was moved or deleted.</source>
        <translation>ファイルが移動または削除されています。</translation>
    </message>
    <message>
        <source>Put it back, or make a new vault.</source>
        <translation>元に戻すか、新しい保管庫を作成してください。</translation>
    </message>
    <message>
        <source>The vault file cannot be read.</source>
        <translation>保管庫のファイルを読み込めません。</translation>
    </message>
    <message>
        <source>The directory of the vault cannot be created.</source>
        <translation>保管庫のディレクトリを作成できません。</translation>
    </message>
    <message>
        <source>The vault file is damaged.</source>
        <translation>保管庫のファイルが破損しています。</translation>
    </message>
    <message>
        <source>Its content cannot be read. The file was not changed.</source>
        <translation>内容を読み取れません。ファイルは変更していません。</translation>
    </message>
    <message>
        <source>Restore a copy of the file, or move it away and make a new vault.</source>
        <translation>ファイルのコピーを復元するか、ファイルを移動して新しい保管庫を作成してください。</translation>
    </message>
    <message>
        <source>There is not enough memory to open the vault.</source>
        <translation>保管庫を開くためのメモリが足りません。</translation>
    </message>
    <message>
        <source>Deriving its key takes much memory on purpose, to make guessing expensive.</source>
        <translation>推測を困難にするため、鍵の導出には意図的に多くのメモリを使用します。</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>他のプログラムを終了して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The vault was written by a newer version of Patlas.</source>
        <translation>保管庫は Patlas のより新しいバージョンによって書き込まれています。</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>変更はしていません。</translation>
    </message>
    <message>
        <source>Start the newer version, or update this one.</source>
        <translation>新しいバージョンを起動するか、このバージョンを更新してください。</translation>
    </message>
    <message>
        <source>The vault needs a key that Patlas does not make.</source>
        <translation>保管庫に、Patlas が生成しない種類の鍵が必要です。</translation>
    </message>
    <message>
        <source>Its cost is outside what any version of Patlas writes, so the file was not made by Patlas or was altered.</source>
        <translation>計算コストが、どのバージョンの Patlas も書き込まない値です。ファイルは Patlas が作成したものではないか、改変されています。</translation>
    </message>
    <message>
        <source>Restore a copy of the file.</source>
        <translation>ファイルのコピーを復元してください。</translation>
    </message>
    <message>
        <source>The cryptographic library did not start.</source>
        <translation>暗号ライブラリを開始できませんでした。</translation>
    </message>
    <message>
        <source>That is not the passphrase of this vault.</source>
        <translation>この保管庫のパスフレーズではありません。</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>何も開かれていません。</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>入力し直してください。</translation>
    </message>
    <message>
        <source>The vault&apos;s passphrase was changed.</source>
        <translation>保管庫のパスフレーズが変更されています。</translation>
    </message>
    <message>
        <source>The previous key no longer opens it.</source>
        <translation>以前の鍵では開けません。</translation>
    </message>
    <message>
        <source>Unlock it again.</source>
        <translation>ロックを解除し直してください。</translation>
    </message>
</context>
<context>
    <name>patlas::VaultLockVerb</name>
    <message>
        <source>Locks the vault for the commands that follow</source>
        <translation>以降のコマンドに対して保管庫をロックします</translation>
    </message>
    <message>
        <source>A window that is open locks its own by itself.</source>
        <translation>開いているウィンドウの保管庫は、別にロックされます。</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>保管庫はロックされています。</translation>
    </message>
    <message>
        <source>Says as JSON what was done</source>
        <translation>実行した内容を JSON で出力します</translation>
    </message>
</context>
<context>
    <name>patlas::VaultStatusVerb</name>
    <message>
        <source>Says whether there is a vault, and whether it is unlocked</source>
        <translation>保管庫があるか、ロックが解除されているかを表示します</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>JSON で出力します</translation>
    </message>
    <message>
        <source>There is no vault.</source>
        <translation>保管庫はありません。</translation>
    </message>
    <message>
        <source>The vault is unlocked.</source>
        <translation>保管庫のロックは解除されています。</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>保管庫はロックされています。</translation>
    </message>
    <message>
        <source>New secrets go to it.</source>
        <translation>新しいシークレットは保管庫に保存されます。</translation>
    </message>
</context>
<context>
    <name>patlas::VaultStore</name>
    <message>
        <source>Vault</source>
        <translation>保管庫</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>保管庫</translation>
    </message>
    <message>
        <source>An encrypted file, protected by your passphrase: %1</source>
        <translation>パスフレーズで保護された暗号化ファイル: %1</translation>
    </message>
    <message>
        <source>In the vault, an encrypted file</source>
        <translation>保管庫 (暗号化されたファイル) 内</translation>
    </message>
    <message>
        <source>Not made yet.</source>
        <translation>まだ作成されていません。</translation>
    </message>
    <message>
        <source>Vault: missing</source>
        <translation>保管庫: なし</translation>
    </message>
    <message>
        <source>Its file was moved or deleted. Put it back, or make a new vault.</source>
        <translation>ファイルが移動または削除されています。元に戻すか、新しい保管庫を作成してください。</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>ロックされています。</translation>
    </message>
    <message>
        <source>Vault: locked</source>
        <translation>保管庫: ロック中</translation>
    </message>
    <message>
        <source>Patlas asks for its passphrase when a secret is needed.</source>
        <translation>シークレットが必要なときに、パスフレーズの入力を求められます。</translation>
    </message>
    <message>
        <source>Being opened…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Vault: opening…</source>
        <translation>保管庫: 開いています…</translation>
    </message>
    <message>
        <source>Its key is being made.</source>
        <translation>鍵を生成しています。</translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>ロック解除済み。</translation>
    </message>
    <message>
        <source>Vault: unlocked</source>
        <translation>保管庫: ロック解除済み</translation>
    </message>
    <message>
        <source>Token secrets are kept in an encrypted file and nowhere else.</source>
        <translation>トークンのシークレットは、暗号化されたファイルにのみ保存されます。</translation>
    </message>
    <message>
        <source>The vault has no entry for this token.</source>
        <translation>保管庫にこのトークンの項目がありません。</translation>
    </message>
    <message>
        <source>It was removed there, or the vault was restored from an older copy.</source>
        <translation>保管庫から削除されたか、保管庫が古いコピーから復元されています。</translation>
    </message>
    <message>
        <source>Add the token again, or make a new one.</source>
        <translation>トークンを追加し直すか、新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>There is no vault.</source>
        <translation>保管庫はありません。</translation>
    </message>
    <message>
        <source>Its file was moved or deleted.</source>
        <translation>ファイルが移動または削除されています。</translation>
    </message>
    <message>
        <source>Put it back, or make a new vault.</source>
        <translation>元に戻すか、新しい保管庫を作成してください。</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>保管庫はロックされています。</translation>
    </message>
    <message>
        <source>Secrets can be neither read nor stored until it is open.</source>
        <translation>ロックを解除するまで、シークレットの読み取りも保存もできません。</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase and try again.</source>
        <translation>パスフレーズでロックを解除して、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>patlas::VaultUnlockVerb</name>
    <message>
        <source>Unlocks the vault for the commands that follow</source>
        <translation>以降のコマンドのために保管庫のロックを解除します</translation>
    </message>
    <message>
        <source>Its key stays in the memory of the kernel, for 15 minutes or as long as --minutes says; programs of the same user can read it there. No file holds it. vault lock ends that.</source>
        <translation>鍵は 15 分間、または --minutes で指定した時間、カーネルのメモリに保持され、同じユーザーのプログラムはそれを読み取れます。ファイルには保存されません。vault lock で終了します。</translation>
    </message>
    <message>
        <source>For so long, up to a day</source>
        <translation>保持する時間 (最長 1 日)</translation>
    </message>
    <message>
        <source>--minutes goes from 1 to %1.</source>
        <translation>--minutes の範囲は 1～%1 です。</translation>
    </message>
    <message>
        <source>There is no vault. vault create makes one.</source>
        <translation>保管庫はありません。vault create で作成できます。</translation>
    </message>
    <message>
        <source>Passphrase of the vault: </source>
        <translation>保管庫のパスフレーズ: </translation>
    </message>
    <message numerus="yes">
        <source>The vault is unlocked for %n minute(s).</source>
        <translation>
            <numerusform>保管庫のロックを %n 分間解除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Says as JSON what was done</source>
        <translation>実行した内容を JSON で出力します</translation>
    </message>
</context>
<context>
    <name>patlas::WebDocument</name>
    <message>
        <source>This is too large for an API description.</source>
        <translation>API 定義としては大きすぎます。</translation>
    </message>
    <message>
        <source>More than %1 MiB came.</source>
        <translation>受信したサイズが %1 MiB を超えました。</translation>
    </message>
    <message>
        <source>Save it as a file, and keep only what you need of it.</source>
        <translation>ファイルとして保存し、必要な部分だけを残してください。</translation>
    </message>
    <message>
        <source>The address holds what looks like a secret.</source>
        <translation>アドレスにシークレットらしきものが含まれています。</translation>
    </message>
    <message>
        <source>Patlas keeps and shows where a description came from. Nothing was read.</source>
        <translation>Patlas は API 定義の取得元を保存し、表示します。何も読み込んでいません。</translation>
    </message>
    <message>
        <source>Save the description to a file, and choose that file.</source>
        <translation>API 定義をファイルに保存し、そのファイルを選択してください。</translation>
    </message>
    <message>
        <source>There is no API description at this address.</source>
        <translation>このアドレスに API 定義はありません。</translation>
    </message>
    <message>
        <source>%1 responded with status %2.</source>
        <translation>%1 がステータス %2 で応答しました。</translation>
    </message>
    <message>
        <source>Open it in a browser to see what is there.</source>
        <translation>ブラウザーで開いて、内容を確認してください。</translation>
    </message>
    <message>
        <source>The address leads elsewhere.</source>
        <translation>アドレスが別の場所へリダイレクトされます。</translation>
    </message>
    <message>
        <source>%1 redirects to %2, which was not asked.</source>
        <translation>%1 が %2 へリダイレクトしています。そこにはアクセスしていません。</translation>
    </message>
    <message>
        <source>Enter that address if you want to read it.</source>
        <translation>読み込む場合は、そのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The description was not stored.</source>
        <translation>API 定義は保存されませんでした。</translation>
    </message>
</context>
<context>
    <name>patlas::WindowSettings</name>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
</context>
<context>
    <name>patlas::XmlPath</name>
    <message>
        <source>The XPath %1 cannot be read.</source>
        <translation>XPath %1 を解釈できません。</translation>
    </message>
    <message>
        <source>Patlas cannot follow the XPath %1.</source>
        <translation>Patlas は XPath %1 をたどれません。</translation>
    </message>
    <message>
        <source>It follows names, attributes, text() and simple conditions.</source>
        <translation>使用できるのは、名前、属性、text()、単純な条件です。</translation>
    </message>
    <message>
        <source>The XPath leads to too much of this body.</source>
        <translation>XPath に該当するものがこのボディには多すぎます。</translation>
    </message>
    <message>
        <source>The body is not valid XML.</source>
        <translation>ボディが有効な XML ではありません。</translation>
    </message>
    <message>
        <source>The body is too large for an XPath.</source>
        <translation>ボディが大きすぎて、XPath を使用できません。</translation>
    </message>
    <message>
        <source>Patlas follows one in bodies of up to 16 MiB.</source>
        <translation>Patlas が対応しているのは 16 MiB までのボディです。</translation>
    </message>
</context>
</TS>
