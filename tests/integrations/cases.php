<?php
// Checks the code in PHP with the cases in option-cases.json and card-cases.json, with which the code in TypeScript is checked too.
foreach ( array( 'Card', 'CardCache', 'CardOptions', 'Cards' ) as $class ) {
	require __DIR__ . "/../../integrations/php/$class.php";
}
$compared = 0;
$failures = 0;
$compare  = function ( string $what, $found, $expected ) use ( &$compared, &$failures ): void {
	++$compared;
	if ( $found !== $expected ) {
		++$failures;
		fwrite( STDERR, "$what: " . json_encode( $found ) . ' instead of ' . json_encode( $expected ) . "\n" );
	}
};
$read = function ( string $name ): array {
	return json_decode( file_get_contents( __DIR__ . "/$name" ), true );
};

foreach ( $read( 'option-cases.json' ) as $case ) {
	$options = Entente\CardOptions::read( $case['attributes'], 'en' );
	$name    = json_encode( $case['attributes'] );
	$compare( "the path of $name", null === $options ? null : $options->path( 'card' ), $case['path'] );
	$compare( "the style of $name", null === $options ? '' : $options->style(), $case['style'] );
	$compare( "what is ignored of $name", null === $options ? array() : array_values( $options->ignored ), $case['ignored'] );
}
foreach ( $read( 'card-cases.json' ) as $kind => $texts ) {
	foreach ( $texts as $html ) {
		$compare( "whether this is a card: $html", Entente\Cards::is_card( $html, 'card' ), 'cards' === $kind );
	}
}
$given = Entente\CardOptions::read( array( 'relation' => 'no-tj', 0 => 'foo' ), 'en' );
$compare( 'a stray word', null === $given ? null : $given->ignored, array( '0' ) );
$word = Entente\CardOptions::read( array( 0 => 'no-tj' ), 'en' );
$compare( 'a relation without a name', null === $word ? null : $word->relation, 'no-tj' );
foreach ( array( 'de' => 'de', 'de-AT' => 'de', 'de_DE' => 'de', 'nn' => 'nb', 'no' => 'nb', 'fa' => 'fa', 'fao' => null, 'fr' => null, '' => null ) as $locale => $language ) {
	$compare( "the language of $locale", Entente\CardOptions::language_of( $locale ), $language );
}
foreach ( array( 'https://a.example' => true, 'https://a.example:8443/' => true, 'http://localhost:8787' => true, 'http://a.example' => false, 'https://a.example/path' => false, "https://a.example\n" => false, '' => false ) as $text => $is_address ) {
	$compare( "whether this is an address: $text", Entente\Cards::is_address( $text ), $is_address );
}
$cache    = new class() implements Entente\CardCache {
	private $entries = array();
	public function read( string $path ): ?array {
		return $this->entries[ $path ] ?? null;
	}
	public function write( string $path, array $entry ): void {
		$this->entries[ $path ] = $entry;
	}
};
$requests = 0;
$slowly   = function () use ( &$requests ): array {
	++$requests;
	usleep( 300000 );
	return array( 'status' => 200, 'body' => 'not a card' );
};
foreach ( array( 'de', 'en', 'nb' ) as $language ) {
	( new Entente\Cards( 'https://entente.example', 60, $cache, $slowly ) )->get( Entente\CardOptions::read( array( 'relation' => 'no-tj', 'lang' => $language ), 'en' ) );
}
$compare( 'requests to a server that slowly sends something else', $requests, 1 );

// Each card of a page has an object of its own, and its cache may be read-only.
$forgetful = new class() implements Entente\CardCache {
	public function read( string $path ): ?array {
		return null;
	}
	public function write( string $path, array $entry ): void {
	}
};
$html      = $read( 'card-cases.json' )['cards'][0];
$delayed   = function () use ( &$requests, $html ): array {
	++$requests;
	usleep( 900000 );
	return array( 'status' => 200, 'body' => $html );
};
$requests  = 0;
$shown     = 0;
foreach ( array( 'de', 'en', 'nb', 'ru', 'tg', 'fa' ) as $language ) {
	$card   = ( new Entente\Cards( 'https://slow.example', 60, $forgetful, $delayed ) )->get( Entente\CardOptions::read( array( 'relation' => 'no-tj', 'lang' => $language ), 'en' ) );
	$shown += '' === $card->html ? 0 : 1;
}
$compare( 'requests for a page to a server that answers slowly', array( $requests, $shown ), array( 3, 3 ) );
echo 'PHP ', PHP_VERSION, ": $failures of $compared cases failed\n";
exit( $failures > 0 ? 1 : 0 );
