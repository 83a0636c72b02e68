<?php
// Must-use plugin with the settings that the tests need. None of them concerns embeds.

// WordPress fetches pages of this machine only from ports 80, 443 and 8080. Entente has a free port.
add_filter( 'http_allowed_safe_ports', fn( $ports ) => array( ...$ports, (int) getenv( 'ENTENTE_PORT' ) ) );

// Entente's certificate is signed by itself.
add_filter( 'http_request_args', fn( $request ) => array( 'sslcertificates' => getenv( 'ENTENTE_CERTIFICATE' ) ) + $request );

// A browser chooses its editor with a cookie.
add_filter( 'use_block_editor_for_post', fn( $use ) => $use && ! isset( $_COOKIE['classic_editor'] ) );
