<?php
// Checks the options in PHP with the cases in option-cases.json. The same cases are tried with those in TypeScript.
require __DIR__ . '/../../integrations/php/CardOptions.php';
$failures = 0;
foreach ( json_decode( file_get_contents( __DIR__ . '/option-cases.json' ), true ) as $case ) {
	$options = Entente\CardOptions::read( $case['attributes'], 'en' );
	$found   = array(
		'path'    => null === $options ? null : $options->path( 'card' ),
		'style'   => null === $options ? '' : $options->style(),
		'ignored' => null === $options ? array() : array_values( $options->ignored ),
	);
	foreach ( $found as $name => $value ) {
		if ( $value !== $case[ $name ] ) {
			++$failures;
			fwrite( STDERR, json_encode( $case['attributes'] ) . " gives the $name " . json_encode( $value ) . ' instead of ' . json_encode( $case[ $name ] ) . "\n" );
		}
	}
}
exit( $failures > 0 ? 1 : 0 );
